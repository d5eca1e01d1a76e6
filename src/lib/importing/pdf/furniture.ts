import type { Page } from './page';
import type { Segment } from './segments';
import { textOfSegment } from './lines';

/** Heads and feet stand in these shares of a page's height. */
const MARGIN = 0.12;

function isInMargin({ y }: Segment, { height }: Page): boolean {
	return y < MARGIN * height || y > (1 - MARGIN) * height;
}

/** What a head or foot has in common with those of the other pages: words without numbers. */
function keyOf(text: string): string {
	return text
		.toLowerCase()
		.replace(/[\divxl]+(?=[^\p{L}]|$)/gu, '#')
		.replace(/[^\p{L}#]+/gu, ' ')
		.trim();
}

const PAGE_NUMBER =
	/^(?:page\s*|p\.\s*)?[-–—[(]?\s*(?:\d{1,5}|[ivxl]{1,6})\s*[-–—\])]?(?:\s*(?:of|\/)\s*\d{1,5})?$/i;

interface Placed {
	readonly segment: Segment;
	readonly page: Page;
	readonly key: string;
}

/** On so many pages, or of a short paper on two. */
function isOften(count: number, pageCount: number): boolean {
	return count >= Math.min(3, Math.max(2, pageCount - 1)) && count >= 0.12 * pageCount;
}

/** Baselines this near, in points, are one place. */
const SAME_PLACE = 4;

/** Heads and feet: words that return at one place of many pages, and numbers of pages. */
function runningHeads(placed: readonly Placed[], pageCount: number): Set<Segment> {
	const groups = new Map<string, Placed[]>();
	for (const one of placed) {
		const group = groups.get(one.key) ?? [];
		group.push(one);
		groups.set(one.key, group);
	}
	const found = new Set<Segment>();
	for (const group of groups.values()) {
		for (const { segment } of group) {
			const alike = group.filter((other) => Math.abs(other.segment.y - segment.y) <= SAME_PLACE);
			const onPages = new Set(alike.map(({ page }) => page.number));
			if (isOften(onPages.size, pageCount)) found.add(segment);
		}
	}
	return found;
}

/** More pieces than this on one page's edges hold no running head worth the search. */
const MAX_PLACED = 40;

function outermost(segments: readonly Segment[], page: Page): Segment[] {
	return segments
		.filter((segment) => isInMargin(segment, page))
		.sort((a, b) => Math.abs(b.y - page.height / 2) - Math.abs(a.y - page.height / 2))
		.slice(0, MAX_PLACED);
}

function isLineNumber({ runs: [run, ...rest] }: Segment): boolean {
	return rest.length === 0 && run !== undefined && /^\s*\d{1,4}\s*$/.test(run.text);
}

/** Reviewers' numbers along a margin: many, one below the other, each one more than the last. */
function lineNumbers(segments: readonly Segment[], page: Page): Segment[] {
	const numbers = segments.filter(isLineNumber);
	const sides = [
		numbers.filter(({ x1 }) => x1 < 0.2 * page.width),
		numbers.filter(({ x0 }) => x0 > 0.8 * page.width)
	];
	return sides.flatMap((side) => {
		const sorted = [...side].sort((a, b) => a.y - b.y);
		const values = sorted.map(({ runs }) => Number(runs[0]?.text));
		const rising = values.filter((value, at) => {
			const step = value - (values[at - 1] ?? NaN);
			return step === 1 || step === 5;
		});
		return rising.length >= 8 && rising.length >= 0.7 * side.length ? side : [];
	});
}

/** Pages that are numbered so before a number in the same place of a shorter page is one, too. */
const MIN_NUMBERED = 2;
/** In points. */
const SAME_EDGE = 4;

/** The line numbers of all pages; a page of a few lines has too few of them to show by itself. */
function lineNumbersOf(
	pages: readonly Page[],
	segmentsByPage: readonly (readonly Segment[])[]
): Segment[] {
	const byPage = pages.map((page, at) => lineNumbers(segmentsByPage[at] ?? [], page));
	const found = byPage.filter(({ length }) => length > 0);
	if (found.length < MIN_NUMBERED) return byPage.flat();
	const edges = found.flatMap(([first]) => first ?? []);
	const isInPlace = ({ x0, x1 }: Segment) =>
		edges.some((edge) => Math.min(Math.abs(edge.x0 - x0), Math.abs(edge.x1 - x1)) <= SAME_EDGE);
	return segmentsByPage.flatMap((segments) =>
		segments.filter((segment) => isLineNumber(segment) && isInPlace(segment))
	);
}

/** Of the pages have their number in a place of its own. */
const MOST_PAGES = 0.6;

/** The number that each page ends or begins with, one more than the last, wherever the page breaks off. */
function pageNumbers(
	pages: readonly Page[],
	segmentsByPage: readonly (readonly Segment[])[]
): Segment[] {
	const outer = pages.flatMap(({ number }, at) => {
		const sorted = [...(segmentsByPage[at] ?? [])].sort((a, b) => a.y - b.y);
		const ends = [sorted[0], sorted.at(-1)].filter((one) => one !== undefined);
		return ends
			.filter(isLineNumber)
			.map((segment) => ({ segment, first: Number(segment.runs[0]?.text) - number }));
	});
	const counts = new Map<number, number>();
	for (const { first } of outer) counts.set(first, (counts.get(first) ?? 0) + 1);
	return outer.flatMap(({ segment, first }) => {
		const isUsual = (counts.get(first) ?? 0) >= Math.max(3, MOST_PAGES * pages.length);
		return isUsual ? [segment] : [];
	});
}

/** In font sizes: between a running head and the text. */
const HEAD_GAP = 2.2;

/** A small line alone above the text of a later page is its head, though it stands there once. */
function loneHead(segments: readonly Segment[], page: Page): Segment[] {
	if (page.number === 1) return [];
	const sorted = [...segments].sort((a, b) => a.y - b.y);
	const top = sorted[0];
	if (!top || !isInMargin(top, page) || top.y > page.height / 2) return [];
	const level = sorted.filter(({ y }) => Math.abs(y - top.y) <= SAME_PLACE);
	const next = sorted[level.length];
	const isSmaller = next !== undefined && level.every(({ size }) => size < 0.96 * next.size);
	return isSmaller && next.y - top.y > HEAD_GAP * next.size ? level : [];
}

/** The segments of each page without its heads, feet, page numbers and line numbers. */
export function withoutFurniture(
	pages: readonly Page[],
	segmentsByPage: readonly Segment[][]
): Segment[][] {
	const placed = pages.flatMap((page, at) =>
		outermost(segmentsByPage[at] ?? [], page).map((segment): Placed => {
			return { segment, page, key: keyOf(textOfSegment(segment)) };
		})
	);
	const heads = runningHeads(placed, pages.length);
	const gone = new Set(heads);
	for (const { segment } of placed) {
		if (PAGE_NUMBER.test(textOfSegment(segment))) gone.add(segment);
	}
	for (const segment of lineNumbersOf(pages, segmentsByPage)) gone.add(segment);
	for (const segment of pageNumbers(pages, segmentsByPage)) gone.add(segment);
	return pages.map((page, at) => {
		const segments = segmentsByPage[at] ?? [];
		const own = new Set(loneHead(segments, page));
		return segments.filter((segment) => !gone.has(segment) && !own.has(segment));
	});
}
