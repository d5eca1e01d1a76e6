import { memoryModel } from './fsrs-model';
import type { ReviewColumns } from './review-columns';
import { LONGEST_ANSWER_MS } from './study-costs';
import { walkReviews } from './walk-reviews';

/**
 * What the reviews of each card came to, shelf by shelf, so that when some cards were answered only their
 * shelves are gone through again. Which card is on which shelf is the caller's to say, and never changes.
 */
export interface StudySums extends CardArrays {
	readonly cardIds: readonly string[];
	/** The cards of shelf `i` are those from `shelfStarts[i]` up to `shelfStarts[i + 1]`. */
	readonly shelfStarts: Uint32Array;
	/** Of each shelf and each bin of foretold recall: reviews, the sum foretold, and how many were recalled. */
	readonly calibration: Float64Array;
}

/** One array a field, one place a card. */
interface CardArrays {
	readonly answers: Uint32Array;
	/** No answer counts for longer than a minute. */
	readonly durationMs: Float64Array;
	/** Answers a day or more after the one before, and how many of them were recalled. */
	readonly asked: Uint32Array;
	readonly recalled: Uint32Array;
	/** Memory after the last review; 0 where there is none. */
	readonly stability: Float64Array;
	readonly difficulty: Float64Array;
	/** Learning day of the last review. */
	readonly lastDay: Int32Array;
}

export interface SumsRequest {
	readonly columns: ReviewColumns;
	readonly shelfStarts: Uint32Array;
	readonly parameters: readonly number[];
}

export const CALIBRATION_BINS = 20;
/** Reviews, foretold, recalled. */
export const BIN_FIELDS = 3;
const SHELF_SIZE = CALIBRATION_BINS * BIN_FIELDS;

function arraysFor(cardCount: number): CardArrays {
	return {
		answers: new Uint32Array(cardCount),
		durationMs: new Float64Array(cardCount),
		asked: new Uint32Array(cardCount),
		recalled: new Uint32Array(cardCount),
		stability: new Float64Array(cardCount),
		difficulty: new Float64Array(cardCount),
		lastDay: new Int32Array(cardCount)
	};
}

/** Sums of no cards on so many shelves. */
export function noStudySums(shelfCount: number): StudySums {
	return {
		cardIds: [],
		shelfStarts: new Uint32Array(shelfCount + 1),
		calibration: new Float64Array(shelfCount * SHELF_SIZE),
		...arraysFor(0)
	};
}

/** One pass over all reviews: a million in about half a second. */
export function sumReviews({ columns, shelfStarts, parameters }: SumsRequest): StudySums {
	const cards = arraysFor(columns.cardIds.length);
	const calibration = new Float64Array((shelfStarts.length - 1) * SHELF_SIZE);
	let shelf = 0;
	walkReviews(columns, memoryModel(parameters), {
		onReview({ card, row, elapsedDays, foretold, grade }) {
			add(cards.answers, card, 1);
			add(cards.durationMs, card, Math.min(columns.durationsMs[row] ?? 0, LONGEST_ANSWER_MS));
			if (elapsedDays === 0) return;
			add(cards.asked, card, 1);
			if (grade > 1) add(cards.recalled, card, 1);
			while (card >= (shelfStarts[shelf + 1] ?? Infinity)) shelf += 1;
			const at = shelf * SHELF_SIZE + binOf(foretold) * BIN_FIELDS;
			add(calibration, at, 1);
			add(calibration, at + 1, foretold);
			if (grade > 1) add(calibration, at + 2, 1);
		},
		onCard(card, { stability, difficulty }) {
			cards.stability[card] = stability;
			cards.difficulty[card] = difficulty;
			cards.lastDay[card] = columns.days[(columns.starts[card + 1] ?? 1) - 1] ?? 0;
		}
	});
	return { cardIds: columns.cardIds, shelfStarts, calibration, ...cards };
}

function binOf(foretold: number): number {
	return Math.min(CALIBRATION_BINS - 1, Math.floor(foretold * CALIBRATION_BINS));
}

/** Some shelves in their new form. */
export interface ChangedShelves {
	/** `shelves[i]` is the shelf `i` of the sums. */
	readonly shelves: readonly number[];
	readonly sums: StudySums;
}

/** Sums with some shelves in the place of those that were; their number stays. */
export function withShelves(sums: StudySums, changes: readonly ChangedShelves[]): StudySums {
	const changed = new Map(
		changes.flatMap(({ shelves, sums: theirs }) =>
			shelves.map((shelf, index) => [shelf, pieceOf(theirs, index)] as const)
		)
	);
	const pieces = Array.from(
		{ length: sums.shelfStarts.length - 1 },
		(_, shelf) => changed.get(shelf) ?? pieceOf(sums, shelf)
	);
	const cardCount = pieces.reduce((count, { from, to }) => count + to - from, 0);
	const joined = { ...noStudySums(pieces.length), ...arraysFor(cardCount) };
	const cardIds: string[] = [];
	for (const [shelf, { of, shelf: source, from, to }] of pieces.entries()) {
		for (const field of FIELDS) joined[field].set(of[field].subarray(from, to), cardIds.length);
		const bins = of.calibration.subarray(source * SHELF_SIZE, (source + 1) * SHELF_SIZE);
		joined.calibration.set(bins, shelf * SHELF_SIZE);
		for (let card = from; card < to; card++) cardIds.push(of.cardIds[card] ?? '');
		joined.shelfStarts[shelf + 1] = cardIds.length;
	}
	return { ...joined, cardIds };
}

const FIELDS = [
	...(['answers', 'durationMs', 'asked', 'recalled'] as const),
	...(['stability', 'difficulty', 'lastDay'] as const)
];

function pieceOf(sums: StudySums, shelf: number) {
	const { shelfStarts } = sums;
	return { of: sums, shelf, from: shelfStarts[shelf] ?? 0, to: shelfStarts[shelf + 1] ?? 0 };
}

function add(values: Uint32Array | Float64Array, at: number, amount: number): void {
	values[at] = (values[at] ?? 0) + amount;
}
