import type { CardContent, CardType } from '$lib/cards/card';
import type { Evidence } from '$lib/papers/evidence';
import type { Span } from '$lib/text/span';

/** A place in the paper's text that a card, or a draft, rests on. */
export interface EvidenceMark {
	/** Of the card or the draft. */
	readonly id: string;
	readonly span: Span;
	readonly type: CardType;
}

/** The quote's place, looked for again where the text was read anew since. */
export function placeOfQuote(text: string, evidence: Evidence | undefined): Span | undefined {
	if (!evidence || evidence.quote === '') return undefined;
	const { quote, span } = evidence;
	if (text.slice(span.start, span.end) === quote) return span;
	const start = text.indexOf(quote);
	return start < 0 ? undefined : { start, end: start + quote.length };
}

export function marksOf(
	text: string,
	rested: readonly { readonly id: string; readonly content: CardContent }[]
): EvidenceMark[] {
	return rested.flatMap(({ id, content }) => {
		const span = placeOfQuote(text, content.evidence);
		return span ? [{ id, span, type: content.type }] : [];
	});
}

/** The evidence for words copied from the text; line ends and spaces may differ. */
export function evidenceFor(text: string, passage: string): Evidence | undefined {
	const words = passage.trim().split(/\s+/).filter(Boolean).map(escapeForPattern);
	if (words.length === 0) return undefined;
	const match = new RegExp(words.join(String.raw`\s+`), 'u').exec(text);
	if (!match) return undefined;
	const span = { start: match.index, end: match.index + match[0].length };
	return { quote: match[0], span };
}

function escapeForPattern(word: string): string {
	return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** A span without the spaces at its ends. */
export function trimmedSpan(text: string, { start, end }: Span): Span {
	const words = text.slice(start, end);
	const lead = words.length - words.trimStart().length;
	return { start: start + lead, end: start + lead + words.trim().length };
}
