import { pastParticiple, pastTense, thirdPerson, verbForm } from '$lib/extraction/verb-forms';
import type { Clause } from '$lib/extraction/clause';
import type { Word } from '$lib/extraction/word';

/** Words and phrases one after the other, those left out that are empty. */
export const join = (...parts: readonly string[]) => parts.filter(Boolean).join(' ');

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
	give behave surface exceed reach grow increase decrease decline drop improve mature evolve age
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

const ACTIVE_FORM: Readonly<Record<string, string>> = { base: 'do', '3sg': 'does' };

/** What an active verb group says: "did not reduce", "reduces", "may have reduced" is none. */
export function voiceOf(group: readonly Word[]): Voice | undefined {
	const verb = group.at(-1);
	const helpers = group.filter(({ pos }) => pos === 'AUX');
	const adverbs = group.filter(({ pos, lower }) => pos === 'ADV' || /^(?:not|never)$/u.test(lower));
	if (
		verb?.pos !== 'VERB' ||
		helpers.length > 1 ||
		helpers.length + adverbs.length + 1 !== group.length
	)
		return undefined;
	const said = adverbs.map(({ text }) => text).join(' ');
	const [helper] = helpers;
	const { form = '', lemma } = verb;
	if (!helper) {
		const plain = /^(?:past|ed)$/u.test(form) ? 'did' : ACTIVE_FORM[form];
		return plain === undefined ? undefined : { helper: plain, adverbs: said, lemma };
	}
	const isPerfect = /^(?:has|have|had)$/u.test(helper.lower);
	const fits = isPerfect ? /^(?:ed|participle)$/u.test(form) : form === 'base';
	return fits ? { helper: helper.lower, adverbs: said, lemma } : undefined;
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
	/^(?:only|even|just|merely|solely|alone|together|respectively|so|thus|then|far|more|less|most|least|always|further|previously)$/u;

export const mayMove = (words: readonly Word[]) => words.every(({ lower }) => !PLACED.test(lower));

const BE = /^(?:is|are|was|were)$/u;

/** A passive verb group: "may not be reduced" → "may", "not", "reduce". */
export interface PassiveGroup {
	readonly finite: string;
	readonly adverbs: string;
	readonly lemma: string;
}

const isAdverb = ({ pos, lower }: Word) => pos === 'ADV' || lower === 'not';

/** The words from the finite one to the participle as a passive; undefined where they are none, or in a tense told otherwise. */
export function passiveGroup(group: readonly Word[]): PassiveGroup | undefined {
	const verb = group.at(-1);
	const helpers = group.filter(({ pos }) => pos === 'AUX').map(({ lower }) => lower);
	const [finite = '', be] = helpers;
	const isPlain = BE.test(finite) && helpers.length === 1;
	const isModal = MODAL.test(finite) && be === 'be' && helpers.length === 2;
	const isDone = verb?.pos === 'VERB' && /^(?:ed|participle)$/u.test(verb.form ?? '');
	const others = group.slice(0, -1).filter((word) => word.pos !== 'AUX');
	if (!verb || !isDone || !(isPlain || isModal) || !others.every(isAdverb)) return undefined;
	return { finite, adverbs: others.map(({ text }) => text).join(' '), lemma: verb.lemma };
}

/** The verb behind a doer in front of it: "reduces", "did not reduce", "may reduce". */
export function activeVerb({ finite, adverbs, lemma }: PassiveGroup, isPlural: boolean): string {
	const isPast = /^(?:was|were)$/u.test(finite);
	if (MODAL.test(finite)) return [finite, adverbs, lemma].filter(Boolean).join(' ');
	const present = isPlural ? 'do' : 'does';
	if (/\bnot\b/u.test(adverbs)) return `${isPast ? 'did' : present} ${adverbs} ${lemma}`;
	const plain = isPlural ? lemma : thirdPerson(lemma);
	return [adverbs, isPast ? pastTense(lemma) : plain].filter(Boolean).join(' ');
}

/** The helper of a question in the active: "was" → "did". */
export function activeHelper({ finite }: PassiveGroup, isPlural: boolean): string {
	if (MODAL.test(finite)) return finite;
	if (/^(?:was|were)$/u.test(finite)) return 'did';
	return isPlural ? 'do' : 'does';
}

/** What an active clause says, where it can be said in the passive and its adverbs may stand elsewhere. */
export function turnableVoice({ words, verb }: Clause): Voice | undefined {
	const group = words.slice(verb.from, verb.to);
	const voice = voiceOf(group);
	return voice && hasPassive(voice.lemma) && mayMove(group) ? voice : undefined;
}

/** An active verb group said again, with another subject or another verb: "did not result", "may result", "results". */
export function activeVoice({ helper, adverbs, lemma }: Voice, isPlural: boolean): string {
	const isNot = /\bnot\b/u.test(adverbs);
	if (/^(?:do|does)$/u.test(helper)) {
		const present = isPlural ? lemma : thirdPerson(lemma);
		return isNot ? join(isPlural ? 'do' : 'does', adverbs, lemma) : join(adverbs, present);
	}
	if (helper === 'did')
		return isNot ? join(helper, adverbs, lemma) : join(adverbs, pastTense(lemma));
	if (/^ha/u.test(helper)) {
		const have = helper === 'had' ? helper : isPlural ? 'have' : 'has';
		return join(have, adverbs, pastParticiple(lemma));
	}
	return join(helper, adverbs, lemma);
}
