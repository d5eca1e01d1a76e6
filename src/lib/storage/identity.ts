import { v5, v7 } from 'uuid';
import { canonicalJson } from '$lib/text/canonical-json';
import type { PaperdeckDatabase } from './database';
import { tickClock } from './hybrid-clock';

/** Namespace of the ids that are made from content; made once, never to change. */
const NAMESPACE = '5b0c7f0e-6c1f-5d0b-9d5e-2f6f8a4f1c37';

/** A UUIDv7 whose order is the order of events on this device and of all it has merged. */
export async function newId(db: PaperdeckDatabase, now = db.clock()): Promise<string> {
	const { time, counter } = await tickClock(db, now);
	return v7({ msecs: time, seq: counter });
}

export function idOfContent(...parts: readonly unknown[]): string {
	return v5(canonicalJson(parts), NAMESPACE);
}

/** A preset is named by what it says. */
export function idOfPreset(content: object): string {
	return idOfContent('preset', content);
}
