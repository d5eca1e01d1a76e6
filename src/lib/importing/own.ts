/** What a table says of a name that a file gives: `constructor` is in no table, though every object has one. */
export function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
	return Object.hasOwn(table, name) ? table[name] : undefined;
}
