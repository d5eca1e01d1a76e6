import type { Segment } from './segments';

/** Segments of one column between two that cross it, from top to bottom. */
export interface Column {
	readonly segments: readonly Segment[];
	/** Edges of the column, in points. */
	readonly x0: number;
	readonly x1: number;
}

interface Cut {
	/** Between two columns, in points from the page's left. */
	readonly at: number;
	/** Segments that lie across it. */
	readonly crossing: ReadonlySet<Segment>;
}

/** Columns are at least this share of the page's width. */
const MIN_WIDTH = 0.16;
/** Lines on each side of a cut. */
const MIN_LINES = 3;
/** A cut with more lines across than this share of those beside it is none. */
const MAX_CROSSING = 0.5;
/** Cuts within cuts: a page of three columns with a box needs four. */
const MAX_DEPTH = 7;

const MIN_GUTTER = 5;

function edges(segments: readonly Segment[]): [number, number] {
	return [Math.min(...segments.map(({ x0 }) => x0)), Math.max(...segments.map(({ x1 }) => x1))];
}

/** Where many lines begin: the left edges of columns. */
function leftEdges(segments: readonly Segment[]): number[] {
	const counts = new Map<number, number>();
	for (const { x0 } of segments) {
		const key = Math.round(x0 / 3) * 3;
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return [...counts]
		.filter(([, count]) => count >= MIN_LINES)
		.sort((a, b) => b[1] - a[1])
		.slice(0, 12)
		.map(([x]) => x - 2);
}

function heightOf(segments: readonly Segment[]): [number, number] {
	return [Math.min(...segments.map(({ y }) => y)), Math.max(...segments.map(({ y }) => y))];
}

/** Do both sides go down the page beside each other, as columns do? */
function areBeside(left: readonly Segment[], right: readonly Segment[]): boolean {
	const [leftTop, leftEnd] = heightOf(left);
	const [rightTop, rightEnd] = heightOf(right);
	const shared = Math.min(leftEnd, rightEnd) - Math.max(leftTop, rightTop);
	return shared > 0;
}

function lettersOf({ runs }: Segment): number {
	return runs.reduce((sum, { text }) => sum + text.length, 0);
}

/** Columns hold lines of words; the halves of a table's rows are short. */
const MIN_LETTERS = 14;

function isWordy(segments: readonly Segment[]): boolean {
	const letters = segments.reduce((sum, segment) => sum + lettersOf(segment), 0);
	return letters / segments.length >= MIN_LETTERS;
}

function cutAt(at: number, segments: readonly Segment[], width: number): Cut | undefined {
	const left = segments.filter(({ x1 }) => x1 <= at + 1);
	const right = segments.filter(({ x0 }) => x0 >= at);
	if (left.length < MIN_LINES || right.length < MIN_LINES) return undefined;
	const [leftStart, leftEnd] = edges(left);
	const [rightStart, rightEnd] = edges(right);
	if (leftEnd - leftStart < MIN_WIDTH * width || rightEnd - rightStart < MIN_WIDTH * width) {
		return undefined;
	}
	const crossing = segments.filter(({ x0, x1 }) => x0 < at && x1 > at + 1);
	if (crossing.length > MAX_CROSSING * Math.min(left.length, right.length)) return undefined;
	if (rightStart - leftEnd < MIN_GUTTER && crossing.length > 0) {
		// Ragged figures may reach into the gutter; the lines of the text do not.
		const near = left.filter(({ x1 }) => x1 > at - MIN_GUTTER + 2).length;
		if (near > 0.2 * left.length) return undefined;
	}
	if (!isWordy(left) || !isWordy(right) || !areBeside(left, right)) return undefined;
	return { at, crossing: new Set(crossing) };
}

function bestCut(segments: readonly Segment[], width: number): Cut | undefined {
	const cuts = leftEdges(segments).flatMap((at) => cutAt(at, segments, width) ?? []);
	if (cuts.length === 0) return undefined;
	return cuts.reduce((best, cut) => (cut.crossing.size < best.crossing.size ? cut : best));
}

function column(segments: readonly Segment[]): Column[] {
	if (segments.length === 0) return [];
	const [x0, x1] = edges(segments);
	return [{ segments: [...segments].sort((a, b) => a.y - b.y || a.x0 - b.x0), x0, x1 }];
}

/** Bands between the lines that cross the cut, from top to bottom; the crossing lines are bands, too. */
function bandsOf(segments: readonly Segment[], { crossing }: Cut): Segment[][] {
	const bands: Segment[][] = [];
	let isAcross: boolean | undefined;
	for (const segment of [...segments].sort((a, b) => a.y - b.y || a.x0 - b.x0)) {
		const crosses = crossing.has(segment);
		if (crosses !== isAcross) bands.push([]);
		isAcross = crosses;
		bands.at(-1)?.push(segment);
	}
	return bands;
}

function ordered(segments: readonly Segment[], width: number, depth: number): Column[] {
	const cut = depth < MAX_DEPTH ? bestCut(segments, width) : undefined;
	if (!cut) return column(segments);
	const bands = cut.crossing.size === 0 ? [[...segments]] : bandsOf(segments, cut);
	return bands.flatMap((band) => {
		const [first] = band;
		if (first && cut.crossing.has(first)) return ordered(band, width, depth + 1);
		const left = band.filter(({ x1, x0 }) => (x0 + x1) / 2 < cut.at);
		const right = band.filter(({ x1, x0 }) => (x0 + x1) / 2 >= cut.at);
		return [...ordered(left, width, depth + 1), ...ordered(right, width, depth + 1)];
	});
}

/** The columns of a page in the order in which they are read. */
export function readingOrder(segments: readonly Segment[], width: number): Column[] {
	return ordered(segments, width, 0);
}
