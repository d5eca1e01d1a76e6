import { foldName } from '$lib/text/normalize';
import { dateField } from '$lib/importing/field-dates';
import { nameField } from '$lib/importing/field-names';
import { at, listAt, textAt } from '../json-value';
import type { Service } from '../service';

const FIELDS = 'title,abstract,authors,year,publicationDate,venue,externalIds,url';

const PREFIXES: Readonly<Record<string, string>> = {
	doi: 'DOI:',
	arxiv: 'ARXIV:',
	pmid: 'PMID:',
	pmcid: 'PMCID:',
	'semantic-scholar': ''
};

/** An open catalogue of the Allen Institute: https://api.semanticscholar.org. */
export const semanticScholar: Service = {
	id: 'semantic-scholar',
	pathFor({ kind, value }) {
		const prefix = PREFIXES[kind];
		if (prefix !== undefined) {
			const id = kind === 'pmcid' ? value.replace(/^PMC/, '') : value;
			return `/graph/v1/paper/${encodeURIComponent(prefix + id)}?fields=${FIELDS}`;
		}
		if (kind !== 'title') return undefined;
		const query = encodeURIComponent(value.slice(0, 300));
		return `/graph/v1/paper/search/match?query=${query}&fields=${FIELDS}`;
	},
	read(json, { value: asked }) {
		const match = at(json, 'data', 0);
		const paper = match ?? json;
		const title = textAt(paper, 'title');
		// The nearest title may be that of another paper.
		if (title === undefined || (match && foldName(title) !== foldName(asked))) {
			return undefined;
		}
		const pmcid = textAt(paper, 'externalIds', 'PubMedCentral');
		const url = textAt(paper, 'url');
		return {
			title,
			author: listAt(paper, 'authors').flatMap((author) => {
				const name = textAt(author, 'name');
				return name === undefined ? [] : (nameField(name) ?? []);
			}),
			abstract: textAt(paper, 'abstract') ?? '',
			issued: dateField(textAt(paper, 'publicationDate') ?? textAt(paper, 'year')),
			doi: textAt(paper, 'externalIds', 'DOI'),
			pmid: textAt(paper, 'externalIds', 'PubMed'),
			pmcid: pmcid && `PMC${pmcid.replace(/^PMC/i, '')}`,
			arxiv: textAt(paper, 'externalIds', 'ArXiv'),
			container: textAt(paper, 'venue'),
			urls: url === undefined ? [] : [url]
		};
	}
};
