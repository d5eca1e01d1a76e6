import type { Paper } from '$lib/papers/paper';
import { languageOf } from '$lib/text/language';

/** Why no card was written of a paper that was read. */
export type NoCardReason =
	| 'no-text'
	/** Formulae, numbers, signs: nothing that a language would be known by. */
	| 'no-sentences'
	| 'other-language'
	/** Cards name their paper by its title. */
	| 'no-title'
	| 'none-passed';

/** Characters looked at, as for the language. */
const SAMPLE_LENGTH = 4800;
/** Of the signs of running text nearly all are letters. */
const LEAST_LETTERS = 0.6;
/** Letters of a sentence or two. */
const FEW_LETTERS = 20;

function holdsSentences(text: string): boolean {
	const sample = text.slice(0, SAMPLE_LENGTH).replace(/\s+/g, '');
	const letters = sample.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
	return letters >= FEW_LETTERS && letters >= LEAST_LETTERS * sample.length;
}

export function whyNoCards({ text, citation }: Pick<Paper, 'text' | 'citation'>): NoCardReason {
	if (text.trim() === '') return 'no-text';
	const language = languageOf(text);
	if (language === 'en') return citation.title === '' ? 'no-title' : 'none-passed';
	return language === undefined && !holdsSentences(text) ? 'no-sentences' : 'other-language';
}
