import Dexie from 'dexie';
import type { State } from '$lib/scheduling/schedule';
import { groupBy } from './card-bucket';
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
	const counts = new Map<number, number>();
	for (const key of keys) {
		const [, day, count] = Array.isArray(key) ? key.map(Number) : [];
		if (day !== undefined) counts.set(day, (counts.get(day) ?? 0) + (count ?? 0));
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
	const { state, from } = range;
	const to = limit === Infinity ? range.to : await lastDayFor(db, range, limit);
	const last = to === undefined ? [state, Dexie.maxKey] : [state, to, Dexie.maxKey];
	const parts = await db.queue
		.where('[state+day+part]')
		.between([state, from ?? Dexie.minKey], last, true, true)
		.toArray();
	const entries = [...groupBy(parts, ({ day }) => day)].flatMap(([day, ofDay]) =>
		entriesOf(day, ofDay)
	);
	return entries.slice(0, limit);
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
