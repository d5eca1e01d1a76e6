import { stringify } from 'uuid';
import { FLAG_REASONS, type FlagReason, type LogEntry, type Rating } from '$lib/scheduling/log';
import { crc32 } from './crc32';

/** The log of one card in bytes, and the words its indices refer to. */
export interface PackedHistory {
	readonly packed: Uint8Array<ArrayBuffer>;
	readonly presetIds: readonly string[];
	readonly algorithms: readonly string[];
}

// Byte 0 is the form's version, bytes 1–4 the CRC-32 of the rest; little-endian throughout.
// Version 2 adds forms after `bury`, version 3 one after `reschedule`; what was written before reads the same.
const VERSION = 3;
export const HEADER_BYTES = 5;

// Every entry: form 1, id 16, `at` 6, offset 2, day start 2; then what its form adds.
export const COMMON_BYTES = 27;
export const FORMS = [
	...(['review', 'undo', 'suspend', 'resume', 'bury'] as const),
	...(['placed-review', 'flag', 'reschedule', 'ahead-review'] as const)
] as const;
type Form = (typeof FORMS)[number];
const EXTRA_BYTES: Readonly<Record<Form, number>> = {
	// rating 1, duration 4, preset 2, algorithm 2
	review: 9,
	// id of the entry taken out
	undo: 16,
	suspend: 0,
	resume: 0,
	// learning day
	bury: 4,
	// as a review, then days 4
	'placed-review': 13,
	// reason
	flag: 1,
	// id of the review 16, stability 8, difficulty 8, days 4
	reschedule: 36,
	// as a review, then days 4, of which 0 means that FSRS drew them
	'ahead-review': 13
};
const RATINGS: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

/** Bits in the lower part of `at`. */
const LOW = 2 ** 32;

/** @throws when a number does not fit its place: it would come back as another. */
export function packHistory(entries: readonly LogEntry[]): PackedHistory {
	const presetIds: string[] = [];
	const algorithms: string[] = [];
	const length = entries.reduce((sum, entry) => sum + bytesOf(formOf(entry)), 0);
	const packed = new Uint8Array(HEADER_BYTES + length);
	const view = new DataView(packed.buffer);
	let offset = HEADER_BYTES;
	for (const entry of entries) {
		writeCommon(view, offset, entry);
		writeExtra({ view, offset: offset + COMMON_BYTES, presetIds, algorithms }, entry);
		offset += bytesOf(formOf(entry));
	}
	view.setUint8(0, VERSION);
	view.setUint32(1, crc32(packed.subarray(HEADER_BYTES)), true);
	return { packed, presetIds, algorithms };
}

function formOf(entry: LogEntry): Form {
	if (entry.kind !== 'review') return entry.kind;
	if (entry.ahead) return 'ahead-review';
	return entry.intervalDays === undefined ? 'review' : 'placed-review';
}

export function bytesOf(form: Form): number {
	return COMMON_BYTES + EXTRA_BYTES[form];
}

function inRange(value: number, [from, to]: readonly [number, number], what: string): number {
	if (Number.isInteger(value) && value >= from && value <= to) return value;
	throw new Error(`A log entry's ${what} must be a whole number from ${from} to ${to}: ${value}`);
}

const UINT16 = [0, 0xffff] as const;
const INT16 = [-0x8000, 0x7fff] as const;
const UINT32 = [0, 0xffffffff] as const;
const INT32 = [-0x80000000, 0x7fffffff] as const;
const UINT48 = [0, 2 ** 48 - 1] as const;

function writeCommon(view: DataView, offset: number, entry: LogEntry): void {
	const { id, moment } = entry;
	const at = inRange(moment.at, UINT48, 'time');
	view.setUint8(offset, FORMS.indexOf(formOf(entry)));
	writeId(view, offset + 1, id);
	view.setUint32(offset + 17, at % LOW, true);
	view.setUint16(offset + 21, Math.floor(at / LOW), true);
	view.setInt16(offset + 23, inRange(moment.offsetMinutes, INT16, 'UTC offset'), true);
	view.setUint16(offset + 25, inRange(moment.dayStartMinutes, UINT16, 'day start'), true);
}

/** Character codes of hexadecimal digits by what they mean; -1 for any other. */
const DIGITS = Int8Array.from({ length: 103 }, (_, code) => {
	const digit = parseInt(String.fromCharCode(code), 16);
	return Number.isNaN(digit) ? -1 : digit;
});
/** Where the two digits of each byte stand in a UUID. */
const BYTE_PLACES = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34];
const ID_LENGTH = 36;

/** Without a regular expression and an array for each: an import writes a million ids. */
function writeId(view: DataView, offset: number, id: string): void {
	let isId = id.length === ID_LENGTH;
	for (let byte = 0; byte < BYTE_PLACES.length; byte++) {
		const place = BYTE_PLACES[byte] ?? 0;
		const high = DIGITS[id.charCodeAt(place)] ?? -1;
		const low = DIGITS[id.charCodeAt(place + 1)] ?? -1;
		isId &&= high >= 0 && low >= 0;
		view.setUint8(offset + byte, high * 16 + low);
	}
	if (!isId) throw new Error(`A log entry's id must be a UUID: ${id}`);
}

interface Place {
	readonly view: DataView;
	readonly offset: number;
	readonly presetIds: string[];
	readonly algorithms: string[];
}

