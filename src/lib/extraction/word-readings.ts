import { BE, PLURAL_WITHOUT_S, SINGULAR_IN_S } from './lexicon/words';
import { verbForm } from './verb-forms';
import { isNominal, type Word } from './word';

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

/** Short forms that in small letters are words that hold sentences together. */
export const isShortName = (text: string) =>
	/^(?:WHO|US|IT|IS|AS|ON|AN|ALL|AM|CAN|DO|HAS|HE|ME|NO)$/u.test(text);

/** "the EA group at": whose group it is stands before it, and nobody groups. */
const isGroup = (words: readonly Word[], index: number) =>
	words[index]?.lower === 'group' &&
	words[index - 1]?.pos === 'PROPN' &&
	words[index - 2]?.pos === 'DET';

/** "once", "once daily", "once per week": what follows such a word opens no clause. */
const tellsHowOften = (after: Word | undefined) =>
	(after?.pos ?? 'PUNCT') === 'PUNCT' ||
	/^(?:daily|weekly|monthly|yearly|nightly|per|every|each|again)$/u.test(after?.lower ?? '');

/** "oak and pine both rotted", "the two crews each mended one": said of those before it, with the verb behind it. */
const FLOATS = /^(?:all|both|each)$/;

/** "hulls all tarred and waxed were": done to them, and not what they did. */
function isFloating(words: readonly Word[], index: number): boolean {
	const before = words[index - 1];
	if (!FLOATS.test(words[index]?.lower ?? '') || !before) return false;
	let at = index + 1;
	while (words[at]?.pos === 'ADV') at++;
	const next = words[at];
	const form = verbForm(next?.lower ?? '')?.form;
	const isActed = form === 'ed' && !words.slice(at).some(({ pos }) => pos === 'AUX');
	const isFinite = next?.pos === 'AUX' || form === 'past' || isActed;
	return isFinite && (isNominal(before) || before.isAmbiguous === true || before.text === ')');
}

/** "has defected only once", which opens nothing; "oak and pine both rotted". */
export const isAdverbHere = (words: readonly Word[], index: number) =>
	words[index]?.lower === 'once' ? tellsHowOften(words[index + 1]) : isFloating(words, index);

const NUMBERED =
	/^(?:groups?|types?|class(?:es)?|grades?|stages?|phases?|arms?|parts?|levels?|cohorts?|stud(?:y|ies)|experiments?|trials?|categor(?:y|ies)|angiotensin|factor|II|III)$/iu;

/** The figure one in Roman letters, and not the author; "tarnin A": a letter that tells which, and no article. */
export function isNumeral(words: readonly Word[], index: number): boolean {
	const before = words[index - 1];
	if (NUMBERED.test(before?.text ?? '')) return true;
	if (words[index]?.text === 'A' && before?.pos === 'NOUN' && !before.isPlural) return true;
	return before?.pos === 'CCONJ' && NUMBERED.test(words[index - 3]?.text ?? '');
}

const TAKES_OF = /^(?:consist|think|dispose|conceive|speak|approve|partake)$/;
const IS_FINITE =
	/^(?:is|are|was|were|has|have|had|can|could|may|might|will|would|should|does|do|did)$/;

/** "isolates of HIV", "a 200-item interview was developed": what follows takes no verb before it. */
export function isNounByNext(word: Word, before: Word, after: Word | undefined): boolean {
	if (['PRON', 'PART', 'AUX', 'SCONJ'].includes(before.pos)) return false;
	if (after?.lower === 'of') return !TAKES_OF.test(word.lemma);
	return after?.pos === 'AUX' && IS_FINITE.test(after.lower);
}

const isOfThing = (word: Word) => isNominal(word) || word.pos === 'ADJ' || word.pos === 'NUM';

/** "outcomes" too, which is yet to be settled. */
const isThingBehind = (next: Word | undefined) =>
	next?.pos === 'NOUN' || (next?.form === '3sg' && next.isAmbiguous);

/** Done, they sound as they do when they are yet to be done: "has overcome". */
const SAME_WHEN_DONE =
	/^(?:\p{Ll}*(?:come|run|put|set|cut|read|let|hit|shut|hurt|split|spread|cast|shed|burst|bid|quit|cost)|beat)$/u;

