import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_TIME, readStamp, writeStamp, type ClockTime } from '$lib/papers/stamps';
import { openDatabase } from './database';
import { nextStamp, receive, receiveTimes, tick, tickClock } from './hybrid-clock';

const reading = fc.record({
	time: fc.integer({ min: 0, max: MAX_TIME }),
	counter: fc.integer({ min: 0, max: 0xffff })
});

function isLater(a: ClockTime, b: ClockTime): boolean {
	return a.time > b.time || (a.time === b.time && a.counter > b.counter);
}

test('every tick is later than the one before, whatever the device says', () => {
	fc.assert(
		fc.property(reading, fc.array(fc.integer({ min: 0, max: MAX_TIME })), (start, nows) => {
			let clock: ClockTime = start;
			for (const now of nows) {
				const ticked = tick(clock, now);
				expect(isLater(ticked, clock)).toBe(true);
				clock = ticked;
			}
			expect(clock.counter).toBeLessThanOrEqual(0xffff);
		})
	);
});

test('a tick after a reading was received is later than both', () => {
	fc.assert(
		fc.property(reading, reading, fc.integer({ min: 0, max: MAX_TIME }), (mine, theirs, now) => {
			const ticked = tick(receive(mine, theirs), now);
			expect(isLater(ticked, mine)).toBe(true);
			expect(isLater(ticked, theirs)).toBe(true);
		})
	);
});

test('stamps sort as their readings do, and are read back', () => {
	fc.assert(
		fc.property(reading, reading, (a, b) => {
			const [x, y] = [writeStamp(a, '0123456789ab'), writeStamp(b, '0123456789ab')];
			expect(x > y).toBe(isLater(a, b));
			expect(readStamp(x)).toEqual(a);
		})
	);
});

test.each(['', 'x', '0197a0000000-0000', '7fffffffffff-0000-0123456789ab'])(
	'“%s” is no stamp',
	(text) => {
		expect(readStamp(text)).toBeNull();
	}
);

test('a counter that is used up goes on in the next millisecond', () => {
	expect(tick({ time: 5, counter: 0xffff }, 5)).toEqual({ time: 6, counter: 0 });
});

test('the clock is kept across restarts, and does not go back with the device', async () => {
	let now = 2000;
	const before = openDatabase('clock', { clock: () => now });
	const first = await nextStamp(before);
	before.close();
	now = 1000;
	const after = openDatabase('clock', { clock: () => now });
	const second = await nextStamp(after);
	expect(second > first).toBe(true);
	expect(second.slice(-12)).toBe(first.slice(-12));
	expect(readStamp(second)).toEqual({ time: 2000, counter: 1 });
});

test('what was received counts for the next stamp', async () => {
	const db = openDatabase('receiving', { clock: () => 1000 });
	await receiveTimes(db, [
		{ time: 9000, counter: 3 },
		{ time: 500, counter: 9 }
	]);
	expect(await tickClock(db)).toMatchObject({ time: 9000, counter: 4 });
});

test('ticks at once are all different', async () => {
	const db = openDatabase('at once', { clock: () => 1000 });
	const stamps = await Promise.all(Array.from({ length: 20 }, () => nextStamp(db)));
	expect(new Set(stamps).size).toBe(20);
});
