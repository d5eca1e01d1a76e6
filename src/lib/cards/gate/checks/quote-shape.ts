import { splitSentences } from '$lib/text/sentences';
import type { CardReading } from '../card-reading';

const SENTENCES = 2;
const WORDS = 60;
const REFERENCE =
	/^\s*\[?\d{1,3}[\].]\s+\p{Lu}[\p{L}-]+,|\bet al\.,?\s+\(?\d{4}\)?[.,]\s|\bdoi:|arXiv preprint arXiv|\bpp\. \d+/iu;
const CAPTION = /^(?:Fig(?:ure|\.)|Table|Algorithm|Listing)\s?\d+\s?[.:|]/;

/** A14: the evidence is one thought: a sentence or two of running text. */
export function findOddQuote({ quote }: CardReading): string | undefined {
	if (!quote) return undefined;
	const words = quote.text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
	if (words > WORDS) return `The evidence has ${words} words; a sentence or two is enough.`;
	const sentences = splitSentences(quote.text).length;
	if (sentences > SENTENCES) return `The evidence has ${sentences} sentences; two are the most.`;
	if (CAPTION.test(quote.text)) return 'The evidence is a caption.';
	return REFERENCE.test(quote.text) ? 'The evidence is from the references.' : undefined;
}
