import type { Finding } from '$lib/extraction/finding';

/** The same, worked out once for each finding however many candidates it has. */
export function onceAFinding<Result>(
	workOut: (finding: Finding) => Result
): (finding: Finding) => Result {
	const known = new WeakMap<Finding, { readonly result: Result }>();
	return (finding) => {
		const before = known.get(finding);
		if (before) return before.result;
		const result = workOut(finding);
		known.set(finding, { result });
		return result;
	};
}
