import type { Span } from '$lib/text/span';

/** What to highlight in an evidence quote: the answer's own words, or all of it. */
export function answerInQuote(quote: string, answer: string): Span {
	const words = answer.trim().replace(/[.?!]$/, '');
	const at = words === '' ? -1 : quote.toLowerCase().indexOf(words.toLowerCase());
	return at < 0 ? { start: 0, end: quote.length } : { start: at, end: at + words.length };
}
