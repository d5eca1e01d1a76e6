import { NEVER_FINITE, NEVER_PASSIVE, WITHOUT_OBJECT } from './lexicon/past-tenses';
import { verbForm } from './verb-forms';
import { isLabel, isNominal, type Word } from './word';

/** "the work models the methods", "swallowing lacks the sensitivity": an article follows no noun. */
function isVerbByNext(words: readonly Word[], at: number): boolean {
	const before = words[at - 1];
	const next = words[at + 1];
	if (words[at]?.pos !== 'NOUN') return false;
	// "the accuracy of the new gauges rivals that of the old"
	if (isNominal(before) && next?.lower === 'that' && words[at + 2]?.lower === 'of') return true;
	// "the ebb stems from a storm"
	if (isNominal(before) && LEANS_ON.test(`${words[at]?.lower} ${next?.lower}`)) return true;
	const isOne =
		(isNominal(before) && before?.isPlural === false) ||
		before?.form === 'ing' ||
		// "tar at 5% increases the"
		/%$/u.test(before?.text ?? '');
	return isOne && next?.pos === 'DET';
}

/** They are nouns as well, but these prepositions seldom follow the noun. */
const LEANS_ON =
	/^(?:stems from|hinges on|rests on|builds (?:up)?on|draws (?:up)?on|centers (?:up)?on)$/u;

/** "wind and tide influence how boats drift", "frost and salt limit the catch": two that do it. */
function isDeedOfTwo(words: readonly Word[], at: number): boolean {
	const [first, joint, second, , next] = words.slice(at - 3, at + 2);
	const isTwo = isNominal(first) && joint?.lower === 'and' && isNominal(second);
	const hasObject = next?.pos === 'DET' || /^(?:how|whether|what|which)$/u.test(next?.lower ?? '');
	return words[at]?.pos === 'NOUN' && at >= 3 && isTwo && hasObject;
}

/** "pilots usually screen for fog": behind how often several do it there is no noun. */
function isHabit(words: readonly Word[], at: number): boolean {
	const doer = words[at - 2];
	const isOften = /^(?:usually|often|rarely|seldom|never|always|sometimes|frequently|routinely)$/u;
	return (
		words[at]?.pos === 'NOUN' &&
		isOften.test(words[at - 1]?.lower ?? '') &&
		isNominal(doer) &&
		doer?.isPlural === true
	);
}

/** "caulking helps most when", "rowing works best in": what a lone deed does, and how well. */
function isDeedGraded(words: readonly Word[], at: number): boolean {
	const isHow = /^(?:most|best|more|less|least|better|well|little|only|mainly|poorly|worst)$/u;
	return (
		at === 1 &&
		words[0]?.form === 'ing' &&
		words[at]?.pos === 'NOUN' &&
		isHow.test(words[at + 1]?.lower ?? '') &&
		/^(?:ADP|SCONJ|PUNCT)$/u.test(words[at + 2]?.pos ?? 'PUNCT')
	);
}

/** "tar likely causes older keels to": what is likely is no noun. */
function isLikelyAct(words: readonly Word[], at: number): boolean {
	const doer = words[at - 2];
	return words[at - 1]?.lower === 'likely' && isNominal(doer) && doer?.isPlural === false;
}

function verbAt(words: readonly Word[], at: number): Partial<Word> | undefined {
	const known = verbForm(words[at]?.lower ?? '');
	const isVerb =
		known?.form === '3sg'
			? isVerbByNext(words, at) || isLikelyAct(words, at) || isDeedGraded(words, at)
			: known?.form === 'base' && (isHabit(words, at) || isDeedOfTwo(words, at));
	return known && isVerb ? { pos: 'VERB', form: known.form, lemma: known.lemma } : undefined;
}

/** "raised arterial flow in A", "pressed with a film cover": after a quality or one thing no base form is finite. */
function isNounByPlace(words: readonly Word[], at: number): boolean {
	const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
	if (word?.pos !== 'VERB' || !/^(?:base|3sg)$/u.test(word.form ?? '')) return false;
	const isOne = before?.pos === 'ADJ' || (isNominal(before) && before?.isPlural === false);
	// "crews of small boat races showed that", "the share of dry results ranged from"
	if (word.form === '3sg')
		return (
			isOne &&
			next?.form === 'ed' &&
			(words[at + 2]?.pos === 'SCONJ' || NEVER_PASSIVE.test(next.lemma))
		);
	// "oil, salt and harvest index were"
	if (before?.pos === 'CCONJ' && isNominal(next)) return words[at + 2]?.pos === 'AUX';
	if (before?.pos === 'ADJ' && !verbForm(word.lower)?.maybeNoun) return false;
	// "in the lamp group the toll fell": of one group it would be "groups".
	const isOfOne =
		word.form === 'base' &&
		isNominal(before) &&
		/^(?:DET|ADP|ADJ)$/u.test(words[at - 2]?.pos ?? '');
	if (isOne && isOfOne && /^(?:DET|NUM|ADV)$/u.test(next?.pos ?? '')) return true;
	return isOne && /^(?:ADP|PUNCT|CCONJ|AUX|VERB)$/u.test(next?.pos ?? 'PUNCT');
}

