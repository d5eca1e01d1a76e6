import type { Span } from '$lib/text/span';
import type { VerbForm } from './verb-forms';

/** Universal POS names, as far as the tagger tells them apart. */
export type PartOfSpeech =
	| 'DET'
	| 'ADJ'
	| 'ADV'
	| 'NOUN'
	| 'PROPN'
	| 'PRON'
	| 'NUM'
	| 'ADP'
	| 'PART'
	| 'CCONJ'
	| 'SCONJ'
	| 'AUX'
	| 'VERB'
	| 'PUNCT'
	| 'X';

export interface Word {
	readonly text: string;
	readonly lower: string;
	/** In the text that was tagged. */
	readonly span: Span;
	pos: PartOfSpeech;
	form?: VerbForm | undefined;
	lemma: string;
	isPlural: boolean;
	/** Read as a noun here, though it could be a verb, or the other way round. */
	isAmbiguous: boolean;
}

export function isNominal(word: Word | undefined): boolean {
	return word?.pos === 'NOUN' || word?.pos === 'PROPN';
}

/** "piers of age [14] predicted rot", "by tide [2] crews reported leaks": a number that tells which. */
export function isLabel(words: readonly Word[], at: number): boolean {
	const isNumber = words[at]?.pos === 'NUM' && /^\d[\d-]*$/u.test(words[at].text);
	return isNumber && isNominal(words[at - 1]);
}
