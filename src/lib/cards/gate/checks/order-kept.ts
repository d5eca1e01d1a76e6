import type { CardReading } from '../card-reading';
import type { Reading } from '../reading';
import type { Word } from '../words';

/** Digits, or capitals within. */
const isMarked = ({ text, raw }: Word) => /^\d/.test(text) || /\p{L}[\p{Lu}\d]/u.test(raw);

/** Share of its content words that the quote has too, from which on a card has the quote's wording. */
const WORDED_ALIKE = 0.85;
/** "The rate rose from 4% to what?" */
const ASKED_LAST = /\b(?:what|whom|how (?:much|many))\s?\?$/i;

/** A sentence with a gap, or one that asks at its end, in the quote's words. */
function keepsWording({ content, prompt, body }: CardReading, quote: Reading): boolean {
	if (content.kind !== 'cloze' && !ASKED_LAST.test(prompt.text)) return false;
	const stems = [...body.stems];
	return stems.filter((stem) => quote.stems.has(stem)).length >= WORDED_ALIKE * stems.length;
}

/**
 * A2 for a card in the quote's wording: whatever it leaves out, its numbers and names come in the
 * quote's order.
 */
export function findChangedOrder(card: CardReading): string | undefined {
	const { body, quote } = card;
	if (!quote || !keepsWording(card, quote)) return undefined;
	const said = quote.words.filter(isMarked);
	const known = new Set(said.map(({ stem }) => stem));
	let at = 0;
	for (const word of body.words) {
		if (!isMarked(word) || !known.has(word.stem)) continue;
		while (at < said.length && said[at]?.stem !== word.stem) at++;
		if (at === said.length) return `In the quoted passage, “${word.raw}” does not stand here.`;
		at++;
	}
	return undefined;
}
