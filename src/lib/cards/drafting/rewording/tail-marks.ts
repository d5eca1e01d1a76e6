import { isNominal, type Word } from '$lib/extraction/word';

export const MARK = /^[,;:—–]$/;

/** "A, B, and C": whether a comma is one of a list. */
export function isOfList(words: readonly Word[], comma: number, end: number): boolean {
	const before = words[comma - 1];
	if (!isNominal(before) && before?.pos !== 'ADJ' && before?.form !== 'ing') return false;
	for (let at = comma + 1; at < end; at++) {
		const word = words[at];
		if (word?.pos === 'CCONJ')
			return (
				/^(?:and|or)$/.test(word.lower) &&
				/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(words[at + 1]?.pos ?? '')
			);
		const isItem = /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(word?.pos ?? '') || word?.text === ',';
		if (!isItem && word?.lower !== 'of' && !/^(?:ed|ing)$/.test(word?.form ?? '')) return false;
	}
	return false;
}

/** First mark behind `from` that is not within a list or brackets. */
export function markAt(words: readonly Word[], from: number, end: number): number {
	let depth = 0;
	for (let at = from; at < end; at++) {
		const text = words[at]?.text ?? '';
		if (text === '(') depth++;
		if (text === ')') depth--;
		if (depth === 0 && MARK.test(text) && !(text === ',' && isOfList(words, at, end))) return at;
	}
	return end;
}
