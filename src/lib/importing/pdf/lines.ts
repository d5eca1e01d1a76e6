import { referenceMark } from '../markup/reference-marks';
import { subscript, superscript } from '../raised';
import { accentsBehind, combineAccents } from './accents';
import type { Face, Run } from './page';
import type { Column } from './reading-order';
import type { Segment } from './segments';
import { singleSpaced } from './single-spaces';

/** A line of a column. */
export interface Line {
	readonly page: number;
	/** Edges of the line and of its column, in points. */
	readonly x0: number;
	readonly x1: number;
	readonly left: number;
	readonly right: number;
	/** Baseline, in points from the page's top. */
	readonly y: number;
	/** Of most of its letters, in points. */
	readonly size: number;
	/** The font of most of its letters. */
	readonly font: string;
	/** The font of its first letters. */
	readonly firstFont: string;
	/** The font of its last letters. */
	readonly lastFont: string;
	readonly text: string;
	/** Shares of its letters, 0–1. */
	readonly bold: number;
	readonly italic: number;
	/** Pieces with wide gaps between them. */
	readonly cellCount: number;
	readonly segments: readonly Segment[];
	/** Number of the column in the document; lines of two columns have two. */
	readonly column: number;
}

const SMALL = 0.85;
// "10" and "2" have exponents, and so have units and letters; a version's number has a footnote.
const HAS_EXPONENT =
	/(?:^|[\s(/·×~≈<>=])(?:10|2)$|(?:^|[\s(/·.\d])(?:[kcmµμnp]?m|[mk]?g|m?[Ll]|s|h|ha|min|m?mol|[\p{Lu}\p{Ll}]|χ)$/u;

// Footnotes' and authors' marks; "xⁿ" and "xⁱ" are none.
const MARK = /^(?:[*∗⁎†‡§¶#‖∥+✉,;\s\d]+|[a-hj-mo-z](?:[\s,;*†‡]+[\da-z*†‡])*[,*†‡]*)$/u;

/** How a small run is written: an exponent, an index, or a mark that leads to a reference. */
function raisedText(run: Run, segment: Segment, before: string): string {
	const text = run.text;
	const bare = text.trim();
	if (run.y > segment.y + 0.06 * segment.size) return text.replace(bare, subscript(bare));
	if (run.y > segment.y - 0.12 * segment.size) return text;
	// "10⁻" and "5": the sign of an exponent may stand in a run of its own.
	const stem = /^\d/.test(bare) ? before.replace(/⁻$/u, '') : before;
	const isExponent = /^[-−–+]?\d{1,2}$/.test(bare) && HAS_EXPONENT.test(stem);
	if (isExponent || /^[-−–+]\d/.test(bare))
		return text.replace(bare, superscript(bare.replace(/–/g, '−')));
	if (MARK.test(bare)) return `\uE000${text}\uE001`;
	const marked = referenceMark(text);
	return marked === text ? superscript(text) : marked;
}

export function isRaised(run: Run, segment: Segment): boolean {
	return run.size < SMALL * segment.size && Math.abs(run.y - segment.y) > 0.06 * segment.size;
}

export function textOfSegment(segment: Segment): string {
	let text = '';
	for (const run of segment.runs) {
		text += isRaised(run, segment) ? raisedText(run, segment, text) : run.text;
	}
	return singleSpaced(combineAccents(text));
}

/** Of the font's size: a gap between the cells of a table's row. */
const CELL_GAP = 1.6;

interface Style {
	readonly font: string;
	readonly firstFont: string;
	readonly lastFont: string;
	readonly size: number;
	readonly bold: number;
	readonly italic: number;
}

function mostOf<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
	let best: [Key, number] | undefined;
	for (const entry of counts) if (!best || entry[1] > best[1]) best = entry;
	return best?.[0];
}

function styleOf(segments: readonly Segment[], faces: ReadonlyMap<string, Face>): Style {
	const fonts = new Map<string, number>();
	const sizes = new Map<number, number>();
	let [letters, bold, italic] = [0, 0, 0];
	for (const segment of segments) {
		for (const run of segment.runs) {
			if (isRaised(run, segment)) continue;
			const count = run.text.trim().length;
			letters += count;
			const face = faces.get(run.font);
			if (face?.isBold) bold += count;
			if (face?.isItalic) italic += count;
			const font = face?.name ?? run.font;
			fonts.set(font, (fonts.get(font) ?? 0) + count);
			const size = Math.round(run.size * 4) / 4;
			sizes.set(size, (sizes.get(size) ?? 0) + count);
		}
	}
	const first = segments[0]?.runs[0]?.font ?? '';
	const last = segments.at(-1)?.runs.at(-1)?.font ?? '';
	return {
		font: mostOf(fonts) ?? '',
		firstFont: faces.get(first)?.name ?? first,
		lastFont: faces.get(last)?.name ?? last,
		size: mostOf(sizes) ?? segments[0]?.size ?? 0,
		bold: bold / Math.max(1, letters),
		italic: italic / Math.max(1, letters)
	};
}

function rowsOf({ segments }: Column): Segment[][] {
	const rows: Segment[][] = [];
	for (const segment of segments) {
		const row = rows.at(-1);
		const last = row?.at(-1);
		const isLevel = last && Math.abs(last.y - segment.y) <= 0.3 * Math.min(last.size, segment.size);
		if (row && isLevel) row.push(segment);
		else rows.push([segment]);
	}
	return rows.map((row) => row.sort((a, b) => a.x0 - b.x0));
}

const isCapitals = (text: string) => /\p{Lu}{3}/u.test(text) && !/\p{Ll}{2}/u.test(text);

// Small capitals are set smaller than the words they head.
function largestOf(row: readonly Segment[]): number {
	const sizes = row.flatMap((segment) =>
		segment.runs.flatMap((run) => (isRaised(run, segment) ? [] : [run.size]))
	);
	return Math.round(Math.max(0, ...sizes) * 4) / 4;
}

function lineFrom(
	row: readonly Segment[],
	column: Column,
	rest: { number: number; faces: ReadonlyMap<string, Face> }
): Line | undefined {
	const [first] = row;
	if (!first) return undefined;
	const style = styleOf(row, rest.faces);
	const gaps = row.slice(1).filter((segment, at) => {
		return segment.x0 - (row[at]?.x1 ?? segment.x0) > CELL_GAP * style.size;
	});
	const text = accentsBehind(row.map(textOfSegment).filter(Boolean).join(' '));
	if (text === '') return undefined;
	const size = isCapitals(text) ? largestOf(row) : style.size;
	return {
		page: first.page,
		x0: first.x0,
		x1: Math.max(...row.map(({ x1 }) => x1)),
		left: column.x0,
		right: column.x1,
		y: first.y,
		...style,
		size,
		text,
		cellCount: gaps.length + 1,
		segments: row,
		column: rest.number
	};
}

/** The lines of a column, with what their fonts say. */
export function linesOf(column: Column, number: number, faces: ReadonlyMap<string, Face>): Line[] {
	return rowsOf(column).flatMap((row) => lineFrom(row, column, { number, faces }) ?? []);
}
