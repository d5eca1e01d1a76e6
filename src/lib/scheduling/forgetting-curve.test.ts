import { expect, test } from 'vitest';
import { forgettingCurve } from './forgetting-curve';
import { DEFAULT_PRESET_CONTENT } from './fsrs';
import { memoryModel } from './fsrs-model';
import { toColumns } from './review-columns';

const PARAMETERS = DEFAULT_PRESET_CONTENT.parameters;

function columnsOf(...reviews: [day: number, grade: number][]) {
	return toColumns([
		{ id: 'a', reviews: reviews.map(([day, grade]) => ({ day, grade, durationMs: 1 })) }
	]);
}

test('recall is one at a review, falls after it, and falls more slowly after a recalled one', () => {
	const points = forgettingCurve(columnsOf([100, 3], [105, 3]), PARAMETERS, 130);
	const at = (day: number) => points.find((point) => point.day === day)!;
	expect(at(100)).toEqual({ day: 100, recall: 1, grade: 3 });
	expect(at(105).recall).toBe(1);
	expect(at(104).recall).toBeLessThan(at(101).recall);
	expect(at(109).recall).toBeGreaterThan(at(104).recall);
	expect(points.at(-1)!.day).toBe(130);
	const first = memoryModel(PARAMETERS).next(null, { elapsedDays: 0, grade: 3 });
	expect(at(103).recall).toBe(memoryModel(PARAMETERS).recall(first.stability, 3));
});

test('several reviews of a day are one point, and a long life has no more points than can be drawn', () => {
	const points = forgettingCurve(columnsOf([100, 1], [100, 3], [100, 4]), PARAMETERS, 9000);
	expect(points.filter(({ grade }) => grade !== null)).toEqual([{ day: 100, recall: 1, grade: 4 }]);
	expect(points.length).toBeLessThan(260);
});

test('a card without reviews has no curve', () => {
	expect(forgettingCurve(columnsOf(), PARAMETERS, 100)).toEqual([]);
	expect(forgettingCurve(toColumns([]), PARAMETERS, 100)).toEqual([]);
});
