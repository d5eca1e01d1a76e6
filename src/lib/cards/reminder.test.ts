import { describe, expect, test } from 'vitest';
import { learningDay, type Moment } from '$lib/scheduling/moment';
import { dueOn, isReminderDue, nextReminderAt, type ReminderPlan } from './reminder';

/** Berlin in summer. */
const at = (iso: string): Moment => ({
	at: Date.parse(iso),
	offsetMinutes: 120,
	dayStartMinutes: 240
});
const TODAY = learningDay(at('2026-06-10T12:00:00Z'));
const PLAN: ReminderPlan = {
	reminderAt: 19 * 60,
	badge: true,
	dayStartMinutes: 240,
	firstDay: TODAY,
	dueByDay: [3, 5, 9],
	studiedDay: TODAY - 1,
	remindedDay: TODAY - 1,
	words: 'Some cards are due.'
};

describe('a reminder', () => {
	test.each([
		['at its minute', '2026-06-10T17:00:00Z', {}],
		['hours late, when the browser woke', '2026-06-10T22:30:00Z', {}],
		['after midnight, still the same learning day', '2026-06-11T01:30:00Z', {}],
		['of a late hour that belongs to the day before', '2026-06-11T00:30:00Z', { reminderAt: 120 }],
		['days later than the plan reaches', '2026-06-30T17:00:00Z', {}]
	])('comes %s', (_name, iso, changes) => {
		expect(isReminderDue({ ...PLAN, ...changes }, at(iso))).toBe(true);
	});

	test.each([
		['before its minute', '2026-06-10T16:59:00Z', {}],
		['when none is wanted', '2026-06-10T18:00:00Z', { reminderAt: null }],
		['on a day with reviews', '2026-06-10T18:00:00Z', { studiedDay: TODAY }],
		['twice a day', '2026-06-10T18:00:00Z', { remindedDay: TODAY }],
		['when nothing is due', '2026-06-10T18:00:00Z', { dueByDay: [0, 5] }],
		['early in the new learning day', '2026-06-11T02:30:00Z', {}]
	])('does not come %s', (_name, iso, changes) => {
		expect(isReminderDue({ ...PLAN, ...changes }, at(iso))).toBe(false);
	});
});

test.each([
	['2026-06-10T12:00:00Z', 3],
	['2026-06-11T01:00:00Z', 3],
	['2026-06-11T12:00:00Z', 5],
	['2026-07-11T12:00:00Z', 9],
	['2026-06-01T12:00:00Z', 3]
])('on %s %i cards are due', (iso, count) => {
	expect(dueOn(PLAN, at(iso))).toBe(count);
});

test.each([
	['2026-06-10T12:00:30Z', '2026-06-10T17:00:00Z'],
	['2026-06-10T17:00:10Z', '2026-06-11T17:00:00Z'],
	['2026-06-10T20:00:00Z', '2026-06-11T17:00:00Z'],
	['2026-06-11T01:00:00Z', '2026-06-11T17:00:00Z']
])('after %s the next one is at %s', (now, next) => {
	expect(nextReminderAt(PLAN, at(now))).toBe(Date.parse(next));
	expect(nextReminderAt({ ...PLAN, reminderAt: null }, at(now))).toBeNull();
});
