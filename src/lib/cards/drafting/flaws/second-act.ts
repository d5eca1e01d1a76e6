import { tagWords } from '$lib/extraction/parts-of-speech';
import { isNominal } from '$lib/extraction/word';

const OPENS_CLAUSE = /^(?:that|which|who|whose|whether|how|why|when|where|if|because)$/;

/** "the hull and slowly caused rot": told of no noun behind it. */
const NEVER_DONE_TO = /^(?:became|caused|had|led|remained|showed|tended)$/;

/** "the hull and steers new boats", "a light rope and managed to …": the next act, taken for half of the thing. */
export function holdsSecondAct(hidden: string): boolean {
	if (!/\s(?:and|but)\s/u.test(hidden)) return false;
	const words = tagWords(hidden);
	return words.some((word, joint) => {
		if (joint === 0 || word.pos !== 'CCONJ' || !isNominal(words[joint - 1])) return false;
		const before = words.slice(0, joint);
		const isOpen = before.some(
			({ lower, form, pos }) =>
				OPENS_CLAUSE.test(lower) ||
				pos === 'SCONJ' ||
				(pos === 'VERB' && /^(?:ed|past|3sg|participle)$/.test(form ?? ''))
		);
		const isHow = words[joint + 1]?.pos === 'ADV';
		const at = isHow ? joint + 2 : joint + 1;
		// "old logs and steadily dried in B"
		const isDone =
			isHow &&
			((/^(?:ed|participle)$/.test(words[at]?.form ?? '') && words[at + 1]?.pos === 'ADP') ||
				NEVER_DONE_TO.test(words[at]?.lower ?? ''));
		return !isOpen && isDone;
	});
}
