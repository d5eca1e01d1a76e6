import Dexie, { type Transaction } from 'dexie';
import type { PaperRecord } from '$lib/papers/paper-record';
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
		upgrade: gatherLogsLater
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

/** What is needed once comes when it is needed; the transaction is kept open meanwhile. */
async function gatherLogsLater(transaction: Transaction): Promise<void> {
	const { gatherLogs } = await Dexie.waitFor(import('./gather-logs'));
	await gatherLogs(transaction);
}

export const LATEST_VERSION = Math.max(...UPGRADES.map(({ version }) => version));
