import { expect, test } from 'vitest';
import { DEFAULT_PRESET_CONTENT } from './fsrs';
import { randomFrom } from './random';
import { USUAL_COSTS } from './study-costs';
import { wayBack, waysBack, worthFirst, type Backlog } from './welcome-back';

const TODAY = 20_000;

function backlogOf(count: number): Backlog {
	const random = randomFrom(count);
	const stabilities = Float64Array.from({ length: count }, () => 2 + random() * 60);
	const lastDays = Int32Array.from(stabilities, (stability) =>
		Math.round(TODAY - stability - random() * 30)
	);
	return {
		known: {
			stabilities,
			difficulties: new Float64Array(count).fill(5.5),
			lastDays,
			dueDays: Int32Array.from(lastDays, (day, index) => day + Math.round(stabilities[index] ?? 1))
		},
		today: TODAY,
		preset: DEFAULT_PRESET_CONTENT,
		costs: USUAL_COSTS,
		seed: 1
	};
}

test('a backlog of any size has ways that end, the quicker the more minutes they ask', () => {
	for (const count of [30, 214, 2000]) {
		const ways = waysBack(backlogOf(count), 10);
		expect(ways.length).toBeGreaterThan(0);
		for (const [index, way] of ways.entries()) {
			expect(way.dayCount).toBeLessThanOrEqual(90);
			const next = ways[index + 1];
			if (next) expect(next.dayCount).toBeLessThan(way.dayCount);
			if (next) expect(next.minutesPerDay).toBeGreaterThan(way.minutesPerDay);
		}
	}
});

test('what never ends is no way', () => {
	expect(wayBack(backlogOf(2000), 1)).toBeNull();
});

test('nothing overdue is done today', () => {
	expect(wayBack(backlogOf(0), 5)).toEqual({ minutesPerDay: 5, dayCount: 1 });
	expect(waysBack(backlogOf(3), 10)).toHaveLength(1);
});

test('what is remembered best comes first', () => {
	expect(worthFirst([0.2, 0.9, 0.5], (recall) => recall)).toEqual([0.9, 0.5, 0.2]);
});
