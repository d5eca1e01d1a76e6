import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fullName, isoDate } from '$lib/papers/citation';
import type { Paper } from '$lib/papers/paper';
import { textOf } from '$lib/text/span';
import { readPapers } from '../read-papers';

const FIXTURES = new URL('../../../../tests/fixtures/', import.meta.url);
const files = ['jats', 'html'].flatMap((folder) =>
	readdirSync(new URL(`${folder}/`, FIXTURES))
		.filter((name) => !name.endsWith('.json'))
		.map((name) => ({ folder, name }))
);

function readingOf({ citation, arxiv, text, sections }: Paper) {
	const date = isoDate(citation.issued);
	return {
		title: citation.title,
		authors: citation.author.map(fullName),
		...(date && { date }),
		...(citation.DOI && { doi: citation.DOI }),
		...(citation.PMID && { pmid: citation.PMID }),
		...(arxiv && { arxiv }),
		...(citation['container-title'] && { journal: citation['container-title'] }),
		...(citation.language && { language: citation.language }),
		sections: sections.map(({ kind, level, title, span }) => [
			kind,
			level,
			title,
			textOf(text, span)
		])
	};
}

test.each(files)('the $folder file “$name” is read as it is printed', async ({ folder, name }) => {
	const file = (of: string) => new URL(`${folder}/${encodeURIComponent(of)}`, FIXTURES);
	const { papers, problems } = await readPapers(readFileSync(file(name)), name);
	const expected: unknown = JSON.parse(readFileSync(file(name.replace(/\.\w+$/, '.json')), 'utf8'));
	expect({ papers: papers.map(readingOf), problems: problems.map(({ code }) => code) }).toEqual(
		expected
	);
});

const SHARED = new URL('../../../../../shared/papers/', import.meta.url);

interface Listed {
	readonly file: string;
	readonly title: string | null;
	readonly first_author: string | null;
}

/** The page names the authors of a revision. */
const OTHERWISE: Readonly<Record<string, string>> = { 'html/manubot-deep-review.html': 'Brock' };

