import { expect, test } from 'vitest';
import { sumGroups } from './card-sums';
import { DEFAULT_PRESET_CONTENT } from './fsrs';
import { memoryModel } from './fsrs-model';
import { intervalFor, memoriesOf } from './refit-memories';
import { toColumns } from './review-columns';
import { studyStats } from './study-stats';
import { sumReviews } from './study-sums';
import { syntheticReviews } from './synthetic-reviews.testing';

const PARAMETERS = DEFAULT_PRESET_CONTENT.parameters;
const TODAY = 20_000;

function card(id: string, ...reviews: [day: number, grade: number, ms?: number][]) {
	return {
		id,
		reviews: reviews.map(([day, grade, durationMs = 1000]) => ({ day, grade, durationMs }))
	};
}

const COLUMNS = toColumns([
	card('a', [TODAY - 9, 3], [TODAY - 9, 3], [TODAY - 6, 1, 500_000], [TODAY, 3]),
	card('b', [TODAY - 6, 3], [TODAY, 4]),
	card('never')
]);

function stats(columns = COLUMNS) {
	const shelfStarts = Uint32Array.of(0, columns.cardIds.length);
	const sums = sumReviews({ columns, shelfStarts, parameters: PARAMETERS });
	const told = studyStats(sums, { parameters: PARAMETERS, today: TODAY });
	return { ...told, cards: { ...sums, recallToday: told.recallToday } };
}

test('a library without reviews has nothing in it', () => {
	const { cards, calibration } = stats(toColumns([]));
	expect(cards.answers).toHaveLength(0);
	expect(calibration.every(({ count }) => count === 0)).toBe(true);
});

test('groups are the sums of their cards, and a card without a group counts nowhere', () => {
	const { cards } = stats();
	const groups = sumGroups(cards, Uint32Array.of(0, 1, 1), 2);
	expect(groups.map((group) => [group.cards, group.answers, group.asked, group.recalled])).toEqual([
		[1, 4, 2, 1],
		[2, 2, 1, 1]
	]);
	// No answer counts for longer than a minute.
	expect(groups[0]).toMatchObject({ durationMs: 63_000, reviewedCards: 1 });
	expect(groups[1]).toMatchObject({ reviewedCards: 1 });
	expect(groups[0]!.recallableToday).toBeCloseTo(1, 6);
	const [alone] = sumGroups(cards, Uint32Array.of(7, 0, 7), 1);
	expect(alone).toMatchObject({ cards: 1, answers: 2 });
});

test('a learner who forgets as foretold is on the diagonal of the calibration', () => {
	const columns = syntheticReviews({
		...{ parameters: PARAMETERS, cardCount: 2500, reviewsPerCard: 8, seed: 5 }
	});
	const { calibration } = stats(columns);
	const full = calibration.filter(({ count }) => count > 800);
	expect(full.length).toBeGreaterThan(3);
	for (const { foretold, recalled } of full) {
		expect(Math.abs(foretold - recalled)).toBeLessThan(0.04);
	}
});

test('memories are those of the model, and their intervals lie about the desired retention', () => {
	const { stabilities, difficulties } = memoriesOf(COLUMNS, PARAMETERS);
	const model = memoryModel(PARAMETERS);
	const first = model.next(null, { elapsedDays: 0, grade: 3 });
	const second = model.next(first, { elapsedDays: 6, grade: 4 });
	expect(stabilities[1]).toBe(second.stability);
	expect(difficulties[1]).toBe(second.difficulty);
	expect(stabilities[2]).toBe(0);
	const preset = { ...DEFAULT_PRESET_CONTENT, desiredRetention: 0.9 };
	const intervals = Array.from({ length: 50 }, (_, index) => intervalFor(100, `${index}`, preset));
	expect(Math.min(...intervals)).toBeGreaterThan(85);
	expect(Math.max(...intervals)).toBeLessThan(115);
	expect(new Set(intervals).size).toBeGreaterThan(5);
	expect(intervalFor(100, '7', preset)).toBe(intervals[7]);
	expect(intervalFor(0.01, '7', preset)).toBe(1);
	expect(intervalFor(1e6, '7', { ...preset, maximumIntervalDays: 365 })).toBeLessThanOrEqual(365);
});
