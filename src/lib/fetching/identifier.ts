/** What a paper can be asked for by; `page` is an address that names no paper by itself. */
export type IdentifierKind =
	| 'doi'
	| 'arxiv'
	| 'pmid'
	| 'pmcid'
	/** The number Elsevier and Cell Press give an article. */
	| 'pii'
	| 'openalex'
	| 'semantic-scholar'
	| 'openreview'
	/** The words shared with an address that names no paper. */
	| 'title'
	| 'page';

export interface Identifier {
	readonly kind: IdentifierKind;
	/** As services spell it: a DOI in lower case, an arXiv id without version, `PMC123`, a whole address. */
	readonly value: string;
}

const LABELS: Readonly<Record<IdentifierKind, string>> = {
	doi: 'DOI',
	arxiv: 'arXiv',
	pmid: 'PMID',
	pmcid: '',
	pii: 'PII',
	openalex: 'OpenAlex',
	'semantic-scholar': 'Semantic Scholar',
	openreview: 'OpenReview',
	title: '',
	page: ''
};

/** `DOI 10.1000/xyz`, `PMC123`, `example.org/paper`. */
export function identifierName({ kind, value }: Identifier): string {
	if (kind === 'title') return `“${value}”`;
	return [LABELS[kind], value.replace(/^https?:\/\/(?:www\.)?/, '')].filter(Boolean).join(' ');
}

/** One key for one work asked for. */
export function identifierKey({ kind, value }: Identifier): string {
	return `${kind}:${value}`;
}

/** An identifier that was stored; `undefined` where its kind is not known here. */
export function identifierFrom(kind: string, value: string): Identifier | undefined {
	const known = Object.keys(LABELS).find((label) => label === kind);
	return known === undefined ? undefined : { kind: known as IdentifierKind, value };
}
