import type { MemoryModel } from './fsrs-model';
import type { ReviewColumns } from './review-columns';
import type { MemoryState } from './schedule';

/** One review as a memory model sees it. */
export interface SeenReview {
	/** Index of its card. */
	card: number;
	/** Index of its row. */
	row: number;
	/** Learning days since the review before; 0 for the first and within a day. */
	elapsedDays: number;
	/** Reviews of the card before this one. */
	earlierCount: number;
	/** Of those, how many that came a day or more after another were forgotten. */
	lapses: number;
	/** Probability of recall that was foretold, 0–1; 1 for the first. */
	foretold: number;
	/** 1 again to 4 easy. */
	grade: number;
}

export interface Walk {
	/** Called for every review; the object is the same each time. */
	readonly onReview?: (review: Readonly<SeenReview>) => void;
	/** Called after the last review of a card that has one. */
	readonly onCard?: (card: number, memory: MemoryState) => void;
}

/** Takes every card through its reviews as the model remembers them. */
export function walkReviews(
	{ cardIds, starts, days, grades }: ReviewColumns,
	model: MemoryModel,
	{ onReview, onCard }: Walk
): void {
	const seen = {
		card: 0,
		row: 0,
		elapsedDays: 0,
		earlierCount: 0,
		lapses: 0,
		foretold: 1,
		grade: 3
	};
	for (let card = 0; card < cardIds.length; card++) {
		const [from = 0, to = 0] = [starts[card], starts[card + 1]];
		let memory: MemoryState | null = null;
		let lastDay = 0;
		seen.card = card;
		seen.lapses = 0;
		for (let row = from; row < to; row++) {
			const day = days[row] ?? 0;
			seen.row = row;
			seen.grade = grades[row] ?? 3;
			// A clock that went back, or a flight west, is no time at all.
			seen.elapsedDays = memory ? Math.max(0, day - lastDay) : 0;
			seen.earlierCount = row - from;
			seen.foretold = memory ? model.recall(memory.stability, seen.elapsedDays) : 1;
			onReview?.(seen);
			if (seen.elapsedDays > 0 && seen.grade === 1) seen.lapses += 1;
			memory = model.next(memory, seen);
			lastDay = Math.max(lastDay, day);
		}
		if (memory) onCard?.(card, memory);
	}
}
