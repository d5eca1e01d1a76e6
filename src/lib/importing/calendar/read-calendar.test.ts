import { describe, expect, test } from 'vitest';
import { readCalendar, type CalendarStart } from './read-calendar';

function calendar(...lines: readonly string[]): string {
	const event = ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
	return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...event, 'END:VCALENDAR', ''].join('\r\n');
}

const TWO = { year: 2026, month: 6, day: 18, hour: 14, minute: 0 };

describe('the beginning of an event', () => {
	test.each<[string, Partial<CalendarStart>]>([
		['DTSTART:20260618T140000Z', { ...TWO, timeZone: 'UTC', isWholeDay: false }],
		['DTSTART;TZID=Europe/Berlin:20260618T140000', { ...TWO, timeZone: 'Europe/Berlin' }],
		['dtstart;tzid="Europe/Berlin":20260618T140000', { ...TWO, timeZone: 'Europe/Berlin' }],
		[
			'DTSTART;TZID=/cal.example/2024/America/New_York:20260618T1400',
			{ ...TWO, timeZone: 'America/New_York' }
		],
		['DTSTART:20260618T140000', { ...TWO, timeZone: null }],
		[
			'DTSTART;TZID=Hill Valley Time:20260618T140000',
			{ timeZone: null, unknownZone: 'Hill Valley Time' }
		],
		['DTSTART;VALUE=DATE:20260618', { ...TWO, hour: 0, isWholeDay: true, timeZone: null }]
	])('%s', (line, start) => {
		expect(readCalendar(calendar(line, 'SUMMARY:Group'))).toMatchObject({
			events: [{ name: 'Group', start }]
		});
	});

	test.each([
		'DTSTART:20260231T140000',
		'DTSTART:20260618T250000',
		'DTSTART:soon',
		'DTEND:20260618'
	])('%s is none', (line) => expect(readCalendar(calendar(line))).toEqual({ fault: 'no-event' }));
});

test('a name is read across folded lines, with its signs', () => {
	const text = calendar(
		'DTSTART:20260618T140000Z',
		'SUMMARY;LANGUAGE=en:Group\\, Room 5\\; bring',
		'  tea: \\nnow'
	);
	expect(readCalendar(text)).toMatchObject({ events: [{ name: 'Group, Room 5; bring tea: now' }] });
});

test('the beginning of a zone and the words of an alarm are not those of the event', () => {
	const zone =
		'BEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nEND:STANDARD\r\nEND:VTIMEZONE';
	const alarm = ['BEGIN:VALARM', 'SUMMARY:Wake up', 'END:VALARM'];
	const text = calendar(...alarm, 'DTSTART:20260618T140000Z', 'SUMMARY:Group').replace(
		'BEGIN:VEVENT',
		`${zone}\r\nBEGIN:VEVENT`
	);
	expect(readCalendar(text)).toMatchObject({ events: [{ name: 'Group', start: TWO }] });
});

test.each([
	['no-calendar', 'Dear reader'],
	['no-calendar', ''],
	['no-event', 'BEGIN:VCALENDAR\nEND:VCALENDAR'],
	['no-event', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260618T140000Z'],
	['too-large', `BEGIN:VCALENDAR${' '.repeat(5_000_001)}`]
])('%s of row %#', (fault, text) => expect(readCalendar(text)).toEqual({ fault }));
