import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPapers, readPastedText } from './read-papers';

const FORMATS = ['bibtex', 'ris', 'nbib', 'wos', 'csl-json', 'endnote'];
const FIXTURES = new URL('../../../tests/fixtures/', import.meta.url);
const EXPECTED = '.expected.json';

function fixturesOf(format: string) {
	const folder = new URL(`${format}/`, FIXTURES);
	return readdirSync(folder)
		.filter((name) => !name.endsWith(EXPECTED))
		.map((name) => {
			const read = (file: string) => readFileSync(new URL(encodeURIComponent(file), folder));
			return [format, name, read] as const;
		});
}

describe.each(FORMATS.flatMap(fixturesOf))('the %s file “%s”', async (_format, name, read) => {
	const expected = JSON.parse(read(name.replace(/\.\w+$/, EXPECTED)).toString()) as {
		papers: unknown[];
		problems: unknown[];
	};
	const { papers, problems } = await readPapers(read(name), name);

	test('gives its papers', () => {
		const rows = papers.map(({ citation, arxiv, links, text }) => ({
			...citation,
			...(arxiv && { arxiv }),
			links,
			text
		}));
		expect(rows).toEqual(expected.papers);
	});

	test('names what is missing or left out', () => {
		expect(problems.map(({ code, at }) => [code, at ?? ''])).toEqual(expected.problems);
	});

	test('has an abstract for a section, or no section', () => {
		const wanted = papers.map(({ text }) => {
			const span = { start: 0, end: text.length };
			return text === '' ? [] : [{ kind: 'abstract', title: '', level: 1, span }];
		});
		expect(papers.map(({ sections }) => sections)).toEqual(wanted);
	});
});

describe('a bibliography is known by what is in it', () => {
	test.each([
		['BibTeX', '@book{a,title={A}}'],
		['BibTeX without a key', '@book{title = {A}}'],
		['BibTeX below a comment', '% Encoding: UTF-8\n\n@book{a,\n title={A}}'],
		['RIS', 'TY  - JOUR\nTI  - A\nER  - \n'],
		['PubMed', 'PMID- 12345\nOWN - NLM\nTI  - A\n'],
		['Web of Science', 'FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nTI A\nER\n'],
		['CSL-JSON', '[{"id":"a","title":"A","issued":{"date-parts":[[2020]]}}]'],
		['one CSL item', '{"title":"A","author":[]}'],
		['EndNote', '<xml><records><record><titles><title>A</title></titles></record></records></xml>']
	])('%s', async (_name, text) => {
		for (const name of ['a.ris', 'a.bib', 'a.txt', 'a']) {
			const { papers, problems } = await readPapers(new TextEncoder().encode(text), name);
			expect(papers.map(({ citation }) => citation.title)).toEqual(['A']);
			expect(problems).toMatchObject([{ code: 'waits-for-text' }]);
		}
	});

	test.each([
		['a text with an address', 'Write to me@example.org\n\nor @article us.'],
		['JSON of something else', '{"name": "paperdeck", "version": "1"}'],
		['LaTeX', '\\documentclass{article}\n@article{a, title={A}}'],
		['a text with a tag in it', 'TY is a tag.\nER ends it.']
	])('and not %s', (_name, text) => {
		expect(readPastedText(text).papers).toEqual([]);
		expect(readPastedText(text).problems.map(({ code }) => code)).not.toContain('no-entry');
	});
});

const bib = (at: number) =>
	`@article{key${at},\n\tauthor = {M{\\"u}ller, Ada and Lee, Bo},\n\ttitle = {The {Gulls} of ${at}},\n\tyear = {2001},\n\tabstract = {${'Gulls call at dawn, $p < 0.05$, and 5\\% stay. '.repeat(20)}}\n}\n`;

test('5,000 BibTeX entries are read, and none is lost', async () => {
	const bytes = new TextEncoder().encode(
		Array.from({ length: 5000 }, (_v, at) => bib(at)).join('')
	);
	const { papers, problems } = await readPapers(bytes, 'many.bib');
	expect([papers.length, problems.length]).toEqual([5000, 0]);
});

