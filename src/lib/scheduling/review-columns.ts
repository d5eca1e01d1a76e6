import type { LogEntry, Rating } from './log';
import { learningDay } from './moment';
import { standingEntries } from './replay';

/** The reviews of many cards, one array a field: a million of them cross to a worker in no time. */
export interface ReviewColumns {
	readonly cardIds: readonly string[];
	/** The reviews of card `i` are the rows `starts[i]` up to `starts[i + 1]`, oldest first. */
	readonly starts: Uint32Array;
	/** Learning day of each review. */
	readonly days: Int32Array;
	/** 1 again, 2 hard, 3 good, 4 easy. */
	readonly grades: Uint8Array;
	/** From the prompt's showing to the rating, milliseconds. */
	readonly durationsMs: Uint32Array;
}

const GRADES: Readonly<Record<Rating, number>> = { again: 1, hard: 2, good: 3, easy: 4 };

export function gradeOf(rating: Rating): number {
	return GRADES[rating];
}

/** One review, as columns keep it. */
export interface ColumnReview {
	readonly day: number;
	readonly grade: number;
	readonly durationMs: number;
}

/** Columns of cards and their reviews, oldest first. */
export function toColumns(
	cards: readonly { readonly id: string; readonly reviews: readonly ColumnReview[] }[]
): ReviewColumns {
	const rowCount = cards.reduce((sum, { reviews }) => sum + reviews.length, 0);
	const columns = {
		cardIds: cards.map(({ id }) => id),
		starts: new Uint32Array(cards.length + 1),
		days: new Int32Array(rowCount),
		grades: new Uint8Array(rowCount),
		durationsMs: new Uint32Array(rowCount)
	};
	let row = 0;
	for (const [index, { reviews }] of cards.entries()) {
		for (const { day, grade, durationMs } of reviews) {
			columns.days[row] = day;
			columns.grades[row] = grade;
			columns.durationsMs[row] = durationMs;
			row += 1;
		}
		columns.starts[index + 1] = row;
	}
	return columns;
}

/** The reviews of one card that count. */
export function reviewsOf(entries: readonly LogEntry[]): ColumnReview[] {
	return standingEntries(entries).flatMap((entry) =>
		entry.kind === 'review'
			? [
					{
						day: learningDay(entry.moment),
						grade: GRADES[entry.rating],
						durationMs: entry.durationMs
					}
				]
			: []
	);
}
