/** A union keeps its members apart, which `Omit` alone would blur. */
type Without<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never;

/** A copy of a record that lacks some of its fields. */
export function without<T extends object, Key extends keyof T & string>(
	record: T,
	keys: readonly Key[]
): Without<T, Key> {
	const left = new Set<string>(keys);
	const kept = Object.entries(record).filter(([key]) => !left.has(key));
	return Object.fromEntries(kept) as Without<T, Key>;
}