function listed(): Listed[] {
	if (!existsSync(SHARED)) return [];
	const lines = readFileSync(new URL('index.jsonl', SHARED), 'utf8').trim().split('\n');
	const all = lines.map((line) => JSON.parse(line) as Listed);
	return all.filter(({ file }) => /^(?:jats|html)\//.test(file));
}

const words = (text: string) =>
	text
		.replace(/&#x([0-9a-f]+);/gi, (_sign, code: string) => String.fromCharCode(parseInt(code, 16)))
		.replaceAll('\\mathbb', '')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu)
		?.join(' ') ?? '';

describe.skipIf(!existsSync(SHARED))('of real papers, where they are at hand', () => {
	test.each(listed())('$file gives its title, author and abstract', async (entry) => {
		const { file, title, first_author } = entry;
		const { papers, problems } = await readPapers(readFileSync(new URL(file, SHARED)), file);
		expect(papers).toHaveLength(1);
		const paper = papers[0] as Paper;
		const isNotice = file.includes('retraction');
		expect(words(paper.citation.title)).toContain(words(title ?? ''));
		const author = fullName(paper.citation.author[0] ?? {});
		if (first_author)
			expect(words(author)).toContain(
				words(OTHERWISE[file] ?? first_author.split(' ').at(-1) ?? '')
			);
		expect(paper.sections.some(({ kind }) => kind === 'abstract')).toBe(!isNotice);
		expect(problems.map(({ code }) => code)).toEqual(isNotice ? ['hardly-any-text'] : []);
		for (const { span } of paper.sections) expect(span.end).toBeLessThanOrEqual(paper.text.length);
	});
});

const HEAD =
	'<article><front><article-meta><title-group><article-title>Kelp</article-title></title-group><abstract><p>Kelp grows by the hour in cold water.</p></abstract></article-meta></front><body>';
const PAGE = '<html><head><meta name="citation_title" content="Kelp"></head><body><p>';
const MEGABYTE = 1_000_000;

test.each([
	['nested sections', HEAD + '<sec>'.repeat(100_000)],
	['nested formatting', `${HEAD}<p>${'<italic>'.repeat(100_000)}kelp`],
	['nested boxes of a page', PAGE + '<div>'.repeat(100_000)],
	['nested spans of a page', `${PAGE}${'<span>'.repeat(100_000)}kelp`],
	[
		'paragraphs',
		`${HEAD}${'<p>Kelp grows by the hour [<xref ref-type="bibr">1</xref>].</p>'.repeat(80_000)}`
	],
	['reference marks', `${HEAD}<p>${'<xref ref-type="bibr">1</xref>, '.repeat(100_000)}</p>`],
	['headings of a page', `${PAGE}${'<h2>Kelp</h2><p>Kelp grows.</p>'.repeat(30_000)}`],
	['spaces', `${HEAD}<p>${' '.repeat(5 * MEGABYTE)}.</p>`],
	['open brackets', `${HEAD}<p>${'[('.repeat(MEGABYTE)}</p>`],
	['dollars and braces', `${HEAD}<tex-math>${'{$\\'.repeat(MEGABYTE)}</tex-math>`],
	['signs of tags', `${PAGE}${'<'.repeat(MEGABYTE)}`],
	['comments', `${PAGE}${'<!-- '.repeat(MEGABYTE / 2)}`],
	['one line of a page', `${PAGE}${'kelp and wool '.repeat(MEGABYTE / 4)}`]
])('a flood of %s comes to an end', async (_name, text) => {
	const { papers, problems } = await readPapers(new TextEncoder().encode(text), 'flood');
	expect(papers.length + problems.length).toBeGreaterThan(0);
});

test('entities of a file are left as they stand', async () => {
	const lines = Array.from(
		{ length: 9 },
		(_v, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`
	);
	const bomb = `<!DOCTYPE article [<!ENTITY e0 "kelp">${lines.join('')}]>${HEAD}<p>We saw &e9; by day.</p></body></article>`;
	const { papers } = await readPapers(new TextEncoder().encode(bomb), 'bomb.xml');
	expect(papers.map(({ text }) => text)).toEqual([
		'Kelp grows by the hour in cold water.\n\nWe saw &e9; by day.'
	]);
});

test.each([
	['ISO-8859-2', [0xb1], 'ą'],
	['windows-1252', [0xe9], 'é'],
	['UTF-8', [0xc3, 0xa9], 'é'],
	// Declared wrongly: the bytes are UTF-8.
	['ISO-8859-2', [0xc3, 0xa9, 0xc5, 0xbc], 'éż'],
	['no-such-encoding', [0xe9], 'é']
])('the letters of a file in %s, %j, are read', async (encoding, bytes, letters) => {
	const [before = '', after = ''] = HEAD.split('Kelp grows');
	const encode = (text: string) => [...new TextEncoder().encode(text)];
	const file = Uint8Array.from([
		...encode(`<?xml version="1.0" encoding="${encoding}"?>${before}K`),
		...bytes,
		...encode(`lp grows${after}</body></article>`)
	]);
	const { papers } = await readPapers(file, 'kelp.xml');
	expect(papers[0]?.text).toBe(`K${letters}lp grows by the hour in cold water.`);
});

test.each([
	['<html><body></body></html>', 'html'],
	['<html><body><p>Log in to read on.</p></body></html>', 'html'],
	['<?xml version="1.0"?><svg></svg>', 'xml'],
	['<?xml version="1.0"?><article><front/></article>', 'empty-entry']
])('%s holds no paper', async (text, code) => {
	const { papers, problems } = await readPapers(new TextEncoder().encode(text), 'file');
	expect(papers).toEqual([]);
	expect(problems).toMatchObject([{ code }]);
});

test.each([
	['a script', '<script>document.write("<p>boo</p>")</script>'],
	['a picture that fails', '<img src=x onerror="boo()">'],
	['a frame', '<iframe srcdoc="<p>boo</p>"></iframe>'],
	['hidden words', '<span style="display: none">boo</span><span hidden>boo</span>']
])('%s in a page adds no word', async (_name, markup) => {
	const page = `${PAGE}Kelp grows by the hour in cold water, and wool ${markup}grows by the year on warm sheep.</p></body></html>`;
	const { papers } = await readPapers(new TextEncoder().encode(page), 'page.html');
	const [paper] = papers;
	expect(paper?.text).toBe(
		'Kelp grows by the hour in cold water, and wool grows by the year on warm sheep.'
	);
});

test('markup that is written out stays text', async () => {
	const page = `${PAGE}The tag &lt;script&gt;alert(1)&lt;/script&gt; is kept as words, and the sheep are not harmed by it.</p></body></html>`;
	const { papers } = await readPapers(new TextEncoder().encode(page), 'page.html');
	const [paper] = papers;
	expect(paper?.text).toContain('<script>alert(1)</script>');
});

test.each([
	[`${HEAD}<p>Wool grows by the year.</p></body></article>`, []],
	[`${HEAD}<p>Wool grows by the ye`, ['cut-short']]
])('%s is whole, or the reader is told', async (text, codes) => {
	const { problems } = await readPapers(new TextEncoder().encode(text), 'kelp.xml');
	expect(problems.map(({ code }) => code)).toEqual(codes);
});

test('sections that stand within a table that never ended are read', async () => {
	const words = 'Kelp grows by the hour in cold water, and wool grows by the year on warm sheep.';
	const page = `${PAGE}${words}</p><section><h2>1 Kelp</h2><p>${words}</p><figure class="ltx_table"><figcaption>Table 1: Kelp.</figcaption><table><tr><td>12</td></tr></table><section><h2>2 Wool</h2><p>Wool is sheared in spring.</p><figure><figcaption>Figure 1: Wool.</figcaption></figure></section></figure></section></body></html>`;
	const { papers } = await readPapers(new TextEncoder().encode(page), 'page.html');
	const [paper] = papers;
	expect(paper?.sections.map(({ title }) => title)).toEqual([
		'',
		'1 Kelp',
		'2 Wool',
		'Figures and tables'
	]);
	expect(paper?.text.match(/Table 1|Figure 1|sheared in spring/g)).toEqual([
		'sheared in spring',
		'Table 1',
		'Figure 1'
	]);
});
