import { ByteReader, ByteWriter } from './packing';
import { eachWord } from './words';

/** Something to be found: a paper's facts, its text, a card. */
export interface SearchDoc {
	readonly key: string;
	readonly text: string;
}

/** How often a word stands in which documents of a part: [place of the document, count] by turns. */
export type Postings = readonly number[];

/**
 * A part of the index as bytes, made once and never changed:
 * document count, words of each document; block count, then the blocks, each with its length before
 * it. In a block, words in order: how many letters a word shares with the one before, the rest of
 * them, and its postings: distance to the document before, count in the document.
 */
export function packPart(docs: readonly SearchDoc[]): Uint8Array<ArrayBuffer> {
	const lengths: number[] = [];
	const postingsOf = new Map<string, number[]>();
	for (const [place, { text }] of docs.entries()) {
		let length = 0;
		eachWord(text, (word) => {
			length += 1;
			const postings = postingsOf.get(word);
			if (!postings) postingsOf.set(word, [place, 1]);
			else if (postings[postings.length - 2] !== place) postings.push(place, 1);
			else postings[postings.length - 1] = (postings[postings.length - 1] ?? 0) + 1;
		});
		lengths.push(length);
	}
	return packPostings(lengths, postingsOf);
}

function packLetters(letters: string): Uint8Array {
	const writer = new ByteWriter();
	for (let at = 0; at < letters.length; at++) writer.number(letters.charCodeAt(at));
	return writer.finish();
}

function readLetters(bytes: Uint8Array): string {
	const reader = new ByteReader(bytes);
	let letters = '';
	while (reader.at < bytes.length) letters += String.fromCharCode(reader.number());
	return letters;
}

export function packPostings(
	lengths: readonly number[],
	postingsOf: ReadonlyMap<string, Postings>
): Uint8Array<ArrayBuffer> {
	const writer = new ByteWriter();
	writer.number(lengths.length);
	for (const length of lengths) writer.number(length);
	const words = [...postingsOf.keys()].sort();
	writer.number(Math.ceil(words.length / BLOCK));
	for (let at = 0; at < words.length; at += BLOCK) {
		const block = packBlock(words.slice(at, at + BLOCK), postingsOf);
		writer.number(block.length);
		writer.bytes(block);
	}
	return writer.finish();
}

function packBlock(
	words: readonly string[],
	postingsOf: ReadonlyMap<string, Postings>
): Uint8Array {
	const writer = new ByteWriter();
	let before = '';
	for (const word of words) {
		const shared = sharedLength(before, word);
		const rest = packLetters(word.slice(shared));
		const postings = packOne(postingsOf.get(word) ?? []);
		writer.number(shared);
		writer.number(rest.length);
		writer.bytes(rest);
		writer.number(postings.length);
		writer.bytes(postings);
		before = word;
	}
	return writer.finish();
}

/** Words a block: so many are read through once a search has found the block. */
const BLOCK = 16;

function packOne(postings: Postings): Uint8Array {
	const writer = new ByteWriter();
	let before = 0;
	for (let at = 0; at < postings.length; at += 2) {
		const place = postings[at] ?? 0;
		writer.number(place - before);
		writer.number(postings[at + 1] ?? 0);
		before = place;
	}
	return writer.finish();
}

function sharedLength(a: string, b: string): number {
	let length = 0;
	while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
	return length;
}

/** A part opened for search: the first word of each block is read, the rest when it is asked for. */
export class IndexPart {
	/** Words of each document. */
	readonly lengths: readonly number[];
	readonly #blocks: { readonly firstWord: string; readonly start: number; readonly end: number }[] =
		[];

	constructor(readonly packed: Uint8Array) {
		const reader = new ByteReader(packed);
		const count = reader.number();
		this.lengths = Array.from({ length: count }, () => reader.number());
		for (let left = reader.number(); left > 0; left--) {
			const block = reader.bytes(reader.number());
			const start = reader.at - block.length;
			const first = new ByteReader(block);
			first.number();
			const firstWord = readLetters(first.bytes(first.number()));
			this.#blocks.push({ firstWord, start, end: reader.at });
		}
	}

	/** The words from `from` on, in order, until the callback answers `false`. */
	eachWordFrom(from: string, see: (word: string, postings: () => Postings) => boolean): void {
		for (let at = this.#blockBefore(from); at < this.#blocks.length; at++) {
			const { start = 0, end = 0 } = this.#blocks[at] ?? {};
			const reader = new ByteReader(this.packed, start);
			let word = '';
			while (reader.at < end) {
				const shared = reader.number();
				word = word.slice(0, shared) + readLetters(reader.bytes(reader.number()));
				const bytes = reader.bytes(reader.number());
				if (word >= from && !see(word, () => readPostings(bytes))) return;
			}
		}
	}

	/** The last block whose first word is not after `word`. */
	#blockBefore(word: string): number {
		let [low, high] = [0, this.#blocks.length - 1];
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((this.#blocks[middle]?.firstWord ?? '') <= word) low = middle;
			else high = middle - 1;
		}
		return Math.max(low, 0);
	}
}

function readPostings(bytes: Uint8Array): Postings {
	const reader = new ByteReader(bytes);
	const postings: number[] = [];
	let place = 0;
	while (reader.at < bytes.length) {
		place += reader.number();
		postings.push(place, reader.number());
	}
	return postings;
}

/** One part of the live documents of several. */
export function joinParts(
	parts: readonly { readonly part: IndexPart; readonly alive: readonly boolean[] }[]
): Uint8Array<ArrayBuffer> {
	const lengths: number[] = [];
	const postingsOf = new Map<string, number[]>();
	for (const { part, alive } of parts) {
		const places = part.lengths.map((length, place) =>
			alive[place] ? lengths.push(length) - 1 : undefined
		);
		part.eachWordFrom('', (word, read) => {
			const postings = read();
			const joined = postingsOf.get(word) ?? [];
			for (let at = 0; at < postings.length; at += 2) {
				const place = places[postings[at] ?? -1];
				if (place !== undefined) joined.push(place, postings[at + 1] ?? 0);
			}
			if (joined.length > 0) postingsOf.set(word, joined);
			return true;
		});
	}
	return packPostings(lengths, postingsOf);
}
