import { expect, test } from 'vitest';
import { readCalendar } from '$lib/importing/calendar/read-calendar';
import { writeCalendar } from '$lib/exporting/calendar/write-calendar';

const CALENDAR = {
	id: 'm1',
	name: 'Group; room 5, second floor',
	at: Date.UTC(2026, 5, 18, 12),
	paperTitles: ['A first paper: with a colon', 'A second one'],
	studyDays: [
		{ year: 2026, month: 2, day: 28, minutes: 4 },
		{ year: 2026, month: 12, day: 31, minutes: 1 }
	],
	writtenAt: Date.UTC(2026, 5, 1)
};

test('a calendar holds the meeting and each day of study', () => {
	const text = writeCalendar(CALENDAR);
	const start = { hour: 12, minute: 0, timeZone: 'UTC', isWholeDay: false };
	const day = { hour: 0, minute: 0, timeZone: null, isWholeDay: true };
	expect(readCalendar(text, CALENDAR.writtenAt)).toEqual({
		events: [
			{ name: CALENDAR.name, start: { year: 2026, month: 6, day: 18, ...start } },
			{
				name: `${CALENDAR.name}: 4 min of cards`,
				start: { year: 2026, month: 2, day: 28, ...day }
			},
			{
				name: `${CALENDAR.name}: 1 min of cards`,
				start: { year: 2026, month: 12, day: 31, ...day }
			}
		]
	});
	expect(text).toMatch(/DTEND;VALUE=DATE:20260301/);
	expect(text).toMatch(/DTEND;VALUE=DATE:20270101/);
	expect(text).toContain('TRIGGER:-PT10M');
});

test('the same meeting is the same event when it is written again', () => {
	const ids = (text: string) => text.match(/^UID:.*$/gm);
	expect(ids(writeCalendar(CALENDAR))).toHaveLength(3);
	expect(ids(writeCalendar({ ...CALENDAR, writtenAt: 0 }))).toEqual(ids(writeCalendar(CALENDAR)));
});
