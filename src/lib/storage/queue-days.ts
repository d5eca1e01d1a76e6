import Dexie from 'dexie';
import type { State } from '$lib/scheduling/schedule';
import { groupBy } from './card-bucket';
import type { PaperdeckDatabase } from './database';
import { entriesOf, PARTS, type QueueEntry } from './queue-day';

/** Learning days of one state, both ends included. */
export interface QueueRange {
	readonly state: State;
	/** From the first there is, without one. */
	readonly from?: number;
	/** To the last there is, without one. */
	readonly to?: number;
}

/** In the order of the days. All of a range comes in one answer, where a cursor takes one a record. */
function partsOf(db: PaperdeckDatabase, { state, from, to }: QueueRange) {
	const last = to === undefined ? [state, Dexie.maxKey] : [state, to, Dexie.maxKey];
	return db.queue
		.where('[state+day+part]')
		.between([state, from ?? Dexie.minKey], last, true, true);
}

/** How many cards stand on each learning day of a range, in the order of the days. */
export async function countByDay(
	db: PaperdeckDatabase,
	range: QueueRange
): Promise<Map<number, number>> {
	const counts = new Map<number, number>();
	for (const { day, count } of await partsOf(db, range).toArray()) {
		counts.set(day, (counts.get(day) ?? 0) + count);
	}
	return counts;
}

export async function countQueued(db: PaperdeckDatabase, range: QueueRange): Promise<number> {
	const counts = await countByDay(db, range);
	return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** The cards of a range, those of the first days first; at most so many. */
export async function queued(
	db: PaperdeckDatabase,
	range: QueueRange,
	limit = Infinity
): Promise<QueueEntry[]> {
	if (limit <= 0) return [];
	// Each part holds a card or more, and the last day of so many is there with all its parts.
	const some = limit === Infinity ? partsOf(db, range) : partsOf(db, range).limit(limit + PARTS);
	const parts = await some.toArray();
	const entries = [...groupBy(parts, ({ day }) => day)].flatMap(([day, ofDay]) =>
		entriesOf(day, ofDay)
	);
	return entries.slice(0, limit);
}
