import { describe, expect, test } from 'vitest';
import { textOf } from '$lib/text/span';
import type { Face, Page, Run } from './page';
import { paperFrom } from './to-paper';

/** A piece of a line; `*` in front makes it bold, `/` slanted, `~` another font. */
type Piece = string;
interface Placed {
	readonly pieces: readonly Piece[];
	readonly size?: number;
	readonly gap?: number;
}

const FACES = new Map<string, Face>([
	['body', { name: 'Roman', isBold: false, isItalic: false }],
	['bold', { name: 'Roman-Bold', isBold: true, isItalic: false }],
	['slanted', { name: 'Roman-Italic', isBold: false, isItalic: true }],
	['other', { name: 'Sans', isBold: false, isItalic: false }]
]);
const FONTS: Readonly<Record<string, string>> = { '*': 'bold', '/': 'slanted', '~': 'other' };
/** Of the font's size: a letter. */
const LETTER = 0.45;
const LEADING = 12;

function runsOf({ pieces, size = 10 }: Placed, y: number): Run[] {
	let x = 60;
	return pieces.map((piece) => {
		const font = FONTS[piece.charAt(0)] ?? 'body';
		const text = font === 'body' ? piece : piece.slice(1);
		const width = LETTER * size * text.length;
		const run = { text, x, y, width, size, font };
		x += width;
		return run;
	});
}

function pageOf(lines: readonly (Placed | Piece)[], number = 1): Page {
	let y = 60;
	const runs = lines.flatMap((line) => {
		const placed = typeof line === 'string' ? { pieces: [line] } : line;
		y += LEADING + (placed.gap ?? 0);
		return runsOf(placed, y);
	});
	return { number, width: 612, height: 792, runs, turned: '' };
}

const paperOf = (...pages: Page[]) =>
	paperFrom({
		pages,
		faces: FACES,
		named: { title: '', author: '' },
		source: { name: 'gulls.pdf', listing: '' }
	});

const FULL =
	'The gulls of the northern coast follow the trawlers from the first haul of the day until';
const LAST = 'they leave at night with what was thrown overboard.';
const TITLE: Placed = { pieces: ['*How Gulls Learn When Trawlers Haul'], size: 18 };
const HEADING = (text: string): Placed => ({ pieces: [`*${text}`], size: 12, gap: 14 });
const PARAGRAPH = [FULL, FULL.toLowerCase(), FULL.toLowerCase(), LAST];
const ABSTRACT = [HEADING('Abstract'), ...PARAGRAPH, HEADING('1 Introduction'), ...PARAGRAPH];

describe('a mark without spaces at the end of a line', () => {
	test.each([
		[`${FULL} 21–`, '22% of the hauls were over.', '21–22% of the hauls'],
		[`${FULL} dusk—`, 'the lowest tide—was over.', 'dusk—the lowest tide'],
		[`${FULL} day and/`, 'or night were over.', 'day and/or night'],
		[`${FULL} dusk –`, 'or later – it was over.', 'dusk – or later']
	])('%s + %s', (above, below, read) => {
		const paper = paperOf(pageOf([TITLE, ...ABSTRACT, HEADING('2 Results'), above, below]));
		expect(paper.text).toContain(read);
	});
});

test('a bold beginning of a paragraph that runs into its text is no heading', () => {
	const start = {
		pieces: [
			'*Nets at night are hauled by fewer hands and are heard from further away at sea (by gulls).',
			' Of each'
		],
		gap: 10
	};
	const lines = [
		TITLE,
		...ABSTRACT,
		HEADING('2 Results'),
		...PARAGRAPH,
		start,
		'vessel we counted the gulls twice.'
	];
	const paper = paperOf(pageOf(lines));
	expect(paper.sections.map(({ title }) => title)).toEqual([
		'Abstract',
		'1 Introduction',
		'2 Results'
	]);
	expect(paper.text).toContain('(by gulls). Of each vessel we counted the gulls twice.');
});

test('a paragraph goes on below a figure, and the tiny words of the figure are left out', () => {
	const label = (text: string, gap = 0): Placed => ({ pieces: [text], size: 6, gap });
	const note = (text: string, gap = 0): Placed => ({ pieces: [text], size: 8, gap });
	const figure = [
		label('the hauls of the day in the order in which the nets of the vessels were drawn', 20),
		note('(a) Before the winch: the birds that sit on the water by the vessels of the coast', 20)
	];
	const lines = [
		TITLE,
		...ABSTRACT,
		HEADING('2 Results'),
		FULL,
		...figure,
		{ pieces: [LAST], gap: 20 }
	];
	const { text } = paperOf(pageOf(lines));
	expect(text).toContain(`${FULL} ${LAST}`);
	expect(text).toContain('(a) Before the winch');
	expect(text).not.toContain('the hauls of the day in the order');
});

test('an abstract that is headed so is found behind a page of statements', () => {
	const statements = pageOf([TITLE, { pieces: ['Ada Noether'], gap: 20 }, ...PARAGRAPH]);
	const empty = [2, 3].map((number) => pageOf([HEADING('Statements'), ...PARAGRAPH], number));
	const own =
		'We kept microphones on twelve vessels for a year and noted every haul of their nets.';
	const last = pageOf([HEADING('Abstract'), own, HEADING('1 Introduction'), ...PARAGRAPH], 4);
	const paper = paperOf(statements, ...empty, last);
	const abstract = paper.sections.find(({ kind }) => kind === 'abstract');
	expect(abstract && textOf(paper.text, abstract.span)).toBe(own);
});

