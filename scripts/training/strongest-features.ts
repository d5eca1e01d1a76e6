/** Papers as a linear model sees them: the keys of the features of each sentence. */
export interface Keyed {
	readonly keys: readonly number[][];
}

export interface FeatureChoice {
	/** Sentences in which a feature must stand to be learnt. */
	readonly leastCount: number;
	/** Features that the model keeps. */
	readonly keep: number;
}

function countKeys(papers: readonly Keyed[]): Map<number, number> {
	const counts = new Map<number, number>();
	for (const { keys } of papers) {
		for (const row of keys) for (const key of row) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}

/** Fits all features that are seen often enough, keeps those that move the score most, and fits these again. */
export function fitStrongest<Fitted extends { readonly rows: Float64Array }>(
	papers: readonly Keyed[],
	{ leastCount, keep }: FeatureChoice,
	fit: (rowOfKey: ReadonlyMap<number, number>) => Fitted
): Fitted & { readonly rowOfKey: ReadonlyMap<number, number> } {
	const counts = countKeys(papers);
	const fitted = (keys: readonly number[]) => {
		const rowOfKey = new Map(keys.map((key, row) => [key, row]));
		return { ...fit(rowOfKey), rowOfKey };
	};
	const seen = [...counts].flatMap(([key, count]) => (count >= leastCount ? [key] : []));
	const first = fitted(seen);
	const influence = (key: number) =>
		Math.abs(first.rows[first.rowOfKey.get(key) ?? -1] ?? 0) * Math.sqrt(counts.get(key) ?? 0);
	const strongest = seen
		.map((key) => ({ key, moved: influence(key) }))
		.sort((left, right) => right.moved - left.moved || left.key - right.key)
		.slice(0, keep)
		.map(({ key }) => key);
	return fitted(strongest);
}
