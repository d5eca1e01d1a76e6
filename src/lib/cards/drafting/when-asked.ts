/** The same, worked out when it is first asked for, and once. */
export function whenAsked<Result>(workOut: () => Result): () => Result {
	let known: { readonly result: Result } | undefined;
	return () => (known ??= { result: workOut() }).result;
}
