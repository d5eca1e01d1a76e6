import Dexie, { type Transaction } from 'dexie';

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
		upgrade: splitTextsLater
	},
	{
		version: 3,
		stores: { meetings: 'id' },
		upgrade: markQuizzesLater
	},
	{
		version: 4,
		stores: {
			histories: null,
			logs: 'bucket, newestId, lastEntryId',
			days: 'day'
		},
		upgrade: gatherLogsLater
	},
	{
		version: 5,
		stores: {
			cards: null,
			cardBuckets: 'bucket, newestEdit, *deletedIds',
			paperCards: 'bucket',
			queue: '[state+day+part]'
		},
		upgrade: gatherCardsLater
	}
];

/** What is needed once comes when it is needed; the transaction is kept open meanwhile. */
async function splitTextsLater(transaction: Transaction): Promise<void> {
	const { splitTexts } = await Dexie.waitFor(import('./early-upgrades'));
	await splitTexts(transaction);
}

async function markQuizzesLater(transaction: Transaction): Promise<void> {
	const { markQuizzes } = await Dexie.waitFor(import('./early-upgrades'));
	await markQuizzes(transaction);
}

async function gatherLogsLater(transaction: Transaction): Promise<void> {
	const { gatherLogs } = await Dexie.waitFor(import('./gather-logs'));
	await gatherLogs(transaction);
}

async function gatherCardsLater(transaction: Transaction): Promise<void> {
	const { gatherCards } = await Dexie.waitFor(import('./gather-cards'));
	await gatherCards(transaction);
}

export const LATEST_VERSION = Math.max(...UPGRADES.map(({ version }) => version));
