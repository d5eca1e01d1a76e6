import { expect, test } from 'vitest';
import { DEFAULT_PRESET_CONTENT } from './fsrs';
import { toColumns } from './review-columns';
import { noStudySums, sumReviews, withShelves } from './study-sums';

const { parameters } = DEFAULT_PRESET_CONTENT;
const DAY = 20_000;

function card(id: string, ...reviews: [day: number, grade: number][]) {
	return { id, reviews: reviews.map(([day, grade]) => ({ day, grade, durationMs: 4000 })) };
}

type Card = ReturnType<typeof card>;

function sumsOf(shelves: readonly (readonly Card[])[]) {
	const starts = [0];
	for (const cards of shelves) starts.push(starts.at(-1)! + cards.length);
	const columns = toColumns(shelves.flat());
	return sumReviews({ columns, shelfStarts: Uint32Array.from(starts), parameters });
}

const A = card('a', [DAY, 3], [DAY + 5, 1]);
const B = card('b', [DAY, 3]);
const C = card('c', [DAY, 2], [DAY + 2, 3], [DAY + 9, 4]);
const LATER = card('a', [DAY, 3], [DAY + 5, 1], [DAY + 6, 3]);

test.each([
	['a shelf whose card was answered again', [[A], [B], [C]], [[LATER], [B], [C]], [0]],
	['a shelf that got a card', [[A], [], [C]], [[A], [B], [C]], [1]],
	['a shelf that lost one, between others', [[A], [B], [C]], [[A], [], [C]], [1]],
	['several shelves, not in their order', [[A], [B], [C]], [[LATER], [B], [C, B]], [2, 0]]
])('%s is what going through all shelves gives', (_, before, after, changed) => {
	const others = sumsOf(changed.map((shelf) => after[shelf]!));
	expect(withShelves(sumsOf(before), [{ shelves: changed, sums: others }])).toEqual(sumsOf(after));
});

test('the first time, every shelf is a changed one', () => {
	const all = sumsOf([[A], [B], [C]]);
	expect(withShelves(noStudySums(3), [{ shelves: [0, 1, 2], sums: all }])).toEqual(all);
	const parts = [
		{ shelves: [1], sums: sumsOf([[B]]) },
		{ shelves: [2, 0], sums: sumsOf([[C], [A]]) }
	];
	expect(withShelves(noStudySums(3), parts)).toEqual(all);
});

test('each review counts on the shelf of its card', () => {
	const { calibration } = sumsOf([[A], [B], [C]]);
	const counts = [0, 1, 2].map((shelf) => {
		const bins = calibration.subarray(shelf * 60, (shelf + 1) * 60);
		return bins.reduce((sum, value, at) => (at % 3 === 0 ? sum + value : sum), 0);
	});
	expect(counts).toEqual([1, 0, 2]);
});
