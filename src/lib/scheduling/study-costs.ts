import type { ReviewColumns } from './review-columns';

/** What answers cost a reader, and how first answers come out. */
export interface StudyCosts {
	/** All answers of the day a card is first seen, ms. */
	readonly newMs: number;
	/** An answer that was recalled, ms. */
	readonly recalledMs: number;
	/** All answers of a day on which a card had been forgotten, ms. */
	readonly forgottenMs: number;
	/** How often a first answer is again, hard, good, easy; sums to 1. */
	readonly firstGrades: readonly [number, number, number, number];
	/** Share of hard and of easy among what was recalled, 0–1. */
	readonly hardShare: number;
	readonly easyShare: number;
}

/** Of a reader of whom nothing is known yet. */
export const USUAL_COSTS: StudyCosts = {
	newMs: 20_000,
	recalledMs: 7_000,
	forgottenMs: 18_000,
	firstGrades: [0.35, 0, 0.65, 0],
	hardShare: 0,
	easyShare: 0
};

/** An answer counts for this long at most: whoever takes longer has put the phone away. */
export const LONGEST_ANSWER_MS = 60_000;

/** So many answers of a kind weigh as much as what is usual. */
const TRUST = 6;

interface Mean {
	count: number;
	sum: number;
}

/** What the reader's own answers cost; with few of them, mostly what is usual. */
export function costsOf({ cardIds, starts, days, grades, durationsMs }: ReviewColumns): StudyCosts {
	const fresh: Mean = { count: 0, sum: 0 };
	const recalled: Mean = { count: 0, sum: 0 };
	const forgotten: Mean = { count: 0, sum: 0 };
	const first = [0, 0, 0, 0];
	let [hard, easy] = [0, 0];
	for (let card = 0; card < cardIds.length; card++) {
		const [from = 0, to = 0] = [starts[card], starts[card + 1]];
		for (let row = from; row < to;) {
			const grade = grades[row] ?? 3;
			let [end, spent] = [row, 0];
			while (end < to && days[end] === days[row]) {
				spent += Math.min(durationsMs[end] ?? 0, LONGEST_ANSWER_MS);
				end += 1;
			}
			const mean = row === from ? fresh : grade === 1 ? forgotten : recalled;
			mean.count += 1;
			mean.sum += spent;
			if (row === from) first[grade - 1] = (first[grade - 1] ?? 0) + 1;
			else if (grade === 2) hard += 1;
			else if (grade === 4) easy += 1;
			row = end;
		}
	}
	return {
		newMs: trusted(fresh, USUAL_COSTS.newMs),
		recalledMs: trusted(recalled, USUAL_COSTS.recalledMs),
		forgottenMs: trusted(forgotten, USUAL_COSTS.forgottenMs),
		firstGrades: firstGradesOf(first),
		hardShare: hard / (recalled.count + TRUST),
		easyShare: easy / (recalled.count + TRUST)
	};
}

function trusted({ count, sum }: Mean, usual: number): number {
	return (sum + TRUST * usual) / (count + TRUST);
}

function firstGradesOf(counts: readonly number[]): StudyCosts['firstGrades'] {
	const total = counts.reduce((sum, count) => sum + count, 0) + TRUST;
	const share = (index: 0 | 1 | 2 | 3) =>
		((counts[index] ?? 0) + TRUST * USUAL_COSTS.firstGrades[index]) / total;
	return [share(0), share(1), share(2), share(3)];
}
