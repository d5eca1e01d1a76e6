import type { Page, Run } from './page';

/** Words on one line without a wide gap: a line of a column, a cell of a table. */
export interface Segment {
	readonly page: number;
	/** In the order of the line; small ones may stand raised or lowered. */
	readonly runs: Run[];
	/** Left and right edges, in points. */
	x0: number;
	x1: number;
	/** Baseline, in points from the page's top. */
	y: number;
	/** Of most of its letters, in points. */
	size: number;
}

/** Gaps in shares of the font's size. */
const SPACE = 0.17;
const COLUMN_GAP = 1.5;
const OVERLAP = -0.6;

/** A run this much smaller than its line may stand raised. */
const SMALL = 0.85;

function isBlank(text: string): boolean {
	return !/\S/.test(text);
}

const startsBlank = (text: string) => /^\s/.test(text);
const endsBlank = (text: string) => text.trimEnd() !== text;

/** The run with a space before it. */
function spaced(run: Run): Run {
	return startsBlank(run.text) ? run : { ...run, text: ` ${run.text}` };
}

/** Does the run stand on the segment's line, raised or lowered if it is small? */
function isOnLine(segment: Segment, { y, size }: { readonly y: number; readonly size: number }) {
	const shift = Math.abs(y - segment.y);
	const large = Math.max(segment.size, size);
	const small = Math.min(segment.size, size);
	return shift <= 0.25 * small + 0.5 || (small < SMALL * large && shift <= 0.75 * large);
}

function isBeside(segment: Segment, run: Run): boolean {
	const gap = run.x - segment.x1;
	const isNear = gap <= COLUMN_GAP * Math.min(segment.size, run.size);
	return gap >= OVERLAP * Math.max(segment.size, run.size) && isNear;
}

function open(page: number, run: Run): Segment {
	const x1 = run.x + run.width;
	return { page, runs: [run], x0: run.x, x1, y: run.y, size: run.size };
}

function lettersOf({ runs }: Segment): number {
	return runs.reduce((sum, { text }) => sum + text.length, 0);
}

function add(segment: Segment, run: Run): void {
	// "¹University": what stood in front was a raised mark, and this sets the line.
	const isLarger = run.size > segment.size / SMALL;
	if (isLarger && lettersOf(segment) <= Math.max(4, run.text.length)) {
		segment.y = run.y;
		segment.size = run.size;
	}
	const gap = run.x - segment.x1;
	const last = segment.runs.at(-1);
	const isApart = gap > SPACE * Math.min(segment.size, run.size);
	const isJoined = last && isApart && !endsBlank(last.text);
	segment.runs.push(isJoined ? spaced(run) : run);
	segment.x1 = Math.max(segment.x1, run.x + run.width);
}

/** Cuts what a page draws into segments, in the order of drawing. */
function inDrawingOrder({ number, runs }: Page): Segment[] {
	const segments: Segment[] = [];
	let isSpaced = false;
	for (const run of runs) {
		if (isBlank(run.text)) {
			isSpaced = true;
			continue;
		}
		const segment = segments.at(-1);
		if (segment && isOnLine(segment, run) && isBeside(segment, run)) {
			add(segment, isSpaced ? spaced(run) : run);
		} else segments.push(open(number, run));
		isSpaced = false;
	}
	return segments;
}

/** Gaps narrower than this, in font sizes, are within a line whatever the order of drawing. */
const WORD_GAP = 0.75;

function canMerge(left: Segment, right: Segment): boolean {
	const size = Math.max(left.size, right.size);
	const gap = right.x0 - left.x1;
	return gap >= -0.35 * size && gap <= WORD_GAP * size && isOnLine(left, right);
}

function merge(left: Segment, right: Segment): void {
	const [first, ...rest] = right.runs;
	if (!first) return;
	const { size, y } = right.size > left.size / SMALL && lettersOf(left) <= 4 ? right : left;
	add(left, first);
	for (const run of rest) left.runs.push(run);
	left.x1 = Math.max(left.x1, right.x1);
	left.size = size;
	left.y = y;
}

/** Puts together what was drawn out of order: words one by one, marks after their line. */
function mergedBeside(segments: Segment[]): Segment[] {
	const byPlace = [...segments].sort((a, b) => a.y - b.y || a.x0 - b.x0);
	const gone = new Set<Segment>();
	for (const [at, segment] of byPlace.entries()) {
		if (gone.has(segment)) continue;
		for (let isGrowing = true; isGrowing;) {
			isGrowing = false;
			for (let near = Math.max(0, at - 40); near < byPlace.length; near += 1) {
				const other = byPlace[near];
				if (!other || other.y > segment.y + 1.5 * segment.size) break;
				if (other === segment || gone.has(other) || !canMerge(segment, other)) continue;
				merge(segment, other);
				gone.add(other);
				isGrowing = true;
			}
		}
	}
	return gone.size === 0 ? segments : segments.filter((segment) => !gone.has(segment));
}

/** More pieces than this on one page are a map or a noise of signs, and are not compared in pairs. */
const MAX_MERGED = 6000;

export function segmentsOf(page: Page): Segment[] {
	const drawn = inDrawingOrder(page);
	return drawn.length > MAX_MERGED ? drawn : mergedBeside(drawn);
}
