import fc from 'fast-check';
import { FSRSAlgorithm } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { isDue, retrievability } from './due';
import { ALGORITHM, DEFAULT_PRESET_CONTENT } from './fsrs';
import type { LogEntry, Rating } from './log';
import { elapsedDays, learningDay, type Moment } from './moment';
import { calendarDay, momentAt, offsetChanges, offsetMinutes } from './moment-in-zone.testing';
import { placeDays, type Placing } from './placing';
import type { Preset } from './preset';
import { previewRatings, rateSchedule } from './rate';
import { newSchedule } from './new-schedule';
import { replay } from './replay';
import type { Schedule } from './schedule';

/** A machine that does much else at once is no failure, ms. */
const PATIENCE = 120_000;
const SEED = 20261121;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ZONES = Intl.supportedValuesOf('timeZone');
const YEARS = [2025, 2026];
const PRESET: Preset = { id: 'default', ...DEFAULT_PRESET_CONTENT };
const GRADES = { again: 1, hard: 2, good: 3, easy: 4 } as const;
const oracle = new FSRSAlgorithm({ w: PRESET.parameters });

const changesOf = new Map(
	ZONES.map((zone) => [zone, YEARS.flatMap((year) => offsetChanges(zone, year))])
);

/** One review on a journey. */
interface Stop {
	/** Milliseconds on the device's clock since the last stop; negative when it was set back. */
	readonly gapMs: number;
	/** Wait until this long before or after the zone's next change of the clocks instead. */
	readonly nearChangeMs: number | null;
	/** Where the reader has travelled to; `null` is nowhere. */
	readonly zone: string | null;
	/** A new day start in the settings, minutes; `null` leaves it. */
	readonly dayStartMinutes: number | null;
	readonly rating: Rating;
}

const dayStarts = fc.integer({ min: 0, max: 360 });
const gaps = fc.oneof(
	{ weight: 4, arbitrary: fc.integer({ min: 0, max: 30 * MINUTE }) },
	{ weight: 3, arbitrary: fc.integer({ min: 0, max: 30 * HOUR }) },
	{ weight: 3, arbitrary: fc.integer({ min: 0, max: 90 * DAY }) },
	{ weight: 1, arbitrary: fc.integer({ min: -40 * DAY, max: 0 }) }
);
const stops: fc.Arbitrary<Stop> = fc.record({
	gapMs: gaps,
	nearChangeMs: fc.option(fc.integer({ min: -3 * HOUR, max: 3 * HOUR }), { freq: 3 }),
	zone: fc.option(fc.constantFrom(...ZONES), { freq: 2 }),
	dayStartMinutes: fc.option(dayStarts, { freq: 2 }),
	rating: fc.constantFrom<Rating>('again', 'hard', 'good', 'good', 'easy')
});

interface Visit extends Stop {
	readonly at: number;
	readonly where: string;
	readonly now: Moment;
}

function travel(home: string, dayStartMinutes: number, journey: readonly Stop[]): Visit[] {
	let [where, dayStart, at] = [home, dayStartMinutes, Date.UTC(2025, 0, 15)];
	return journey.map((stop) => {
		where = stop.zone ?? where;
		dayStart = stop.dayStartMinutes ?? dayStart;
		const change = changesOf.get(where)?.find((instant) => instant > at);
		const near = change !== undefined && stop.nearChangeMs !== null;
		at = near ? change + stop.nearChangeMs : at + stop.gapMs;
		return { ...stop, at, where, now: momentAt(at, where, dayStart) };
	});
}

/** Some days are full, and the weekend is easy. */
const BUSY: Placing = {
	loadOn: (day) => ({ cards: (day * 7) % 11, samePaper: day % 3 }),
	easyDays: [1, 1, 1, 1, 1, 0.5, 0]
};

/** Follows one card along a journey and checks each step. */
function followCard(visits: readonly Visit[]): void {
	const created = visits[0]?.now ?? momentAt(0, 'UTC');
	const entries: LogEntry[] = [];
	let schedule = newSchedule(created);
	for (const visit of visits) {
		const before = schedule;
		const { rating, now } = visit;
		const review = { cardId: 'card', rating, now, preset: PRESET };
		// Every other day is chosen by what else is due, as the app does.
		const placed = entries.length % 2 === 0 ? {} : placeDays(before, review, BUSY);
		const intervalDays = placed[rating];
		const preview = previewRatings(before, review, placed);
		schedule = rateSchedule(before, { ...review, intervalDays });
		expect(schedule).toStrictEqual(preview[rating]);
		if (intervalDays !== undefined) expect(schedule.intervalDays).toBe(intervalDays);
		expect(JSON.parse(JSON.stringify(schedule))).toStrictEqual(schedule);
		checkMemory(before, schedule, visit);
		if (schedule.dueAt === null) checkDays(schedule, visit);
		else checkStep(schedule, schedule.dueAt, visit.now);
		entries.push(logged(entries.length, visit, intervalDays));
	}
	const read = JSON.parse(JSON.stringify(entries)) as LogEntry[];
	expect(replay(read, { id: 'card', created }, () => PRESET)).toStrictEqual(schedule);
	expect(read.map(({ moment }) => learningDay(moment))).toEqual(
		visits.map(({ at, where, now }) => calendarDay(at, where, now.dayStartMinutes))
	);
}

