import { DayTallies } from '$lib/scheduling/day-tally';
import type { LogEntry } from '$lib/scheduling/log';
import { reviewsOf } from '$lib/scheduling/review-columns';
import type { PaperdeckDatabase } from './database';
import { addToDays } from './days';
import { historyRecord, type HistoryRecord } from './history-record';
import { bucketOf, historiesIn, historyIn, toBucket, type LogBucket } from './log-bucket';
import { unpackHistory } from './packed-history';

/** The log of a card, packed; `undefined` while it is empty. */
export async function packedHistoryOf(
	db: PaperdeckDatabase,
	cardId: string
): Promise<HistoryRecord | undefined> {
	const bucket = await db.logs.get(bucketOf(cardId));
	return bucket && historyIn(bucket, cardId);
}

/** The log of a card, oldest first; undone entries and their undos included. */
export async function historyOf(db: PaperdeckDatabase, cardId: string): Promise<LogEntry[]> {
	const history = await packedHistoryOf(db, cardId);
	return history ? unpackHistory(cardId, history) : [];
}

/** The packed logs of some cards, by card; a card without one is not there. */
export async function historiesOf(
	db: PaperdeckDatabase,
	cardIds: readonly string[]
): Promise<Map<string, HistoryRecord>> {
	const wanted = new Set(cardIds);
	const buckets = await db.logs.bulkGet([...new Set(cardIds.map(bucketOf))]);
	const histories = buckets.flatMap((bucket) => (bucket ? historiesIn(bucket) : []));
	return new Map(
		histories.flatMap((one) => (wanted.has(one.cardId) ? [[one.cardId, one] as const] : []))
	);
}

/** The log of all cards, card by card, oldest first within each. */
export async function wholeLog(db: PaperdeckDatabase): Promise<LogEntry[]> {
	const buckets = await db.logs.toArray();
	return buckets.flatMap((bucket) =>
		historiesIn(bucket).flatMap((history) => unpackHistory(history.cardId, history))
	);
}

/** Ids of all cards with a log. */
export async function loggedCardIds(db: PaperdeckDatabase): Promise<string[]> {
	const buckets = await db.logs.toArray();
	return buckets.flatMap(({ cardIds }) => cardIds);
}

/** A card's log as it was and as it is to be stored. */
export interface GrownLog {
	readonly cardId: string;
	readonly before: readonly LogEntry[];
	readonly after: readonly LogEntry[];
}

/** Stores logs that grew, and with them the sums of their days. */
export async function putHistories(
	db: PaperdeckDatabase,
	grown: readonly GrownLog[]
): Promise<void> {
	const tallies = new DayTallies();
	for (const { before, after } of grown) {
		tallies.add(reviewsOf(before), -1);
		tallies.add(reviewsOf(after));
	}
	await Promise.all([
		putPacked(
			db,
			grown.map(({ cardId, after }) => historyRecord(cardId, after))
		),
		addToDays(db, tallies)
	]);
}

async function putPacked(db: PaperdeckDatabase, histories: readonly HistoryRecord[]) {
	const byBucket = groupByBucket(histories);
	const stored = await db.logs.bulkGet([...byBucket.keys()]);
	const buckets = [...byBucket].map(([bucket, changed], index) =>
		withHistories(stored[index], bucket, changed)
	);
	await db.logs.bulkPut(buckets);
}

export function groupByBucket<T extends { readonly cardId: string }>(
	ofCards: readonly T[]
): Map<number, T[]> {
	const byBucket = new Map<number, T[]>();
	for (const one of ofCards) {
		const bucket = bucketOf(one.cardId);
		const others = byBucket.get(bucket);
		if (others) others.push(one);
		else byBucket.set(bucket, [one]);
	}
	return byBucket;
}

/** A bucket with some of its logs in their new form, and others that are new to it. */
export function withHistories(
	stored: LogBucket | undefined,
	bucket: number,
	changed: readonly HistoryRecord[]
): LogBucket {
	if (!stored) return toBucket(bucket, changed);
	const changedIds = new Set(changed.map(({ cardId }) => cardId));
	const others = historiesIn(stored).filter(({ cardId }) => !changedIds.has(cardId));
	return toBucket(bucket, [...others, ...changed]);
}
