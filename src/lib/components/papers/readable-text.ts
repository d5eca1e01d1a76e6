import type { Section } from '$lib/papers/paper';
import type { Span } from '$lib/text/span';

/** Words of the paper that a card rests on. */
export interface TextMark {
	readonly id: string;
	readonly span: Span;
}

/** Text that is highlighted throughout, or not at all. */
export interface TextPiece {
	readonly text: string;
	/** Of the marks that cover it; empty for plain text. */
	readonly markIds: readonly string[];
	/** Of the marks that begin in it. */
	readonly anchorIds: readonly string[];
}

export interface TextBlock {
	readonly start: number;
	readonly heading: boolean;
	readonly pieces: readonly TextPiece[];
}

interface MergedMark {
	readonly span: Span;
	readonly marks: readonly TextMark[];
}

/** Lines longer than this were not wrapped by a typesetter: each is a paragraph. */
const UNWRAPPED_LINE = 110;

/** Marks that overlap are one highlight with many anchors. */
function merge(marks: readonly TextMark[]): MergedMark[] {
	const merged: MergedMark[] = [];
	for (const mark of [...marks].sort((a, b) => a.span.start - b.span.start)) {
		const last = merged.at(-1);
		if (!last || mark.span.start >= last.span.end) {
			merged.push({ span: mark.span, marks: [mark] });
			continue;
		}
		const end = Math.max(last.span.end, mark.span.end);
		merged[merged.length - 1] = {
			span: { start: last.span.start, end },
			marks: [...last.marks, mark]
		};
	}
	return merged;
}

/** Where headings stand: before the words of a section that has a title. */
function headingSpans(text: string, sections: readonly Section[]): Span[] {
	return sections.flatMap(({ title, span }) => {
		const at = title === '' ? -1 : text.lastIndexOf(title, span.start);
		if (at < 0 || text.slice(at + title.length, span.start).trim().length > 2) return [];
		return [{ start: text.lastIndexOf('\n', at) + 1, end: span.start }];
	});
}

function paragraphStarts(text: string): number[] {
	const starts: number[] = [];
	for (const match of text.matchAll(/\n(?:(\s*\n\s*)|([ \t]*)(?=[•·*-] )|)/g)) {
		const lineStart = text.lastIndexOf('\n', match.index - 1) + 1;
		const isParted = match[1] !== undefined || match[2] !== undefined;
		if (isParted || match.index - lineStart > UNWRAPPED_LINE) {
			starts.push(match.index + match[0].length);
		}
	}
	return starts;
}

function piecesOf(text: string, block: Span, merged: readonly MergedMark[]): TextPiece[] {
	const pieces: TextPiece[] = [];
	const add = (end: number, mark?: MergedMark) => {
		if (end <= at) return;
		const begins = mark && at === mark.span.start ? mark.marks : [];
		pieces.push({
			text: text.slice(at, end),
			markIds: mark?.marks.map(({ id }) => id) ?? [],
			anchorIds: begins.map(({ id }) => id)
		});
		at = end;
	};
	let at = block.start;
	for (const mark of merged) {
		if (mark.span.end <= block.start || mark.span.start >= block.end) continue;
		add(mark.span.start);
		add(Math.min(mark.span.end, block.end), mark);
	}
	add(block.end);
	return pieces;
}

/** The text as headings and paragraphs with highlights; its pieces join back to the text. */
export function readableText(
	text: string,
	sections: readonly Section[],
	marks: readonly TextMark[]
): TextBlock[] {
	const headings = headingSpans(text, sections);
	const headingStarts = new Set(headings.map(({ start }) => start));
	const edges = headings.flatMap(({ start, end }) => [start, end]);
	const cuts = [...new Set([0, ...edges, ...paragraphStarts(text)])]
		.filter((cut) => cut < text.length)
		.filter((cut) => !headings.some(({ start, end }) => cut > start && cut < end))
		.sort((a, b) => a - b);
	const merged = merge(marks);
	return cuts.map((start, index) => {
		const block = { start, end: cuts[index + 1] ?? text.length };
		return { start, heading: headingStarts.has(start), pieces: piecesOf(text, block, merged) };
	});
}
