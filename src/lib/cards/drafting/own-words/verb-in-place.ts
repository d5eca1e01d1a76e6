import { BE, DO, HAVE, MODALS } from '$lib/extraction/lexicon/words';
import { treeOf } from '$lib/extraction/models/dependencies/dependency-model';
import type { WordTag } from '$lib/extraction/models/dependencies/word-tags';
import { tagWords } from '$lib/extraction/parts-of-speech';
import {
	gerund,
	pastParticiple,
	pastTense,
	thirdPerson,
	verbForm,
	type VerbForm
} from '$lib/extraction/verb-forms';
import { isNominal, type Word } from '$lib/extraction/word';

/** A sentence, its words, and what the parser takes each for. */
export interface Sentence {
	readonly text: string;
	readonly words: readonly Word[];
	readonly tags: readonly WordTag[];
}

/** A verb where it stands. */
export interface VerbInPlace {
	readonly at: number;
	readonly form: Exclude<VerbForm, 'ed'>;
	readonly isPassive: boolean;
	/** An object follows, or the question asks for it, or it is the passive's subject. */
	readonly hasObject: boolean;
}

/** "what does the crew use?", "what does it result in?", "what does it use to mark reefs?" */
function endsQuestion(words: readonly Word[], at: number): boolean {
	const [next, second] = [words[at + 1], words[at + 2]];
	if (next?.lower === 'to' && second?.pos === 'VERB') return true;
	return next?.text === '?' || (next?.pos === 'ADP' && second?.text === '?');
}

/** After "does" and its subject a verb has to come, even one that looks like a noun. */
function verbOfDo(words: readonly Word[]): number {
	const helper = words.findLastIndex(
		({ pos, lower }) => pos === 'AUX' && (DO.has(lower) || MODALS.has(lower))
	);
	if (helper < 0) return -1;
	const at = words.findIndex(
		({ pos, lower }, index) =>
			index > helper + 1 &&
			(pos === 'VERB' || (pos === 'NOUN' && verbForm(lower)?.form === 'base')) &&
			!/^(?:DET|ADJ|ADP)$/.test(words[index - 1]?.pos ?? '') &&
			endsQuestion(words, index)
	);
	const isVerbBefore = words
		.slice(helper, at)
		.some(({ pos, form }) => pos === 'VERB' && form !== 'ing');
	return words[at]?.pos === 'NOUN' && !isVerbBefore ? at : -1;
}

const NEXT_CLAUSE =
	/^(?:that|which|who|whose|whom|when|while|where|if|as|and|but|because|than|although|,)$/;

/** "what produced high waves?": what looks like an adjective is the verb, unless another one follows. */
function verbOfWhat(words: readonly Word[]): number {
	const asks = words.findIndex(({ lower }) => lower === 'what' || lower === 'who');
	if (asks < 0 || (asks > 0 && words[asks - 1]?.text !== ',')) return -1;
	let at = asks + 1;
	while (words[at]?.pos === 'ADV') at++;
	const form = words[at]?.pos === 'ADJ' ? verbForm(words[at]?.lower ?? '')?.form : undefined;
	if (form !== 'ed' && form !== 'past') return -1;
	const next = words.findIndex(({ lower }, index) => index > at && NEXT_CLAUSE.test(lower));
	const clause = words.slice(at, next < 0 ? undefined : next);
	return clause.some(({ pos }) => pos === 'AUX') ? -1 : at;
}

/** The words of a question with its verb read as one. */
function withVerb(words: readonly Word[]): readonly Word[] {
	if (words.at(-1)?.text !== '?') return words;
	const ofDo = verbOfDo(words);
	const at = ofDo < 0 ? verbOfWhat(words) : ofDo;
	const word = words[at];
	const known = word && verbForm(word.lower);
	if (!word || !known) return words;
	return words.with(at, { ...word, pos: 'VERB', form: known.form, lemma: known.lemma });
}

export function readSentence(text: string): Sentence {
	const words = withVerb(tagWords(text));
	return { text, words, tags: treeOf(words).tags };
}

/** Words that a helper and its verb can have between them in a question: "was the old pump used?" */
const BETWEEN = /^(?:DET|ADJ|ADV|NOUN|PROPN|NUM|ADP|X|PART)$/;
const BRACKETS = /^[()[\]]$/;
const DOERS = /^(?:one|they|we|it|you)$/;

