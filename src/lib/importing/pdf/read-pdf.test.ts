import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { captionsOf } from '$lib/papers/captions';
import { fullName } from '$lib/papers/citation';
import type { Paper } from '$lib/papers/paper';
import { textOf } from '$lib/text/span';
import { makePdf, type Drawn } from '../../../../tests/fixtures/pdf/make-pdf';
import { packedAndCut } from '../../../../tests/fixtures/pdf/packed-pdf';
import {
	ABSTRACT,
	AUTHORS,
	TITLE,
	twoColumnPages
} from '../../../../tests/fixtures/pdf/two-columns';
import { readPapers } from '../read-papers';

vi.setConfig({ testTimeout: 60_000 });

const PAGES = twoColumnPages();
const FILE = makePdf(PAGES);

async function only(bytes: Uint8Array): Promise<Paper> {
	const { papers, problems } = await readPapers(bytes, 'gulls.pdf');
	expect(problems).toEqual([]);
	expect(papers).toHaveLength(1);
	return papers[0] as Paper;
}

const codes = async (bytes: Uint8Array, name = 'gulls.pdf', password?: string) => {
	const options = password === undefined ? {} : { password };
	const { papers, problems } = await readPapers(bytes, name, options);
	return {
		titles: papers.map(({ citation }) => citation.title),
		codes: problems.map((one) => one.code)
	};
};

function sectionText(paper: Paper, title: string): string {
	const section = paper.sections.find((one) => one.title === title);
	return section ? textOf(paper.text, section.span) : '';
}

describe('a paper in two columns', async () => {
	const paper = await only(FILE);

	test('gives its title, authors and abstract', () => {
		expect(paper.citation.title).toBe(TITLE);
		expect(paper.citation.author.map(fullName)).toEqual(AUTHORS);
		expect(sectionText(paper, 'Abstract')).toBe(ABSTRACT);
	});

	test('keeps its sections, numbers and levels', () => {
		expect(paper.sections.map(({ level, kind, title }) => `${level} ${kind} ${title}`)).toEqual([
			'1 abstract Abstract',
			'1 intro 1 Introduction',
			'1 methods 2 Methods',
			'2 methods 2.1 Recordings',
			'2 methods 2.2 Analysis',
			'1 results 3 Results',
			'1 conclusions 4 Conclusion',
			'1 other References',
			'1 other Figures and tables'
		]);
	});

	test('joins its lines over columns and pages, torn words included', () => {
		expect(sectionText(paper, '2.2 Analysis')).toContain(
			'A count from the air misses the birds that sit on the water, and it is made by day alone. We kept microphones on twelve vessels'
		);
		expect(paper.text).not.toMatch(/\p{Ll}- ?\p{Ll}/u);
	});

	test('leaves running heads, page numbers and footnotes out, and sets captions apart', () => {
		expect(paper.text).not.toMatch(/Noether and Lindqvist|second author was at sea/);
		expect(sectionText(paper, '2.1 Recordings')).not.toContain('Figure 1');
		expect(captionsOf(paper).map(({ label }) => label)).toEqual(['Figure 1']);
	});

	test('says on which page every word stands', () => {
		const pages = paper.pages ?? [];
		expect(pages.length).toBeGreaterThanOrEqual(PAGES.length);
		expect(pages[0]?.span.start).toBe(0);
		expect(pages.at(-1)?.span.end).toBe(paper.text.length);
		for (const [at, { span, page }] of pages.entries()) {
			expect(span.start).toBe(pages[at - 1]?.span.end ?? 0);
			const words = textOf(paper.text, span)
				.split(/\s+/)
				.filter((word) => word.length > 6);
			const drawn = PAGES[page - 1]?.map(({ text }) => text).join(' ') ?? '';
			const found = words.filter((word) => drawn.includes(word)).length;
			expect(found).toBeGreaterThanOrEqual(0.75 * words.length);
		}
	});

	test('is read the same when its words are drawn in any order', async () => {
		const shuffled = PAGES.map((page) => [...page].sort((a, b) => a.text.localeCompare(b.text)));
		expect((await only(makePdf(shuffled))).text).toBe(paper.text);
	});
});

const letters = (text: string): Drawn[] =>
	Array.from({ length: 40 }, (_v, at) => ({ text, x: 72, y: 80 + 14 * at, size: 10 }));

describe('what cannot be read is refused with the reason', () => {
	test.each([
		['pictures of pages', makePdf([[], []], { drawing: '0 0 1 rg 0 0 600 700 re f' }), 'pdf-scan'],
		[
			'letters that stand for others',
			makePdf([letters('Xqz wvk pfl zzt rhg kcc bwx dkj mnv qqr stv wxz bcd fgh jkl mnp qrs tvw')]),
			'pdf-garbled'
		],
		['a beginning', FILE.subarray(0, 60), 'pdf-cut-off'],
		['an end mark and nothing else', bytesOf('%PDF-1.7\n%%EOF'), 'pdf-broken'],
		['a web page', bytesOf('<!DOCTYPE html>\n<html><body><p>Gulls</p></body></html>'), 'not-a-pdf'],
		['nothing', new Uint8Array(), 'empty']
	])('%s', async (_name, bytes, code) => {
		expect(await codes(bytes)).toEqual({ titles: [], codes: [code] });
	});
});

