import { captionFrom, CAPTIONS_TITLE } from '$lib/papers/captions';
import type { Section } from '$lib/papers/paper';
import { formulasIn, type Formula } from '$lib/text/formulas';
import type { Span } from '$lib/text/span';
import { mergeMarks } from './merged-marks';
import type { TextMark } from './text-mark';
import { piecesOf, type TextPiece } from './text-pieces';

export interface TextBlock {
	readonly start: number;
	readonly kind: 'heading' | 'paragraph' | 'caption';
	readonly pieces: readonly TextPiece[];
}

/** A heading and what follows it up to the next. */
export interface TextSection {
	readonly start: number;
	/** UTF-16 code units. */
	readonly length: number;
	/** As printed; empty for what stands before the first heading. */
	readonly title: string;
	/** 1 for a top-level section. */
	readonly level: number;
	readonly blocks: readonly TextBlock[];
}

/** Lines longer than this were not wrapped by a typesetter: each is a paragraph. */
const UNWRAPPED_LINE = 110;

interface Heading {
	readonly span: Span;
	readonly title: string;
	readonly level: number;
}

/** Where headings stand: before the words of a section that has a title. */
function headingsOf(text: string, sections: readonly Section[]): Heading[] {
	return sections.flatMap(({ title, level, span }) => {
		const at = title === '' ? -1 : text.lastIndexOf(title, span.start);
		if (at < 0 || text.slice(at + title.length, span.start).trim().length > 2) {
			// The captions' title is the app's own word and not in the text.
			if (title !== CAPTIONS_TITLE) return [];
			return [{ span: { start: span.start, end: span.start }, title, level }];
		}
		const start = text.lastIndexOf('\n', at) + 1;
		return [{ span: { start, end: span.start }, title, level }];
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

/** Places where blocks begin: never inside a heading or a formula. */
function cutsOf(
	text: string,
	headings: readonly Heading[],
	formulas: readonly Formula[]
): number[] {
	const edges = headings.flatMap(({ span }) => [span.start, span.end]);
	const closed = [...headings, ...formulas].map(({ span }) => span);
	closed.sort((a, b) => a.start - b.start);
	const cuts = [...new Set([0, ...edges, ...paragraphStarts(text)])].sort((a, b) => a - b);
	let next = 0;
	return cuts.filter((cut) => {
		while (next < closed.length && (closed[next]?.end ?? 0) <= cut) next += 1;
		const around = closed[next];
		return cut < text.length && !(around && cut > around.start && cut < around.end);
	});
}

/** The text in sections of headings, paragraphs and captions; all pieces join back to the text. */
export function readableSections(
	text: string,
	sections: readonly Section[],
	marks: readonly TextMark[]
): TextSection[] {
	const headings = headingsOf(text, sections);
	const formulas = formulasIn(text);
	const cuts = cutsOf(text, headings, formulas);
	const merged = mergeMarks(marks, formulas);
	const headingAt = new Map(headings.map((heading) => [heading.span.start, heading]));
	const read: (TextSection & { blocks: TextBlock[] })[] = [];
	let isCaptions = false;
	let nextFormula = 0;
	for (const [index, start] of cuts.entries()) {
		const span = { start, end: cuts[index + 1] ?? text.length };
		const heading = headingAt.get(start);
		if (heading || read.length === 0) {
			const { title = '', level = 1 } = heading ?? {};
			read.push({ start, length: 0, title, level, blocks: [] });
			isCaptions = title === CAPTIONS_TITLE;
		}
		const isHeading = heading !== undefined && heading.span.end > heading.span.start;
		const kind = isHeading ? 'heading' : isCaptions ? 'caption' : 'paragraph';
		const labelEnd = kind === 'caption' ? start + captionLabelLength(text, span) : start;
		const firstFormula = nextFormula;
		while ((formulas[nextFormula]?.span.start ?? Infinity) < span.end) nextFormula += 1;
		const here = formulas.slice(firstFormula, nextFormula);
		const pieces = piecesOf({ text, span, labelEnd }, merged, here);
		read.at(-1)?.blocks.push({ start, kind, pieces });
	}
	return read.map((section, index) => ({
		...section,
		length: (read[index + 1]?.start ?? text.length) - section.start
	}));
}

/** "Figure 1" of "Figure 1. The set-up". */
function captionLabelLength(text: string, { start, end }: Span): number {
	return captionFrom(text.slice(start, Math.min(end, start + 80)))?.label.length ?? 0;
}

/** Where a reader may jump to in a text, by the ids its sections have on the page. */
export interface OutlineEntry {
	readonly id: string;
	readonly title: string;
	/** 1 for a top-level section. */
	readonly level: number;
}

export function sectionId(start: number): string {
	return `section-${start}`;
}

/** The headings of a text; what stands before the first is named by its kind. */
export function outlineOf(text: string, sections: readonly Section[]): OutlineEntry[] {
	const headings = headingsOf(text, sections).sort((a, b) => a.span.start - b.span.start);
	const entries = headings.map(({ span, title, level }) => ({
		id: sectionId(span.start),
		title: title.replace(/\s+/g, ' ').trim(),
		level
	}));
	if (headings[0]?.span.start === 0 || text === '') return entries;
	const title = sections[0]?.kind === 'abstract' ? 'Abstract' : 'Beginning';
	return [{ id: sectionId(0), title, level: 1 }, ...entries];
}