/** The helper of a verb, next to it or, in a question, in front of its subject. */
export function helperAt({ words }: Sentence, at: number): number {
	let before = at - 1;
	let isJoined = false;
	const isBetween = ({ pos, lower }: Word) =>
		pos === 'CCONJ' ||
		(BETWEEN.test(pos) && !(pos === 'PART' && lower === 'to')) ||
		BRACKETS.test(lower) ||
		DOERS.test(lower);
	for (let word = words[before]; word && isBetween(word); word = words[before]) {
		isJoined ||= word.pos === 'CCONJ';
		before--;
	}
	const helper = words[before];
	if (helper?.pos !== 'AUX') return -1;
	// "do rafts and nets use oil?"; but "the raft is old and uses oil"
	return isJoined && !DO.has(helper.lower) && !MODALS.has(helper.lower) ? -1 : before;
}

/** These take two objects: "pilots given the old maps". */
const GIVES =
	/^(?:give|offer|assign|grant|send|show|teach|tell|award|deny|lend|call|name|cost|ask)$/;
const OWN_DEED = /\bthe study$/u;

/** "what reduced wear?", "the study reduced wear", "rafts reduced the wear": none of these is a passive. */
function isSurelyPast({ words, text }: Sentence, at: number): boolean {
	let before = at - 1;
	while (words[before]?.pos === 'ADV') before--;
	if (/^(?:what|which|who|that)$/.test(words[before]?.lower ?? '')) return true;
	if (OWN_DEED.test(text.slice(0, words[before]?.span.end))) return true;
	return words[at + 1]?.pos === 'DET' && !GIVES.test(words[at]?.lemma ?? '');
}

function formOf(sentence: Sentence, at: number): VerbInPlace['form'] | undefined {
	const { words, tags } = sentence;
	const word = words[at];
	if (!word || !/^(?:past|ed)$/.test(word.form ?? '')) return word?.form as VerbInPlace['form'];
	const helper = words[helperAt(sentence, at)]?.lower ?? '';
	// "has proved", "are proved"
	if (BE.has(helper) || HAVE.has(helper)) return 'participle';
	if (word.form === 'past') return 'past';
	if (helper !== '') return 'participle';
	return tags[at] === 'VBD' || isSurelyPast(sentence, at) ? 'past' : 'participle';
}

/** "what does it use?", "which seas did it cross?": the object stands in front. */
const ASKS_OBJECT = /^(?:what|which|whom)$/;

function isObjectAsked(sentence: Sentence, at: number): boolean {
	const { words } = sentence;
	const helper = helperAt(sentence, at);
	const helped = words[helper]?.lower ?? '';
	if (
		helper < 0 ||
		helper === at - 1 ||
		!(DO.has(helped) || HAVE.has(helped) || MODALS.has(helped))
	)
		return false;
	let before = helper - 1;
	while (before > 0 && /^(?:DET|ADJ|NOUN|PROPN|ADP|NUM)$/.test(words[before]?.pos ?? '')) {
		if (ASKS_OBJECT.test(words[before]?.lower ?? '')) break;
		before--;
	}
	return ASKS_OBJECT.test(words[before]?.lower ?? '') && words[before - 1]?.pos !== 'ADP';
}

/** "what is it able to raise?" */
function isEndOfAsked({ words }: Sentence, at: number): boolean {
	const isLast = words[at + 1]?.text === '?' && words[at - 1]?.lower === 'to';
	return isLast && words.some(({ lower }) => ASKS_OBJECT.test(lower));
}

function isObjectNext({ words, text }: Sentence, at: number): boolean {
	let next = at + 1;
	while (words[next]?.pos === 'ADV') next++;
	const word = words[next];
	if (!word) return false;
	// "rose 3% in fog"
	if (word.pos === 'NUM')
		return !/^\s?(?:%|-?fold)/.test(text.slice(word.span.end)) && !/%$/.test(word.text);
	return (
		/^(?:DET|PRON|ADJ)$/.test(word.pos) ||
		isNominal(word) ||
		(word.pos === 'VERB' && word.form === 'ing')
	);
}

/** These tell how a thing is rather than what is done with it. */
const LIKE_ADJECTIVE =
	/^(?:(?:in|de)creasing|declining|growing|rising|falling|improving|encouraging|limiting|remaining|enabling|contributing|influencing|facilitating|determining|defining|performing|existing)$/;

