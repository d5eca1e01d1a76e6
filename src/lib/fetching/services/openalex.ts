import { findArxivId } from '$lib/papers/arxiv';
import { dateField } from '$lib/importing/field-dates';
import { nameField } from '$lib/importing/field-names';
import { at, listAt, textAt } from '../json-value';
import type { Service } from '../service';

/** Further on no abstract goes; a broken index must not fill the memory. */
const MAX_WORDS = 20_000;

/** The abstract of an index from words to their places. */
export function textOfIndex(index: unknown): string {
	if (typeof index !== 'object' || index === null) return '';
	const words: string[] = [];
	for (const [word, places] of Object.entries(index)) {
		for (const place of Array.isArray(places) ? places : []) {
			if (Number.isInteger(place) && place >= 0 && place < MAX_WORDS) words[place] = word;
		}
	}
	return Object.values(words).join(' ').trim();
}

function bareId(work: unknown, name: string): string | undefined {
	return textAt(work, 'ids', name)?.split('/').pop();
}

/** An open catalogue of all works: https://api.openalex.org. Single works are free for anyone. */
export const openalex: Service = {
	id: 'openalex',
	pathFor({ kind, value }) {
		if (kind === 'doi') return `/works/doi:${encodeURIComponent(value)}`;
		if (kind === 'arxiv') return `/works/doi:${encodeURIComponent(`10.48550/arxiv.${value}`)}`;
		if (kind === 'pmid' || kind === 'pmcid') return `/works/${kind}:${value.replace(/^PMC/, '')}`;
		return kind === 'openalex' ? `/works/${value}` : undefined;
	},
	read(work) {
		const title = textAt(work, 'title') ?? textAt(work, 'display_name');
		if (title === undefined) return undefined;
		const doi = textAt(work, 'doi');
		const url = textAt(work, 'primary_location', 'landing_page_url');
		const pmcid = bareId(work, 'pmcid');
		return {
			title,
			author: listAt(work, 'authorships').flatMap((authorship) => {
				const name = textAt(authorship, 'author', 'display_name');
				return name === undefined ? [] : (nameField(name) ?? []);
			}),
			abstract: textOfIndex(at(work, 'abstract_inverted_index')),
			issued: dateField(textAt(work, 'publication_date') ?? textAt(work, 'publication_year')),
			doi,
			pmid: bareId(work, 'pmid'),
			pmcid: pmcid && `PMC${pmcid.replace(/^PMC/i, '')}`,
			arxiv: findArxivId(doi ?? '') ?? findArxivId(url ?? ''),
			container: textAt(work, 'primary_location', 'source', 'display_name'),
			language: textAt(work, 'language'),
			urls: url === undefined ? [] : [url]
		};
	}
};
