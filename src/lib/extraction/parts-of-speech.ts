import { onceAText } from '$lib/text/once-a-text';
import { tokenize, type Token } from '$lib/text/tokens';
import {
	ADJECTIVES,
	ADVERBS,
	BE,
	COORDINATORS,
	DETERMINERS,
	DO,
	HAVE,
	MODALS,
	NOUNS,
	NUMBER_WORDS,
	PLURAL_WITHOUT_S,
	POSSESSIVES,
	PREPOSITIONS,
	PRONOUNS,
	SUBORDINATORS
} from './lexicon/words';
import * as usual from './lexicon/usual-readings';
import { baseOf, verbForm } from './verb-forms';
import { settleEd, settleIng } from './participles';
import { settleByPlace, settleLight } from './word-places';
import { isNominal, type PartOfSpeech, type Word } from './word';
import {
	closesNounList,
	describesNext,
	isAdverbHere,
	isThingHere,
	isNounByNext,
	isNumeral,
	isPluralShape,
	isSecondAct,
	isShortName,
	isSurelyVerb,
	neighbour,
	settleThat,
	toNoun
} from './word-readings';

const NOUN_SUFFIX =
	/(?:tion|sion|ment|ness|ity|ism|ance|ence|ancy|ency|ship|hood|ology|graphy|metry|itis|osis|emia|oma|cyte|gen|ers?|ors?|ists?|ure|age|dom|ics)s?$/;
const ADJECTIVE_SUFFIX =
	/(?:ous|ful|less|ive|able|ible|al|ic|ary|ory|ish|ant|ent|ian|oid|ular|some)$/;
const SUPERLATIVE =
	/^(?!suggest|digest|ingest|invest|reinvest|attest|manifest|arrest|divest|infest|detest|contest|forest|interest|request|harvest|protest|inquest|northwest|midwest)\p{L}{3,}est$/u;
const ADJECTIVE_TAIL =
	/^(?:based|specific|related|driven|like|free|wise|level|aware|invariant|agnostic|dependent|independent|only|scale|style|type|induced|associated|mediated|centric|centred|centered|relevant|efficient|oriented|negative|positive|order|hop|shot|time|term|wide|blind|to-end|art|fold|standard)$/;
const SPELLED_TENS =
	/^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)$/;

function looksLikeName(text: string): boolean {
	return /^\p{Lu}[\p{L}\p{N}]*\p{Lu}|\d.*\p{Lu}|\p{Lu}.*\d|^\p{Ll}\p{Lu}/u.test(text);
}