describe('the title', () => {
	const below = [{ pieces: ['Ada Noether'], gap: 20 }, ...ABSTRACT];
	test.each([
		[
			'of a manuscript that says what is what',
			[{ pieces: ['*Title:', ' How gulls learn when trawlers haul'] }],
			'How gulls learn when trawlers haul'
		],
		[
			'that breaks off before a smaller line',
			[
				{ pieces: ['*How Gulls Learn When Trawlers Haul:'], size: 18 },
				{ pieces: ['*A Synthesis of Five Winter Counts'], size: 15, gap: 8 }
			],
			'How Gulls Learn When Trawlers Haul: A Synthesis of Five Winter Counts'
		],
		[
			'whose second line is a part of its own',
			[
				{ pieces: ['*Gulls and the Nets of Trawlers'], size: 18 },
				{ pieces: ['*A Study of Two Shores in Winter'], size: 18, gap: 9 }
			],
			'Gulls and the Nets of Trawlers: A Study of Two Shores in Winter'
		],
		[
			'that is no larger than the text, in a font of its own',
			[{ pieces: ['~How Gulls Learn When Trawlers Haul'] }],
			'How Gulls Learn When Trawlers Haul'
		]
	])('%s', (_name, lines, title) => {
		expect(paperOf(pageOf([...lines, ...below])).citation.title).toBe(title);
	});

	test('is not the name of a part', () => {
		const lines = ['Ada Noether', ...ABSTRACT];
		expect(paperOf(pageOf(lines)).citation.title).not.toBe('Abstract');
	});
});

describe('an abstract', () => {
	const own =
		'We kept microphones on twelve vessels for a year and noted every haul of their nets.';
	const abstractOf = (...pages: Page[]) => {
		const { text, sections } = paperOf(...pages);
		const abstract = sections.find(({ kind }) => kind === 'abstract');
		return abstract && textOf(text, abstract.span);
	};

	test('begins in the line below an address', () => {
		const front = [TITLE, { pieces: ['Ada Noether'], gap: 20 }, '1 University of the North'];
		const lines = [
			...front,
			`Abstract ${own}`,
			...PARAGRAPH,
			HEADING('1 Introduction'),
			FULL,
			LAST
		];
		expect(abstractOf(pageOf(lines))).toBe([own, ...PARAGRAPH].join(' '));
	});

	test('that is set in a font of its own ends where the font of the text begins', () => {
		const other = [`Abstract ${FULL}`, ...PARAGRAPH].map((text) => ({ pieces: [`~${text}`] }));
		const body = [...PARAGRAPH, ...PARAGRAPH, ...PARAGRAPH];
		const lines = [
			TITLE,
			...other,
			{ pieces: [own], gap: 14 },
			...body,
			HEADING('Methods'),
			...body
		];
		expect(abstractOf(pageOf(lines))).not.toContain(own);
	});

	test('is not the text below the heading of an introduction', () => {
		const lines = [
			TITLE,
			{ pieces: ['Ada Noether'], gap: 20 },
			HEADING('1 Introduction'),
			...PARAGRAPH
		];
		expect(abstractOf(pageOf([...lines, HEADING('2 Methods'), ...PARAGRAPH]))).toBeUndefined();
	});
});

test('numbers of pages are left out, wherever the page breaks off', () => {
	const pages = [1, 2, 3, 4].map((number) =>
		pageOf([FULL, FULL, FULL, { pieces: [`${number}`], gap: 30 }], number)
	);
	const { text } = paperOf(pageOf([TITLE, ...ABSTRACT], 1), ...pages.slice(1));
	expect(text).not.toMatch(/\d{1,2} the gulls|until \d/i);
});

test('line numbers are left out on pages with a few lines, too', () => {
	let number = 0;
	const numbered = (count: number, at: number): Page => {
		const page = pageOf(
			Array.from({ length: count }, () => ({ pieces: [FULL], gap: 12 })),
			at
		);
		const numbers = page.runs.map((run): Run => {
			number += 1;
			return { ...run, text: `${number}`, x: 42, width: 8, size: 6 };
		});
		return { ...page, runs: page.runs.flatMap((run, each) => [numbers[each] ?? run, run]) };
	};
	const pages = [numbered(12, 2), numbered(12, 3), numbered(4, 4)];
	const { text } = paperOf(pageOf([TITLE, ...ABSTRACT], 1), ...pages);
	expect(text).not.toMatch(/\d\d/);
});

test.each([
	['in a font of its own', '~4.1 Settings of the count'],
	[
		'that is slanted and fills its line',
		'/2.1 Counting Kittiwakes Offshore by Hydrophone Recordings of Overwintering Trawler Fleets'
	]
])('a numbered heading %s ends where its text begins', (_name, heading) => {
	const lines = [TITLE, ...ABSTRACT, HEADING('2 Methods'), ...PARAGRAPH];
	const below = [{ pieces: [heading], gap: 10 }, ...PARAGRAPH];
	const paper = paperOf(pageOf([...lines, ...below, HEADING('3 Results'), ...PARAGRAPH]));
	expect(paper.text).toContain(`${heading.slice(1)}\n\n${FULL}`);
});
