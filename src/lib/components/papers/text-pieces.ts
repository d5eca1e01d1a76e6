import type { Formula } from '$lib/text/formulas';
import type { Span } from '$lib/text/span';
import type { MergedMark } from './merged-marks';
import type { MarkType } from './text-mark';

/** Words that are highlighted throughout or not at all, or one formula. */
export interface TextPiece {
	readonly text: string;
	readonly formula?: Formula;
	/** A caption's "Figure 1". */
	readonly isLabel: boolean;
	/** Of the marks that cover it; empty for plain text. */
	readonly markIds: readonly string[];
	/** Of the marks that begin in it. */
	readonly anchorIds: readonly string[];
	readonly types: readonly MarkType[];
}

interface BlockText {
	readonly text: string;
	readonly span: Span;
	/** Up to here it is a label. */
	readonly labelEnd: number;
}

function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && a.end > b.start;
}

/** A block of text cut where highlights, formulae and labels begin and end. */
export function piecesOf(
	{ text, span, labelEnd }: BlockText,
	merged: readonly MergedMark[],
	formulasHere: readonly Formula[]
): TextPiece[] {
	const marksHere = merged.filter((mark) => overlaps(mark.span, span));
	const edges = [...marksHere, ...formulasHere].flatMap((one) => [one.span.start, one.span.end]);
	const cuts = [...new Set([span.start, labelEnd, ...edges])]
		.filter((cut) => cut >= span.start && cut < span.end)
		.sort((a, b) => a - b);
	return cuts.map((start, index) => {
		const end = cuts[index + 1] ?? span.end;
		const mark = marksHere.find((one) => overlaps(one.span, { start, end }));
		const formula = formulasHere.find((one) => one.span.start === start);
		const begins = mark && mark.span.start === start ? mark.marks : [];
		return {
			text: text.slice(start, end),
			...(formula && { formula }),
			isLabel: end <= labelEnd,
			markIds: mark?.marks.map(({ id }) => id) ?? [],
			anchorIds: begins.map(({ id }) => id),
			types: mark?.types ?? []
		};
	});
}
