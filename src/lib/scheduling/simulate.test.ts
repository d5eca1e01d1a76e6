import { describe, expect, test } from 'vitest';
import { DEFAULT_PRESET_CONTENT } from './fsrs';
import { toColumns } from './review-columns';
import { NO_KNOWN_CARDS, simulateStudy, type Simulation } from './simulate';
import { costsOf, USUAL_COSTS } from './study-costs';
import { aboutMinutes, costWords, forecastStudy, yearOfOneCard } from './study-forecast';

const ONE_YEAR: Simulation = {
	known: NO_KNOWN_CARDS,
	newCount: 200,
	newPerDay: 20,
	today: 20_000,
	horizonDays: 365,
	preset: DEFAULT_PRESET_CONTENT,
	costs: USUAL_COSTS,
	trials: 1,
	seed: 3
};

test('desired retention is what a simulated learner reaches', () => {
	for (const desiredRetention of [0.8, 0.9, 0.95]) {
		const preset = { ...DEFAULT_PRESET_CONTENT, desiredRetention };
		const { retention } = simulateStudy({ ...ONE_YEAR, preset, trials: 3 });
		expect(Math.abs((retention ?? 0) - desiredRetention)).toBeLessThan(0.015);
	}
});

test('new cards come as many a day as are wanted, and each is asked on its day', () => {
	const { cardsByDay, msByDay } = simulateStudy({ ...ONE_YEAR, newCount: 50, horizonDays: 3 });
	expect(cardsByDay[0]).toBe(20);
	expect(msByDay[0]).toBe(20 * USUAL_COSTS.newMs);
	const none = simulateStudy({ ...ONE_YEAR, newPerDay: 0 });
	expect(none).toMatchObject({ retention: null });
	expect(none.cardsByDay.every((cards) => cards === 0)).toBe(true);
});

test('cards that are overdue are asked today, the others on their day', () => {
	const known = {
		stabilities: Float64Array.of(5000, 5000, 5000),
		difficulties: Float64Array.of(5, 5, 5),
		lastDays: Int32Array.of(19_900, 19_990, 19_995),
		dueDays: Int32Array.of(19_910, 20_000, 20_002)
	};
	const { cardsByDay } = simulateStudy({ ...ONE_YEAR, known, newCount: 0, horizonDays: 3 });
	expect([cardsByDay[0], cardsByDay[2]]).toEqual([2, 1]);
});

test('the same seed gives the same study, another one another', () => {
	expect(simulateStudy(ONE_YEAR)).toEqual(simulateStudy(ONE_YEAR));
	expect(simulateStudy({ ...ONE_YEAR, seed: 4 })).not.toEqual(simulateStudy(ONE_YEAR));
});

test('more retention costs more minutes', () => {
	const [low, middle, high] = forecastStudy({ ...ONE_YEAR, horizonDays: 120 }, [0.8, 0.9, 0.95]);
	expect(low!.minutesPerDay).toBeLessThan(middle!.minutesPerDay);
	expect(middle!.minutesPerDay * 1.3).toBeLessThan(high!.minutesPerDay);
});

test('a card costs about a minute in its first year, and more if it is to be kept surer', () => {
	const usual = yearOfOneCard(DEFAULT_PRESET_CONTENT, USUAL_COSTS);
	expect(usual).toBeGreaterThan(0.7);
	expect(usual).toBeLessThan(2.5);
	const surer = { ...DEFAULT_PRESET_CONTENT, desiredRetention: 0.97 };
	expect(yearOfOneCard(surer, USUAL_COSTS)).toBeGreaterThan(usual * 1.5);
});

describe('costs', () => {
	test('are the reader’s own where there are answers, and usual where there are none', () => {
		const { firstGrades, ...usual } = costsOf(toColumns([]));
		expect({ ...USUAL_COSTS, ...usual }).toEqual(USUAL_COSTS);
		expect(firstGrades[0]).toBeCloseTo(USUAL_COSTS.firstGrades[0], 10);
		const slow = (count: number) =>
			toColumns(
				Array.from({ length: count }, (_, index) => ({
					id: String(index),
					reviews: [
						{ day: 1, grade: 1, durationMs: 20_000 },
						{ day: 1, grade: 3, durationMs: 20_000 },
						{ day: 5, grade: 3, durationMs: 30_000 },
						{ day: 15, grade: 1, durationMs: 500_000 }
					]
				}))
			);
		const costs = costsOf(slow(2000));
		expect(costs.newMs).toBeCloseTo(40_000, -3);
		expect(costs.recalledMs).toBeCloseTo(30_000, -3);
		expect(costs.forgottenMs).toBeCloseTo(60_000, -3);
		expect(costs.firstGrades[0]).toBeGreaterThan(0.98);
		expect(costs.firstGrades.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
		expect(costsOf(slow(1)).recalledMs).toBeLessThan(11_000);
	});
});

test.each([
	[9, 1.22, '9 cards ≈ 11 min over the next year'],
	[1, 1.4, '1 card ≈ 1 min over the next year'],
	[200, 1.2, '200 cards ≈ 4 hours over the next year'],
	[1, 0.2, '1 card ≈ less than a minute over the next year']
])('%i cards of %f min each are “%s”', (count, each, words) => {
	expect(costWords(count, each)).toBe(words);
});

test.each([
	[0.2, 'less than a minute'],
	[59.6, '60 min'],
	[95, '1.5 hours']
])('%f minutes are “%s”', (minutes, words) => {
	expect(aboutMinutes(minutes)).toBe(words);
});
