import { reviewsOf, type ReviewColumns } from '$lib/scheduling/review-columns';
import type { PaperdeckDatabase } from './database';
import { historiesOf } from './histories';
import type { HistoryRecord } from './history-record';
import { BUCKET_COUNT, historyIn, type LogBucket } from './log-bucket';
import { bytesOf, COMMON_BYTES, FORMS, HEADER_BYTES, unpackHistory } from './packed-history';

/** By number of the form. */
const SIZES = FORMS.map(bytesOf);
const REVIEWS = FORMS.map((form) => form.endsWith('review'));
const UNDO = FORMS.indexOf('undo');

/** Where the log of one card stands. */
interface LogBytes {
	readonly view: DataView;
	readonly from: number;
	readonly to: number;
}

/** Records read at once: the page draws between two portions. */
const PORTION = 256;
const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
/** Bits in the lower part of an instant. */
const LOW = 2 ** 32;

/** The reviews of all cards, deleted ones included: they were studied as well. */
export async function readReviewColumns(db: PaperdeckDatabase): Promise<ReviewColumns> {
	const columns = new GrowingColumns();
	for (let from = 0; from < BUCKET_COUNT; from += PORTION) {
		const portion = await db.logs
			.where(':id')
			.between(from, from + PORTION)
			.toArray();
		for (const bucket of portion) columns.addBucket(bucket);
	}
	return columns.finish();
}

/** The columns of some records, and where the cards of each begin. */
export interface ShelfColumns {
	readonly columns: ReviewColumns;
	readonly shelfStarts: Uint32Array;
}

/** The same of some records alone, in the order in which they are named. */
export async function readShelves(
	db: PaperdeckDatabase,
	buckets: readonly number[]
): Promise<ShelfColumns> {
	const columns = new GrowingColumns();
	const shelfStarts = new Uint32Array(buckets.length + 1);
	for (let from = 0; from < buckets.length; from += PORTION) {
		const portion = await db.logs.bulkGet(buckets.slice(from, from + PORTION));
		for (const [index, bucket] of portion.entries()) {
			if (bucket) columns.addBucket(bucket);
			shelfStarts[from + index + 1] = columns.cardCount;
		}
	}
	return { columns: columns.finish(), shelfStarts };
}

/** The same of records that are at hand. */
export function shelvesOf(buckets: readonly LogBucket[]): ShelfColumns {
	const columns = new GrowingColumns();
	const starts = [0];
	for (const bucket of buckets) {
		columns.addBucket(bucket);
		starts.push(columns.cardCount);
	}
	return { columns: columns.finish(), shelfStarts: Uint32Array.from(starts) };
}

/** Columns of some cards alone. */
export async function readColumnsOf(
	db: PaperdeckDatabase,
	cardIds: readonly string[]
): Promise<ReviewColumns> {
	const columns = new GrowingColumns();
	const histories = await historiesOf(db, cardIds);
	for (const history of histories.values()) columns.addCard(history);
	return columns.finish();
}

class GrowingColumns {
	readonly #cardIds: string[] = [];
	readonly #starts: number[] = [0];
	#days = new Int32Array(1024);
	#grades = new Uint8Array(1024);
	#durationsMs = new Uint32Array(1024);
	#rows = 0;

	get cardCount(): number {
		return this.#cardIds.length;
	}

	/** All cards of a record, with nothing made for each: there may be a hundred thousand. */
	addBucket(bucket: LogBucket): void {
		const { packed, cardIds, ends } = bucket;
		const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
		this.#makeRoom(packed.byteLength / COMMON_BYTES);
		for (const [index, cardId] of cardIds.entries()) {
			const to = ends[index] ?? 0;
			const history = () => historyIn(bucket, cardId);
			this.#addLog({ view, from: ends[index - 1] ?? 0, to }, history);
			this.#cardIds.push(cardId);
			this.#starts.push(this.#rows);
		}
	}

	addCard(history: HistoryRecord): void {
		const { packed } = history;
		const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
		this.#makeRoom(packed.byteLength / COMMON_BYTES);
		this.#addLog({ view, from: 0, to: packed.byteLength }, () => history);
		this.#cardIds.push(history.cardId);
		this.#starts.push(this.#rows);
	}

	#addLog(log: LogBytes, historyOf: () => HistoryRecord | undefined): void {
		if (this.#addPlain(log)) return;
		// Rare, and worth the whole account of what counts.
		const history = historyOf();
		if (history) this.#addStanding(history);
	}

	finish(): ReviewColumns {
		return {
			cardIds: this.#cardIds,
			starts: Uint32Array.from(this.#starts),
			days: this.#days.slice(0, this.#rows),
			grades: this.#grades.slice(0, this.#rows),
			durationsMs: this.#durationsMs.slice(0, this.#rows)
		};
	}

	/** Reads reviews from their bytes; answers `false`, with nothing added, where something was undone. */
	#addPlain({ view, from, to }: LogBytes): boolean {
		const firstRow = this.#rows;
		let offset = from + HEADER_BYTES;
		while (offset < to) {
			const form = view.getUint8(offset);
			const size = SIZES[form];
			if (size === undefined || form === UNDO || offset + size > to) {
				this.#rows = firstRow;
				return false;
			}
			if (REVIEWS[form]) this.#addReview(view, offset);
			offset += size;
		}
		return true;
	}

	#addReview(view: DataView, offset: number): void {
		const at = view.getUint32(offset + 17, true) + view.getUint16(offset + 21, true) * LOW;
		const shift = view.getInt16(offset + 23, true) - view.getUint16(offset + 25, true);
		this.#days[this.#rows] = Math.floor((at + shift * MS_PER_MINUTE) / MS_PER_DAY);
		this.#grades[this.#rows] = view.getUint8(offset + COMMON_BYTES) + 1;
		this.#durationsMs[this.#rows] = view.getUint32(offset + COMMON_BYTES + 1, true);
		this.#rows += 1;
	}

	#addStanding(history: HistoryRecord): void {
		for (const { day, grade, durationMs } of reviewsOf(unpackHistory(history.cardId, history))) {
			this.#days[this.#rows] = day;
			this.#grades[this.#rows] = grade;
			this.#durationsMs[this.#rows] = durationMs;
			this.#rows += 1;
		}
	}

	#makeRoom(rows: number): void {
		const needed = this.#rows + Math.ceil(rows);
		if (needed <= this.#days.length) return;
		const length = Math.max(needed, this.#days.length * 2);
		this.#days = grown(this.#days, new Int32Array(length));
		this.#grades = grown(this.#grades, new Uint8Array(length));
		this.#durationsMs = grown(this.#durationsMs, new Uint32Array(length));
	}
}

function grown<T extends Int32Array | Uint8Array | Uint32Array>(from: T, into: T): T {
	into.set(from);
	return into;
}
