import { createEmptyCard, fsrs, FSRSVersion, Rating as FsrsRating } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { ALGORITHM, DEFAULT_PRESET_CONTENT, nextByFsrs, recallAfter } from './fsrs';
import type { Rating } from './log';
import type { Moment } from './moment';
import { momentAt, momentLocal } from './moment-in-zone.testing';
import { faultOfPreset, type Preset, type PresetContent } from './preset';
import { rateSchedule } from './rate';
import { newSchedule } from './new-schedule';
import type { Schedule } from './schedule';

const PRESET: Preset = { id: 'default', ...DEFAULT_PRESET_CONTENT };
const CARD = '0197f0c0-0000-7000-8000-000000000001';
const START = momentLocal('2026-01-05T12:00', 'UTC');

function preset(changes: Partial<PresetContent>): Preset {
	return { ...PRESET, id: 'changed', ...changes };
}

function rated(
	reviews: readonly (readonly [Rating, Moment])[],
	{ cardId = CARD, with: used = PRESET } = {}
): Schedule {
	const first = reviews[0]?.[1] ?? START;
	return reviews.reduce(
		(schedule, [rating, now]) => rateSchedule(schedule, { cardId, rating, now, preset: used }),
		newSchedule(first)
	);
}

test('the algorithm named in the log is the one that runs', () => {
	const [, version] = /^v(\S+) using FSRS-6/.exec(FSRSVersion) ?? [];
	expect(ALGORITHM).toBe(`fsrs-6/ts-fsrs-${version}`);
});

test('the default preset holds the 21 weights of FSRS-6', () => {
	expect(DEFAULT_PRESET_CONTENT).toEqual({
		parameters: [
			0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
			0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
		],
		desiredRetention: 0.9,
		learningSteps: [1, 10],
		relearningSteps: [10],
		maximumIntervalDays: 36500
	});
	expect(faultOfPreset(DEFAULT_PRESET_CONTENT)).toBeNull();
});

test.each([
	['again', 'learning', 1, 0],
	['hard', 'learning', 6, 0],
	['good', 'learning', 10, 1],
	['easy', 'review', null, 0]
] as const)('a new card rated %s is in %s', (rating, state, stepMinutes, learningStep) => {
	const outcome = nextByFsrs(newSchedule(START), {
		cardId: CARD,
		rating,
		now: START,
		preset: PRESET
	});
	expect(outcome).toMatchObject({ state, stepMinutes, learningStep, reps: 1, lapses: 0 });
});

test.each([
	['again', 1],
	['hard', 1],
	['good', 2],
	['easy', 8]
] as const)(
	'without learning steps a new card rated %s comes back after about %i days',
	(rating, days) => {
		const schedule = rated([[rating, START]], { with: preset({ learningSteps: [] }) });
		expect(schedule).toMatchObject({ state: 'review', dueAt: null });
		// Fuzz moves an interval of 8 days by 2 at most, and none under 2.5.
		expect(Math.abs(schedule.intervalDays - days)).toBeLessThanOrEqual(days < 3 ? 0 : 2);
	}
);

/** A card that lapsed and is passed 20 minutes later, with `again` at this local time. */
function lapseAndPass(local: string, zone: string): Schedule {
	const again = momentLocal(local, zone);
	const learned = momentAt(again.at - 5 * 86_400_000, zone);
	return rated([
		['easy', learned],
		['again', again],
		['good', momentAt(again.at + 20 * 60_000, zone)]
	]);
}

test('a relearning step of 20 minutes across 00:00 UTC counts as the same day', () => {
	const away = lapseAndPass('2026-01-10T12:00', 'America/Los_Angeles');
	// 15:50 in Los Angeles is 23:50 UTC.
	const across = lapseAndPass('2026-01-10T15:50', 'America/Los_Angeles');
	expect(across.memory).toEqual(away.memory);
	expect(across.intervalDays).toBe(away.intervalDays);
});

test('the same step across 00:00 UTC makes ts-fsrs itself count a day', () => {
	const stabilityWith = (again: string, good: string) => {
		const scheduler = fsrs();
		const learned = createEmptyCard(new Date('2026-01-05T12:00Z'));
		const easy = scheduler.next(learned, new Date('2026-01-05T12:00Z'), FsrsRating.Easy).card;
		const lapsed = scheduler.next(easy, new Date(again), FsrsRating.Again).card;
		return scheduler.next(lapsed, new Date(good), FsrsRating.Good).card.stability;
	};
	const within = stabilityWith('2026-01-10T12:00Z', '2026-01-10T12:20Z');
	const across = stabilityWith('2026-01-10T23:50Z', '2026-01-11T00:10Z');
	expect(across).toBeGreaterThan(within * 2);
});

