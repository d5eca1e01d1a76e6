import { expect, test } from 'vitest';
import { elapsedDays, learningClock, learningDay } from './moment';
import { momentAt, momentLocal } from './moment-in-zone.testing';

const DAY = 86_400_000;

function dayOf(local: string, zone: string, dayStartMinutes?: number): number {
	return learningDay(momentLocal(local, zone, dayStartMinutes));
}

test.each([
	['2026-11-21T03:59', 240, '2026-11-20'],
	['2026-11-21T04:00', 240, '2026-11-21'],
	['2026-11-21T23:59', 240, '2026-11-21'],
	['2026-11-22T00:00', 240, '2026-11-21'],
	['2026-11-21T00:00', 0, '2026-11-21'],
	['2026-11-20T23:59', 0, '2026-11-20'],
	['2026-11-21T05:59', 360, '2026-11-20'],
	['2026-11-21T11:30', 720, '2026-11-20']
])('%s with a day start of %i minutes is learning day %s', (local, dayStart, day) => {
	for (const zone of ['UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata']) {
		expect(dayOf(local, zone, dayStart)).toBe(Date.parse(day) / DAY);
	}
});

test('days before 1970 and after 2038 are counted as evenly as the others', () => {
	expect(dayOf('1969-12-31T12:00', 'UTC')).toBe(-1);
	expect(dayOf('2040-01-01T12:00', 'UTC')).toBe(Date.parse('2040-01-01') / DAY);
});

test('after a move from Germany to Japan the day begins at 4 a.m., not at noon', () => {
	const before = dayOf('2026-11-22T03:59', 'Asia/Tokyo');
	expect(dayOf('2026-11-22T04:00', 'Asia/Tokyo')).toBe(before + 1);
	expect(dayOf('2026-11-22T11:59', 'Asia/Tokyo')).toBe(before + 1);
	expect(dayOf('2026-11-22T12:00', 'Asia/Tokyo')).toBe(before + 1);
});

test('a review made in Germany stays on its day after the move to Japan', () => {
	const evening = momentLocal('2026-11-20T22:00', 'Europe/Berlin');
	expect(learningDay(evening)).toBe(Date.parse('2026-11-20') / DAY);
	// Read with the offset of today it would have slid to the next day.
	expect(learningDay(momentAt(evening.at, 'Asia/Tokyo'))).toBe(Date.parse('2026-11-21') / DAY);
});

test.each([
	['Europe/Berlin', '2026-03-28', '2026-03-29'],
	['Europe/Berlin', '2026-10-24', '2026-10-25'],
	['America/New_York', '2026-03-07', '2026-03-08'],
	['Australia/Lord_Howe', '2026-04-04', '2026-04-05']
])('in %s the day begins at 4 a.m. on both sides of the change of %s', (zone, before, after) => {
	expect(dayOf(`${after}T03:59`, zone)).toBe(dayOf(`${before}T04:00`, zone));
	expect(dayOf(`${after}T04:00`, zone)).toBe(dayOf(`${before}T04:00`, zone) + 1);
});

test('a changed day start holds from now on and leaves earlier reviews where they were', () => {
	const review = momentLocal('2026-11-21T02:00', 'Europe/Berlin', 240);
	const now = momentLocal('2026-11-21T02:01', 'Europe/Berlin', 0);
	expect(learningDay(review)).toBe(Date.parse('2026-11-20') / DAY);
	expect(learningDay(now)).toBe(Date.parse('2026-11-21') / DAY);
	expect(elapsedDays(review, now)).toBe(1);
});

test.each([
	[
		'within an evening',
		'2026-11-20T22:00',
		'Europe/Berlin',
		'2026-11-21T03:00',
		'Europe/Berlin',
		0
	],
	['overnight', '2026-11-20T23:30', 'Europe/Berlin', '2026-11-21T07:00', 'Europe/Berlin', 1],
	[
		'across 00:00 UTC',
		'2026-11-20T15:50',
		'America/Los_Angeles',
		'2026-11-20T16:10',
		'America/Los_Angeles',
		0
	],
	[
		'over a 23-hour day',
		'2026-03-28T22:00',
		'Europe/Berlin',
		'2026-03-29T22:00',
		'Europe/Berlin',
		1
	],
	[
		'over a 25-hour day',
		'2026-10-24T22:00',
		'Europe/Berlin',
		'2026-10-25T22:00',
		'Europe/Berlin',
		1
	],
	[
		'east over the date line',
		'2026-11-20T20:00',
		'Pacific/Honolulu',
		'2026-11-22T09:00',
		'Asia/Tokyo',
		2
	],
	[
		'west over the date line',
		'2026-11-22T09:00',
		'Asia/Tokyo',
		'2026-11-21T20:00',
		'Pacific/Honolulu',
		0
	],
	[
		'over the day that Samoa left out',
		'2011-12-29T12:00',
		'Pacific/Apia',
		'2011-12-31T12:00',
		'Pacific/Apia',
		2
	]
])('elapsed learning days %s', (_, from, fromZone, to, toZone, days) => {
	expect(elapsedDays(momentLocal(from, fromZone), momentLocal(to, toZone))).toBe(days);
});

test('no days have passed when the clock was set back', () => {
	const last = momentLocal('2026-11-21T12:00', 'Europe/Berlin');
	const now = momentLocal('2026-11-01T12:00', 'Europe/Berlin');
	expect(elapsedDays(last, now)).toBe(0);
});

test('an hour that comes twice at the day start counts no negative day', () => {
	// Berlin's clock shows 02:30 twice on this night; the day starts between the two.
	const first = momentAt(Date.parse('2026-10-25T00:45Z'), 'Europe/Berlin', 150);
	const second = momentAt(Date.parse('2026-10-25T01:15Z'), 'Europe/Berlin', 150);
	expect(learningDay(second)).toBe(learningDay(first) - 1);
	expect(elapsedDays(first, second)).toBe(0);
});

test('the learning clock reads local wall time less the day start', () => {
	const moment = momentLocal('2026-11-21T06:30', 'Asia/Kolkata', 120);
	expect(new Date(learningClock(moment)).toISOString()).toBe('2026-11-21T04:30:00.000Z');
});
