/** How many of something were right. */
export interface Sum {
	readonly name: string;
	readonly right: number;
	readonly all: number;
}

/** One sum a name, in the order in which names come first. */
export function sumsBy<Row extends { readonly mark: { readonly isRight: boolean } }>(
	rows: readonly Row[],
	nameOf: (row: Row) => string
): Sum[] {
	const sums = new Map<string, Sum>();
	for (const row of rows) {
		const name = nameOf(row);
		const { right, all } = sums.get(name) ?? { right: 0, all: 0 };
		sums.set(name, { name, right: right + Number(row.mark.isRight), all: all + 1 });
	}
	return [...sums.values()];
}

/** How often each key comes. */
export function countBy<Row>(
	rows: readonly Row[],
	keyOf: (row: Row) => string
): Map<string, number> {
	const counts = new Map<string, number>();
	for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
	return counts;
}
