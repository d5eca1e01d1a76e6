import { expect, test } from 'vitest';
import { firstDayOf, recurrenceOf, writeCalendarReminder } from './calendar-reminder';

const EVERY_DAY = [1, 1, 1, 1, 1, 1, 1];

test.each([
	[EVERY_DAY, 'FREQ=DAILY'],
	[[1, 1, 0.5, 1, 1, 1, 1], 'FREQ=DAILY'],
	[[1, 1, 1, 1, 1, 0, 0], 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
	[[0, 0, 0, 0, 0, 0, 0], 'FREQ=DAILY']
])('with easy days %j it recurs %s', (easyDays, rule) => {
	expect(recurrenceOf(easyDays)).toBe(rule);
});

test.each([
	[EVERY_DAY, [2026, 6, 10]],
	// A Wednesday.
	[
		[1, 1, 0, 0, 1, 1, 1],
		[2026, 6, 12]
	],
	[
		[0, 0, 0, 0, 0, 0, 0],
		[2026, 6, 16]
	]
])('with easy days %j the first day is %j', (easyDays, day) => {
	expect(firstDayOf(new Date(2026, 5, 10, 12).getTime(), easyDays)).toEqual(day);
});

test('the file is an event at the local time with an alarm, named so that it replaces itself', async () => {
	const text = await writeCalendarReminder({
		from: new Date(2026, 5, 10, 12).getTime(),
		at: 19 * 60 + 30,
		easyDays: EVERY_DAY,
		title: 'Review your cards',
		description: 'A few minutes; then done.',
		url: 'https://example.org/review'
	});
	const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
	expect(lines[0]).toBe('BEGIN:VCALENDAR');
	expect(lines).toContain('DTSTART:20260610T193000');
	expect(lines).toContain('DURATION:PT10M');
	expect(lines).toContain('RRULE:FREQ=DAILY');
	expect(lines).toContain('SUMMARY:Review your cards');
	expect(lines).toContain('BEGIN:VALARM');
	expect(lines).toContain('UID:daily-review@paperdeck');
	expect(lines.filter((line) => line.startsWith('TRIGGER'))).toEqual(['TRIGGER:-PT1M']);
});
