import { stem } from '$lib/text/stems';
import type { IndexPart } from './index-part';
import { type Postings } from './index-part';
import { isNear } from './misspelt';
import { foldedWords } from './words';

/** A part of the index with the keys of its documents. */
export interface OpenPart {
	readonly id: string;
	readonly keys: readonly string[];
	readonly part: IndexPart;
	/** Whether each document is still as it was when it was read. */
	readonly alive: readonly boolean[];
}

/** A paper or a card that holds all the words. */
export interface Hit {
	/** `p` and the paper's id, or `c` and the card's. */
	readonly key: string;
	readonly score: number;
	/** The forms in which each word of the query stands there, folded. */
	readonly forms: readonly (readonly string[])[];
}

/** Weights of BM25 (Robertson & Zaragoza 2009): saturation and the part of the length. */
const K1 = 1.2;
const B = 0.75;

/** A word in the title, or the authors' names, says more than one in the text. */
const FACTS_WEIGHT = 3;

/** Of a beginning of a word, so many words are taken. */
const MOST_EXPANSIONS = 200;

/** Beginnings shorter than this stand for themselves while whole words of that spelling exist. */
const SHORT_PREFIX = 3;

/** A paper's facts (`p:…`) and its text (`t:…`) are one thing to be found. */
export function groupOf(key: string): string {
	return key.startsWith('t:') ? `p:${key.slice(2)}` : key;
}

interface Matched {
	score: number;
	readonly forms: Set<string>;
}

interface MatchedAll {
	readonly score: number;
	readonly forms: readonly (readonly string[])[];
}

/** All parts of the index, searched together. */
export class SearchIndex {
	#parts: readonly OpenPart[] = [];
	#docCount = 0;
	#averageLength = 1;

	get parts(): readonly OpenPart[] {
		return this.#parts;
	}

	setParts(parts: readonly OpenPart[]): void {
		this.#parts = parts;
		const lengths = parts.flatMap(({ part, alive }) => part.lengths.filter((_, at) => alive[at]));
		this.#docCount = lengths.length;
		const sum = lengths.reduce((total, length) => total + length, 0);
		this.#averageLength = Math.max(1, sum / Math.max(1, lengths.length));
	}

	/** What holds every word of the query, best first. The last word may be the beginning of one. */
	find(query: string): Hit[] {
		const words = [...new Set(foldedWords(query).map(({ word }) => word))];
		if (words.length === 0) return [];
		let found: ReadonlyMap<string, MatchedAll> | undefined;
		for (const word of words) {
			found = narrowed(found, this.#match(word));
			if (found.size === 0) return [];
		}
		return [...(found ?? [])]
			.map(([key, matched]) => ({ key, ...matched }))
			.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
	}

	#match(word: string): Map<string, Matched> {
		const exact = this.#collect([word], (other) => other === word);
		// Whoever types "a" does not mean every word that begins so.
		if (word.length < SHORT_PREFIX && exact.size > 0) return exact;
		const stemmed = stem(word);
		const near = this.#collect(
			beginningsOf(word, stemmed),
			(other) => other.startsWith(word) || stem(other) === stemmed
		);
		if (near.size > 0 || word.length < 5) return near;
		// The same words stand in many parts.
		const judged = new Map<string, boolean>();
		return this.#collect([word.slice(0, 1)], (other) => {
			const known = judged.get(other) ?? isNear(word, other);
			judged.set(other, known);
			return known;
		});
	}

	/** Documents by the words that begin with `begin` and are wanted. */
	#collect(
		beginnings: readonly string[],
		isWanted: (word: string) => boolean
	): Map<string, Matched> {
		const byWord = new Map<string, { open: OpenPart; postings: Postings }[]>();
		for (const open of this.#parts) {
			for (const begin of beginnings) {
				let count = 0;
				open.part.eachWordFrom(begin, (word, postings) => {
					if (!word.startsWith(begin) || count >= MOST_EXPANSIONS) return false;
					if (!isWanted(word)) return true;
					count += 1;
					const places = byWord.get(word) ?? [];
					places.push({ open, postings: postings() });
					byWord.set(word, places);
					return true;
				});
			}
		}
		const found = new Map<string, Matched>();
		for (const [word, places] of byWord) this.#score(word, places, found);
		return found;
	}

	#score(
		word: string,
		places: readonly { readonly open: OpenPart; readonly postings: Postings }[],
		found: Map<string, Matched>
	): void {
		const holding = places.reduce((sum, { postings }) => sum + postings.length / 2, 0);
		const rarity = Math.log(1 + (this.#docCount - holding + 0.5) / (holding + 0.5));
		for (const { open, postings } of places) {
			for (let at = 0; at < postings.length; at += 2) {
				const place = postings[at] ?? 0;
				const key = open.keys[place];
				if (key === undefined || !open.alive[place]) continue;
				const count = postings[at + 1] ?? 0;
				const length = (open.part.lengths[place] ?? 0) / this.#averageLength;
				const weight = (count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
				const score = Math.max(rarity, 0.01) * weight * (key.startsWith('p:') ? FACTS_WEIGHT : 1);
				add(found, groupOf(key), { score, word });
			}
		}
	}
}

/** Of several forms of a word, and of facts and text, the best counts. */
function add(
	found: Map<string, Matched>,
	group: string,
	{ score, word }: { readonly score: number; readonly word: string }
): void {
	const matched = found.get(group);
	if (!matched) {
		found.set(group, { score, forms: new Set([word]) });
		return;
	}
	matched.score = Math.max(matched.score, score);
	matched.forms.add(word);
}

/** What holds one more word of the query. */
function narrowed(
	found: ReadonlyMap<string, MatchedAll> | undefined,
	matched: ReadonlyMap<string, Matched>
): Map<string, MatchedAll> {
	const all = new Map<string, MatchedAll>();
	for (const [key, { score, forms }] of matched) {
		const before = found ? found.get(key) : { score: 0, forms: [] };
		if (!before) continue;
		all.set(key, { score: before.score + score, forms: [...before.forms, [...forms]] });
	}
	return all;
}

/** How forms of a word begin: "refusal" of "refusals"; "held" and "hold" have no beginning in common. */
function beginningsOf(word: string, stemmed: string): string[] {
	let length = 0;
	while (length < word.length && word[length] === stemmed[length]) length += 1;
	if (length >= Math.min(SHORT_PREFIX, word.length)) return [word.slice(0, length)];
	return [word, stemmed];
}
