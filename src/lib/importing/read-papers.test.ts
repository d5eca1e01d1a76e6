import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fullName, isoDate } from '$lib/papers/citation';
import type { Paper } from '$lib/papers/paper';
import { textOf } from '$lib/text/span';
import { readPapers, readPastedText } from './read-papers';

const FIXTURES = new URL('../../../tests/fixtures/pasted/', import.meta.url);

interface Expected {
	readonly title: string;
	/** First and last words. */
	readonly abstract: readonly [string, string];
	readonly authors?: readonly string[];
	readonly count?: number;
	readonly date?: string;
	readonly dateText?: string;
	readonly doi?: string;
	readonly arxiv?: string;
	readonly pmid?: string;
	readonly venue?: string;
	readonly links?: readonly string[];
}

interface Fixture {
	readonly papers: readonly Expected[];
	readonly problems: readonly string[];
}

function factsOf(paper: Paper, wanted: Expected) {
	const { citation, authorCount, arxiv, dateText, links } = paper;
	return {
		title: citation.title,
		authors: citation.author.map(fullName),
		count: authorCount,
		date: isoDate(citation.issued),
		doi: citation.DOI,
		arxiv,
		pmid: citation.PMID,
		...(wanted.venue !== undefined && { venue: citation['container-title'] }),
		...(wanted.dateText !== undefined && { dateText }),
		...(wanted.links !== undefined && { links })
	};
}

const names = readdirSync(FIXTURES).filter((name) => !name.endsWith('.json'));

const ABSTRACT =
	'Gulls follow trawlers. We counted gulls at twelve trawlers for a year and find that they leave when the nets are hauled at night.';
const LONG_ABSTRACT = `${ABSTRACT} ${'They return at dawn, and the count of the morning predicts the catch. '.repeat(4).trim()}`;
const PASTE = `Gulls and Nets\n\n${LONG_ABSTRACT}\n`;

const bytesOf = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean) =>
	new Uint8Array(
		new Uint16Array([...(mark ? '\uFEFF' : ''), ...text].map((c) => c.charCodeAt(0))).buffer
	);

describe('a title and an abstract', () => {
	test('become a paper whose text is the abstract, word for word', () => {
		const { papers, problems } = readPastedText(PASTE);
		expect(problems).toEqual([]);
		expect(papers).toHaveLength(1);
		expect(papers[0]).toMatchObject({
			citation: { title: 'Gulls and Nets', author: [], language: 'en' },
			text: LONG_ABSTRACT,
			sections: [
				{ kind: 'abstract', title: '', level: 1, span: { start: 0, end: LONG_ABSTRACT.length } }
			],
			source: { name: 'pasted text', listing: '' }
		});
		expect(papers[0]?.citation).not.toHaveProperty('issued');
	});

	test.each([
		['UTF-8 with a mark', bytesOf(`\uFEFF${PASTE}`)],
		['UTF-16 with a mark', utf16(PASTE, true)],
		['UTF-16 without a mark', utf16(PASTE, false)],
		['Windows line ends', bytesOf(PASTE.replaceAll('\n', '\r\n'))],
		['NUL bytes between', bytesOf(PASTE.replace('Nets', 'Nets\0\0'))]
	])('are read from %s', async (_name, bytes) => {
		const { papers } = await readPapers(bytes, 'gulls.txt');
		expect(papers.map(({ citation, text }) => [citation.title, text])).toEqual([
			['Gulls and Nets', LONG_ABSTRACT]
		]);
	});

	test('keep their accents from Windows-1252', async () => {
		const latin = Uint8Array.from(
			PASTE.replace('Gulls', 'Mouettes \xE9gar\xE9es \x96 gulls'),
			(c) => c.charCodeAt(0)
		);
		const { papers } = await readPapers(latin, 'gulls.txt');
		expect(papers[0]?.citation.title).toBe('Mouettes égarées – gulls and Nets');
	});

	test.each([
		[
			'Hebrew',
			'שחפים ורשתות דיג בים הצפוני',
			`${'ספרנו שחפים ליד ספינות דיג במשך שנה שלמה ומצאנו שהם עוזבים בלילה. '.repeat(5).trim()}`
		],
		[
			'Chinese',
			'海鸥与渔网的一年观察研究',
			'我们在十二艘拖网渔船上统计了一年的海鸥数量。'.repeat(12)
		],
		['emoji', 'Gulls 🐦 and Nets 🎣', `${LONG_ABSTRACT} 🐦`]
	])('may be written in %s', (_name, title, abstract) => {
		const { papers } = readPastedText(`${title}\n\n${abstract}\n`);
		expect(papers.map(({ citation, text }) => [citation.title, text])).toEqual([[title, abstract]]);
	});
});

