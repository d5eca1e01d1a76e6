import { isNominal, type Word } from '$lib/extraction/word';
import { phraseEnd } from '../phrases';

/** Tells how or against what it was done, and not who it was. */
const OF_THE_DEED =
	/^(?:using|compared|based|relative|depending|according|regarding|following|including|suggesting|showing|resulting|leading|versus|vs\.?|than|after|before|when|while|whereas|because|during|at|by|compared)$/u;

function opensOwnClause(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word) return false;
	if (/^(?:who|whose|whom|that|which)$/u.test(word.lower)) return true;
	if (/^(?:with|without)$/u.test(word.lower)) return isNominal(words[at - 1]);
	const isReduced =
		(word.pos === 'VERB' && /^(?:ed|participle|ing)$/u.test(word.form ?? '')) ||
		/^\p{L}{3,}ed$/u.test(word.lower);
	return isReduced && isNominal(words[at - 1]) && !OF_THE_DEED.test(word.lower);
}

/** "of patients who had surgery", "of canals dug by hand": a phrase with the clause that tells which of them. */
export function wholeEnd(words: readonly Word[], from: number, limit: number): number {
	const end = phraseEnd(words, from, limit);
	if (!opensOwnClause(words, end)) return end;
	return limit;
}