/** What stands in front of a noun is no act: "the reduced matrix", "chance constrained programming". */
function isInFrontOfNoun(sentence: Sentence, at: number): boolean {
	const { words, tags } = sentence;
	const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
	const isEd = word?.form === 'ed' || word?.form === 'participle';
	if (!isEd && word?.form !== 'ing') return false;
	if (
		/^(?:DET|NUM)$/.test(before?.pos ?? '') ||
		/['’]s?$|^(?:best|better|worst|well)$/.test(before?.text ?? '')
	)
		return true;
	const isNounNext = isNominal(after) || after?.pos === 'ADJ';
	// "did the measured value rise?"
	const helper = words[helperAt(sentence, at)]?.lower ?? '';
	if (isEd && (BE.has(helper) || HAVE.has(helper))) return false;
	// "what could the tar coated raft do?"
	const isHelped = isEd && isVerbTold(sentence, at);
	if (isEd) return isNounNext && (isHelped || (tags[at] === 'VBN' && !isSurelyPast(sentence, at)));
	const isState = LIKE_ADJECTIVE.test(word?.lower ?? '') && (isNounNext || after?.lower === 'ones');
	return isState || before?.pos === 'ADJ' || (isNounNext && before?.pos === 'VERB');
}

/** "Transfer Learning", "reduced-order": a name's word keeps its letters. */
function isInName({ words, text }: Sentence, at: number): boolean {
	const word = words[at];
	if (!word) return true;
	const isCapital = /^\p{Lu}/u.test(word.text) && at > 0;
	return (
		isCapital ||
		/[-–‐‑/"“‘']/u.test(text[word.span.start - 1] ?? '') ||
		/[-–‐‑/"”]/u.test(text[word.span.end] ?? '')
	);
}

/** "does … show", "was … shown": a helper leaves no doubt; else the parser has to agree with the tagger. */
function isSurelyVerb({ words, tags }: Sentence, at: number, helper: string): boolean {
	if (tags[at]?.startsWith('VB')) return true;
	if (words[at]?.form === 'base') return DO.has(helper) || MODALS.has(helper);
	return BE.has(helper) || HAVE.has(helper);
}

const OF_SUBJECT = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;

/** "what effect did fog have on trade builds?", "it cleared the water drops": the clause has had its verb. */
function isVerbTold({ words }: Sentence, at: number): boolean {
	let before = at - 1;
	while (OF_SUBJECT.test(words[before]?.pos ?? '')) before--;
	if (words[before]?.pos === 'VERB' && before < at - 1) return true;
	for (; before >= 0; before--) {
		const { pos, lower } = words[before] as Word;
		if (/^(?:CCONJ|SCONJ|PUNCT|PRON)$/.test(pos) || lower === 'that' || lower === 'which')
			return false;
		if (pos === 'AUX' && (DO.has(lower) || MODALS.has(lower))) return true;
	}
	return false;
}

/** "water pollution control": a question without "do" in front of it has no plural verb behind a singular. */
function isBareNoun({ words }: Sentence, at: number): boolean {
	const before = words[at - 1];
	if (words[at]?.form !== 'base' || !isNominal(before) || before?.isPlural !== false) return false;
	const isHelped = words
		.slice(0, at)
		.some(({ pos, lower }) => pos === 'AUX' && (DO.has(lower) || MODALS.has(lower)));
	return !isHelped && words.at(-1)?.text === '?';
}

/** The verb at a place, where one surely stands there. */
export function verbAt(sentence: Sentence, at: number): VerbInPlace | undefined {
	const word = sentence.words[at];
	if (word?.pos !== 'VERB' || isInName(sentence, at) || isInFrontOfNoun(sentence, at))
		return undefined;
	const form = formOf(sentence, at);
	const helper = sentence.words[helperAt(sentence, at)]?.lower ?? '';
	if (!form || !isSurelyVerb(sentence, at, helper)) return undefined;
	if (form === 'base' && BE.has(helper)) return undefined;
	// "how did increase in depth compare?"
	if (form === 'base' && DO.has(sentence.words[at - 1]?.lower ?? '')) return undefined;
	if (form === '3sg' && isVerbTold(sentence, at)) return undefined;
	if (isBareNoun(sentence, at)) return undefined;
	const isPassive = form === 'participle' && !HAVE.has(helper);
	const isFollowed =
		isObjectNext(sentence, at) || isObjectAsked(sentence, at) || isEndOfAsked(sentence, at);
	return { at, form, isPassive, hasObject: isPassive || isFollowed };
}

/** "Show", past → "showed" */
export function inflected(base: string, form: VerbInPlace['form']): string {
	if (form === '3sg') return thirdPerson(base);
	if (form === 'ing') return gerund(base);
	if (form === 'past') return pastTense(base);
	return form === 'participle' ? pastParticiple(base) : base;
}
