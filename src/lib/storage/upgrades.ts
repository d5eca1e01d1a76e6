import type { Transaction } from 'dexie';
import type { PaperRecord } from '$lib/papers/paper-record';
import { DayTallies } from '$lib/scheduling/day-tally';
import { reviewsOf, type ColumnReview } from '$lib/scheduling/review-columns';
import { groupByBucket } from './histories';
import type { HistoryRecord } from './history-record';
import { toBucket } from './log-bucket';
import { unpackHistory } from './packed-history';
import { splitPaper } from './paper-parts';

/** One version of the database. */
export interface Upgrade {
	readonly version: number;
	/** Keys and indexes of each table, in Dexie's notation; `null` drops a table. */
	readonly stores: Readonly<Record<string, string | null>>;
	/** Rewrites what the version before left. */
	readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/** Every version there was, oldest first. An entry is never edited once it is released. */
export const UPGRADES: readonly Upgrade[] = [
	{
		version: 1,
		stores: {
			papers: 'id, deletedAt',
			// The paper comes last so that what is due is counted by paper on keys alone.
			cards: 'id, paperId, deletedAt, [queueState+queueDay+position+paperId]',
			drafts: 'id, [paperId+status], status',
			histories: 'cardId, newestId, lastEntryId, introducedDay',
			presets: 'id',
			settings: 'key',
			device: 'key'
		}
	},
	{
		version: 2,
		stores: {
			// The index tells an edited card from the one the search index knows, on keys alone.
			cards: 'id, paperId, deletedAt, [queueState+queueDay+position+paperId], stamps.content',
			texts: 'paperId',
			labels: 'id, kind',
			labelled: 'id, paperId, labelId',
			files: 'id, paperId',
			fileBytes: 'id',
			waiting: 'id',
			searchParts: 'id',
			quizzes: 'id'
		},
		upgrade: splitTexts
	},
	{
		version: 3,
		stores: { meetings: 'id' },
		upgrade: markQuizzes
	},
	{
		version: 4,
		stores: {
			histories: null,
			logs: 'bucket, newestId, lastEntryId',
			days: 'day'
		},
		upgrade: gatherLogs
	}
];

/** Papers rewritten at once: so many texts are in memory together. */
const BATCH_SIZE = 50;

/** Moves each paper's text into a table of its own. */
async function splitTexts(transaction: Transaction): Promise<void> {
	const papers = transaction.table<PaperRecord, string>('papers');
	const ids = await papers.toCollection().primaryKeys();
	for (let at = 0; at < ids.length; at += BATCH_SIZE) {
		const records = await papers.bulkGet(ids.slice(at, at + BATCH_SIZE));
		const parts = records.filter((record) => record !== undefined).map(splitPaper);
		await transaction.table('papers').bulkPut(parts.map(([head]) => head));
		await transaction.table('texts').bulkPut(parts.map(([, text]) => text));
	}
}

/** Quizzes become what travels between devices, deletions included. */
async function markQuizzes(transaction: Transaction): Promise<void> {
	const quizzes = transaction.table('quizzes');
	await quizzes.toCollection().modify({ deletedAt: null, stamps: {} });
}

/** Puts the logs of many cards into one record, byte for byte, and sums up their days. */
async function gatherLogs(transaction: Transaction): Promise<void> {
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

export const LATEST_VERSION = Math.max(...UPGRADES.map(({ version }) => version));
