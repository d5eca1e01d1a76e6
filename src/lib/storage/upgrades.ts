import type { Transaction } from 'dexie';

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
	}
];

export const LATEST_VERSION = Math.max(...UPGRADES.map(({ version }) => version));