/** For words that make no clause as they were read: the first that can only be its verb is taken for one, or else what can be none for nouns. */
export function withSecondReading(words: readonly Word[]): readonly Word[] | undefined {
	for (let at = 1; at < words.length - 1; at++) {
		const verb = verbAt(words, at);
		if (!verb) continue;
		const second = { ...words[at], ...verb, isPlural: false, isAmbiguous: true } as Word;
		const isLikely = (index: number) => index === at - 1 && words[index]?.lower === 'likely';
		return words.map((word, index): Word => {
			if (index === at) return second;
			return isLikely(index) ? { ...word, pos: 'ADV' } : word;
		});
	}
	if (!words.some((_, at) => isNounByPlace(words, at))) return undefined;
	return words.map((word, at): Word => {
		if (!isNounByPlace(words, at)) return word;
		const { text, lower, span } = word;
		return { text, lower, span, pos: 'NOUN', lemma: lower, isPlural: false, isAmbiguous: true };
	});
}

/** "pre-treatment", "baseline": nouns that are more often read as qualities. */
const READ_AS_QUALITY = /(?:ment|tion|sion|ance|ence|ity|ness)$|^baseline$/u;

/** What the word before it may be for a past tense to be told of it. */
function isDoer(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word) return false;
	// "Gull, a boat, leverages trained kites": a verb that is taken for a noun.
	if (/s$/u.test(word.lower) && words[at - 1]?.text === ',') return false;
	// "Ca2+ lowered tension"
	if (isNominal(word) || word.pos === 'PRON' || /^[)\]+]$/u.test(word.text)) return true;
	if (word.text === ',') return closesName(words, at);
	// "walking", "a crew who had been warned"
	if (word.form === 'ing' || word.form === 'participle') return true;
	if (word.pos === 'ADJ') return READ_AS_QUALITY.test(word.lower);
	// "piers of age 14 predicted", "trial 2 replicated the first"
	return word.pos === 'NUM' && (isLabel(words, at) || /%$|^one$/u.test(word.lower));
}

/** "the old lamp oil, camphene, strongly lowered glare": what it is called stands between commas. */
function closesName(words: readonly Word[], at: number): boolean {
	const open = words.findIndex(({ text }) => text === ',');
	const name = words.slice(open + 1, at);
	return (
		/^(?:the|an?)$/u.test(words[0]?.lower ?? '') &&
		isNominal(words[open - 1]) &&
		isNominal(name.at(-1)) &&
		name.length <= LONGEST_NAME &&
		name.every(({ pos }) => /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(pos))
	);
}

const LONGEST_NAME = 3;

/** "state anxiety reduced by 9%", as it is told now and then. */
const SAID_LIKE_FELL = /^(?:reduce|convert|compensate|amount|switch|diminish)$/u;

function isPastAt(words: readonly Word[], at: number): boolean {
	const word = words[at];
	const known = verbForm(word?.lower ?? '');
	// "a plan called Semi Supervised Rowing"
	const isName = /^\p{Lu}/u.test(word?.text ?? '');
	if (!word || isName || known?.form !== 'ed' || NEVER_FINITE.test(word.lower)) return false;
	let doer = at - 1;
	while (words[doer]?.pos === 'ADV') doer--;
	// "self reported pain"
	if (!isDoer(words, doer) || words[doer]?.lower === 'self') return false;
	const next = words[at + 1];
	// "sleep improved but did not return to"
	if (next?.lower === 'but' && words[at + 2]?.pos === 'AUX') return true;
	// "a number needed to treat", "a crust stabilized by salt", but "reduced by 9%"
	const isDoneTo = next?.lower === 'by' && words[at + 2]?.pos !== 'NUM';
	if (next?.pos === 'PART' || isDoneTo) return false;
	// "28% reported untreated leaks", "the keel met agreed limits", but "multicentre randomized controlled trial"
	const isSure = words[doer]?.pos === 'NUM' || !word.lower.endsWith('ed');
	const isQuality = isSure && next?.form === 'ed' && isNominal(words[at + 2]);
	if (isQuality || /^(?:NOUN|PROPN|DET|NUM|ADJ|PRON|SCONJ)$/u.test(next?.pos ?? '')) return true;
	// "the hinge allowed for wider turns"
	if (known.lemma === 'allow' && next?.lower === 'for') return true;
	return (
		WITHOUT_OBJECT.test(known.lemma) || (next?.pos === 'ADP' && SAID_LIKE_FELL.test(known.lemma))
	);
}

/** "looked up from their nets | more often than": what is so compared is done, by those told of. */
function comparedDeedAt(words: readonly Word[]): number {
	const than = words.findIndex(
		({ lower }, at) =>
			lower === 'than' &&
			/^(?:more|less)$/u.test(words[at - 2]?.lower ?? '') &&
			/^(?:often|frequently|rarely)$/u.test(words[at - 1]?.lower ?? '')
	);
	if (than < 0) return -1;
	return words.findLastIndex(({ pos, form }, at) => {
		const isOpen = /^(?:ADP|ADV)$/u.test(words[at + 1]?.pos ?? '');
		return at < than - 2 && pos === 'VERB' && form === 'ed' && isOpen && isNominal(words[at - 1]);
	});
}

/** For words of which none is the verb of a clause: the first that can be a past tense, and no participle, is one. */
export function withPastTense(words: readonly Word[]): readonly Word[] | undefined {
	const deed = comparedDeedAt(words);
	const at = deed > 0 ? deed : words.findIndex((_, index) => index > 0 && isPastAt(words, index));
	const word = words[at];
	if (!word) return undefined;
	const lemma = verbForm(word.lower)?.lemma ?? word.lemma;
	const past: Word = { ...word, pos: 'VERB', form: 'past', lemma, isAmbiguous: false };
	return words.map((other, index) => (index === at ? past : other));
}