test('a step that crosses the reader’s own day start does count a day', () => {
	const within = lapseAndPass('2026-01-10T02:00', 'Europe/Berlin');
	const across = lapseAndPass('2026-01-10T03:50', 'Europe/Berlin');
	expect(across.memory?.stability).toBeGreaterThan(within.memory?.stability ?? NaN);
});

test.each([
	[
		'the clock is set back a month',
		'2026-01-10T12:00',
		'Europe/Berlin',
		'2025-12-10T12:00',
		'Europe/Berlin'
	],
	[
		'a flight crosses the date line',
		'2026-01-10T09:00',
		'Asia/Tokyo',
		'2026-01-09T20:00',
		'Pacific/Honolulu'
	]
])('a review counts as the same day when %s', (_, first, firstZone, second, secondZone) => {
	const last = momentLocal(first, firstZone);
	const back = rated([
		['easy', last],
		['good', momentLocal(second, secondZone)]
	]);
	const sameDay = rated([
		['easy', last],
		['good', last]
	]);
	expect(back.memory).toEqual(sameDay.memory);
	expect(back.intervalDays).toBe(sameDay.intervalDays);
});

test('the interval of a card does not change with the millisecond', () => {
	const intervals = [0, 1, 17, 999, 60_000, 3_600_000].map((later) => {
		const now = { ...START, at: START.at + later };
		return rated([['easy', now]]).intervalDays;
	});
	expect(new Set(intervals).size).toBe(1);
});

test('cards that were learned together come back on different days', () => {
	const intervals = Array.from({ length: 40 }, (_, index) => {
		const cardId = `card-${index}`;
		return rated([['easy', START]], { cardId }).intervalDays;
	});
	expect(new Set(intervals).size).toBeGreaterThan(1);
	// The unfuzzed interval is 8 days.
	for (const days of intervals) expect(Math.abs(days - 8)).toBeLessThanOrEqual(2);
});

test('no interval is longer than the maximum', () => {
	const short = preset({ maximumIntervalDays: 10 });
	let schedule = rated([['easy', START]], { with: short });
	for (const rating of ['hard', 'good', 'easy'] as const) {
		const now = {
			...START,
			at: START.at + (schedule.dueDay - newSchedule(START).dueDay) * 86_400_000
		};
		schedule = rateSchedule(schedule, { cardId: CARD, rating, now, preset: short });
		expect(schedule.intervalDays).toBeGreaterThan(0);
		expect(schedule.intervalDays).toBeLessThanOrEqual(10);
	}
});

test('a higher desired retention brings cards back sooner', () => {
	const days = (desiredRetention: number) =>
		rated([['easy', START]], { with: preset({ desiredRetention }) }).intervalDays;
	expect(days(0.97)).toBeLessThan(days(0.9));
	expect(days(0.9)).toBeLessThan(days(0.75));
});

test('recall is certain at once and 90 % when the stability has passed', () => {
	const memory = { stability: 12, difficulty: 5 };
	expect(recallAfter(memory, 0, PRESET)).toBe(1);
	expect(recallAfter(memory, 12, PRESET)).toBeCloseTo(0.9, 6);
	expect(recallAfter(memory, 40, PRESET)).toBeLessThan(0.9);
});

test.each([
	['parameters', { parameters: [1, 2, 3] }],
	['parameters', { parameters: DEFAULT_PRESET_CONTENT.parameters.map(() => NaN) }],
	['desiredRetention', { desiredRetention: 0 }],
	['desiredRetention', { desiredRetention: 1 }],
	['desiredRetention', { desiredRetention: NaN }],
	['learningSteps', { learningSteps: [1, 0.5] }],
	['learningSteps', { learningSteps: [1440] }],
	['relearningSteps', { relearningSteps: [0] }],
	['maximumIntervalDays', { maximumIntervalDays: 0 }],
	['maximumIntervalDays', { maximumIntervalDays: 1.5 }]
] as const)('a preset with impossible %s is refused by name', (field, changes) => {
	const broken = preset(changes);
	expect(faultOfPreset(broken)).toBe(field);
	expect(() => rated([['good', START]], { with: broken })).toThrow(`Preset changed has a ${field}`);
});
