import { describe, expect, test } from 'vitest';
import { CAPTIONS_TITLE } from '$lib/papers/captions';
import type { Section } from '$lib/papers/paper';
import { readableSections, type TextBlock } from './readable-text';
import type { TextMark } from './text-mark';

const TEXT = `We ask whether prefixes help.\n\n1 Results\n\nAgents refuse more often. Accuracy stays\nat 90%.\n\nBoth hold in mice.`;
const RESULTS: Section = {
	kind: 'results',
	title: '1 Results',
	level: 1,
	span: { start: TEXT.indexOf('Agents'), end: TEXT.length }
};

function markOf(id: string, words: string, type: TextMark['type'] = 'method'): TextMark {
	const start = TEXT.indexOf(words);
	return { id, type, span: { start, end: start + words.length } };
}

function blocksOf(
	text: string,
	sections: readonly Section[],
	marks: readonly TextMark[]
): TextBlock[] {
	return readableSections(text, sections, marks).flatMap(({ blocks }) => blocks);
}

function wordsOf(block: TextBlock): string {
	return block.pieces.map((piece) => piece.text).join('');
}

const FULL = [
	markOf('a', 'Agents refuse more often.'),
	markOf('b', 'often. Accuracy stays\nat 90%.', 'number'),
	markOf('c', 'in mice')
];
const CAPTION = 'We act.\n\nFigure 1. The set-up of $x^2$.\n\nTable 2: Results.';
const CAPTIONS: Section = {
	kind: 'other',
	title: CAPTIONS_TITLE,
	level: 1,
	span: { start: CAPTION.indexOf('Figure'), end: CAPTION.length }
};

test.each([
	['without sections and marks', TEXT, [], []],
	['with a heading', TEXT, [RESULTS], []],
	['with overlapping marks', TEXT, [RESULTS], FULL],
	['with a mark across paragraphs', TEXT, [], [markOf('d', 'at 90%.\n\nBoth hold')]],
	['with captions and a formula', CAPTION, [CAPTIONS], []],
	['that is empty', '', [], []]
])('the pieces of a text %s join back to it', (_name, text, sections, marks) => {
	expect(blocksOf(text, sections, marks).map(wordsOf).join('')).toBe(text);
});

test('a section’s title is a heading, and blank lines part paragraphs', () => {
	const blocks = blocksOf(TEXT, [RESULTS], []);
	expect(blocks.map((block) => [block.kind, wordsOf(block).trim().split('\n')[0]])).toEqual([
		['paragraph', 'We ask whether prefixes help.'],
		['heading', '1 Results'],
		['paragraph', 'Agents refuse more often. Accuracy stays'],
		['paragraph', 'Both hold in mice.']
	]);
});

test('each heading begins a section, and what stands before the first has none', () => {
	const sections = readableSections(TEXT, [RESULTS], []);
	expect(sections.map(({ title, start, length }) => [title, start, length])).toEqual([
		['', 0, TEXT.indexOf('1 Results')],
		['1 Results', TEXT.indexOf('1 Results'), TEXT.length - TEXT.indexOf('1 Results')]
	]);
});

test('captions have a section of their own and their labels set apart', () => {
	const captions = readableSections(CAPTION, [CAPTIONS], [])[1];
	expect(captions?.title).toBe(CAPTIONS_TITLE);
	expect(captions?.blocks.map(({ kind }) => kind)).toEqual(['caption', 'caption']);
	const labels = captions?.blocks.flatMap(({ pieces }) => pieces.filter(({ isLabel }) => isLabel));
	expect(labels?.map(({ text }) => text)).toEqual(['Figure 1', 'Table 2']);
});

test('overlapping marks are one highlight with an anchor and a type for each', () => {
	const marked = blocksOf(TEXT, [RESULTS], FULL)
		.flatMap((block) => block.pieces)
		.filter((piece) => piece.markIds.length > 0);
	expect(marked.map((piece) => [piece.text, piece.anchorIds, piece.types])).toEqual([
		['Agents refuse more often. Accuracy stays\nat 90%.', ['a', 'b'], ['method', 'number']],
		['in mice', ['c'], ['method']]
	]);
});

test('a mark that runs into the next paragraph has one anchor', () => {
	const pieces = blocksOf(TEXT, [], [markOf('d', 'at 90%.\n\nBoth hold')]).flatMap(
		(block) => block.pieces
	);
	const marked = pieces.filter((piece) => piece.markIds.includes('d'));
	expect(marked.map((piece) => piece.anchorIds)).toEqual([['d'], []]);
});

describe('a formula', () => {
	const text = 'It is $a + \\frac{b}{c}$ of them.';

	test('is one piece with its TeX', () => {
		const formulas = blocksOf(text, [], []).flatMap(({ pieces }) =>
			pieces.flatMap((piece) => piece.formula ?? [])
		);
		expect(formulas.map(({ tex }) => tex)).toEqual(['a + \\frac{b}{c}']);
	});

	test('is marked whole by a mark that ends in it', () => {
		const mark = { id: 'm', type: 'number', span: { start: 0, end: 9 } } as const;
		const marked = blocksOf(text, [], [mark])
			.flatMap(({ pieces }) => pieces)
			.filter(({ markIds }) => markIds.length > 0);
		expect(marked.map((piece) => piece.text).join('')).toBe('It is $a + \\frac{b}{c}$');
	});

	test('over two lines is not cut into paragraphs', () => {
		const wide = `${'word '.repeat(30)}$a^2 +\nb^2$ after`;
		expect(blocksOf(wide, [], [])).toHaveLength(1);
	});
});

test.each([
	['long lines are paragraphs of their own', `${'word '.repeat(30)}\nNext.`, 2],
	['wrapped lines are one paragraph', 'A line that was wrapped\nby a typesetter.', 1],
	['bullets stand on their own', 'We show:\n- one\n- two', 3]
])('%s', (_name, text, count) => {
	expect(blocksOf(text, [], [])).toHaveLength(count);
});

test('a text of 100 pages is cut into its blocks', () => {
	const paragraph = `${'Agents refuse $x_1$ more often than not. '.repeat(8)}\n\n`;
	const text = paragraph.repeat(1500);
	const marks = Array.from({ length: 100 }, (_, index) => {
		const start = index * 3500;
		return { id: `m${index}`, type: 'number' as const, span: { start, end: start + 120 } };
	});
	expect(blocksOf(text, [], marks)).toHaveLength(1500);
});
