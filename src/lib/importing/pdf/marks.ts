import { dropReferenceMarks } from '../markup/reference-marks';
import { singleSpaced } from './single-spaces';

/** Words without the marks that lead to references and footnotes. */
export function withoutMarks(text: string): string {
	const words = text.replace(/\uE000[^\uE000\uE001]*\uE001/g, '');
	return singleSpaced(words.replace(/[\uE000\uE001]/g, ''));
}

// "[12]", "[3, 7–9]" printed on the line.
const BRACKETED = /\[(\d{1,3}(?:\s?[,;–—-]\s?\d{1,3})*)\]/g;

/** A paragraph's words; marks leave the sentence unless it needs them. */
export function readable(text: string): string {
	return dropReferenceMarks(text.replace(BRACKETED, '\uE000[$1]\uE001'));
}
