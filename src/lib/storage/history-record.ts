import type { LogEntry } from '$lib/scheduling/log';
import { learningDay } from '$lib/scheduling/moment';
import { lastUndoable, standingEntries } from '$lib/scheduling/replay';
import { packHistory, type PackedHistory } from './packed-history';

/** The log of one card. Append-only in meaning: no entry is ever changed or taken out. */
export interface HistoryRecord extends PackedHistory {
	readonly cardId: string;
	/** Index: id of the newest entry of any kind; by it a repeated undo is known. */
	readonly newestId?: string;
	/** Index of undo: id of the newest entry it could take back; absent when there is none. */
	readonly lastEntryId?: string;
	/** Index of the daily limit: learning day of the first review that counts. */
	readonly introducedDay?: number;
}

/** Packs the log of a card, in the order of the entries' ids. */
export function historyRecord(cardId: string, entries: readonly LogEntry[]): HistoryRecord {
	const ordered = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
	const newest = ordered.at(-1);
	const standing = standingEntries(ordered);
	const last = lastUndoable(standing);
	const firstReview = standing.find(({ kind }) => kind === 'review');
	return {
		cardId,
		...packHistory(ordered),
		...(newest && { newestId: newest.id }),
		...(last && { lastEntryId: last.id }),
		...(firstReview && { introducedDay: learningDay(firstReview.moment) })
	};
}
