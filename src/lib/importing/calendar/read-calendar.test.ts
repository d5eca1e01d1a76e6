import { describe, expect, test } from 'vitest';
import { readCalendar as read, type CalendarStart } from './read-calendar';

const readCalendar = (text: string) => read(text, Date.UTC(2026, 5, 1));

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

describe('a series', () => {
	const from = (start: string, ...lines: string[]) =>
		read(calendar(start, 'SUMMARY:Group', ...lines), Date.UTC(2026, 5, 17));

	test.each<[string, string[], Partial<CalendarStart>]>([
		['weekly', ['DTSTART;TZID=Europe/Berlin:20260108T140000', 'RRULE:FREQ=WEEKLY;BYDAY=TH'], TWO],
		[
			'weekly with one left out',
			['DTSTART:20260108T140000Z', 'RRULE:FREQ=WEEKLY', 'EXDATE:20260618T140000Z'],
			{ ...TWO, day: 25 }
		],
		[
			'each second Tuesday',
			['DTSTART:20260113T090000Z', 'RRULE:FREQ=MONTHLY;BYDAY=2TU'],
			{ month: 7, day: 14 }
		],
		['over', ['DTSTART:20260108T140000Z', 'RRULE:FREQ=WEEKLY;COUNT=3'], { month: 1, day: 22 }],
		['still to begin', ['DTSTART:20270107T140000Z', 'RRULE:FREQ=WEEKLY'], { year: 2027, day: 7 }]
	])('%s is read as its next date', (_name, [first = '', ...rest], start) => {
		expect(from(first, ...rest)).toMatchObject({ events: [{ name: 'Group', start }] });
	});

	test('of a date a second comes to an end', () => {
		const text = calendar('DTSTART:20200101T000000Z', 'RRULE:FREQ=SECONDLY');
		expect(read(text, Date.UTC(2026, 5, 17))).toMatchObject({ events: [{ name: '' }] });
	});
});

test('a zone that only the file knows tells its own rules', () => {
	const part = (kind: string, ...lines: string[]) => [`BEGIN:${kind}`, ...lines, `END:${kind}`];
	const zone = part(
		'VTIMEZONE',
		'TZID:W. Europe Standard Time',
		...part(
			'STANDARD',
			'DTSTART:16010101T030000',
			'TZOFFSETFROM:+0200',
			'TZOFFSETTO:+0100',
			'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10'
		),
		...part(
			'DAYLIGHT',
			'DTSTART:16010101T020000',
			'TZOFFSETFROM:+0100',
			'TZOFFSETTO:+0200',
			'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3'
		)
	).join('\r\n');
	const start = (date: string) =>
		readCalendar(
			calendar(`DTSTART;TZID=W. Europe Standard Time:${date}T140000`).replace(
				'BEGIN:VEVENT',
				() => `${zone}\r\nBEGIN:VEVENT`
			)
		);
	expect(start('20260618')).toMatchObject({ events: [{ start: { hour: 12, timeZone: 'UTC' } }] });
	expect(start('20261218')).toMatchObject({ events: [{ start: { hour: 13, timeZone: 'UTC' } }] });
});

test('a stray line costs itself and not the file', () => {
	const text = calendar('DTSTART:20260618T140000Z', 'what is this', 'SUMMARY:Group');
	expect(readCalendar(text)).toMatchObject({ events: [{ name: 'Group', start: TWO }] });
});
