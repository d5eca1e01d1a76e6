import { parse, v7 } from 'uuid';
import type { ClockTime } from '$lib/papers/stamps';
import type { PaperdeckDatabase } from './database';
import { tick, tickClock } from './hybrid-clock';

/** So many ids in their order, with one write of the device's clock. */
export function newIds(db: PaperdeckDatabase, count: number): Promise<string[]> {
	return db.transaction('rw', db.device, async () => {
		const first = await tickClock(db);
		const ids: string[] = [];
		let reading: ClockTime = first;
		for (let index = 0; index < count; index++) {
			if (index > 0) reading = tick(reading, 0);
			ids.push(v7({ msecs: reading.time, seq: reading.counter }));
		}
		await db.device.put({ ...first, time: reading.time, counter: reading.counter });
		return ids;
	});
}

/** The clock's reading that a UUIDv7 of `newId` was made from. */
export function timeOfId(id: string): ClockTime {
	const bytes = parse(id);
	const byte = (index: number) => bytes[index] ?? 0;
	let time = 0;
	for (let index = 0; index < 6; index++) time = time * 256 + byte(index);
	// RFC 9562, section 5.7: 12 bits after the version, 20 of the 62 after the variant.
	const high = ((byte(6) & 0x0f) << 14) | (byte(7) << 6) | (byte(8) & 0x3f);
	const low = (byte(9) << 6) | (byte(10) >>> 2);
	return { time, counter: high * 2 ** 14 + low };
}
