import type { CardReading } from '../card-reading';
import { squeeze } from '../paper-reading';

/** A1: the quote is a substring of the stored paper text. */
export function findUnrealEvidence({ quote, paper }: CardReading): string | undefined {
	if (!quote || quote.text === '') return 'The card has no passage of the paper as evidence.';
	if (paper.text.includes(quote.text)) return undefined;
	if (paper.squeezed.includes(squeeze(quote.text))) return undefined;
	return 'The quoted passage is not in the paper’s text.';
}