const MEGABYTE = 1_000_000;
const HEAD = '@article{a, title = {A}, abstract = ';

test.each([
	['open braces', `${HEAD}${'{'.repeat(10_000)}`],
	['braces within braces', `${HEAD}${'{'.repeat(10_000)}a${'}'.repeat(10_000)}}`],
	['commands within commands', `${HEAD}{${'\\emph{'.repeat(10_000)}a${'}'.repeat(10_001)}}`],
	['raised letters within raised letters', `${HEAD}{${'^{'.repeat(20_000)}a${'}'.repeat(20_001)}}`],
	['dollars', `${HEAD}{${'$'.repeat(20_001)} ${'$a'.repeat(20_001)}}}`],
	['backslashes', `${HEAD}{${'\\'.repeat(50_001)}}}`],
	['switches of mode', `${HEAD}{${'\\ifmmode \\a '.repeat(20_000)}}}`],
	['entries without an end', '@article{a, title = {A, year = {\n'.repeat(20_000)],
	['fields without an end', `@article{a,${'\nx = {'.repeat(100_000)}`],
	['comments without an end', '@comment{a\n'.repeat(5000) + HEAD],
	['one line of 5 MB', `${HEAD}{${'gulls and nets '.repeat(MEGABYTE / 3)}}}`],
	['one author of 1 MB', `@article{a, title = {A}, author = {${'a '.repeat(MEGABYTE / 2)}}}`],
	['spaces', `@article{a, title = {A}, author = {a${' '.repeat(MEGABYTE)}and b}}`],
	['equations signs and hashes', `@article{a, title = {A}, ${'x = # '.repeat(100_000)}}`],
	['RIS tags', 'TY  - JOUR\n'.repeat(50_000)],
	['RIS lines', `TY  - JOUR\nTI  - A\nAB  - ${'gulls\n'.repeat(200_000)}ER  - \n`],
	[
		'open angles',
		`TY  - JOUR\nTI  - A\nAB  - ${'<sup>'.repeat(50_000)}${'<i '.repeat(50_000)}\nER  - `
	],
	['JSON lists', `[{"title":"A","author":${'['.repeat(50_000)}`],
	['JSON objects', `[{"title":"A","author":[],"x":${'{"a":'.repeat(50_000)}`],
	['XML elements', `<xml><records><record><titles>${'<style>'.repeat(50_000)}`]
])('a flood of %s breaks nothing and comes to an end', (_name, text) => {
	const { papers, problems } = readPastedText(text);
	expect(papers.length + problems.length).toBeGreaterThan(0);
});

test.each(FORMATS.flatMap(fixturesOf))(
	'%s “%s” may be cut anywhere',
	async (_format, name, read) => {
		const bytes = read(name);
		for (let end = 1; end < bytes.length; end += 17) {
			const { papers, problems } = await readPapers(bytes.subarray(0, end), name);
			expect(papers.length + problems.length).toBeGreaterThan(0);
		}
	}
);

const SHARED = new URL('../../../../shared/papers/bib/', import.meta.url);
/** Entries of each file, counted by their first lines. */
const COUNTS: Readonly<Record<string, number>> = {
	'bibliotex.bib': 2822,
	'socbib.bib': 2663,
	'deep-review-references.csl.json': 615,
	'pubmed-nbib-named-as.ris': 50,
	'ris-mendeley.ris': 10,
	'ris-psycinfo-ovid.ris': 10,
	'ris-scopus.ris': 10,
	'ris-zotero.ris': 10,
	'wos-4001-4012.txt': 12
};
const LEFT_OUT = ['repeated-entry', 'empty-entry', 'unreadable-entry'];

test.skipIf(!existsSync(SHARED)).each(Object.entries(COUNTS))(
	'every entry of %s (skipped where ../shared is absent) is a paper or is named: %i',
	async (name, count) => {
		const { papers, problems } = await readPapers(readFileSync(new URL(name, SHARED)), name);
		const leftOut = problems.filter(({ code }) => LEFT_OUT.includes(code));
		expect(papers.length + leftOut.length).toBe(count);
		expect(leftOut.every(({ at }) => Boolean(at))).toBe(true);
	}
);
