import { expect, test } from 'vitest';
import { makeSegment } from './segments.fixture';
import { readingOrder } from './reading-order';

const WIDTH = 612;
const line = (text: string, x: number, y: number) => makeSegment({ text, x, y });
const LEFT = Array.from({ length: 5 }, (_v, at) =>
	line(`left column, line ${at}`, 54, 200 + 12 * at)
);
const RIGHT = Array.from({ length: 5 }, (_v, at) =>
	line(`right column, line ${at}`, 318, 200 + 12 * at)
);
const ACROSS = line(`${'a line across the page '.repeat(5)}`, 54, 150);
const BELOW = line(`${'a line below both columns '.repeat(5)}`, 54, 300);

const textsOf = (segments: Parameters<typeof readingOrder>[0]) =>
	readingOrder(segments, WIDTH).map((column) =>
		column.segments.map(({ runs }) => runs[0]?.text.trim().split(' ').slice(0, 2).join(' '))
	);

test('two columns are read one after the other, between the lines across', () => {
	const mixed = [BELOW, ...RIGHT, ACROSS, ...LEFT];
	expect(textsOf(mixed)).toEqual([
		['a line'],
		Array(5).fill('left column,'),
		Array(5).fill('right column,'),
		['a line']
	]);
});

test.each([
	[
		'a list whose numbers stand apart',
		['1.', '2.', '3.', '4.'].flatMap((text, at) => [
			line(text, 54, 200 + 12 * at),
			line('the words of a point of the list', 80, 200 + 12 * at)
		])
	],
	['two lines beside two others', [...LEFT.slice(0, 2), ...RIGHT.slice(0, 2)]],
	['one column', LEFT]
])('%s is one column', (_name, segments) => {
	expect(readingOrder(segments, WIDTH)).toHaveLength(1);
});

const TEXT = Array.from({ length: 10 }, (_v, at) =>
	line(`the text of a column goes on in line ${at}`, 54, 200 + 12 * at)
);
const cells = (y: number) =>
	['27', 'resin', '1420', '1.3'].map((text, at) => line(text, 318 + 60 * at, y));

test('a table beside a text is read after it, though its cells are short', () => {
	const table = Array.from({ length: 9 }, (_v, at) => cells(205 + 12.7 * at)).flat();
	const [first, second] = readingOrder([...table, ...TEXT], WIDTH);
	expect(first?.segments).toEqual(TEXT);
	expect(second?.segments).toHaveLength(table.length);
});

test('a table whose first column is wordy stays whole', () => {
	const rows = TEXT.flatMap((words) => [words, ...cells(words.y)]);
	expect(readingOrder(rows, WIDTH)).toHaveLength(1);
});

test('two lines of small print in the margin are no part of the text beside them', () => {
	const text = TEXT.map(({ runs, y }) => line(runs[0]?.text ?? '', 220, y));
	const note = (words: string, y: number) => makeSegment({ text: words, x: 40, y, size: 8 });
	const margin = [note('The authors have declared', 201), note('no competing interests', 211)];
	expect(readingOrder([...text, ...margin], WIDTH).map(({ segments }) => segments)).toEqual([
		margin,
		text
	]);
});

test('a heading below the box of the abstract goes with the text that follows it', () => {
	const info = LEFT.map(({ runs, y }) => line(runs[0]?.text ?? '', 54, y));
	const box = Array.from({ length: 7 }, (_v, at) =>
		line(`line ${at} of the abstract in its box`, 240, 200 + 12 * at)
	);
	const heading = line('1. Introduction', 54, 310);
	const below = [1, 2, 3, 4].map((at) =>
		line('the text across what stood above '.repeat(3), 54, 310 + 14 * at)
	);
	const order = readingOrder([...info, ...box, heading, ...below], WIDTH);
	expect(order.map(({ segments }) => segments)).toEqual([info, box, [heading, ...below]]);
});

test('two columns below the box of the abstract begin with their heading', () => {
	const info = LEFT.map(({ runs, y }) => line(runs[0]?.text ?? '', 54, y));
	const box = Array.from({ length: 7 }, (_v, at) =>
		line(`line ${at} of the abstract in its box`, 200, 200 + 12 * at)
	);
	const heading = line('1. Introduction', 54, 320);
	const column = (x: number, from: number) =>
		Array.from({ length: 8 }, (_v, at) =>
			line('the text of a column goes on below here', x, from + 12 * at)
		);
	const [left, right] = [column(54, 344), column(330, 320)];
	const order = readingOrder([...info, ...box, heading, ...left, ...right], WIDTH);
	expect(order.map(({ segments }) => segments)).toEqual([info, box, [heading, ...left], right]);
});
