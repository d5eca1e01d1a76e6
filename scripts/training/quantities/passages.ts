import { readFileSync } from 'node:fs';
import type { QuantitySpan } from '$lib/extraction/models/quantities/spans';

/** A text with the quantities that people marked in it, in order and apart from each other. */
export interface Passage {
	readonly id: string;
	readonly text: string;
	readonly quantities: readonly QuantitySpan[];
	/** Units were marked too; where not, the words after the last number pass for one. */
	readonly hasUnits: boolean;
}

interface Annotation {
	readonly type?: string;
	readonly start: number;
	readonly end: number;
	readonly other?: { readonly unit?: string };
}

/** One line of a MeasEval file (`annots`) or of any other (`quantities`); offsets are code points. */
interface Line {
	readonly id: string;
	readonly text: string;
	readonly annots?: readonly Annotation[];
	readonly quantities?: readonly Annotation[];
}

/** UTF-16 offset of each code point, and of the end. */
function offsetsOf(text: string): number[] {
	const offsets: number[] = [];
	let at = 0;
	for (const character of text) {
		offsets.push(at);
		at += character.length;
	}
	return [...offsets, at];
}

function spanFrom(annotation: Annotation, text: string, offsets: readonly number[]): QuantitySpan {
	const start = offsets[annotation.start] ?? text.length;
	const end = offsets[annotation.end] ?? text.length;
	const unit = annotation.other?.unit;
	const at = unit ? text.slice(start, end).lastIndexOf(unit) : -1;
	if (!unit || at < 0) return { start, end };
	return { start, end, unit: { start: start + at, end: start + at + unit.length } };
}

function passageFrom({ id, text, annots, quantities }: Line): Passage {
	const offsets = offsetsOf(text);
	const marked = quantities ?? (annots ?? []).filter(({ type }) => type === 'Quantity');
	const spans = marked
		.map((annotation) => spanFrom(annotation, text, offsets))
		.sort((a, b) => a.start - b.start || b.end - a.end);
	const apart: QuantitySpan[] = [];
	for (const span of spans) if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
	return { id: String(id), text, quantities: apart, hasUnits: annots !== undefined };
}

/** The passages of a JSON Lines file. */
export function readPassages(file: string): Passage[] {
	const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
	return lines.map((line) => passageFrom(JSON.parse(line) as Line));
}
