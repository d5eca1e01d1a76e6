import { findArxivId } from '$lib/papers/arxiv';
import { findDoi, isArxivDoi } from '$lib/papers/doi';
import type { Identifier, IdentifierKind } from './identifier';

type Row = readonly [
	host: RegExp,
	path: RegExp,
	kind: IdentifierKind,
	value?: (id: string) => string
];

const doi = (prefix: string) => (id: string) => `${prefix}${id}`.toLowerCase();
const bare = (id: string) => id.replace(/[^\dSX]/gi, '').toUpperCase();

/** Sites whose addresses carry an identifier; the first group of the path and query is its value. */
const SITES: readonly Row[] = [
	[/(?:^|\.)pubmed\.ncbi\.nlm\.nih\.gov$/, /^\/(\d{1,8})\b/, 'pmid'],
	[/(?:^|\.)ncbi\.nlm\.nih\.gov$/, /^\/pubmed\/(\d{1,8})\b/, 'pmid'],
	[/(?:^|\.)ncbi\.nlm\.nih\.gov$/, /\/articles\/(PMC\d+)/i, 'pmcid'],
	[/(?:^|\.)europepmc\.org$/, /\/med\/(\d{1,8})\b/i, 'pmid'],
	[/(?:^|\.)europepmc\.org$/, /\/(PMC\d+)/i, 'pmcid'],
	[/(?:^|\.)nature\.com$/, /^\/articles\/([a-z]*[\d-]+[\w-]*)/, 'doi', doi('10.1038/')],
	[
		/(?:^|\.)aclanthology\.org$/,
		/^\/([A-Z]\d{2}-\d{4}|\d{4}\.[\w-]+\.\d+)/,
		'doi',
		doi('10.18653/v1/')
	],
	[
		/(?:^|\.)elifesciences\.org$/,
		/^\/(?:articles|reviewed-preprints)\/(\d+)/,
		'doi',
		doi('10.7554/elife.')
	],
	[/(?:^|\.)ssrn\.com$/, /[?&]abstract(?:_?id)?=(\d+)/i, 'doi', doi('10.2139/ssrn.')],
	[/(?:^|\.)zenodo\.org$/, /^\/records?\/(\d+)/, 'doi', doi('10.5281/zenodo.')],
	[/(?:^|\.)psyarxiv\.com$/, /^\/(\w{5})\b/, 'doi', doi('10.31234/osf.io/')],
	[/(?:^|\.)osf\.io$/, /^\/preprints\/psyarxiv\/(\w{5})\b/, 'doi', doi('10.31234/osf.io/')],
	[/(?:^|\.)sciencedirect\.com$/, /\/pii\/(S[\dX]{16})/i, 'pii', bare],
	[
		/(?:^|\.)(?:cell|thelancet)\.com$/,
		/\/(?:PII)?(S\d{4}-\d{3}[\dX]\(\d\d\)\d{5}-[\dX])/i,
		'pii',
		bare
	],
	[/(?:^|\.)openreview\.net$/, /[?&]id=([\w-]{6,})/, 'openreview'],
	[/(?:^|\.)semanticscholar\.org$/, /\/([0-9a-f]{40})\b/, 'semantic-scholar'],
	[/(?:^|\.)openalex\.org$/, /\/(W\d+)\b/i, 'openalex', (id) => id.toUpperCase()]
];

/** Parts of a page's address that follow the DOI in it. */
const AFTER_DOI =
	/(?:\/(?:full|fulltext|full-text|pdf|epdf|abstract|abs|html|meta|summary|references|figures)|\.(?:full|abstract)(?:\.pdf|-text)?|\.pdf)\/?$/i;

function doiInAddress(url: URL): string | undefined {
	const places = [url.pathname, url.searchParams.get('doi'), url.searchParams.get('id')];
	for (const place of places) {
		const found = place && findDoi(decoded(place).replace(AFTER_DOI, ''));
		// bioRxiv and medRxiv add the version to the DOI.
		if (found) return found.replace(/^(10\.1101\/.+?)v\d+$/, '$1');
	}
	return undefined;
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		// A stray "%" is part of the address as it stands.
		return text;
	}
}

/** An arXiv DOI says no more than the arXiv id. */
export function doiIdentifier(value: string): Identifier {
	const arxiv = isArxivDoi(value) ? findArxivId(value) : undefined;
	return arxiv === undefined ? { kind: 'doi', value } : { kind: 'arxiv', value: arxiv };
}

/** What an address stands for; `undefined` where it is none of the web. */
export function readAddress(address: string): Identifier | undefined {
	if (!URL.canParse(address)) return undefined;
	const url = new URL(address);
	if (!/^https?:$/.test(url.protocol)) return undefined;
	const arxiv = findArxivId(address);
	if (arxiv !== undefined) return { kind: 'arxiv', value: arxiv };
	const place = url.pathname + url.search;
	for (const [host, path, kind, value = (id: string) => id] of SITES) {
		const id = host.test(url.hostname) ? path.exec(place)?.[1] : undefined;
		if (id !== undefined) return { kind, value: value(kind === 'pmcid' ? id.toUpperCase() : id) };
	}
	const found = doiInAddress(url);
	return found === undefined ? { kind: 'page', value: url.href } : doiIdentifier(found);
}
