import { expect, test } from 'vitest';
import type { Section } from '$lib/papers/paper';
import { readableText, type TextBlock, type TextMark } from './readable-text';

const TEXT = `We ask whether prefixes help.\n\n1 Results\n\nAgents refuse more often. Accuracy stays\nat 90%.\n\nBoth hold in mice.`;
const RESULTS: Section = {
	kind: 'results',
	title: '1 Results',
	level: 1,
	span: { start: TEXT.indexOf('Agents'), end: TEXT.length }
};

function markOf(id: string, words: string): TextMark {
	const start = TEXT.indexOf(words);
	return { id, span: { start, end: start + words.length } };
}

function wordsOf(block: TextBlock): string {
	return block.pieces.map((piece) => piece.text).join('');
}

const FULL = [
	markOf('a', 'Agents refuse more often.'),
	markOf('b', 'often. Accuracy stays\nat 90%.'),
	markOf('c', 'in mice')
];

test.each([
	['without sections and marks', [], []],
	['with a heading', [RESULTS], []],
	['with overlapping marks', [RESULTS], FULL],
	['with a mark across paragraphs', [], [markOf('d', 'at 90%.\n\nBoth hold')]]
])('the pieces of a text %s join back to it', (_name, sections, marks) => {
	expect(readableText(TEXT, sections, marks).map(wordsOf).join('')).toBe(TEXT);
});

test('a section’s title is a heading, and blank lines part paragraphs', () => {
	const blocks = readableText(TEXT, [RESULTS], []);
	expect(blocks.map((block) => [block.heading, wordsOf(block).trim().split('\n')[0]])).toEqual([
		[false, 'We ask whether prefixes help.'],
		[true, '1 Results'],
		[false, 'Agents refuse more often. Accuracy stays'],
		[false, 'Both hold in mice.']
	]);
});

test('overlapping marks are one highlight with an anchor for each', () => {
	const marked = readableText(TEXT, [RESULTS], FULL)
		.flatMap((block) => block.pieces)
		.filter((piece) => piece.markIds.length > 0);
	expect(marked.map((piece) => [piece.text, piece.anchorIds])).toEqual([
		['Agents refuse more often. Accuracy stays\nat 90%.', ['a', 'b']],
		['in mice', ['c']]
	]);
});

test('a mark that runs into the next paragraph has one anchor', () => {
	const pieces = readableText(TEXT, [], [markOf('d', 'at 90%.\n\nBoth hold')]).flatMap(
		(block) => block.pieces
	);
	const marked = pieces.filter((piece) => piece.markIds.includes('d'));
	expect(marked.map((piece) => piece.anchorIds)).toEqual([['d'], []]);
});

test.each([
	['long lines are paragraphs of their own', `${'word '.repeat(30)}\nNext.`, 2],
	['wrapped lines are one paragraph', 'A line that was wrapped\nby a typesetter.', 1],
	['bullets stand on their own', 'We show:\n- one\n- two', 3]
])('%s', (_name, text, count) => {
	expect(readableText(text, [], [])).toHaveLength(count);
});
