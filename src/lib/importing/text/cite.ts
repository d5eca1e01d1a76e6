import type { CslItem, CslName, Paper, PaperSource } from '$lib/papers/paper';
import { isArxivDoi } from '$lib/papers/doi';
import { languageOf } from '$lib/text/language';
import { joinFacts, type Facts } from './facts';

/** What was read of one paper, before it is one. */
export interface Reading {
	readonly title: string;
	readonly facts: readonly Facts[];
	/** Names that stand one a line, in order; they win over the lists in `facts`. */
	readonly names: readonly CslName[];
	readonly source: PaperSource;
}

function titleWords(title: string): string {
	const line = title.replace(/\s+/g, ' ').trim();
	return /(?:[^.]\.|。)$/.test(line) && !/\b(?:etc|al|vs|\p{Lu})\.$/u.test(line)
		? line.slice(0, -1)
		: line;
}

/** The record and the facts of a paper; a fact nobody stated is absent. */
export function describe(reading: Reading, text: string): Omit<Paper, 'text' | 'sections'> {
	const {
		names,
		date,
		doi,
		arxiv,
		pmid,
		venue,
		authorCount,
		links = []
	} = joinFacts(reading.facts);
	const author = reading.names.length > 0 ? reading.names : (names?.names ?? []);
	const more = names?.moreCount ?? 0;
	const count = more > 0 ? author.length + more : authorCount;
	const language = languageOf(text);
	const citation: CslItem = {
		title: titleWords(reading.title),
		author,
		...(date && { issued: date.issued }),
		...(doi && !isArxivDoi(doi) && { DOI: doi }),
		...(pmid && { PMID: pmid }),
		...(venue && { 'container-title': venue }),
		...(language && { language })
	};
	return {
		citation,
		...(arxiv && { arxiv }),
		...(date && { dateText: date.text }),
		...(count !== undefined && count !== author.length && { authorCount: count }),
		links,
		source: reading.source
	};
}
