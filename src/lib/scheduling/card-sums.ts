/** What each card asked for and gave, one array a field. */
export interface CardSums {
	readonly answers: Uint32Array;
	readonly durationMs: Float64Array;
	/** Answers a day or more after the one before, and how many of them were recalled. */
	readonly asked: Uint32Array;
	readonly recalled: Uint32Array;
	/** Probability to recall it today, 0–1. */
	readonly recallToday: Float64Array;
}

export function noSums(cardCount: number): CardSums {
	return {
		answers: new Uint32Array(cardCount),
		durationMs: new Float64Array(cardCount),
		asked: new Uint32Array(cardCount),
		recalled: new Uint32Array(cardCount),
		recallToday: new Float64Array(cardCount)
	};
}

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

const NOTHING: GroupStats = {
	cards: 0,
	answers: 0,
	durationMs: 0,
	asked: 0,
	recalled: 0,
	recallableToday: 0,
	reviewedCards: 0
};
