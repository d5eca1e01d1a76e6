import { isArxivDoi } from '$lib/papers/doi';
import type { CslDate, CslItem, CslName, Paper, PaperSource } from '$lib/papers/paper';
import { languageOf } from '$lib/text/language';
import { layOut, type Part } from './flow';

/** What a file's head says of its paper; empty and absent are one. */
export interface Front {
	readonly title: string;
	readonly author: readonly CslName[];
	readonly issued?: CslDate | undefined;
	readonly dateText?: string | undefined;
	readonly doi?: string | undefined;
	readonly pmid?: string | undefined;
	readonly arxiv?: string | undefined;
	readonly venue?: string | undefined;
	readonly language?: string | undefined;
	readonly links?: readonly string[];
}

/** What a file holds of one paper. */
export interface Reading {
	readonly record: Front;
	readonly parts: readonly Part[];
	readonly captions: readonly string[];
	readonly source: PaperSource;
}

// "EN", "en_US": BCP 47 is case-insensitive and joins with hyphens.
function languageTag(language: string | undefined): string | undefined {
	const tag = (language ?? '').trim().replace('_', '-');
	if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return undefined;
	const [first = '', ...rest] = tag.split('-');
	return [first.toLowerCase(), ...rest].join('-');
}

/** One paper; a fact nobody stated is absent. */
export function paperFrom({ record, parts, captions, source }: Reading): Paper {
	const { title, author, issued, dateText, doi, pmid, arxiv, venue, links = [] } = record;
	const laid = layOut(parts, captions);
	const language = languageTag(record.language) ?? languageOf(laid.text);
	const citation: CslItem = {
		title: title.replace(/(?<=[^.])\.$/, ''),
		author,
		...(issued && { issued }),
		...(doi && !isArxivDoi(doi) && { DOI: doi }),
		...(pmid && { PMID: pmid }),
		...(venue && { 'container-title': venue }),
		...(language && { language })
	};
	return {
		citation,
		...(arxiv && { arxiv }),
		...(dateText && { dateText }),
		links,
		...laid,
		source
	};
}
