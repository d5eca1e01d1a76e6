import { v4 } from 'uuid';
import { writeStamp, type ClockTime, type Stamp } from '$lib/papers/stamps';
import type { PaperdeckDatabase } from './database';

/** The device's clock, in the `device` table. */
export interface ClockRecord extends ClockTime {
	readonly key: 'clock';
	/** 12 hex digits, made once. */
	readonly deviceId: string;
}

const MAX_COUNTER = 0xffff;

/** The clock's next reading: later than every one before, whatever the device's clock says. */
export function tick({ time, counter }: ClockTime, now: number): ClockTime {
	if (now > time) return { time: now, counter: 0 };
	return counter < MAX_COUNTER ? { time, counter: counter + 1 } : { time: time + 1, counter: 0 };
}

/** The clock after it saw another's reading; its next tick is later than both. */
export function receive(clock: ClockTime, seen: ClockTime): ClockTime {
	const isLater =
		seen.time > clock.time || (seen.time === clock.time && seen.counter > clock.counter);
	return isLater ? { time: seen.time, counter: Math.min(seen.counter, MAX_COUNTER) } : clock;
}

async function clockOf(db: PaperdeckDatabase): Promise<ClockRecord> {
	const stored = await db.device.get('clock');
	if (stored?.key === 'clock') return stored;
	return { key: 'clock', deviceId: v4().slice(-12), time: 0, counter: 0 };
}

/** Advances the device's clock, in the transaction at hand or in one of its own. */
export function tickClock(db: PaperdeckDatabase, now = db.clock()): Promise<ClockRecord> {
	return db.transaction('rw', db.device, async () => {
		const clock = await clockOf(db);
		const ticked = { ...clock, ...tick(clock, Math.max(0, Math.floor(now))) };
		await db.device.put(ticked);
		return ticked;
	});
}

/** A stamp for what the transaction at hand changes. */
export async function nextStamp(db: PaperdeckDatabase): Promise<Stamp> {
	const clock = await tickClock(db);
	return writeStamp(clock, clock.deviceId);
}

/** Moves the device's clock past the readings of others, so that what is written next is newer. */
export function receiveTimes(db: PaperdeckDatabase, seen: Iterable<ClockTime>): Promise<void> {
	return db.transaction('rw', db.device, async () => {
		const clock = await clockOf(db);
		let latest: ClockTime = clock;
		for (const time of seen) latest = receive(latest, time);
		await db.device.put({ ...clock, ...latest });
	});
}