function bytesOf(text: string): Uint8Array {
	return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

test('a file that breaks off behind its pages is read as far as it goes, and the reader is told', async () => {
	const text = String.fromCharCode(...FILE);
	const cut = FILE.subarray(0, text.indexOf('/Type/Font') > 0 ? text.lastIndexOf('<</Title') : 0);
	const { titles, codes: told } = await codes(cut);
	expect(titles).toEqual([TITLE]);
	expect(told).toEqual(['cut-short']);
});

test('scripts, actions and addresses in a file are never run or asked for', async () => {
	const asked = vi.spyOn(globalThis, 'fetch');
	const script = '/OpenAction<</S/JavaScript/JS(globalThis.hacked = true; app.alert\\(1\\))>>';
	const link = '/AA<</WC<</S/URI/URI(https://example.org/)>>>>';
	const paper = await only(makePdf(PAGES, { catalogue: script + link }));
	expect(paper.citation.title).toBe(TITLE);
	expect(globalThis).not.toHaveProperty('hacked');
	expect(asked).not.toHaveBeenCalled();
	asked.mockRestore();
});

test('pages packed into a stream of objects are found though the list of them broke off', async () => {
	const { titles, codes: told } = await codes(packedAndCut(FILE));
	expect(titles).toEqual([TITLE]);
	expect(told).toEqual(['cut-short']);
});

const SENTENCES =
	'We kept microphones on the vessels for a year and noted every haul of the nets. The birds that follow them arrive within minutes of the first winch, and leave at night.';

/** A page of lines, those that are bold marked with a star. */
function linesPage(lines: readonly string[], top = 80): Drawn[] {
	return lines.map((words, at) => {
		const isBold = words.startsWith('*');
		const text = isBold ? words.slice(1) : words;
		return { text, x: 72, y: top + 14 * at, size: 10, font: isBold ? 'bold' : 'roman' };
	});
}

test('titles in a list of references are no headings, however long the list', async () => {
	const text = SENTENCES.match(/.{1,85}(?:\s|$)/g) ?? [];
	const section = (name: string) => [`*${name}`, ...text, ...text, ...text];
	const first: Drawn[] = [
		{ text: 'Gulls and Winches of the North', x: 150, y: 70, size: 18, font: 'bold' },
		{ text: 'Ada Noether', x: 260, y: 100, size: 11 },
		...linesPage(['*Abstract', ...text, ...section('Introduction')], 130)
	];
	const titles = Array.from({ length: 120 }, (_title, at) => [
		`*${at + 1}. Counting Birds of Coast ${at}`,
		'Hill, C. Journal of Shore Birds, 1999.'
	]).flat();
	const references = [0, 1, 2, 3, 4, 5].map((at) =>
		linesPage([...(at === 0 ? ['*References'] : []), ...titles.slice(40 * at, 40 * at + 40)])
	);
	const { sections } = await only(
		makePdf([
			first,
			linesPage([...section('Methods'), ...section('Birds at Night')]),
			linesPage([...section('Results'), ...section('Discussion')]),
			linesPage(section('Conclusion')),
			...references
		])
	);
	expect(sections.map(({ title }) => title)).toEqual([
		...['Abstract', 'Introduction', 'Methods', 'Birds at Night', 'Results'],
		...['Discussion', 'Conclusion', 'References']
	]);
});

test('a file may be cut anywhere, and no piece breaks the reading', async () => {
	for (let end = 200; end < FILE.length; end += Math.ceil(FILE.length / 12)) {
		const { papers, problems } = await readPapers(FILE.subarray(0, end), 'gulls.pdf');
		expect(papers.length + problems.length).toBeGreaterThan(0);
	}
});

test('reading tells how many pages are read, and stops when it is told to', async () => {
	const many = makePdf(Array.from({ length: 40 }, () => PAGES[1] ?? []));
	const stop = new AbortController();
	const seen: number[] = [];
	const reading = readPapers(many, 'many.pdf', {
		signal: stop.signal,
		onProgress: (doneCount, count) => {
			seen.push(doneCount);
			expect(count).toBe(40);
			if (doneCount === 5) stop.abort();
		}
	});
	await expect(reading).rejects.toThrow(/abort/i);
	expect(seen).toEqual([1, 2, 3, 4, 5]);
});

const SHARED = new URL('../../../../../shared/papers/pdf/', import.meta.url);

describe.skipIf(!existsSync(SHARED))('of real files (skipped where ../shared is absent)', () => {
	const read = (name: string) => readFileSync(new URL(name, SHARED));

	test.each([
		['scan-flajolet1985.pdf', 'pdf-scan'],
		['scan-patent-7642344.pdf', 'pdf-scan'],
		['garbled-type3-frp-animation.pdf', 'pdf-garbled'],
		['html-saved-as-pdf-norma-test2.pdf', 'not-a-pdf'],
		['encrypted-userpw-derived.pdf', 'password-needed'],
		['truncated-derived.pdf', 'pdf-cut-off']
	])('%s is refused: %s', async (name, code) => {
		expect(await codes(read(name), name)).toEqual({ titles: [], codes: [code] });
	});

	test('a locked file opens with its password and with no other', async () => {
		const name = 'encrypted-userpw-derived.pdf';
		expect((await codes(read(name), name, 'gulls')).codes).toEqual(['password-wrong']);
		const opened = await codes(read(name), name, 'flashcards');
		expect(opened.codes).toEqual([]);
		expect(opened.titles).toHaveLength(1);
	});

	test.each(['scan-ocr-hoare1969.pdf', 'greek-soc-10644.pdf', 'encrypted-ownerpw-slr-report.pdf'])(
		'%s is read, every section within its text',
		async (name) => {
			const { papers, problems } = await readPapers(read(name), name);
			expect(problems).toEqual([]);
			const [paper] = papers;
			expect(paper?.citation.title).not.toBe('');
			for (const { span } of paper?.sections ?? []) {
				expect(span.start).toBeLessThanOrEqual(span.end);
				expect(span.end).toBeLessThanOrEqual(paper?.text.length ?? 0);
			}
		}
	);
});
