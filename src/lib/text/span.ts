/** Half-open `[start, end)` in UTF-16 code units of the text it refers to. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** The words a span covers. */
export function textOf(text: string, span: Span): string {
	return text.slice(span.start, span.end);
}
