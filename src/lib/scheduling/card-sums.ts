import type { StudySums } from './study-sums';

/** What a group of cards, a paper or a type, asked for and gave. */
export interface GroupStats {
	readonly cards: number;
	readonly answers: number;
	readonly durationMs: number;
	readonly asked: number;
	readonly recalled: number;
	/** Sum over its reviewed cards of the probability to recall each today. */
	readonly recallableToday: number;
	readonly reviewedCards: number;
}

export type CardSums = Pick<StudySums, 'answers' | 'durationMs' | 'asked' | 'recalled'> & {
	/** Probability to recall each card today, 0–1. */
	readonly recallToday: Float64Array;
};

/** Sums up cards by the index of the group each belongs to; one beyond the last group counts nowhere. */
export function sumGroups(
	cards: CardSums,
	groupOf: Uint32Array,
	groupCount: number
): readonly GroupStats[] {
	const groups = Array.from({ length: groupCount }, () => ({ ...NOTHING }));
	for (const [card, index] of groupOf.entries()) {
		const group = groups[index];
		if (!group) continue;
		const answers = cards.answers[card] ?? 0;
		group.cards += 1;
		group.answers += answers;
		group.durationMs += cards.durationMs[card] ?? 0;
		group.asked += cards.asked[card] ?? 0;
		group.recalled += cards.recalled[card] ?? 0;
		group.recallableToday += cards.recallToday[card] ?? 0;
		if (answers > 0) group.reviewedCards += 1;
	}
	return groups;
}

/** The sum of several groups. */
export function joinGroups(groups: readonly GroupStats[]): GroupStats {
	return groups.reduce(
		(total, group) => ({
			cards: total.cards + group.cards,
			answers: total.answers + group.answers,
			durationMs: total.durationMs + group.durationMs,
			asked: total.asked + group.asked,
			recalled: total.recalled + group.recalled,
			recallableToday: total.recallableToday + group.recallableToday,
			reviewedCards: total.reviewedCards + group.reviewedCards
		}),
		NOTHING
	);
}

const NOTHING: GroupStats = {
	cards: 0,
	answers: 0,
	durationMs: 0,
	asked: 0,
	recalled: 0,
	recallableToday: 0,
	reviewedCards: 0
};
