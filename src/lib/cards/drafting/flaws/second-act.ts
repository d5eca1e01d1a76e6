import { tagWords } from '$lib/extraction/parts-of-speech';
import { verbForm } from '$lib/extraction/verb-forms';
import { isNominal, type Word } from '$lib/extraction/word';
import type { Ask } from '../ask';

const OPENS_CLAUSE = /^(?:that|which|who|whose|whether|how|why|when|where|if|because)$/;

/** Whether a verb that the sentence's own subject has stands here. */
function isFiniteAt(words: readonly Word[], at: number): boolean {
	const word = words[at];
	const [next, second] = [words[at + 1], words[at + 2]];
	if (!word || !next) return false;
	const hasObject =
		/^(?:DET|PRON)$/.test(next.pos) ||
		(next.pos === 'ADJ' && second !== undefined && isNominal(second));
	const known = verbForm(word.lower);
	// "and fertilizes rye fields"
	const isSure = known ? !known.maybeNoun : /\p{L}{3}(?:i[sz]e|ifie)s$/u.test(word.lower);
	if (isSure && /s$/u.test(word.lower) && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos)) return true;
	if (known?.form === '3sg') return hasObject;
	const isPast = word.pos === 'VERB' && /^(?:ed|past)$/.test(word.form ?? '');
	// "and managed in steering B"
	return isPast && (next.pos === 'DET' || (next.lower === 'in' && second?.form === 'ing'));
}

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
			isHow && /^(?:ed|participle)$/.test(words[at]?.form ?? '') && words[at + 1]?.pos === 'ADP';
		return !isOpen && (isDone || isFiniteAt(words, at));
	});
}

/** What a participle behind its noun is followed by: "a plan building on B". */
const BINDS =
	/\s(?:build|draw|rely|depend|focus|focuss|result|lead|aris|stemm|consist|belong|relat|pertain|refer|correspond|suffer|rang|participat|deriv|dat|originat|contribut|capitali[sz]|border|centr|center)ing$/u;

/** "[a plan building] on old maps": the participle belongs to what follows it. */
export function cutsParticiple({ hidden, quote }: Ask): boolean {
	if (!BINDS.test(hidden)) return false;
	const at = quote.indexOf(hidden);
	return (
		at >= 0 &&
		/^\s(?:on|upon|from|in|to|with|of|around|over)\s/u.test(quote.slice(at + hidden.length))
	);
}
