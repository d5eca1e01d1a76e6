import { describe, expect, test } from 'vitest';
import { retrievability } from '$lib/scheduling/due';
import { DEFAULT_PRESET_CONTENT } from '$lib/scheduling/fsrs';
import { learningDay, type Moment } from '$lib/scheduling/moment';
import { newSchedule } from '$lib/scheduling/new-schedule';
import type { Schedule } from '$lib/scheduling/schedule';
import { USUAL_COSTS } from '$lib/scheduling/study-costs';
import { planRamp, type Finding, type RampRequest } from './ramp';
import { minutesPerDayOf, readinessOf } from './readiness';

const PRESET = { id: 'default', ...DEFAULT_PRESET_CONTENT };
const DAY = 86_400_000;
const NOW: Moment = {
	at: Date.parse('2026-06-15T08:00Z'),
	offsetMinutes: 120,
	dayStartMinutes: 240
};
const TODAY = learningDay(NOW);

function later(days: number, hours = 0): Moment {
	return { ...NOW, at: NOW.at + days * DAY + (hours * DAY) / 24 };
}

function known(stability: number, lastDaysAgo: number, dueInDays: number): Schedule {
	return {
		...newSchedule(later(-60)),
		state: 'review',
		memory: { stability, difficulty: 5 },
		lastReviewed: later(-lastDaysAgo),
		dueDay: TODAY + dueInDays,
		intervalDays: lastDaysAgo + dueInDays,
		reps: 4
	};
}

function findings(...schedules: readonly Schedule[]): Finding[] {
	return schedules.map((schedule, index) => ({ id: `c${index}`, schedule }));
}

function planned(given: Partial<RampRequest> & Pick<RampRequest, 'findings'>) {
	const request = { now: NOW, at: later(4, 4), preset: PRESET, costs: USUAL_COSTS };
	return planRamp({ ...request, minutesPerDay: 10, ...given });
}

test('a fading card is asked before the meeting, one that is sure is left alone', () => {
	const ramp = planned({ findings: findings(known(10, 9, 1), known(4000, 3, 300)) });
	const asked = ramp.days.flatMap(({ cardIds }) => cardIds);
	expect(asked).toContain('c0');
	expect(asked).not.toContain('c1');
	expect(ramp.prepared.get('c0')).toBeGreaterThan(ramp.untouched.get('c0')! + 0.05);
	expect(ramp.prepared.get('c1')).toBe(ramp.untouched.get('c1'));
});

test('as things stand, it foretells what retrievability says of that day', () => {
	const schedule = known(20, 10, 8);
	const at = later(4);
	const ramp = planned({ findings: findings(schedule), at });
	expect(ramp.untouched.get('c0')).toBeCloseTo(retrievability(schedule, at, PRESET)!, 6);
});

test('new cards come as early as the minutes allow', () => {
	const fresh = Array.from({ length: 9 }, () => newSchedule(NOW));
	// Three new cards of 20 s fill a minute.
	const ramp = planned({ findings: findings(...fresh), minutesPerDay: 1 });
	expect(ramp.days.slice(0, 3).map(({ cardIds }) => cardIds.length)).toEqual([3, 3, 3]);
	expect(ramp.untouched.get('c0')).toBe(0);
	expect(ramp.prepared.get('c0')).toBeGreaterThan(0.7);
});

test.each([1, 2, 5])('no day takes more than %i min', (minutesPerDay) => {
	const many = Array.from({ length: 40 }, (_, index) => known(6 + index, 8, 20));
	const ramp = planned({ findings: findings(...many, newSchedule(NOW)), minutesPerDay });
	for (const { ms } of ramp.days) expect(ms).toBeLessThanOrEqual(minutesPerDay * 60_000);
	expect(ramp.days.some(({ ms }) => ms > minutesPerDay * 50_000)).toBe(true);
});

test('what is due before the meeting is asked on its day, beyond the minutes if need be', () => {
	const due = Array.from({ length: 20 }, () => known(12, 12, 2));
	const ramp = planned({ findings: findings(...due), minutesPerDay: 1 });
	expect(ramp.days[2]?.cardIds).toHaveLength(20);
});

test('a card that was answered today is not planned for today again, and its time is spent', () => {
	const answered = { ...known(3, 0, 3), reps: 5 };
	const ramp = planned({ findings: findings(answered), minutesPerDay: 1 });
	expect(ramp.days[0]?.cardIds).toEqual([]);
	const many = Array.from({ length: 9 }, () => answered);
	const full = planned({ findings: findings(...many, known(3, 5, 3)), minutesPerDay: 1 });
	expect(full.days[0]?.cardIds).toEqual([]);
});

describe('there is nothing to plan', () => {
	test.each([
		['once it is over', later(-1)],
		['in the last minutes', later(0, 0.2)]
	])('%s', (_, at) => {
		const ramp = planned({ findings: findings(known(10, 9, 1)), at });
		expect(ramp.days).toEqual([]);
		expect(ramp.prepared).toEqual(ramp.untouched);
		expect(minutesPerDayOf(ramp)).toBe(0);
	});
});

test('readiness is the sum of the chances', () => {
	const cards = findings(known(10, 9, 1), known(4000, 3, 300), newSchedule(NOW));
	const ramp = planned({ findings: cards });
	const {
		findings: count,
		today,
		untouched,
		prepared
	} = readinessOf(cards, ramp, {
		now: NOW,
		preset: PRESET
	});
	expect(count).toBe(3);
	expect(Math.round(today)).toBe(2);
	expect(untouched).toBeLessThan(today);
	expect(prepared).toBeGreaterThan(2.6);
	expect(minutesPerDayOf(ramp)).toBe(1);
});

test('however far away a meeting is, extra retrievals come in the last weeks before it', () => {
	const schedule = known(2000, 3, 900);
	const ramp = planned({ findings: findings(schedule, schedule), at: later(9000, 4) });
	expect(ramp.days).toHaveLength(9001);
	const busy = ramp.days.filter(({ cardIds }) => cardIds.length > 0).map(({ day }) => day - TODAY);
	expect(busy[0]).toBe(900);
	expect(busy.slice(1).length).toBeGreaterThan(0);
	expect(Math.min(...busy.slice(1))).toBeGreaterThan(9000 - 42);
});