function closedClass(lower: string, token: Token): PartOfSpeech | undefined {
	if (token.kind === 'punctuation') return 'PUNCT';
	if (token.kind === 'number' || NUMBER_WORDS.has(lower) || SPELLED_TENS.test(lower)) return 'NUM';
	if (token.kind === 'link') return 'X';
	if (MODALS.has(lower) || BE.has(lower) || HAVE.has(lower) || DO.has(lower)) return 'AUX';
	if (/n['’]t$/.test(lower)) return 'AUX';
	if (lower === 'to') return 'PART';
	if (DETERMINERS.has(lower)) return 'DET';
	if (PRONOUNS.has(lower)) return 'PRON';
	if (COORDINATORS.has(lower)) return 'CCONJ';
	if (PREPOSITIONS.has(lower)) return 'ADP';
	if (SUBORDINATORS.has(lower)) return 'SCONJ';
	return undefined;
}

function openClass(word: Word, isFirst: boolean): void {
	const { lower, text } = word;
	if (NOUNS.has(lower)) word.pos = 'NOUN';
	else if (ADVERBS.has(lower)) word.pos = 'ADV';
	else if (ADJECTIVES.has(lower) || SUPERLATIVE.test(lower)) word.pos = 'ADJ';
	else if (looksLikeName(text) && !/-\p{Ll}{3,}$/u.test(text)) word.pos = 'PROPN';
	else if (lower.includes('-')) compound(word);
	else if (!isFirst && /^\p{Lu}/u.test(text)) word.pos = 'PROPN';
	else readVerbOrSuffix(word);
	if (word.pos === 'NOUN' || word.pos === 'PROPN') word.isPlural = isPluralShape(lower);
}

function compound(word: Word): void {
	const tail = word.lower.slice(word.lower.indexOf('-') + 1);
	const last = tail.slice(tail.lastIndexOf('-') + 1);
	const verb = verbForm(word.lower) ?? verbForm(last);
	if (/[a-z]ly$/.test(last)) word.pos = 'ADV';
	else if (ADJECTIVE_TAIL.test(tail) || ADJECTIVE_TAIL.test(last) || ADJECTIVES.has(last))
		word.pos = 'ADJ';
	else if (verb && (verb.form === 'ed' || verb.form === 'participle')) word.pos = 'ADJ';
	else if (verbForm(word.lower)) readVerbOrSuffix(word);
	else if (last.endsWith('ing')) word.pos = 'NOUN';
	else if (ADJECTIVE_SUFFIX.test(last) && !NOUNS.has(last)) word.pos = 'ADJ';
	else word.pos = 'NOUN';
}

function readVerbOrSuffix(word: Word): void {
	const { lower } = word;
	const verb = verbForm(lower);
	if (verb) {
		word.pos = 'VERB';
		word.form = verb.form;
		word.lemma = verb.lemma;
		word.isAmbiguous = verb.maybeNoun;
	} else if (lower.length > 'poly'.length && lower.endsWith('ly')) word.pos = 'ADV';
	else if (/[a-z]{3}ing$/.test(lower)) Object.assign(word, { pos: 'VERB', form: 'ing' });
	else if (/[a-z]{3}ed$/.test(lower) && !/eed$/.test(lower))
		Object.assign(word, { pos: 'VERB', form: 'ed', lemma: baseOf(lower) });
	else if (NOUN_SUFFIX.test(lower)) word.pos = 'NOUN';
	else if (ADJECTIVE_SUFFIX.test(lower)) word.pos = 'ADJ';
	else word.pos = 'NOUN';
}

function computeReading(token: Token, isFirst: boolean): Word {
	const lower = token.text.toLowerCase().replace('’', "'");
	const word: Word = {
		text: token.text,
		lower,
		span: token.span,
		pos: 'X',
		form: undefined,
		lemma: lower,
		isPlural: false,
		isAmbiguous: false
	};
	// "from May to June", "the WHO scale", "US adults", "children with ALL"
	const isName = isShortName(token.text) || (token.text === 'May' && !isFirst);
	if (isName) return { ...word, pos: 'PROPN' };
	const closed = closedClass(lower, token);
	if (closed) {
		word.pos = closed;
		if (closed === 'PRON' || closed === 'DET') word.isPlural = PLURAL_WITHOUT_S.has(lower);
		return word;
	}
	openClass(word, isFirst);
	return word;
}

/** Words kept with what they are by themselves: the same ones fill every text. */
const MOST_WORDS_KEPT = 3000;
const readingsKept = { opening: new Map<string, Word>(), within: new Map<string, Word>() };

/** What a word is by itself, before its neighbours are looked at. */
function firstReading(token: Token, isFirst: boolean): Word {
	if (token.kind !== 'word') return computeReading(token, isFirst);
	const readings = isFirst ? readingsKept.opening : readingsKept.within;
	let reading = readings.get(token.text);
	if (!reading) {
		reading = computeReading(token, isFirst);
		if (readings.size >= MOST_WORDS_KEPT) readings.clear();
		readings.set(token.text, reading);
	}
	const { lower, pos, form, lemma, isPlural, isAmbiguous } = reading;
	return { text: token.text, lower, span: token.span, pos, form, lemma, isPlural, isAmbiguous };
}

const isBreak = (word: Word) => /^[,;:.?!]$/.test(word.text) || word.pos === 'CCONJ';

function isSurelyFinite(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word) return false;
	if (word.pos === 'AUX') return !/^(?:be|been|being|having)$/.test(word.lower);
	if (word.pos !== 'VERB' || word.isAmbiguous) return false;
	if (word.form === '3sg' || word.form === 'past') return true;
	const before = words[at - 1];
	const plural = isNominal(before)
		? before?.isPlural
		: before?.isAmbiguous && before.form === '3sg';
	return word.form === 'base' && plural === true;
}

function hasFiniteAhead(words: readonly Word[], from: number, ownOnly = false): boolean {
	for (let at = from; at < words.length; at++) {
		const word = words[at];
		if (!word || isBreak(word) || (ownOnly && usual.OPENS_SIDE.test(word.lower))) return false;
		if (isSurelyFinite(words, at)) return true;
	}
	return false;
}

function hasFiniteBefore(words: readonly Word[], index: number): boolean {
	for (let at = index - 1; at >= 0; at--) {
		const word = words[at];
		if (!word || isBreak(word) || word.pos === 'SCONJ') return false;
		if (word.pos === 'VERB' && word.form !== 'ing' && word.form !== 'ed') return true;
	}
	return false;
}

const opensPhrase = (word: Word | undefined) =>
	word !== undefined && ['DET', 'PRON', 'ADV', 'SCONJ', 'NUM', 'ADP'].includes(word.pos);
const SAYING = /^(?:show|suggest|report|note|state|claim|reason|find|signal)/;

/** "the study trains models": how an act of the authors is told in the third person. */
function actOfStudy(words: readonly Word[], index: number): boolean {
	const word = words[index];
	let at = index - 1;
	while (words[at]?.pos === 'ADV') at--;
	const isStudy = words[at]?.lower === 'study' && words[at - 1]?.lower === 'the';
	if (!isStudy || word?.form !== '3sg') return false;
	// "the study designs were crossed": a thing of the study, where another verb follows.
	const isThing = /^(?:result|design|group|aim|finding|protocol|cohort|population|sample)$/;
	if (!isThing.test(word.lemma)) return true;
	return words[index + 1]?.pos !== 'ADP' && !hasFiniteAhead(words, index + 1);
}

/** Base form or third person: verb or noun, by what stands around it. */
function settlePresent(words: readonly Word[], index: number): void {
	const word = words[index];
	if (!word) return;
	const before = neighbour(words, index - 1);
	const [last, next] = [words[index - 1]?.lower, words[index + 1]?.lower];
	if (
		isThingHere(words, index) ||
		usual.COMPOUNDS.test(`${last ?? ''} ${word.lower}`) ||
		usual.COMPOUNDS.test(`${word.lower} ${next ?? ''}`)
	)
		return toNoun(word);
	// "such tar helps keep oars dry"
	if (word.lower === 'helps' && (next === 'to' || words[index + 1]?.form === 'base')) return;
	if (!before) {
		// "skip connections eliminate X": nothing is ordered.
		if (word.isAmbiguous || word.form === '3sg' || hasFiniteAhead(words, index + 1)) toNoun(word);
	} else if (isNounByNext(word, before, words[index + 1])) {
		toNoun(word);
	} else if (before.pos === 'PART' || (before.pos === 'AUX' && !BE.has(before.lower))) {
		if (word.form === '3sg') toNoun(word);
	} else if (before.pos === 'PRON' || /^(?:that|which|who)$/.test(before.lower)) {
		const complement = before.lower === 'that' && word.form === 'base' && word.isAmbiguous;
		if (complement && hasFiniteAhead(words, index + 1)) toNoun(word);
	} else if (actOfStudy(words, index)) {
		return;
	} else if (before.pos === 'ADJ' && usual.NEVER_PLURALS.test(word.lower)) {
		// "the rodent gnaws ropes": whatever its end says, a verb that is never a noun makes it one.
		toNoun(before);
	} else if (
		usual.USUALLY_PLURALS.has(word.lower) &&
		!isSurelyVerb(words, index) &&
		!isSecondAct(words, index)
	) {
		toNoun(word);
	} else if (/^(?:this|that)$/.test(before.lower) && word.form === '3sg') before.pos = 'PRON';
	else if (/^(?:these|those)$/.test(before.lower) && word.form === 'base' && !word.isAmbiguous)
		before.pos = 'PRON';
	else if (words[index - 1]?.pos === 'ADV' && isManner(words[index - 1]) && !word.isAmbiguous) {
		return;
	} else if (['DET', 'ADJ', 'NUM', 'ADP', 'AUX'].includes(before.pos) || isPossessive(before)) {
		toNoun(word);
	} else settleLoose(words, index);
}

const isManner = (word: Word | undefined) =>
	word !== undefined && !/^(?:more|most|less|least|very|too|so|as)$/.test(word.lower);

function settleLoose(words: readonly Word[], index: number): void {
	const word = words[index];
	const before = neighbour(words, index - 1);
	if (!word || !before) return;
	if (before.pos === 'CCONJ' || before.pos === 'PUNCT') settleAfterBreak(words, index);
	else if (isNominal(before)) settleAfterNoun(words, index);
	else if (word.isAmbiguous) toNoun(word);
}

function settleAfterNoun(words: readonly Word[], index: number): void {
	const word = words[index];
	const before = neighbour(words, index - 1);
	const after = words[index + 1];
	if (!word?.isAmbiguous) return;
	const agrees = before?.isPlural ? word.form === 'base' : word.form === '3sg';
	const manner = words[index - 1]?.pos === 'ADV' && isManner(words[index - 1]);
	if (hasFiniteBefore(words, index) && !manner) return toNoun(word);
	if (agrees && (after?.pos === 'DET' || after?.pos === 'PRON')) return;
	if (agrees && manner && opensPhrase(after)) return;
	if (after?.lower === 'that' && SAYING.test(word.lemma)) return;
	if (!after || after.lower === 'of' || /^(?:PUNCT|CCONJ)$/.test(after.pos)) return toNoun(word);
	if (hasFiniteAhead(words, index + 1, agrees)) return toNoun(word);
	if (!agrees && !opensPhrase(after)) toNoun(word);
}

/** Words between two verbs of one subject. */
const FAR_PARALLEL = 20;

function settleAfterBreak(words: readonly Word[], index: number): void {
	const [word, after] = [words[index], words[index + 1]];
	if (!word || !word.isAmbiguous) return;
	// "the causes of and risk factors for B": what the preposition holds is still to come.
	if (words[index - 1]?.pos === 'CCONJ' && words[index - 2]?.pos === 'ADP') return toNoun(word);
	if (describesNext(words, index) || closesNounList(words, index)) return toNoun(word);
	const parallel = words
		.slice(Math.max(0, index - FAR_PARALLEL), index)
		.some((other) => other.pos === 'VERB' && other.form === word.form);
	const before = neighbour(words, index - 1);
	const goesOn =
		after !== undefined && after.pos !== 'PUNCT' && after.pos !== 'CCONJ' && after.lower !== 'of';
	if (parallel && before?.pos === 'CCONJ' && goesOn && !isNominal(words[index - 2])) return;
	// "is tied to a sieve and places no demands on X"
	const helper = word.form === '3sg' && hasHelperBefore(words, index);
	if (helper && before?.lower === 'and' && after?.pos === 'DET') return;
	if (parallel && before?.pos === 'CCONJ' && /^(?:DET|PROPN|PRON)$/.test(after?.pos ?? '')) return;
	if (parallel && goesOn && (before?.lower === 'but' || opensPhrase(after))) return;
	if (parallel && before?.pos === 'CCONJ' && goesOn && word.form === '3sg') return;
	toNoun(word);
}

function hasHelperBefore(words: readonly Word[], index: number): boolean {
	return words
		.slice(Math.max(0, index - 14), index)
		.some((word) => /^(?:is|was|has|can|may|will)$/.test(word.lower));
}

function settleTo(words: readonly Word[], index: number): void {
	const word = words[index];
	let at = index + 1;
	while (words[at]?.pos === 'ADV') at++;
	const next = words[at];
	const isWanted = usual.WANTS_ACT.test(words[index - 1]?.lower ?? '');
	if (next && isWanted && /^(?:ADJ|NOUN)$/.test(next.pos) && !next.isPlural)
		Object.assign(next, { pos: 'VERB', form: 'base', lemma: next.lower });
	const infinitive =
		next !== undefined && (next.form === 'base' || /^(?:be|have|do)$/.test(next.lower));
	if (word && !infinitive) word.pos = 'ADP';
}

/** "we present X", "we focus on Y", "we ascribe Z": adjectives, nouns, or unknown elsewhere. */
function settleAfterWe(words: readonly Word[], index: number): void {
	const word = words[index];
	if (word?.lower === 'following' && words[index - 1]?.pos === 'ADJ') return toNoun(word);
	if (
		word?.lower === 'provided' &&
		words[index + 1]?.lower !== 'that' &&
		(isNominal(words[index - 1]) || words[index - 1]?.form === '3sg')
	)
		Object.assign(word, { pos: 'VERB', form: 'ed', lemma: 'provide' });
	if (word?.pos !== 'ADJ' && word?.pos !== 'NOUN') return;
	// "we weigh geese, and present three lists"
	const isSecond = words[index - 1]?.lower === 'and' && words[index - 2]?.text === ',';
	if (word.lower === 'present' && isSecond && /^(?:DET|NUM)$/.test(words[index + 1]?.pos ?? ''))
		Object.assign(word, { pos: 'VERB', form: 'base', lemma: 'present' });
	let before = index - 1;
	while (words[before]?.pos === 'ADV') before--;
	if (!/^(?:we|they|i|who)$/.test(words[before]?.lower ?? '')) return;
	const verb = verbForm(word.lower);
	const hasObject = /^(?:DET|PRON|NUM|SCONJ)$/.test(words[index + 1]?.pos ?? '');
	if (verb?.form === 'base' || (hasObject && !word.isPlural))
		Object.assign(word, { pos: 'VERB', form: 'base', lemma: verb?.lemma ?? word.lower });
}

/** The words of one sentence or clause with their parts of speech. */
export const tagWords = onceAText((text): readonly Word[] => tag(text));

function tag(text: string): Word[] {
	const tokens = tokenize(text);
	const words = tokens.map((token, index) => firstReading(token, index === 0));
	const opener = words[0];
	// "Including code data improves …": at the head of a sentence these are acts.
	if (opener && /^(?:including|excluding|following|considering)$/.test(opener.lower))
		Object.assign(opener, {
			pos: 'VERB',
			form: 'ing',
			lemma: verbForm(opener.lower)?.lemma ?? opener.lower
		});
	words.forEach((word, index) => {
		if (
			word.lower === 'there' &&
			/^(?:is|are|was|were|has|have|existed)$/.test(words[index + 1]?.lower ?? '')
		)
			word.pos = 'PRON';
		if (isAdverbHere(words, index)) word.pos = 'ADV';
		if (word.lower === 'light') settleLight(words, index);
		// "group I", "types A and I"
		if (/^[AI]$/.test(word.text) && isNumeral(words, index)) word.pos = 'PROPN';
		if (word.lower === 'to') settleTo(words, index);
		else settleThat(words, index);
		settleAfterWe(words, index);
		// "over 40% of the public maintain X": how many, not above what.
		const quantifies = index === 0 && /^(?:over|about|around|under|up)$/.test(word.lower);
		if (quantifies && words[1]?.pos === 'NUM') word.pos = 'ADV';
	});
	words.forEach((word, index) => {
		if (word.lower === 'finding' && words[index + 1]?.lower === 'that')
			Object.assign(word, { pos: 'VERB', form: 'ing', lemma: 'find' });
		if (word.pos !== 'VERB') return;
		if (word.form === 'base' || word.form === '3sg') settlePresent(words, index);
		else if (word.form === 'ing') settleIng(words, index);
		else if (word.form === 'ed' || word.form === 'participle') settleEd(words, index);
	});
	settleByPlace(words);
	return words;
}

export function isPossessive(word: Word | undefined): boolean {
	return word !== undefined && (POSSESSIVES.has(word.lower) || /['’]s?$/.test(word.text));
}
