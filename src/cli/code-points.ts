interface Offsets {
	readonly start: number;
	readonly end: number;
}

/** The same spans, their UTF-16 offsets counted in Unicode code points. */
export function inCodePoints<T extends Offsets>(text: string, spans: readonly T[]): T[] {
	if (!/[\uD800-\uDBFF]/.test(text)) return [...spans];
	const countTo = (offset: number) => [...text.slice(0, offset)].length;
	return spans.map((span) => ({ ...span, start: countTo(span.start), end: countTo(span.end) }));
}
