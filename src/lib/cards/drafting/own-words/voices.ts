import { pastParticiple, verbForm } from '$lib/extraction/verb-forms';
import type { Word } from '$lib/extraction/word';

const list = (words: string) => new Set(words.trim().split(/\s+/));

/** Verbs that are never, or not in good style, said of what they are done to. */
const NO_PASSIVE = list(`
	have be do go come become remain seem appear look feel sound stay keep let get make take mean want like wish hope lack
	need fit suit cost weigh equal resemble deserve undergo suffer enjoy possess own last total average underlie help try
	fail tend begin start continue stop risk hold watch play serve act work lead result consist belong depend rely differ
	vary occur happen exist emerge arise fall rise respond correlate contribute participate agree refer adhere focus aim
	interact converge diverge proceed operate function say think believe argue claim hypothesize hypothesise assume expect
	speculate surmise wonder know hear understand call name term dub comprise befit escape elude lay lie tell ask please stand
	walk run win lose sleep wait strive struggle suffice benefit leave put set die live survive end return conclude hint
	account attend approach enter join face earn spend prove pit move turn open follow precede change water date count pay
	behave surface grow increase decrease decline drop improve mature evolve age
`);
/** Of these that may stand without an object, the passive is as usual: "is increased by". */
const EITHER = list(`improve increase decrease change`);

/** "what is contained in it?": the place, where others name a doer. */
const DOER_IN: ReadonlySet<string> = list(`contain include involve`);

/** Only of verbs whose forms are known: no "prescaned". */
export const hasPassive = (lemma: string) =>
	(EITHER.has(lemma) || !NO_PASSIVE.has(lemma)) && verbForm(pastParticiple(lemma))?.lemma === lemma;

/** "by" in front of who does it; "in" where the verb tells where something is. */
export const doerWord = (lemma: string) => (DOER_IN.has(lemma) ? 'in' : 'by');

const MODAL = /^(?:can|could|may|might|must|should|will|would)$/u;

/** What a verb group says beside its main verb. */
export interface Voice {
	/** "does", "may", "has". */
	readonly helper: string;
	/** "not significantly". */
	readonly adverbs: string;
	readonly lemma: string;
}

/** The finite part of the passive and the rest of it: "does not reduce" → "is", "not reduced". */
export function passive(
	{ helper, adverbs, lemma }: Voice,
	isPlural: boolean
): { readonly finite: string; readonly rest: string } | undefined {
	const participle = [adverbs, pastParticiple(lemma)].filter(Boolean).join(' ');
	if (/^(?:do|does)$/u.test(helper)) return { finite: isPlural ? 'are' : 'is', rest: participle };
	if (helper === 'did') return { finite: isPlural ? 'were' : 'was', rest: participle };
	if (/^(?:has|have)$/u.test(helper))
		return { finite: isPlural ? 'have' : 'has', rest: withBe(adverbs, 'been', lemma) };
	if (helper === 'had') return { finite: 'had', rest: withBe(adverbs, 'been', lemma) };
	if (MODAL.test(helper)) return { finite: helper, rest: withBe(adverbs, 'be', lemma) };
	return undefined;
}

/** How often and since when: said before "been", where manner is said behind it. */
const BEFORE_BE =
	/^(?:not|never|often|also|always|already|still|rarely|usually|frequently|typically)\b/u;

/** "not be well known", "often been seen". */
function withBe(adverbs: string, be: string, lemma: string): string {
	const words = adverbs.split(' ').filter(Boolean);
	const behind = words.findIndex((word) => !BEFORE_BE.test(word));
	const cut = behind < 0 ? words.length : behind;
	return [...words.slice(0, cut), be, ...words.slice(cut), pastParticiple(lemma)].join(' ');
}

/** Words that say of which part of the sentence they are by where they stand. */
const PLACED =
	/^(?:only|even|just|merely|solely|alone|together|respectively|so|thus|then|far|more|less|most|least|always)$/u;

export const mayMove = (words: readonly Word[]) => words.every(({ lower }) => !PLACED.test(lower));
