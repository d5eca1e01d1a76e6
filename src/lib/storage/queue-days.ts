import Dexie from 'dexie';
import type { State } from '$lib/scheduling/schedule';
import type { PaperdeckDatabase } from './database';
import { entriesOf, type QueueEntry } from './queue-day';

/** Learning days of one state, both ends included. */
export interface QueueRange {
	readonly state: State;
	/** From the first there is, without one. */
	readonly from?: number;
	/** To the last there is, without one. */
	readonly to?: number;
}

const COUNTS = '[state+day+count]';

/** How many cards stand on each learning day of a range, in the order of the days; reads keys alone. */
export async function countByDay(
	db: PaperdeckDatabase,
	{ state, from, to }: QueueRange
): Promise<Map<number, number>> {
	const last = to === undefined ? [state, Dexie.maxKey] : [state, to, Dexie.maxKey];
	const keys = await db.queue
		.where(COUNTS)
		.between([state, from ?? Dexie.minKey], last, true, true)
		.keys();
	return new Map(
		keys.map((key) => (Array.isArray(key) ? [Number(key[1]), Number(key[2])] : [0, 0]))
	);
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
	const { state, from } = range;
	const to = limit === Infinity ? range.to : await lastDayFor(db, range, limit);
	const days = await db.queue
		.where('[state+day]')
		.between([state, from ?? Dexie.minKey], [state, to ?? Dexie.maxKey], true, true)
		.toArray();
	return days.flatMap(entriesOf).slice(0, limit);
}

/** The day by which so many cards stand in the queue. */
async function lastDayFor(
	db: PaperdeckDatabase,
	range: QueueRange,
	limit: number
): Promise<number | undefined> {
	let sum = 0;
	for (const [day, count] of await countByDay(db, range)) {
		sum += count;
		if (sum >= limit) return day;
	}
	return range.to;
}
