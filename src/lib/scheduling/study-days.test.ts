import { expect, test } from 'vitest';
import { studyDaysOf } from './study-days';

const USUAL = [1, 1, 1, 1, 1, 1, 1];
const NO_WEEKENDS = [1, 1, 1, 1, 1, 0, 0];
/** A Monday. */
const MONDAY = 20_605;

test.each([
	['none at all', [], USUAL, { runDays: 0, recentDays: 0 }],
	['today', [0], USUAL, { runDays: 1, recentDays: 1 }],
	['three days and today', [0, 1, 2, 3], USUAL, { runDays: 4, recentDays: 4 }],
	['up to yesterday: today is not over', [1, 2], USUAL, { runDays: 2, recentDays: 2 }],
	['a day left out', [0, 2, 3], USUAL, { runDays: 1, recentDays: 3 }],
	['nothing since last week', [9], USUAL, { runDays: 0, recentDays: 0 }],
	['a weekend of rest', [0, 3, 4], NO_WEEKENDS, { runDays: 3, recentDays: 3 }],
	['a weekend of rest on which one studied', [0, 1, 3], NO_WEEKENDS, { runDays: 3, recentDays: 3 }],
	['only days of rest', [], [0, 0, 0, 0, 0, 0, 0], { runDays: 0, recentDays: 0 }],
	['more than a week', [0, 1, 2, 3, 4, 5, 6, 7, 8], USUAL, { runDays: 9, recentDays: 7 }]
])('%s', (_name, daysAgo, easyDays, expected) => {
	const days = daysAgo.map((ago) => MONDAY - ago);
	expect(studyDaysOf(days, MONDAY, easyDays)).toEqual(expected);
});

test('the Monday of these examples is one', () => {
	expect(new Date(MONDAY * 86_400_000).getUTCDay()).toBe(1);
});