/** "hulls that had repeat coats", "the share of test results for hulls": a verb stands otherwise. */
export function isThingHere(words: readonly Word[], index: number): boolean {
	const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
	if (isGroup(words, index)) return true;
	if (word?.lower === 'results')
		return after?.pos === 'ADP' && !/^(?:in|from)$/u.test(after.lower) && isNominal(before);
	const isHad = /^(?:has|have|had)$/u.test(before?.lower ?? '') && word?.form === 'base';
	return isHad && isThingBehind(after) && !SAME_WHEN_DONE.test(word.lower);
}

/** "short-term and sleep outcomes": it tells of what follows, as the quality before "and" does. */
export function describesNext(words: readonly Word[], index: number): boolean {
	const [quality, joint, next] = [words[index - 2], words[index - 1], words[index + 1]];
	const isPair = quality?.pos === 'ADJ' && /^(?:and|or)$/.test(joint?.lower ?? '');
	// "the hull is dry and floats": said of a thing, and not of what follows.
	const isSaid = words.slice(Math.max(0, index - 4), index - 2).some(({ lower }) => BE.has(lower));
	return isPair && !isSaid && isThingBehind(next);
}

/** "for pilots, rowers, and crew members": the last of a row of things. */
export function closesNounList(words: readonly Word[], index: number): boolean {
	const isJoined = words[index - 2]?.text === ',' && words[index - 1]?.pos === 'CCONJ';
	if (!isJoined || !isThingBehind(words[index + 1])) return false;
	const comma = words.findLastIndex(({ text }, at) => text === ',' && at < index - 2);
	const item = words.slice(comma + 1, index - 2);
	// "dry the nets, oil hulls, and crew boats": a row of deeds.
	const isDeed = item.length > 1 && verbForm(item[0]?.lower ?? '')?.form === 'base';
	return comma > 0 && !isDeed && item.length > 0 && item.length < 4 && item.every(isOfThing);
}

const isSurelyAct = ({ pos, form, isAmbiguous }: Word) =>
	pos === 'AUX' || (!isAmbiguous && /^(?:ed|past|3sg)$/.test(form ?? ''));

/** "the guard costs 3% of B", "a net costs 9 euros": a figure that no plural has behind it. */
const costsFigure = (words: readonly Word[], index: number) =>
	words[index]?.lower === 'costs' &&
	isNominal(words[index - 1]) &&
	words[index - 1]?.isPlural === false &&
	words[index + 1]?.pos === 'NUM' &&
	!words.slice(index + 1).some(isSurelyAct);

/** "the model samples a batch", "it always functions", "the guard costs 3% of B": what stands around fits no plural. */
export const isSurelyVerb = (words: readonly Word[], index: number): boolean =>
	words[index - 1]?.pos === 'ADV' ||
	/^(?:DET|PRON)$/.test(words[index + 1]?.pos ?? '') ||
	costsFigure(words, index);

/** "keeps a log at each mast and orders repair by age": behind one thing and its "and", what one does next to another. */
export function isSecondAct(words: readonly Word[], index: number): boolean {
	const [thing, joint, word, next, behind] = words.slice(index - 2, index + 3);
	const isOne = isNominal(thing) && thing?.isPlural === false && joint?.lower === 'and';
	// "each oven and orders baking by heat"
	const isOfEach = /^(?:an?|each|every)$/.test(words[index - 3]?.lower ?? '');
	const isDeed = next?.form === 'ing' && isOfEach && behind?.lower === 'by';
	const isObject = isNominal(next) || (next?.form === 'base' && next.isAmbiguous) || isDeed;
	const isOver =
		/^(?:ADP|PART|PUNCT|SCONJ)$/.test(behind?.pos ?? 'PUNCT') && behind?.lower !== 'of';
	if (word?.form !== '3sg' || !isOne || !isObject || !isOver) return false;
	return words.slice(0, index).some(({ pos, form }) => pos === 'VERB' && form === '3sg');
}

/** "that the keel", "a mast that": it opens a clause, unless one thing follows. */
export function settleThat(words: readonly Word[], index: number): void {
	const word = words[index];
	const before = words[index - 1];
	const after = words[index + 1];
	if (!word || (word.lower !== 'that' && word.lower !== 'which')) return;
	const determines = word.lower === 'that' && isNominal(after) && !after?.isPlural;
	const afterVerb = before?.pos === 'VERB' || before?.pos === 'AUX' || isNominal(before);
	if (!determines || afterVerb || before?.pos === 'PUNCT') word.pos = 'SCONJ';
}
