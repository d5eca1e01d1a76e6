import type { Segment } from './segments';

/** Segments of one column between two that cross it, from top to bottom. */
export interface Column {
	readonly segments: readonly Segment[];
	/** Edges of the column, in points. */
	readonly x0: number;
	readonly x1: number;
}

/** A part of a page's height: two columns beside each other, or lines across. */
interface Band {
	readonly isCut: boolean;
	readonly segments: Segment[];
}

interface Cut {
	/** Between two columns, in points from the page's left. */
	readonly at: number;
	readonly bands: readonly Band[];
	/** Letters that stand in columns. */
	readonly covered: number;
}

/** Columns are at least this share of the page's width. */
const MIN_WIDTH = 0.1;
/** Lines on each side of a cut. */
const MIN_LINES = 3;
/** Cuts within cuts: a page of three columns with a box needs four. */
const MAX_DEPTH = 8;

const MIN_GUTTER = 5;

function edges(segments: readonly Segment[]): [number, number] {
	let [start, end] = [Infinity, -Infinity];
	for (const { x0, x1 } of segments) {
		if (x0 < start) start = x0;
		if (x1 > end) end = x1;
	}
	return [start, end];
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
	// From top to bottom.
	return [segments[0]?.y ?? 0, segments.at(-1)?.y ?? 0];
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

function meanLetters(segments: readonly Segment[]): number {
	return segments.reduce((sum, segment) => sum + lettersOf(segment), 0) / segments.length;
}

const isWordy = (segments: readonly Segment[]) => meanLetters(segments) >= MIN_LETTERS;

const middleOf = ({ x0, x1 }: Segment) => (x0 + x1) / 2;

/** Small print beside the text, of which a page may have two lines. */
const NOTE_SIZE = 0.9;

function areMarginNotes(left: readonly Segment[], right: readonly Segment[]): boolean {
	if (left.length === 0 || right.length < MIN_TEXT_LINES) return false;
	const size = right[Math.floor(right.length / 2)]?.size ?? 0;
	return left.every((note) => note.size < NOTE_SIZE * size);
}

/** Are the segments beside a gutter two columns of lines? */
function isCut(at: number, segments: readonly Segment[], width: number): boolean {
	const left = segments.filter((segment) => middleOf(segment) < at);
	const right = segments.filter((segment) => middleOf(segment) >= at);
	const isMargin = areMarginNotes(left, right);
	if (!isMargin && (left.length < MIN_LINES || right.length < MIN_LINES)) return false;
	const [leftStart, leftEnd] = edges(left);
	const [rightStart, rightEnd] = edges(right);
	const narrow = MIN_WIDTH * width;
	if (leftEnd - leftStart < narrow || rightEnd - rightStart < narrow) return false;
	if (rightStart - leftEnd < MIN_GUTTER) return false;
	if (!areBeside(left, right)) return false;
	if (isWordy(left) && isWordy(right)) return true;
	return isBesideTable(left, right) || isBesideTable(right, left);
}

/** Lines of a column of text, on average; a table's first column may be wordy, too. */
const TEXT_LETTERS = 28;
const MIN_TEXT_LINES = 8;
/** Of a row beside them: "version 2", "Referee status". */
const MIN_ROW_LETTERS = 6;
/** Rows of one table stand on one line with each other; those beside a text seldom do. */
const MAX_LEVEL = 0.4;

/** A column of text with a table beside it, or a margin of notes: their cells and lines are short. */
function isBesideTable(text: readonly Segment[], table: readonly Segment[]): boolean {
	if (text.length < MIN_TEXT_LINES || meanLetters(text) < TEXT_LETTERS) return false;
	const rows = new Set(table.map(({ y }) => Math.round(y))).size;
	if (meanLetters(table) * table.length < MIN_ROW_LETTERS * rows) return false;
	const level = text.filter(({ y }) => table.some((cell) => Math.abs(cell.y - y) < 1)).length;
	return level < MAX_LEVEL * text.length;
}

const byPlace = (a: Segment, b: Segment) => a.y - b.y || a.x0 - b.x0;

/** In font sizes: white across both columns, as above and below a table. */
const BAND_GAP = 2.2;

/** A table and the columns below it: two bands, cut where the widest white is. */
function atGap(segments: readonly Segment[]): Segment[][] {
	let widest = { at: 0, gap: 0 };
	for (const [at, segment] of segments.entries()) {
		const above = segments[at - 1];
		const gap = above ? (segment.y - above.y) / Math.max(above.size, segment.size) : 0;
		if (gap > widest.gap) widest = { at, gap };
	}
	if (widest.gap < BAND_GAP) return [[...segments]];
	return [segments.slice(0, widest.at), segments.slice(widest.at)];
}

/** In font sizes: white above a heading that belongs to what follows. */
const TAIL_GAP = 1.6;
const MAX_TAIL = 2;

/**
 * Takes from two columns what stands below one of them and beside nothing: the heading of the text
 * that goes on below, as "1. Introduction" under the box of an abstract.
 */
function tailOf(at: number, segments: Segment[]): Segment[] {
	const isLeft = (segment: Segment) => middleOf(segment) < at;
	const ends = [segments.findLast(isLeft), segments.findLast((one) => !isLeft(one))];
	const end = Math.min(...ends.map((last) => last?.y ?? -Infinity));
	const start = segments.findIndex(({ y }) => y > end);
	const [above, first] = [segments[start - 1], segments[start]];
	if (!first || !above || segments.length - start > MAX_TAIL) return [];
	const own = segments.findLast((one, place) => place < start && isLeft(one) === isLeft(first));
	if (!own || first.y - Math.max(own.y, end) < TAIL_GAP * first.size) return [];
	return segments.splice(start);
}

/** Segments of the first lines of two columns, until one of them is as wide as its column. */
const MAX_OTHER = 12;

/**
 * Takes from two columns what stands below white that goes across both, where other columns begin:
 * the first of them lies across the old gutter, the second stands to the right of it.
 */
function otherColumns(segments: Segment[], across: readonly Segment[]): Segment[] {
	const [, gutter] = edges(across);
	const [, end] = edges(segments);
	if (end - gutter < MIN_GUTTER) return [];
	const isOther = ({ x0, x1 }: Segment) => x0 >= gutter + MIN_GUTTER || x1 <= gutter;
	for (let start = segments.length - 1; start > 0; start -= 1) {
		const [above, first] = [segments[start - 1], segments[start]];
		if (!above || !first || !isOther(first) || segments.length - start > MAX_OTHER) return [];
		if (first.y - above.y > BAND_GAP * first.size) return segments.splice(start);
	}
	return [];
}

/** Of segments from top to bottom: what lies across, and what stands beside the gutter. */
function bandsAt(at: number, segments: readonly Segment[], width: number): Band[] {
	const bands: { isAcross: boolean; segments: Segment[] }[] = [];
	for (const segment of segments) {
		const isAcross = segment.x0 < at && segment.x1 > at + 1;
		const band = bands.at(-1);
		if (band?.isAcross === isAcross) band.segments.push(segment);
		else bands.push({ isAcross, segments: [segment] });
	}
	const merged: { isCut: boolean; segments: Segment[] }[] = [];
	const halves = bands.flatMap(({ isAcross, segments: own }) =>
		isAcross || isCut(at, own, width)
			? [{ isAcross, own }]
			: atGap(own).map((half) => ({ isAcross, own: half }))
	);
	for (const { isAcross, own } of halves) {
		const cut = !isAcross && isCut(at, own, width);
		const last = merged.at(-1);
		if (last?.isCut && isAcross) {
			own.unshift(...tailOf(at, last.segments), ...otherColumns(last.segments, own));
		}
		if (last && !cut && !last.isCut) last.segments.push(...own);
		else merged.push({ isCut: cut, segments: own });
	}
	return merged;
}

/** Lines stand on both sides: a cut is worth a try. */
function hasSides(at: number, segments: readonly Segment[]): boolean {
	let [left, right] = [0, 0];
	for (const { x0, x1 } of segments) {
		if (x1 <= at + 1) left += 1;
		else if (x0 >= at) right += 1;
	}
	return left > 0 && right >= MIN_LINES;
}

function cutAt(at: number, segments: readonly Segment[], width: number): Cut | undefined {
	if (!hasSides(at, segments)) return undefined;
	const bands = bandsAt(at, segments, width);
	const cut = bands.filter((band) => band.isCut);
	if (cut.length === 0) return undefined;
	const covered = cut
		.flatMap((band) => band.segments)
		.reduce((sum, segment) => sum + lettersOf(segment), 0);
	return { at, bands, covered };
}

function bestCut(segments: readonly Segment[], width: number): Cut | undefined {
	const cuts = leftEdges(segments).flatMap((at) => cutAt(at, segments, width) ?? []);
	if (cuts.length === 0) return undefined;
	return cuts.reduce((best, cut) => (cut.covered > best.covered ? cut : best));
}

function column(segments: readonly Segment[]): Column[] {
	if (segments.length === 0) return [];
	const [x0, x1] = edges(segments);
	return [{ segments, x0, x1 }];
}

function ordered(segments: readonly Segment[], width: number, depth: number): Column[] {
	const cut = depth < MAX_DEPTH ? bestCut(segments, width) : undefined;
	if (!cut) return column(segments);
	return cut.bands.flatMap((band) => {
		if (!band.isCut) return ordered(band.segments, width, depth + 1);
		const left = band.segments.filter((segment) => middleOf(segment) < cut.at);
		const right = band.segments.filter((segment) => middleOf(segment) >= cut.at);
		return [...ordered(left, width, depth + 1), ...ordered(right, width, depth + 1)];
	});
}

/** The columns of a page in the order in which they are read. */
export function readingOrder(segments: readonly Segment[], width: number): Column[] {
	return ordered([...segments].sort(byPlace), width, 0);
}
