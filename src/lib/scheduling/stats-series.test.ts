import { expect, test } from 'vitest';
import { calendarWeeks, heatLevel, lastDays, retentionRows, studiedDays } from './stats-series';
import type { DayTally } from './day-tally';
import { weekdayOf } from './weekday';

/** A Saturday. */
const TODAY = Date.UTC(2026, 10, 21) / 86_400_000;
const DAYS: readonly DayTally[] = [
	{ day: TODAY - 2, answers: 4, durationMs: 60_000, introduced: 4, asked: 0, recalled: 0 },
	{ day: TODAY, answers: 10, durationMs: 90_000, introduced: 1, asked: 8, recalled: 6 },
	// A clock that was wrong.
	{ day: TODAY + 365_000, answers: 1, durationMs: 1, introduced: 0, asked: 1, recalled: 0 }
];

test('the last days reach back before the first review, and days without one are empty', () => {
	const rows = lastDays(DAYS, TODAY, 5);
	expect(rows.map(({ day }) => day - TODAY)).toEqual([-4, -3, -2, -1, 0]);
	expect(rows.map(({ answers }) => answers)).toEqual([0, 0, 4, 0, 10]);
	expect(rows[4]).toMatchObject({ minutes: 1.5, introduced: 1, asked: 8, recalled: 6 });
	expect(studiedDays(rows)).toBe(2);
});

test('a stretch in which nothing was asked has no retention', () => {
	const rows = retentionRows(lastDays(DAYS, TODAY, 5), 2);
	expect(rows).toEqual([
		{ day: TODAY - 4, asked: 0, retention: null },
		{ day: TODAY - 3, asked: 0, retention: null },
		{ day: TODAY - 1, asked: 8, retention: 0.75 }
	]);
});

test('weeks begin on Monday, and hold each day on its weekday', () => {
	const weeks = calendarWeeks(lastDays(DAYS, TODAY, 8));
	expect(weeks.map((week) => week.map((row) => row?.day ?? null))).toEqual([
		[null, null, null, null, null, TODAY - 7, TODAY - 6],
		[TODAY - 5, TODAY - 4, TODAY - 3, TODAY - 2, TODAY - 1, TODAY, null]
	]);
	expect(calendarWeeks([])).toEqual([]);
});

test.each([
	['1970-01-01', 3],
	['2026-11-21', 5],
	['2026-11-23', 0],
	['1969-12-31', 2]
])('%s is weekday %i', (date, weekday) => {
	expect(weekdayOf(Date.parse(date) / 86_400_000)).toBe(weekday);
});

test.each([
	[0, 50, 0],
	[1, 50, 1],
	[50, 50, 4],
	[26, 50, 3],
	[1, 1, 3],
	[0, 0, 0]
])('%i answers, %i at most, is level %i', (answers, most, level) => {
	expect(heatLevel(answers, most)).toBe(level);
});
