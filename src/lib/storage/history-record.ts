import type { LogEntry } from '$lib/scheduling/log';
import { inOrder, lastUndoable, standingEntries } from '$lib/scheduling/replay';
import { packHistory, type PackedHistory } from './packed-history';

/** The log of one card. Append-only in meaning: no entry is ever changed or taken out. */
export interface HistoryRecord extends PackedHistory {
	readonly cardId: string;
	/** Id of the newest entry of any kind; by it a repeated undo is known. */
	readonly newestId?: string;
	/** Id of the newest entry an undo could take back; absent when there is none. */
	readonly lastEntryId?: string;
}

/** Packs the log of a card, in the order of the entries' ids. */
export function historyRecord(cardId: string, entries: readonly LogEntry[]): HistoryRecord {
	const ordered = inOrder(entries);
	const newest = ordered.at(-1);
	const last = lastUndoable(standingEntries(ordered));
	return {
		cardId,
		...packHistory(ordered),
		...(newest && { newestId: newest.id }),
		...(last && { lastEntryId: last.id })
	};
}
