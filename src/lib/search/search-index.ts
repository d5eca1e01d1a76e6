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
	/** `p:` and the paper's id, or `c:` and the card's. */
	readonly key: string;
	readonly score: number;
}

export interface Found {
	/** Best first. */
	readonly hits: readonly Hit[];
	/** The forms in which each word of the query stands in the index, folded. */
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

/** What one word of a query is found in. */
interface Matched {
	/** By the number of the paper or card; 0 where it is not. */
	readonly scores: Float64Array;
	readonly forms: readonly string[];
}

interface Places {
	readonly partAt: number;
	readonly postings: Postings;
}

/** All parts of the index, searched together. */
export class SearchIndex {
	#parts: readonly OpenPart[] = [];
	/** Keys of the papers and cards; a paper's facts and its text have one. */
	#groups: readonly string[] = [];
	/** For each part, the number of each document's paper or card; -1 for one that changed. */
	#groupsOf: readonly Int32Array[] = [];
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
		const numbers = new Map<string, number>();
		this.#groupsOf = parts.map(({ keys, alive }) =>
			Int32Array.from(keys, (key, at) => {
				if (!alive[at]) return -1;
				const group = groupOf(key);
				const number = numbers.get(group) ?? numbers.size;
				numbers.set(group, number);
				return number;
			})
		);
		this.#groups = [...numbers.keys()];
	}

	/** What holds every word of the query. The last word may be the beginning of one. */
	find(query: string): Found {
		const words = [...new Set(foldedWords(query).map(({ word }) => word))];
		const matched: Matched[] = [];
		for (const word of words) {
			const one = this.#match(word);
			if (one.forms.length === 0) return { hits: [], forms: [] };
			matched.push(one);
		}
		const hits = this.#groups.flatMap((key, number): Hit[] => {
			let score = 0;
			for (const { scores } of matched) {
				const one = scores[number] ?? 0;
				if (one === 0) return [];
				score += one;
			}
			return score > 0 ? [{ key, score }] : [];
		});
		hits.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
		return { hits, forms: matched.map(({ forms }) => forms) };
	}

	#match(word: string): Matched {
		const exact = this.#collect([word], (other) => other === word);
		// Whoever types "a" does not mean every word that begins so.
		if (word.length < SHORT_PREFIX && exact.forms.length > 0) return exact;
		const stemmed = stem(word);
		const near = this.#collect(
			beginningsOf(word, stemmed),
			(other) => other.startsWith(word) || stem(other) === stemmed
		);
		if (near.forms.length > 0 || word.length < 5) return near;
		// The same words stand in many parts.
		const judged = new Map<string, boolean>();
		return this.#collect([word.slice(0, 1)], (other) => {
			const known = judged.get(other) ?? isNear(word, other);
			judged.set(other, known);
			return known;
		});
	}

	/** What holds words that begin so and are wanted; of several forms, the best counts. */
	#collect(beginnings: readonly string[], isWanted: (word: string) => boolean): Matched {
		const byForm = new Map<string, Places[]>();
		for (const [partAt, { part }] of this.#parts.entries()) {
			for (const begin of beginnings) {
				let count = 0;
				part.eachWordFrom(begin, (word, postings) => {
					if (!word.startsWith(begin) || count >= MOST_EXPANSIONS) return false;
					if (!isWanted(word)) return true;
					count += 1;
					const places = byForm.get(word) ?? [];
					places.push({ partAt, postings: postings() });
					byForm.set(word, places);
					return true;
				});
			}
		}
		const scores = new Float64Array(this.#groups.length);
		for (const places of byForm.values()) this.#score(places, scores);
		return { scores, forms: [...byForm.keys()].sort() };
	}

	#score(places: readonly Places[], scores: Float64Array): void {
		const holding = places.reduce((sum, { postings }) => sum + postings.length / 2, 0);
		const rarity = Math.log(1 + (this.#docCount - holding + 0.5) / (holding + 0.5));
		const rare = Math.max(rarity, 0.01);
		for (const { partAt, postings } of places) {
			const { keys = [], part } = this.#parts[partAt] ?? {};
			const groups = this.#groupsOf[partAt];
			for (let at = 0; at < postings.length; at += 2) {
				const place = postings[at] ?? 0;
				const group = groups?.[place] ?? -1;
				if (group < 0) continue;
				const count = postings[at + 1] ?? 0;
				const length = (part?.lengths[place] ?? 0) / this.#averageLength;
				const weight = (count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
				const score = rare * weight * (keys[place]?.startsWith('p:') ? FACTS_WEIGHT : 1);
				if (score > (scores[group] ?? 0)) scores[group] = score;
			}
		}
	}
}

/** How forms of a word begin: "refusal" of "refusals"; "held" and "hold" have no beginning in common. */
function beginningsOf(word: string, stemmed: string): string[] {
	let length = 0;
	while (length < word.length && word[length] === stemmed[length]) length += 1;
	if (length >= Math.min(SHORT_PREFIX, word.length)) return [word.slice(0, length)];
	return [word, stemmed];
}
