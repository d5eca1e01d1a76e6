import { PLURAL_WITHOUT_S, SINGULAR_IN_S } from './lexicon/words';
import type { Word } from './word';

export function isPluralShape(lower: string): boolean {
	if (PLURAL_WITHOUT_S.has(lower)) return true;
	if (SINGULAR_IN_S.has(lower)) return false;
	return /[^su]s$|[^aeio]us?es$/.test(lower) && !/(?:ss|us|is|'s|’s)$/.test(lower);
}

export function toAdjective(word: Word): void {
	word.pos = 'ADJ';
	word.form = undefined;
}

export function toNoun(word: Word): void {
	word.pos = 'NOUN';
	word.form = undefined;
	word.isPlural = isPluralShape(word.lower);
}

function afterParenthesis(words: readonly Word[], index: number): number {
	if (words[index]?.text !== ')') return index;
	for (let at = index - 1; at >= Math.max(0, index - 20); at--) {
		if (words[at]?.text === '(') return at - 1;
	}
	return index;
}

/** The word before, adverbs and what stands in parentheses left out. */
export function neighbour(words: readonly Word[], index: number): Word | undefined {
	let at = afterParenthesis(words, index);
	while (words[at]?.pos === 'ADV') at--;
	return words[afterParenthesis(words, at)];
}

const NUMBERED =
	/^(?:groups?|types?|class(?:es)?|grades?|stages?|phases?|arms?|parts?|levels?|cohorts?|stud(?:y|ies)|experiments?|trials?|categor(?:y|ies)|angiotensin|factor|II|III)$/iu;

/** The figure one in Roman letters, and not the author. */
export function isNumeral(words: readonly Word[], index: number): boolean {
	const before = words[index - 1];
	if (NUMBERED.test(before?.text ?? '')) return true;
	return before?.pos === 'CCONJ' && NUMBERED.test(words[index - 3]?.text ?? '');
}
