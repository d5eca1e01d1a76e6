/** The log of one card. Append-only in meaning: no entry is ever changed or taken out. */
export interface HistoryRecord {
	readonly cardId: string;
	/** The entries in the order of their ids; `packed-history.ts` tells the form. */
	readonly packed: Uint8Array;
	/** What the packed preset indices refer to. */
	readonly presetIds: readonly string[];
	/** What the packed algorithm indices refer to. */
	readonly algorithms: readonly string[];
	/** Index of undo: id of the newest entry that still counts; absent when none does. */
	readonly lastEntryId?: string;
	/** Index of the daily limit: learning day of the first review that counts. */
	readonly introducedDay?: number;
}
