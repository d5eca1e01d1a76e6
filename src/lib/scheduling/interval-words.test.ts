import { expect, test } from 'vitest';
import { intervalOf, intervalWords } from './interval-words';
import type { Moment } from './moment';
import { newSchedule } from './new-schedule';

const NOW: Moment = { at: 1_800_000_000_000, offsetMinutes: 60, dayStartMinutes: 240 };
const NEW = newSchedule(NOW);

test.each([
	[0, 'minute', 0, 'now'],
	[-5, 'minute', 0, 'now'],
	[0.2, 'minute', 1, '1 min'],
	[1, 'minute', 1, '1 min'],
	[10, 'minute', 10, '10 min'],
	[59.5, 'hour', 1, '1 hour'],
	[60, 'hour', 1, '1 hour'],
	[90, 'hour', 1.5, '1.5 hours'],
	[720, 'hour', 12, '12 hours']
])('a step of %d minutes is said in %ss', (minutes, unit, count, words) => {
	const schedule = { ...NEW, dueAt: NOW.at + minutes * 60_000 };
	expect(intervalOf(schedule, NOW)).toEqual({ unit, count });
	expect(intervalWords(schedule, NOW)).toBe(words);
});

test.each([
	[1, 'day', 1, '1 day'],
	[3, 'day', 3, '3 days'],
	[30, 'day', 30, '30 days'],
	[31, 'month', 1, '1 month'],
	[46, 'month', 1.5, '1.5 months'],
	[61, 'month', 2, '2 months'],
	[320, 'month', 11, '11 months'],
	[364, 'year', 1, '1 year'],
	[550, 'year', 1.5, '1.5 years'],
	[36500, 'year', 100, '100 years']
])('an interval of %i days is said in %ss', (intervalDays, unit, count, words) => {
	const schedule = { ...NEW, intervalDays };
	expect(intervalOf(schedule, NOW)).toEqual({ unit, count });
	expect(intervalWords(schedule, NOW)).toBe(words);
});