function writeExtra({ view, offset, presetIds, algorithms }: Place, entry: LogEntry): void {
	if (entry.kind === 'review') {
		view.setUint8(offset, RATINGS.indexOf(entry.rating));
		view.setUint32(offset + 1, inRange(entry.durationMs, UINT32, 'duration'), true);
		view.setUint16(offset + 5, indexIn(presetIds, entry.presetId), true);
		view.setUint16(offset + 7, indexIn(algorithms, entry.algorithm), true);
		if (formOf(entry) !== 'review') writeDays(view, offset + 9, entry.intervalDays ?? 0);
	} else if (entry.kind === 'undo') {
		writeId(view, offset, entry.undoes);
	} else if (entry.kind === 'bury') {
		view.setInt32(offset, inRange(entry.untilDay, INT32, 'learning day'), true);
	} else if (entry.kind === 'flag') {
		view.setUint8(offset, FLAG_REASONS.indexOf(entry.reason));
	} else if (entry.kind === 'reschedule') {
		writeId(view, offset, entry.after);
		view.setFloat64(offset + 16, entry.stability, true);
		view.setFloat64(offset + 24, entry.difficulty, true);
		writeDays(view, offset + 32, entry.intervalDays);
	}
}

function writeDays(view: DataView, offset: number, days: number): void {
	view.setUint32(offset, inRange(days, UINT32, 'interval'), true);
}

function indexIn(words: string[], word: string): number {
	const known = words.indexOf(word);
	return known >= 0 ? known : inRange(words.push(word) - 1, UINT16, 'index');
}

/** @throws when the bytes are not what was written: a damaged log is never read as a shorter one. */
export function unpackHistory(cardId: string, history: PackedHistory): LogEntry[] {
	const { packed } = history;
	const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
	refuseDamage(cardId, packed, view);
	const entries: LogEntry[] = [];
	let offset = HEADER_BYTES;
	while (offset < packed.byteLength) {
		const form = FORMS[view.getUint8(offset)];
		if (!form || offset + bytesOf(form) > packed.byteLength) {
			throw damaged(cardId, `no entry begins at byte ${offset}`);
		}
		entries.push(readEntry({ cardId, history, view, offset }, form));
		offset += bytesOf(form);
	}
	return entries;
}

function damaged(cardId: string, reason: string): Error {
	return new Error(`The log of card ${cardId} is damaged: ${reason}`);
}

function refuseDamage(cardId: string, packed: Uint8Array, view: DataView): void {
	if (packed.byteLength < HEADER_BYTES) {
		throw damaged(cardId, `${packed.byteLength} bytes are too few`);
	}
	const version = view.getUint8(0);
	if (version < 1 || version > VERSION) {
		throw damaged(cardId, `its form ${version} is not one of 1 to ${VERSION}`);
	}
	if (view.getUint32(1, true) !== crc32(packed.subarray(HEADER_BYTES))) {
		throw damaged(cardId, 'its checksum differs');
	}
}

interface Reading {
	readonly cardId: string;
	readonly history: PackedHistory;
	readonly view: DataView;
	/** Where the entry begins. */
	readonly offset: number;
}

function readId(view: DataView, offset: number): string {
	return stringify(new Uint8Array(view.buffer, view.byteOffset + offset, 16));
}

function readEntry(reading: Reading, form: Form): LogEntry {
	const { cardId, view, offset } = reading;
	const extra = offset + COMMON_BYTES;
	const common = {
		id: readId(view, offset + 1),
		cardId,
		moment: {
			at: view.getUint32(offset + 17, true) + view.getUint16(offset + 21, true) * LOW,
			offsetMinutes: view.getInt16(offset + 23, true),
			dayStartMinutes: view.getUint16(offset + 25, true)
		}
	};
	switch (form) {
		case 'review':
			return { kind: form, ...common, ...readReview(reading, extra) };
		case 'placed-review': {
			const intervalDays = view.getUint32(extra + 9, true);
			return { kind: 'review', ...common, ...readReview(reading, extra), intervalDays };
		}
		case 'ahead-review': {
			const intervalDays = view.getUint32(extra + 9, true);
			const placed = intervalDays === 0 ? {} : { intervalDays };
			const review = readReview(reading, extra);
			return { kind: 'review', ...common, ...review, ...placed, ahead: true };
		}
		case 'undo':
			return { kind: form, ...common, undoes: readId(view, extra) };
		case 'bury':
			return { kind: form, ...common, untilDay: view.getInt32(extra, true) };
		case 'flag':
			return { kind: form, ...common, reason: readReason(reading, extra) };
		case 'reschedule':
			return { kind: form, ...common, ...readReschedule(view, extra) };
		default:
			return { kind: form, ...common };
	}
}

function readReason({ cardId, view }: Reading, offset: number): FlagReason {
	const reason = FLAG_REASONS[view.getUint8(offset)];
	if (!reason) throw damaged(cardId, `the flag at byte ${offset} has no reason`);
	return reason;
}

function readReschedule(view: DataView, offset: number) {
	return {
		after: readId(view, offset),
		stability: view.getFloat64(offset + 16, true),
		difficulty: view.getFloat64(offset + 24, true),
		intervalDays: view.getUint32(offset + 32, true)
	};
}

function readReview({ cardId, history, view }: Reading, offset: number) {
	const rating = RATINGS[view.getUint8(offset)];
	const presetId = history.presetIds[view.getUint16(offset + 5, true)];
	const algorithm = history.algorithms[view.getUint16(offset + 7, true)];
	if (!rating || presetId === undefined || algorithm === undefined) {
		throw damaged(cardId, `the review at byte ${offset} has no rating, preset or algorithm`);
	}
	return { rating, durationMs: view.getUint32(offset + 1, true), presetId, algorithm };
}
