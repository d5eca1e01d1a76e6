import type { Formula } from '$lib/text/formulas';
import type { Span } from '$lib/text/span';
import type { MarkType, TextMark } from './text-mark';

/** Marks that overlap are one highlight with many anchors. */
export interface MergedMark {
	readonly span: Span;
	readonly marks: readonly TextMark[];
	readonly types: readonly MarkType[];
}

/** A formula is marked whole or not at all. */
function aroundFormulas({ start, end }: Span, formulas: readonly Formula[]): Span {
	const cut = formulas.filter(({ span }) => span.start < end && span.end > start);
	return {
		start: Math.min(start, ...cut.map(({ span }) => span.start)),
		end: Math.max(end, ...cut.map(({ span }) => span.end))
	};
}

export function mergeMarks(marks: readonly TextMark[], formulas: readonly Formula[]): MergedMark[] {
	const merged: { span: Span; marks: TextMark[] }[] = [];
	for (const mark of [...marks].sort((a, b) => a.span.start - b.span.start)) {
		const span = aroundFormulas(mark.span, formulas);
		const last = merged.at(-1);
		if (!last || span.start >= last.span.end) {
			merged.push({ span, marks: [mark] });
			continue;
		}
		last.span = { start: last.span.start, end: Math.max(last.span.end, span.end) };
		last.marks.push(mark);
	}
	return merged.map((one) => ({
		...one,
		types: [...new Set(one.marks.map(({ type }) => type))].sort()
	}));
}
