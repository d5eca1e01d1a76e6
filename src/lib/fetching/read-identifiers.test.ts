import { expect, test } from 'vitest';
import { identifierFrom, identifierName } from './identifier';
import { readIdentifiers } from './read-identifiers';

const hits: readonly (readonly [string, string])[] = [
	['10.1038/s41586-020-2649-2', 'doi:10.1038/s41586-020-2649-2'],
	['https://doi.org/10.1000/XYZ.1', 'doi:10.1000/xyz.1'],
	['doi: 10.1016/S0140-6736(20)30183-5.', 'doi:10.1016/s0140-6736(20)30183-5'],
	['doi.org/10.1000/abc', 'doi:10.1000/abc'],
	['2406.10162v3', 'arxiv:2406.10162'],
	['arXiv:2406.10162 [cs.AI]', 'arxiv:2406.10162'],
	['https://arxiv.org/pdf/2406.10162v2.pdf', 'arxiv:2406.10162'],
	['https://doi.org/10.48550/arXiv.2406.10162', 'arxiv:2406.10162'],
	['cs.CL/0301012', 'arxiv:cs.cl/0301012'],
	['PMID: 31452104', 'pmid:31452104'],
	['31452104', 'pmid:31452104'],
	['https://pubmed.ncbi.nlm.nih.gov/31452104/', 'pmid:31452104'],
	['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7029759/', 'pmcid:PMC7029759'],
	['https://pmc.ncbi.nlm.nih.gov/articles/PMC7029759/', 'pmcid:PMC7029759'],
	['https://europepmc.org/article/MED/31452104', 'pmid:31452104'],
	['https://www.nature.com/articles/s41586-020-2649-2.pdf', 'doi:10.1038/s41586-020-2649-2'],
	['https://dl.acm.org/doi/abs/10.1145/3290605.3300233', 'doi:10.1145/3290605.3300233'],
	['https://onlinelibrary.wiley.com/doi/10.1002/hbm.25000/full', 'doi:10.1002/hbm.25000'],
	[
		'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0229325&type=printable',
		'doi:10.1371/journal.pone.0229325'
	],
	[
		'https://www.biorxiv.org/content/10.1101/2020.03.03.972133v2.full',
		'doi:10.1101/2020.03.03.972133'
	],
	['https://aclanthology.org/2020.acl-main.703.pdf', 'doi:10.18653/v1/2020.acl-main.703'],
	['https://aclanthology.org/P19-1001/', 'doi:10.18653/v1/p19-1001'],
	['https://elifesciences.org/articles/57309', 'doi:10.7554/elife.57309'],
	['https://papers.ssrn.com/sol3/papers.cfm?abstract_id=3580000', 'doi:10.2139/ssrn.3580000'],
	['https://osf.io/preprints/psyarxiv/abcd1', 'doi:10.31234/osf.io/abcd1'],
	[
		'https://www.sciencedirect.com/science/article/abs/pii/S0140673620301835?via%3Dihub',
		'pii:S0140673620301835'
	],
	['https://www.cell.com/cell/fulltext/S0092-8674(20)30820-6', 'pii:S0092867420308206'],
	['https://openreview.net/forum?id=rJl-b3RcF7', 'openreview:rJl-b3RcF7'],
	[
		'https://www.semanticscholar.org/paper/A-Title/649def34f8be52c8b66281af98ae884c09aef38b',
		'semantic-scholar:649def34f8be52c8b66281af98ae884c09aef38b'
	],
	['https://openalex.org/works/w2741809807', 'openalex:W2741809807'],
	['https://example.org/our-paper', 'page:https://example.org/our-paper']
];

test.each(hits)('%s asks for %s', (text, expected) => {
	expect(readIdentifiers(text).map(({ kind, value }) => `${kind}:${value}`)).toEqual([expected]);
});

test('a list asks for each once, in its order', () => {
	const list = 'arXiv:2406.10162\n10.1000/a, 10.1000/b\nhttps://doi.org/10.1000/A\nPMID 123';
	expect(readIdentifiers(list).map(({ value }) => value)).toEqual([
		'2406.10162',
		'10.1000/a',
		'10.1000/b',
		'123'
	]);
});

test('the words shared with a page may be its title', () => {
	const shared =
		'The Lottery Ticket Hypothesis | OpenReview\nhttps://openreview.net/forum?id=rJl-b3RcF7';
	expect(readIdentifiers(shared)).toEqual([
		{ kind: 'title', value: 'The Lottery Ticket Hypothesis' }
	]);
	expect(readIdentifiers('A paper on sleep\nhttps://doi.org/10.1000/a')).toEqual([
		{ kind: 'doi', value: '10.1000/a' }
	]);
});

const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');

test.each([
	['nothing', ''],
	['words alone', 'Sleep protects memories'],
	['a number', '1234'],
	['a version', 'release 10.2 of the tool'],
	['an abstract that cites a DOI', `${words(60)} https://doi.org/10.1000/a ${words(20)}`],
	['a text longer than any list', `10.1000/a\n${'x'.repeat(20_000)}`],
	['an address that is none of the web', 'javascript:alert(1)'],
	['a mail address', 'ada@example.org']
])('%s asks for no paper', (_what, text) => {
	expect(readIdentifiers(text)).toEqual([]);
});

test('an identifier is shown as readers write it', () => {
	expect(identifierName({ kind: 'doi', value: '10.1000/a' })).toBe('DOI 10.1000/a');
	expect(identifierName({ kind: 'pmcid', value: 'PMC123' })).toBe('PMC123');
	expect(identifierName({ kind: 'page', value: 'https://www.example.org/a' })).toBe(
		'example.org/a'
	);
});

test('an identifier that was stored is one again, if its kind is known', () => {
	expect(identifierFrom('doi', '10.1000/a')).toEqual({ kind: 'doi', value: '10.1000/a' });
	expect(identifierFrom('isbn', '978')).toBeUndefined();
});
