import { describe, expect, test } from 'vitest';
import { textOf } from '$lib/text/span';
import { mergeCitations, mergePapers, whatIsNew } from './merge-papers';
import type { CslItem, Paper } from './paper';

function paper(text: string, citation: Partial<CslItem> = {}, rest: Partial<Paper> = {}): Paper {
	const span = { start: 0, end: text.length };
	return {
		citation: { title: 'Tides and Sand', author: [], ...citation },
		links: [],
		text,
		sections: text === '' ? [] : [{ kind: 'abstract', title: '', level: 1, span }],
		source: { name: 'pasted text', listing: '' },
		...rest
	};
}

const SAND = 'Sand moves with the tide.';
const WIND = 'Wind moves the dry sand.';
const PDF = { source: { name: 'sand.pdf', listing: '' } };

test('an entry that waits for its text gets it, and keeps what its bibliography said', () => {
	const entry = paper('', { DOI: '10.1/a', 'citation-key': 'sand24' });
	const { paper: merged, offset } = mergePapers(entry, paper(SAND, { PMID: '5' }, PDF));
	expect(offset).toBe(0);
	expect(merged.text).toBe(SAND);
	expect(merged.source.name).toBe('sand.pdf');
	expect(merged.citation).toMatchObject({ DOI: '10.1/a', PMID: '5', 'citation-key': 'sand24' });
});

test('a text whose entry comes later keeps its words and gets the details', () => {
	const { paper: merged, offset } = mergePapers(paper(SAND), paper('', { DOI: '10.1/a' }));
	expect(offset).toBeUndefined();
	expect(merged).toMatchObject({ text: SAND, citation: { DOI: '10.1/a' } });
});

test('a second text stands after the first, and both keep their places', () => {
	const { paper: merged, offset = -1 } = mergePapers(paper(SAND), paper(WIND, {}, PDF));
	expect(merged.text.startsWith(SAND)).toBe(true);
	expect(merged.text.slice(offset)).toBe(WIND);
	expect(merged.parts?.map(({ source, span }) => [source.name, textOf(merged.text, span)])).toEqual(
		[
			['pasted text', SAND],
			['sand.pdf', WIND]
		]
	);
	expect(merged.sections.map(({ title, span }) => [title, textOf(merged.text, span)])).toEqual([
		['', SAND],
		['Another text: sand.pdf', ''],
		['', WIND]
	]);
});

test('a third text follows the second', () => {
	const two = mergePapers(paper(SAND), paper(WIND)).paper;
	const { paper: three } = mergePapers(two, paper('Rain moves the sand too.'));
	expect(three.parts).toHaveLength(3);
	expect(three.parts?.map(({ span }) => textOf(three.text, span))).toEqual([
		SAND,
		WIND,
		'Rain moves the sand too.'
	]);
});

test('pages follow their text to its new place', () => {
	const onPages = paper(WIND, {}, { ...PDF, pages: [{ page: 1, span: { start: 0, end: 4 } }] });
	const pagesIn = ({ text, pages = [] }: Paper) =>
		pages.map(({ page, span }) => [page, textOf(text, span)]);
	expect(pagesIn(mergePapers(paper(''), onPages).paper)).toEqual([[1, 'Wind']]);
	expect(pagesIn(mergePapers(paper(SAND), onPages).paper)).toEqual([[1, 'Wind']]);
	expect(pagesIn(mergePapers(onPages, paper(SAND)).paper)).toEqual([[1, 'Wind']]);
});

test.each([
	['the same text', SAND],
	['the same text wrapped otherwise', 'Sand moves\nwith the  tide.'],
	['a part of the text', 'moves with the tide']
])('%s is not kept twice', (_what, text) => {
	const merged = mergePapers(paper(SAND), paper(text));
	expect(merged.paper.text).toBe(SAND);
	expect(merged.offset).toBeUndefined();
});

describe('details', () => {
	const item = (more: Partial<CslItem>): CslItem => ({ title: 'T', author: [], ...more });
	const date = (...parts: number[]) => ({ issued: { 'date-parts': [parts] } });

	test.each([
		['what is there stays', item({ PMID: '1' }), item({ PMID: '2' }), item({ PMID: '1' })],
		['what is missing comes', item({}), item({ PMID: '2' }), item({ PMID: '2' })],
		['an empty field is missing', item({ URL: '' }), item({ URL: 'u' }), item({ URL: 'u' })],
		['a fuller date', item(date(2024)), item(date(2024, 6)), item(date(2024, 6))],
		['a date of another year stays out', item(date(2024)), item(date(2025, 6)), item(date(2024))],
		[
			'a published version gives its date and journal to a preprint',
			item({ ...date(2023, 1), 'container-title': 'arXiv' }),
			item({ ...date(2024, 6), 'container-title': 'Journal', DOI: '10.1/a' }),
			item({ ...date(2024, 6), 'container-title': 'Journal', DOI: '10.1/a' })
		]
	])('%s', (_what, kept, added, expected) => {
		expect(mergeCitations(kept, added)).toEqual(expected);
	});
});

test.each([
	['a second text', paper(SAND), paper(WIND), 'second-text'],
	['the text it waits for', paper(''), paper(SAND), 'text'],
	['a DOI', paper(SAND), paper(SAND, { DOI: '10.1/a' }), 'details'],
	['a DOI and a second text', paper(SAND), paper(WIND, { DOI: '10.1/a' }), 'second-text'],
	['nothing', paper(SAND, { PMID: '1' }), paper(SAND), 'nothing'],
	[
		'nothing where less is known',
		paper(SAND, { DOI: '10.1/a' }),
		paper('', { title: 'X' }),
		'nothing'
	]
])('a second record adds %s', (_what, kept, added, expected) => {
	expect(whatIsNew(kept, added)).toBe(expected);
});