function logged(index: number, { now, rating }: Visit, intervalDays?: number): LogEntry {
	const id = String(index).padStart(4, '0');
	const review = { rating, durationMs: 1, presetId: PRESET.id, algorithm: ALGORITHM };
	const placed = intervalDays === undefined ? {} : { intervalDays };
	return { kind: 'review', id, cardId: 'card', moment: now, ...review, ...placed };
}

/** FSRS counted exactly the learning days between the two reviews, never fewer than none. */
function checkMemory(before: Schedule, after: Schedule, { now, rating }: Visit): void {
	const elapsed = before.lastReviewed ? elapsedDays(before.lastReviewed, now) : 0;
	expect(elapsed).toBeGreaterThanOrEqual(0);
	expect(after.memory).toEqual(oracle.next_state(before.memory, elapsed, GRADES[rating]));
	const recall = retrievability(before, now, PRESET) ?? 1;
	expect(recall > 0 && recall <= 1).toBe(true);
}

function checkStep(schedule: Schedule, dueAt: number, now: Moment): void {
	expect(schedule.intervalDays).toBe(0);
	expect(dueAt - now.at).toBeGreaterThan(0);
	expect(dueAt - now.at).toBeLessThan(DAY);
	expect(schedule.dueDay).toBe(learningDay({ ...now, at: dueAt }));
	expect(isDue(schedule, { ...now, at: dueAt - 1 })).toBe(false);
	expect(isDue(schedule, { ...now, at: dueAt })).toBe(true);
}

function checkDays(schedule: Schedule, { at, where, now }: Visit): void {
	const { dueDay, intervalDays } = schedule;
	expect(intervalDays).toBeGreaterThanOrEqual(1);
	expect(dueDay).toBe(calendarDay(at, where, now.dayStartMinutes) + intervalDays);
	expect(isDue(schedule, now)).toBe(false);
	// The day before is the day before, and the due day is the due day, whatever the clocks do there.
	const noon = dueDay * DAY + 12 * HOUR - offsetMinutes(dueDay * DAY, where) * MINUTE;
	expect(isDue(schedule, momentAt(noon - DAY, where, now.dayStartMinutes))).toBe(false);
	expect(isDue(schedule, momentAt(noon, where, now.dayStartMinutes))).toBe(true);
}

test(
	'the learning day is the wall calendar’s around every change of the clocks in every zone',
	() => {
		const wrong: string[] = [];
		let count = 0;
		for (const [zone, changes] of changesOf) {
			for (const change of changes.length > 0 ? changes : [Date.UTC(2025, 5, 1)]) {
				for (let at = change - 26 * HOUR; at <= change + 26 * HOUR; at += 39 * MINUTE) {
					const dayStart = (count++ * 15) % 375;
					const day = learningDay(momentAt(at, zone, dayStart));
					if (day !== calendarDay(at, zone, dayStart)) wrong.push(`${zone} ${at} ${dayStart}`);
				}
			}
		}
		expect(wrong).toEqual([]);
		expect(count).toBeGreaterThan(ZONES.length * 80);
	},
	PATIENCE
);

test(
	`a reader of any zone, travelling at random, keeps right days (seeds from ${SEED})`,
	() => {
		for (const [index, home] of ZONES.entries()) {
			const journeys = fc.tuple(dayStarts, fc.array(stops, { minLength: 12, maxLength: 12 }));
			fc.assert(
				fc.property(journeys, ([dayStart, journey]) => followCard(travel(home, dayStart, journey))),
				{ seed: SEED + index, numRuns: 2 }
			);
		}
	},
	PATIENCE
);

test(
	`the interval depends on the learning day and not on the time of day (seed ${SEED})`,
	() => {
		const delays = fc.array(fc.integer({ min: 0, max: 24 * HOUR }), { minLength: 3, maxLength: 6 });
		const property = fc.property(
			fc.constantFrom(...ZONES),
			fc.constantFrom<Rating>('again', 'hard', 'good', 'easy'),
			delays,
			(zone, rating, later) => {
				const first = momentAt(Date.UTC(2026, 1, 3), zone);
				const review = { cardId: 'card', preset: PRESET };
				const learned = rateSchedule(newSchedule(first), { ...review, rating: 'easy', now: first });
				const outcomes = later.map((delay) => {
					const now = momentAt(first.at + 8 * DAY + delay, zone);
					const { intervalDays, memory } = rateSchedule(learned, { ...review, rating, now });
					return { day: learningDay(now), outcome: JSON.stringify({ intervalDays, memory }) };
				});
				const days = new Set(outcomes.map(({ day }) => day));
				const distinct = new Set(outcomes.map(({ day, outcome }) => `${day} ${outcome}`));
				expect(distinct.size).toBe(days.size);
			}
		);
		fc.assert(property, { seed: SEED, numRuns: 300 });
	},
	PATIENCE
);
