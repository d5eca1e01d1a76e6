import type { HistoryRecord } from './history-record';

/**
 * So many records hold all logs: a record costs a tenth of a millisecond to write or read, whatever is in
 * it. The number is part of the database's form.
 */
export const BUCKET_COUNT = 2048;

/** What the indices in a packed log refer to. */
interface Words {
	readonly presetIds: readonly string[];
	readonly algorithms: readonly string[];
}

/** The logs of the cards that share a record, one array a field. The same logs, the same record. */
export interface LogBucket {
	readonly bucket: number;
	/** In their order. */
	readonly cardIds: readonly string[];
	/** Of each card; empty where there is none. */
	readonly newestIds: readonly string[];
	readonly lastEntryIds: readonly string[];
	/** Where the log of each card ends in `packed`. */
	readonly ends: readonly number[];
	readonly packed: Uint8Array<ArrayBuffer>;
	/** Each list of words once, and which of them each card's log refers to. */
	readonly words: readonly Words[];
	readonly wordsOf: readonly number[];
	/** Index: the newest entry of all its cards; empty while there is none. */
	readonly newestId: string;
	/** Index of undo: the newest entry of all its cards that could be taken back. */
	readonly lastEntryId: string;
}

/** FNV-1a: ids need not be random. */
export function hashOf(id: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
	return hash >>> 0;
}

/** The bucket of a card's log. */
export function bucketOf(cardId: string): number {
	return hashOf(cardId) % BUCKET_COUNT;
}

export function toBucket(bucket: number, histories: readonly HistoryRecord[]): LogBucket {
	const ordered = [...histories].sort((a, b) => (a.cardId < b.cardId ? -1 : 1));
	const length = ordered.reduce((sum, { packed }) => sum + packed.byteLength, 0);
	const packed = new Uint8Array(length);
	const ends: number[] = [];
	let end = 0;
	for (const history of ordered) {
		packed.set(history.packed, end);
		end += history.packed.byteLength;
		ends.push(end);
	}
	const newestIds = ordered.map(({ newestId = '' }) => newestId);
	const lastEntryIds = ordered.map(({ lastEntryId = '' }) => lastEntryId);
	return {
		bucket,
		cardIds: ordered.map(({ cardId }) => cardId),
		...{ newestIds, lastEntryIds, ends, packed },
		...sharedWords(ordered),
		newestId: greatest(newestIds),
		lastEntryId: greatest(lastEntryIds)
	};
}

function greatest(ids: readonly string[]): string {
	return ids.reduce((newest, id) => (id > newest ? id : newest), '');
}

function sharedWords(histories: readonly Words[]): Pick<LogBucket, 'words' | 'wordsOf'> {
	const words: Words[] = [];
	const wordsOf = histories.map(({ presetIds, algorithms }) => {
		const known = words.findIndex(
			(some) => isSame(some.presetIds, presetIds) && isSame(some.algorithms, algorithms)
		);
		return known >= 0 ? known : words.push({ presetIds, algorithms }) - 1;
	});
	return { words, wordsOf };
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((word, index) => word === b[index]);
}

/** The logs in a bucket; their bytes stand where they stood. */
export function historiesIn(bucket: LogBucket): HistoryRecord[] {
	return bucket.cardIds.map((_, index) => historyAt(bucket, index));
}

/** The log of one card, if it is there. */
export function historyIn(bucket: LogBucket, cardId: string): HistoryRecord | undefined {
	const index = bucket.cardIds.indexOf(cardId);
	return index < 0 ? undefined : historyAt(bucket, index);
}

function historyAt(bucket: LogBucket, index: number): HistoryRecord {
	const { cardIds, newestIds, lastEntryIds, ends, packed, words, wordsOf } = bucket;
	const [newestId, lastEntryId] = [newestIds[index], lastEntryIds[index]];
	const { presetIds, algorithms } = words[wordsOf[index] ?? 0] ?? { presetIds: [], algorithms: [] };
	return {
		cardId: cardIds[index] ?? '',
		packed: packed.subarray(ends[index - 1] ?? 0, ends[index]),
		...{ presetIds, algorithms },
		...(newestId && { newestId }),
		...(lastEntryId && { lastEntryId })
	};
}
