import { USUALLY_NAMES } from './lexicon/usual-readings';
import { HAVE } from './lexicon/words';
import { verbForm } from './verb-forms';
import { isNominal, type Word } from './word';
import { neighbour, toAdjective, toNoun } from './word-readings';

/** Participles in "-ing" that stand before their noun as adjectives. */
const ADJECTIVE_ING = new Set(
	`existing remaining following increasing decreasing growing emerging promising competing conflicting missing underlying
	challenging surprising misleading interesting corresponding preceding leading varying differing ongoing outstanding
	striking alarming encouraging confounding contrasting compelling pressing recurring working aging ageing overwhelming
	lasting threatening living amazing cross-cutting long-standing fast-growing self-evolving overarching forthcoming`.split(
		/\s+/
	)
);

/** These never head a compound: "pain leading to", "edges coming from". */
const GOES_ON =
	/^(?:leading|resulting|ranging|relating|pertaining|belonging|corresponding|according|owing|arising|stemming|coming|going|originating|deriving|consisting|differing|varying|referring|contributing|responding|adhering|amounting|extending|adapting|converging|depending|relying|focusing|suffering|emerging|occurring|living|working|participating)$/;

/** After a singular noun without an object: "specification gaming", "reward tampering". */
function takesObject(after: Word | undefined, next: Word | undefined): boolean {
	if (!after || after.pos === 'PUNCT' || after.pos === 'CCONJ' || after.pos === 'AUX') return false;
	// "reward shaping using an oracle": no act is the object of another.
	if (after.form === 'ing') return false;
	// "receptor signaling initiated the switch": the next word is the verb.
	if (after.pos === 'VERB' && after.form === 'ed' && /^(?:DET|PRON|NUM)$/.test(next?.pos ?? ''))
		return false;
	return (
		!(after.pos === 'ADP' && /^(?:of|to|in|on|from|and)$/.test(after.lower)) && after.form !== '3sg'
	);
}

/** "a ray tracing algorithm": a thing's name and the noun it belongs to stand around it. */
function isInCompound(words: readonly Word[], index: number): boolean {
	const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
	const isName = USUALLY_NAMES.has(word?.lower ?? '') || word?.lemma === word?.lower;
	const isOne = before?.isPlural !== true || before.lower === 'data';
	const isFollowed = isNominal(after) || after?.isAmbiguous === true;
	return isName && isNominal(before) && isOne && isFollowed;
}

/** "3D localization and mapping for robots" */
function isJoinedName(words: readonly Word[], index: number): boolean {
	const after = words[index + 1];
	const ends = after === undefined || /^(?:ADP|PUNCT|AUX)$/.test(after.pos);
	const isSecond = words[index - 1]?.pos === 'CCONJ' && isNominal(words[index - 2]);
	return isSecond && ends && USUALLY_NAMES.has(words[index]?.lower ?? '');
}

export function settleIng(words: readonly Word[], index: number): void {
	const word = words[index];
	const before = words[index - 1];
	const after = words[index + 1];
	if (!word) return;
	const beforeNoun = isNominal(after) || after?.pos === 'ADJ';
	if (word.lower === 'finding') return;
	if (ADJECTIVE_ING.has(word.lower) && beforeNoun) word.pos = 'ADJ';
	else if (isNominal(before) && !before?.isPlural && !takesObject(after, words[index + 2])) {
		if (!GOES_ON.test(word.lower) || after?.pos !== 'ADP') toNoun(word);
	} else if (isInCompound(words, index) || isJoinedName(words, index)) toNoun(word);
	else if (
		before &&
		(before.pos === 'DET' || before.pos === 'ADJ' || /['’]s?$/.test(before.text))
	) {
		if (beforeNoun) word.pos = 'ADJ';
		else toNoun(word);
	}
}

/** "had elevated levels": a state, where "had shown results" is an act. */
const LIKE_ADJECTIVE =
	/^(?:elevated|increased|decreased|reduced|impaired|improved|enhanced|altered|limited|prolonged|delayed|raised|lowered|diminished|accelerated|advanced|mixed|combined)$/;

/** "a lower bound on the loss", "the error bound shrinks", but "the salt bound the water": a limit, and nothing tied. */
function isBoundOfMaths(words: readonly Word[], index: number): boolean {
	if (words[index]?.lower !== 'bound') return false;
	const [before, after] = [words[index - 1], words[index + 1]];
	if (!isNominal(before) && !/^(?:DET|ADJ)$/.test(before?.pos ?? '')) return false;
	if (/^(?:on|of|for)$/.test(after?.lower ?? '')) return true;
	const isFinite = after?.form === '3sg' || verbForm(after?.lower ?? '')?.form === '3sg';
	return isFinite && /^(?:DET|ADP|NUM|ADV|PRON)$/.test(words[index + 2]?.pos ?? '');
}

export function settleEd(words: readonly Word[], index: number): void {
	const word = words[index];
	const before = words[index - 1];
	const helper = neighbour(words, index - 1);
	const after = words[index + 1];
	if (!word) return;
	if (isBoundOfMaths(words, index)) {
		toNoun(word);
		return;
	}
	if (helper?.pos === 'AUX') {
		if (HAVE.has(helper.lower) && isNominal(after) && LIKE_ADJECTIVE.test(word.lower)) {
			toAdjective(word);
			return;
		}
		word.form = 'participle';
		return;
	}
	const beforeNoun =
		isNominal(after) || after?.pos === 'ADJ' || after?.form === 'ing' || after?.lower === 'ones';
	// "both groups commonly endorsed symptoms", "… slowly and surely gained": the adverb belongs to a verb.
	const isPair = words[index - 2]?.pos === 'CCONJ' && words[index - 3]?.pos === 'ADV';
	const doer = isPair ? words[index - 4] : words[index - 2];
	// "crews in group 2 finally passed"
	const isLabel = doer?.pos === 'NUM' && isNominal(words[index - 3]);
	const isDoer = isNominal(doer) || isLabel || /^(?:we|they)$/.test(doer?.lower ?? '');
	const isAct = before?.pos === 'ADV' && /ly$/.test(before.lower) && isDoer;
	// "the ORS 5 showed good fits"
	const isOfNumbered = before?.pos === 'NUM' && doer?.pos === 'PROPN' && /^\d+$/.test(before.text);
	if (isAct || isOfNumbered) return;
	// "self reported pain"
	if (before?.lower === 'self' && beforeNoun) return toAdjective(word);
	const premodifies =
		!before ||
		['DET', 'ADJ', 'ADP', 'NUM', 'CCONJ', 'ADV', 'PART'].includes(before.pos) ||
		before.form === 'ing' ||
		before.form === 'base' ||
		before.form === '3sg';
	if (beforeNoun && premodifies && !goesOnFromPast(words, index)) toAdjective(word);
	else if (before && ['DET', 'ADP'].includes(before.pos) && word.form === 'ed') toAdjective(word);
}

/** "lowered plaques and enhanced uptake": two acts; "showed reduced pain and improved sleep": one. */
function goesOnFromPast(words: readonly Word[], index: number): boolean {
	const last = words[index - 2]?.text === ',' ? words[index - 3] : words[index - 2];
	if (words[index - 1]?.pos !== 'CCONJ' || !isNominal(last)) return false;
	const before = words.slice(Math.max(0, index - 16), index - 1);
	const past = before.findIndex(
		(word) => word.pos === 'VERB' && (word.form === 'ed' || word.form === 'past')
	);
	return (
		past >= 0 && !before.slice(past).some((word) => word.pos === 'ADJ' && word.lower.endsWith('ed'))
	);
}
