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
