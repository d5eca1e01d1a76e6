import type { Transaction } from 'dexie';
import { DayTallies } from '$lib/scheduling/day-tally';
import { reviewsOf, type ColumnReview } from '$lib/scheduling/review-columns';
import { groupByBucket } from './histories';
import type { HistoryRecord } from './history-record';
import { toBucket } from './log-bucket';
import { unpackHistory } from './packed-history';

/** Puts the logs of many cards into one record, byte for byte, and sums up their days. */
export async function gatherLogs(transaction: Transaction): Promise<void> {
	const histories = await transaction.table<HistoryRecord, string>('histories').toArray();
	const buckets = [...groupByBucket(histories)].map(([bucket, some]) => toBucket(bucket, some));
	await transaction.table('logs').bulkPut(buckets);
	const tallies = new DayTallies();
	for (const history of histories) tallies.add(readableReviews(history));
	await transaction.table('days').bulkPut(tallies.changes());
}

function readableReviews(history: HistoryRecord): ColumnReview[] {
	try {
		return reviewsOf(unpackHistory(history.cardId, history));
	} catch {
		// A damaged log is told when its card is asked; here it would lock the reader out of all others.
		return [];
	}
}
