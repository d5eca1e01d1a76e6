import type { Paper } from '$lib/papers/paper';
import type { CardContent, CardType } from './card';

/** One card of the starter library as `static/starter/*.json` keeps it. */
export type StarterCard = { readonly type: CardType; readonly quote: string } & (
	| { readonly kind: 'basic'; readonly front: string; readonly back: string }
	| { readonly kind: 'cloze'; readonly clozeText: string }
);

/** One paper of the starter library: a brief in our own words, and cards that rest on it. */
export interface StarterPaper {
	readonly title: string;
	/** The date as the listing prints it. */
	readonly dateText: string | null;
	/** `[year, month, day]`; `null` where the listing prints no year. */
	readonly issued: readonly number[] | null;
	readonly authorCount: number | null;
	readonly links: readonly string[];
	/** Where it was listed, in plain words. */
	readonly listing: string;
	/** Names a prompt may call the work by. */
	readonly handles: readonly string[];
	readonly brief: string;
	readonly cards: readonly StarterCard[];
}

/** The paper and its cards as the library stores them. */
export function fromStarter(entry: StarterPaper): { paper: Paper; cards: CardContent[] } {
	return { paper: paperOf(entry), cards: entry.cards.map((card) => contentOf(card, entry)) };
}

function paperOf(entry: StarterPaper): Paper {
	const issued = entry.issued
		? { 'date-parts': [entry.issued] }
		: entry.dateText
			? { literal: entry.dateText }
			: undefined;
	return {
		citation: { title: entry.title, author: [], ...(issued ? { issued } : {}) },
		...(entry.dateText ? { dateText: entry.dateText } : {}),
		...(entry.authorCount ? { authorCount: entry.authorCount } : {}),
		links: entry.links,
		text: entry.brief,
		sections: [
			{ kind: 'abstract', title: '', level: 1, span: { start: 0, end: entry.brief.length } }
		],
		source: { name: 'starter library', listing: entry.listing }
	};
}

function contentOf({ quote, ...card }: StarterCard, entry: StarterPaper): CardContent {
	const start = entry.brief.indexOf(quote);
	if (start < 0) throw new Error(`Not in the brief of “${entry.title}”: ${quote}`);
	return { ...card, evidence: { quote, span: { start, end: start + quote.length } } };
}
