import { describe, expect, test } from 'vitest';
import {
	instantOf,
	isTimeZone,
	offsetMinutesAt,
	readWallTime,
	wallTimeAt,
	writeWallTime
} from './wall-time';

describe('a time on the wall of a zone is one instant', () => {
	test.each([
		['2026-06-18T14:00', 'Europe/Berlin', '2026-06-18T12:00Z'],
		['2026-12-18T14:00', 'Europe/Berlin', '2026-12-18T13:00Z'],
		['2026-06-18T09:30', 'America/New_York', '2026-06-18T13:30Z'],
		['2026-06-18T00:15', 'Pacific/Kiritimati', '2026-06-17T10:15Z'],
		['2026-06-18T14:00', 'Asia/Kathmandu', '2026-06-18T08:15Z'],
		// Comes twice: the first.
		['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30Z'],
		// Never comes: an hour later.
		['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30Z']
	])('%s in %s is %s', (wall, zone, instant) => {
		expect(instantOf(readWallTime(wall)!, zone)).toBe(Date.parse(instant));
	});
});

test.each(['Europe/Berlin', 'America/St_Johns', 'Australia/Lord_Howe', 'UTC'])(
	'what clocks of %s show leads back to the instant, all year round',
	(zone) => {
		for (let hour = 0; hour < 8760; hour += 5) {
			const at = Date.UTC(2026, 0, 1, hour, 30);
			const again = instantOf(wallTimeAt(at, zone), zone);
			// An hour that comes twice leads to its first time.
			expect([0, 1_800_000, 3_600_000]).toContain(at - again);
		}
	}
);

test('the offset of a zone follows its summer', () => {
	expect(offsetMinutesAt(Date.UTC(2026, 5, 18, 12, 0, 31), 'Europe/Berlin')).toBe(120);
	expect(offsetMinutesAt(Date.UTC(2026, 11, 18, 12), 'Europe/Berlin')).toBe(60);
});

test.each(['', '2026-06-18', '2026-02-30T10:00', '2026-06-18T25:00', 'tomorrow'])(
	'%j is no date with a time',
	(text) => expect(readWallTime(text)).toBeNull()
);

test('a time is written as it is read', () => {
	expect(writeWallTime(readWallTime('2026-06-08T04:05')!)).toBe('2026-06-08T04:05');
});

test('a zone is known or not', () => {
	expect(isTimeZone('Europe/Berlin')).toBe(true);
	expect(isTimeZone('Middle Earth Standard Time')).toBe(false);
});
