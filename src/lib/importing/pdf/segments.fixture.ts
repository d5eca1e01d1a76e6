import type { Segment } from './segments';

const SIZE = 10;
/** Of the font's size: what a letter of a text font takes on average. */
const LETTER = 0.45;

/** A line of one run, as wide as its words would be in a font of 10 points. */
export function makeSegment(of: { text: string; x: number; y: number; size?: number }): Segment {
	const { text, x, y, size = SIZE } = of;
	const width = LETTER * size * text.length;
	const run = { text, x, y, width, size, font: 'body' };
	return { page: 1, runs: [run], x0: x, x1: x + width, y, size };
}
