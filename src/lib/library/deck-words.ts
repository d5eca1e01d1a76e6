import type { CardContent } from '$lib/cards/card';
import type { Span } from '$lib/text/span';

/** The words of a card and of its evidence: by these two versions of it are compared. */
export function wordsOf(content: CardContent): string {
	const words = content.kind === 'basic' ? [content.front, content.back] : [content.clozeText];
	return JSON.stringify([content.type, content.kind, ...words, content.evidence?.quote ?? '']);
}

/** The card with its evidence where the quote stands in a text; without evidence where it does not. */
export function placedIn(text: string, content: CardContent): CardContent {
	const { evidence, ...rest } = content;
	const start = evidence ? text.indexOf(evidence.quote) : -1;
	if (!evidence || start < 0) return rest;
	const span: Span = { start, end: start + evidence.quote.length };
	return { ...rest, evidence: { quote: evidence.quote, span } };
}

/** A text with the quotes that it lacks at its end, so that every card can show what it rests on. */
export function withQuotes(text: string, contents: readonly CardContent[]): string {
	let grown = text;
	for (const { evidence } of contents) {
		if (!evidence || grown.includes(evidence.quote)) continue;
		grown = grown === '' ? evidence.quote : `${grown}\n\n${evidence.quote}`;
	}
	return grown;
}
