import { isNominal, type Word } from '$lib/extraction/word';
import type { Statement } from './statement';
import { HALF_NOUN, isAct, isPurposeAt } from './tails';

/** Stand behind a whole statement as well as in front of it. */
const OF_STATEMENT =
	/^(?:during|after|before|when|whenever|if|once|using|without|despite|throughout|following|under|until|because|although|via|within|besides|by|among|across|according)$/u;
/** Behind a noun these would be the noun's. */
const OF_VERB_OR_NOUN = /^(?:in|at|on|for|through|with|compared|based|from|to)$/u;
const TAKES_UP =
	/^(?:it|its|they|their|them|he|his|she|her|this|these|those|such|that|there|also|then|ones|same|which|who|than|not|only)$/u;
/** Words up to which what is asked is still in mind when the phrase comes. */
const LONGEST = 18;
const LONGEST_LEAD = 12;

const AS_SHOWN =
	/^as (?:the|these|this) (?:\p{L}+ )?(?:results|findings|data|authors|evidence|studies|stud(?:y|ies)|analys[ei]s|experiments?) (?:suggest|indicate|show|imply|demonstrate|reveal)s?$|^as the study (?:propose|hypothesize|believe|suggest|argue|show)[sd]$/u;

const isClause = (lead: readonly Word[]) =>
	lead.some(
		({ pos, form }) => pos === 'AUX' || (pos === 'VERB' && form !== 'ing' && form !== 'ed')
	);

/** "when given fog, what do crews fear?": who is given it would be harder to tell. */
const isVerbless = (opener: string, lead: readonly Word[]) =>
	/^(?:when|whenever|if|once|although|because)$/u.test(opener) &&
	!lead.some(({ pos, form }) => pos === 'AUX' || (pos === 'VERB' && form !== 'ing'));

/** Whether nothing of the statement could take the phrase for its own, were it to follow. */
export function mayFollow({ shown, from, main, end }: Statement): boolean {
	const { words, text } = shown;
	const said = words.slice(from, end);
	const lead = words.slice(0, from - 1);
	if (
		lead.length < 2 ||
		lead.length > (end - 1 === main ? LONGEST_LEAD + 4 : LONGEST_LEAD) ||
		said.length > LONGEST
	)
		return false;
	if (lead.some((word) => /^[,:]$/u.test(word.text))) return false;
	if (said.some((word) => /^[,:]$/u.test(word.text))) return false;
	if (said.slice(1).some((word) => TAKES_UP.test(word.lower))) return false;
	if (words.slice(main + 1, end).some((word) => isAct(word) || word.pos === 'SCONJ')) return false;
	const opener = words[0]?.lower ?? '';
	const last = words[end - 1];
	if (said[0]?.pos === 'ADP' || last?.lower === lead.at(-1)?.lower) return false;
	if (
		isVerbless(opener, lead) ||
		/^(?:comparison|contrast|average)$/u.test(lead.at(-1)?.lower ?? '')
	)
		return false;
	if (AS_SHOWN.test(text.slice(0, lead.at(-1)?.span.end))) return true;
	if (opener === 'as') return isClause(lead) && (end - 1 === main || isNominal(last));
	const isAtVerb = end - 1 === main;
	if (isPurposeAt(words, 0) || (opener === 'in' && words[1]?.lower === 'order'))
		return isAtVerb || isNominal(last);
	const isHalf = !isAtVerb && HALF_NOUN.test(last?.lower ?? '');
	if (OF_STATEMENT.test(opener)) return !isHalf;
	if (!OF_VERB_OR_NOUN.test(opener)) return false;
	// "what does salt lead to in old boats?"
	if (isAtVerb || last?.pos === 'ADP') return last?.lower !== opener;
	// "what shows on the chart in fog?": of one place more none is told.
	const others = words.slice(main, end).filter(({ pos, lower }) => pos === 'ADP' && lower !== 'of');
	const isOnlyPlace = others.length <= 1 && others.every(({ lower }) => lower !== opener);
	return isNominal(last) && !isHalf && isOnlyPlace && /^(?:in|at)$/u.test(opener);
}
