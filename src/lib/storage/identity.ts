import { parse, v5, v7 } from 'uuid';
import type { CardContent } from '$lib/cards/card';
import type { Paper } from '$lib/papers/paper';
import type { ClockTime } from '$lib/papers/stamps';
import { canonicalJson } from '$lib/text/canonical-json';
import type { PaperdeckDatabase } from './database';
import { tick, tickClock } from './hybrid-clock';

/** Namespace of the ids that are made from content; made once, never to change. */
const NAMESPACE = '5b0c7f0e-6c1f-5d0b-9d5e-2f6f8a4f1c37';

/** A UUIDv7 whose order is the order of events on this device and of all it has merged. */
export async function newId(db: PaperdeckDatabase, now = db.clock()): Promise<string> {
	const { time, counter } = await tickClock(db, now);
	return v7({ msecs: time, seq: counter });
}

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

function idOfContent(...parts: readonly unknown[]): string {
	return v5(canonicalJson(parts), NAMESPACE);
}

/** The same paper read again, or on another device, has the same id. */
export function idOfPaper({ citation, arxiv, text }: Paper): string {
	return idOfContent('paper', citation, arxiv ?? null, text);
}

/** The same words proposed again for the same paper have the same id. */
export function idOfCard(paperId: string, content: CardContent): string {
	const words = content.kind === 'basic' ? [content.front, content.back] : [content.clozeText];
	return idOfContent('card', paperId, content.kind, ...words);
}

/** A preset is named by what it says. */
export function idOfPreset(content: object): string {
	return idOfContent('preset', content);
}

/** The same bytes kept of the same paper have the same id. */
export async function idOfFile(paperId: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return idOfContent('file', paperId, hex);
}

/** The same word on two devices is one label. */
export function idOfLabel(kind: string, name: string): string {
	return idOfContent('label', kind, name);
}

export function idOfLabelled(labelId: string, paperId: string): string {
	return idOfContent('labelled', labelId, paperId);
}

export function idOfWaiting(kind: string, value: string): string {
	return idOfContent('waiting', kind, value);
}