test.each([
	['pdf-cut-off', '%PDF-1.7\n1 0 obj'],
	['broken-archive', 'PK\x03\x04\x14\0'],
	['compressed', 'Rar!\x1A\x07'],
	['html', '<!DOCTYPE html>\n<html><body>'],
	['xml', '<?xml version="1.0"?><article>'],
	['empty-latex', '% comment\n\\documentclass{article}'],
	['json', '{"name": "A"}'],
	['picture', '\x89PNG\r\n'],
	['empty', ''],
	['empty', ' \n\t\n'],
	['no-paper', 'hello'],
	['binary', String.fromCharCode(...Array.from({ length: 400 }, (_v, at) => (at * 73) % 32))]
])('%s is refused with a sentence that says so', async (code, content) => {
	const bytes = Uint8Array.from(content, (c) => c.charCodeAt(0));
	const { papers, problems } = await readPapers(bytes, 'file');
	expect(papers).toEqual([]);
	expect(problems.map((problem) => problem.code)).toEqual([code]);
	expect(problems[0]?.message).toMatch(/nothing was added\..+\.$/);
});

test.each([
	['Salt taste and the blood pressure of retired miners and nurses: a cohort study.', true],
	['We count the gulls of the coast at dawn and the nets of the trawlers at night.', false]
])('“%s” above an abstract is taken for its title: %s', (line, isTitle) => {
	const [paper] = readPastedText(`${line}\n\n${LONG_ABSTRACT}\n`).papers;
	expect(paper?.citation.title).toBe(isTitle ? line.slice(0, -1) : '');
	expect(paper?.text).toBe(isTitle ? LONG_ABSTRACT : `${line}\n\n${LONG_ABSTRACT}`);
});

test('an entry that stands twice is kept once, and the reader is told', () => {
	const { papers, problems } = readPastedText(`${PASTE}\n\n${PASTE}`);
	expect(papers).toHaveLength(1);
	expect(problems).toMatchObject([{ code: 'repeated-entry', at: 'Gulls and Nets' }]);
});

describe.each(names)('the paste “%s”', async (name) => {
	const bytes = readFileSync(new URL(encodeURIComponent(name), FIXTURES));
	const expected = JSON.parse(
		readFileSync(new URL(encodeURIComponent(name.replace(/\.\w+$/, '.json')), FIXTURES), 'utf8')
	) as Fixture;
	const { papers, problems } = await readPapers(bytes, name);

	test('gives its papers', () => {
		expect(papers.map(({ citation }) => citation.title)).toEqual(
			expected.papers.map(({ title }) => title)
		);
		for (const [at, wanted] of expected.papers.entries()) {
			const paper = papers[at] as Paper;
			const { abstract, authors = [], ...facts } = wanted;
			expect(factsOf(paper, wanted)).toEqual({ authors, ...facts });
			const words = paper.sections.filter(({ kind }) => kind === 'abstract');
			const text = words.map(({ span }) => textOf(paper.text, span)).join('\n\n');
			expect(text.slice(0, abstract[0].length)).toBe(abstract[0]);
			expect(text.slice(-abstract[1].length)).toBe(abstract[1]);
		}
	});

	test('tells what was left out', () => {
		expect(problems.map(({ code }) => code)).toEqual(expected.problems);
	});
});

const MEGABYTE = 1_000_000;

test.each([
	['one line of letters', 'a'.repeat(2 * MEGABYTE)],
	['one line of words', 'gulls and nets '.repeat(MEGABYTE / 5)],
	['short lines', 'Gulls and Nets\n'.repeat(MEGABYTE / 50)],
	['lines that end in commas', 'Ada Smith, Bo Lee,\n'.repeat(MEGABYTE / 50)],
	[
		'many entries',
		Array.from({ length: 1000 }, (_v, at) => PASTE.replace('Nets', `Nets ${at}`)).join('\n')
	],
	['brackets and stars', '[*_`('.repeat(MEGABYTE)],
	['spaces', `${' '.repeat(5 * MEGABYTE)}.`],
	['digits and stops', '1.2,'.repeat(MEGABYTE)]
])('a flood of %s comes to an end', (_name, text) => {
	const { papers, problems } = readPastedText(text);
	expect(papers.length + problems.length).toBeGreaterThan(0);
});
