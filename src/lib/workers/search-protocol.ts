import type { Excerpt, WordForms } from '$lib/search/excerpt';
import type { SearchDoc } from '$lib/search/index-part';
import type { Hit } from '$lib/search/search-index';

/** A part of the index, and which of its documents still are as they were. */
export interface PartToOpen {
	readonly id: string;
	readonly keys: readonly string[];
	readonly alive: readonly boolean[];
	/** Absent where the worker has it already. */
	readonly packed?: Uint8Array;
}

/** What is asked of the search worker, by kind. */
export interface SearchQuestions {
	/** Searches these parts from now on, and no others. */
	readonly open: { readonly parts: readonly PartToOpen[] };
	/** Makes a part of some documents; it is searched once it is opened. */
	readonly pack: { readonly partId: string; readonly docs: readonly SearchDoc[] };
	/** Makes one part of the live documents of open ones; the answer's keys are in its order. */
	readonly join: { readonly partId: string; readonly ids: readonly string[] };
	readonly find: { readonly query: string; readonly limit: number };
	readonly excerpt: { readonly texts: readonly string[]; readonly forms: WordForms };
}

export interface FoundHits {
	/** The best of papers and of cards, each as many as asked for. */
	readonly hits: readonly Hit[];
	/** The forms in which each word of the query stands in the library, folded. */
	readonly forms: WordForms;
	readonly paperCount: number;
	readonly cardCount: number;
}

export interface SearchAnswers {
	readonly open: { readonly docCount: number };
	readonly pack: { readonly packed: Uint8Array };
	readonly join: { readonly keys: readonly string[]; readonly packed: Uint8Array };
	readonly find: FoundHits;
	readonly excerpt: { readonly excerpts: readonly (Excerpt | undefined)[] };
}

export type SearchKind = keyof SearchQuestions;

export interface SearchRequest {
	readonly id: number;
	readonly kind: SearchKind;
	/** Of the kind. */
	readonly question: SearchQuestions[SearchKind];
}

/** Whoever can be asked: the worker, or in a test the desk itself. */
export interface SearchAsker {
	ask<Kind extends SearchKind>(
		kind: Kind,
		question: SearchQuestions[Kind],
		transferred?: readonly Transferable[]
	): Promise<SearchAnswers[Kind]>;
}

export type SearchReply =
	| { readonly id: number; readonly kind: 'answered'; readonly answer: SearchAnswers[SearchKind] }
	| { readonly id: number; readonly kind: 'failed'; readonly message: string };
