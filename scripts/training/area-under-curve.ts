export interface Scored {
	/** Anything that grows with the odds. */
	readonly odds: number;
	/** 0–1. */
	readonly kept: number;
}

/** Share of pairs of a kept and an unkept one that stand in the right order. */
export function areaUnderCurve(scored: readonly Scored[]): number {
	const sorted = [...scored].sort((left, right) => left.odds - right.odds);
	let [unkept, all, right] = [0, 0, 0];
	for (const { kept } of sorted) {
		right += kept * unkept;
		all += kept;
		unkept += 1 - kept;
	}
	return right / (unkept * all);
}
