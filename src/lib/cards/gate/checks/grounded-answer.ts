import type { CardReading } from '../card-reading';
import type { Reading } from '../reading';

/** Share of the answer's content stems that the quote must hold. */
const GROUNDED = 0.6;

/** A3: the answer is made of the quote's words. */
export function findUngroundedAnswer({ answer, quote }: CardReading): string | undefined {
	if (!quote) return undefined;
	if (answer.words.length === 0) return 'The answer is empty.';
	const content = answer.words.filter((word) => word.isContent && !isNumber(word.text, answer));
	const held =
		content.length > 0 ? content : answer.words.filter((word) => !isNumber(word.text, answer));
	const stems = new Set(held.map((word) => word.stem));
	const source = new Set(quote.words.map((word) => word.stem));
	const grounded = [...stems].filter((stem) => source.has(stem)).length;
	if (stems.size === 0 || grounded / stems.size >= GROUNDED) return undefined;
	return 'Most words of the answer are not in the quoted passage.';
}

/** Numbers are held to the quote by a check of their own. */
function isNumber(word: string, { quantities }: Reading): boolean {
	return /^\d/.test(word) || quantities.some((quantity) => quantity.text.toLowerCase() === word);
}
