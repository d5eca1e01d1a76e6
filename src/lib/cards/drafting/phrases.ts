import { textOfRange, type Clause, type Range } from '$lib/extraction/clause';
import { isPossessive } from '$lib/extraction/parts-of-speech';
import { verbForm } from '$lib/extraction/verb-forms';
import { isNominal, type Word } from '$lib/extraction/word';
import { isStopWord } from '$lib/text/stems';
import { partsQualities } from './noun-phrases';

/** Words at which the phrase before ends; "of" holds its phrase together. */
const BREAKING_PREPOSITION = (word: Word) => word.pos === 'ADP' && word.lower !== 'of';

/** Nouns whose "to" tells what they are of: "access to care", "an extension to trees". */
const TAKES_TO =
	/^(?:access|threat|obstacle|barrier|extension|loyalty|response|return|reaction|modification|sensitivity|insensitivity|relation|answer|approximation|contribution|damage|vulnerability|resistance|susceptibility|exposure|adherence|robustness|invariance|proximity|similarity|attention|commitment|referral|readmission|comparison|tolerance|compliance|contrast|harm|injury|aversion|addiction|subscription|right)s?$/;

/** "an algorithm capable of X", "more return to work": what follows belongs to the word before. */
function needsMore(words: readonly Word[], from: number, at: number): boolean {
	const [last, next] = [words[at - 1], words[at]];
	if (next?.pos !== 'ADP' && next?.pos !== 'PART') return false;
	if (last?.pos === 'ADJ' && isNominal(words[at - 2])) return !CAUSAL.test(last.lower);
	const part = words.slice(from, at);
	// "linear and robust to noise"
	const isPair = words[at - 2]?.pos === 'ADV' ? words[at - 3] : words[at - 2];
	if (last?.pos === 'ADJ' && isPair?.pos === 'CCONJ' && /^(?:to|of)$/.test(next.lower)) return true;
	const of = part.findIndex((word) => word.lower === 'of');
	const head = of > 0 ? part[of - 1] : last;
	if (next.lower === 'to' && next.pos === 'ADP' && TAKES_TO.test(head?.lower ?? '')) return true;
	// "invasion of the skin and invasion into the bone"
	const isSecond = words[at - 2]?.pos === 'CCONJ' && isNominal(last);
	return isSecond && part.slice(0, -2).some((word) => word.lower === last?.lower);
}

/** "using an iterative": an article and a quality, and still no noun. */
function lacksNoun(part: readonly Word[]): boolean {
	const article = part.findLastIndex((word) => /^an?$/.test(word.lower));
	const opener = part.at(-2);
	const isOpen = opener?.pos === 'ADP' && !/^(?:as|than|in|for|at)$/.test(opener.lower);
	if (isOpen && part.at(-1)?.pos === 'ADJ' && part.length > 2) return true;
	return article >= 0 && part.at(-1)?.pos === 'ADJ' && !part.slice(article).some(isNominal);
}

/** "an iterative, scenario-driven process": no noun yet. */
function isBeforeNoun(words: readonly Word[], from: number, at: number): boolean {
	const next = words[at + 1];
	return (
		words[at]?.text === ',' &&
		lacksNoun(words.slice(from, at)) &&
		/^(?:ADJ|NOUN)$/.test(next?.pos ?? '')
	);
}

/** "both A of X", "not from A": the other half is still to come. */
function isHalf(words: readonly Word[], from: number, at: number): boolean {
	const part = words.slice(from, at);
	const both = part.findIndex((word) => word.lower === 'both');
	if (both >= 0 && !part.slice(both).some((word) => /^(?:and|or)$/.test(word.lower))) return true;
	const last = words[at - 1];
	// "one of the largest and most telling maps": the noun comes after both.
	if (words[at]?.pos === 'CCONJ' && last?.pos === 'ADJ' && words[at + 1]?.form === 'ing')
		return isNominal(words[at + 2]);
	if (words[at]?.text !== ',') return false;
	if (words[at + 1]?.lower === 'but') return part.some((word) => word.lower === 'not');
	// "capable of finding a page, reading it, and writing an answer"
	const isAct = (word: Word | undefined) => word?.pos === 'VERB' && word.form === 'ing';
	const opens = part.some(
		(word, index) => /^(?:of|by|without)$/.test(word.lower) && isAct(part[index + 1])
	);
	const more = words.slice(at + 2, at + LONGEST_ACT);
	return (
		opens &&
		isAct(words[at + 1]) &&
		more.some((word, i) => word.pos === 'CCONJ' && more.slice(i + 1, i + 3).some(isAct))
	);
}

/** Words up to the second of two acts. */
const LONGEST_ACT = 14;

/** "a wind driven mill gear", its hyphen lost: the participle stands inside the phrase. */
const INSIDE = /^(?:based|driven|oriented|aided|assisted)$/;

function isPostmodifier(words: readonly Word[], at: number): boolean {
	const word = words[at];
	const before = words[at - 1];
	if (word?.pos !== 'VERB') return false;
	if (INSIDE.test(word.lower) && /^(?:ADJ|NOUN|PROPN)$/.test(words[at + 1]?.pos ?? ''))
		return false;
	const participle = word.form === 'ing' || word.form === 'ed' || word.form === 'participle';
	return participle && (isNominal(before) || before?.text === ')');
}

const CAUSAL = /^(?:due|owing|thanks|prior|subsequent|relative|according)$/;

/** "needs repair [simply] because", "copies the net [well].": how the act is done, behind its object. */
function closesWithManner(words: readonly Word[], at: number): boolean {
	const word = words[at];
	const next = words[at + 1];
	if (word?.pos !== 'ADV' || !isNominal(words[at - 1])) return false;
	if (!/^(?:ADP|SCONJ|PUNCT)$/.test(next?.pos ?? 'PUNCT')) return false;
	return /^(?:well|(?!friendly|costly|early|likely|unlikely|daily|weekly|monthly|yearly|only|family)\p{L}+ly)$/u.test(
		word.lower
	);
}

function breaksAt(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word) return true;
	if (word.text === '(') return false;
	// "a delay due to frost": why it came is no part of what it is.
	if (CAUSAL.test(word.lower) && words[at + 1]?.lower === 'to' && isNominal(words[at - 1]))
		return true;
	if (word.pos === 'PUNCT') return /^[,;:—–]|--$/.test(word.text);
	// "childhood illness both in X and in Y"
	if (word.lower === 'both' && words[at + 1]?.pos === 'ADP') return true;
	if (word.pos === 'SCONJ' || word.pos === 'PART' || BREAKING_PREPOSITION(word)) return true;
	if (
		word.pos === 'ADV' &&
		/^(?:when|where|even|especially|particularly|only|respectively|simultaneously)$/.test(
			word.lower
		)
	)
		return at > 0 && isNominal(words[at - 1]);
	if (word.pos === 'CCONJ') return joinsPredicate(words, at + 1) || joinsMore(words, at);
	return isPostmodifier(words, at) || closesWithManner(words, at);
}

/** "… and improve win rates": what follows the "and" is a verb, not a second noun. */
function joinsPredicate(words: readonly Word[], from: number): boolean {
	let at = from;
	while (words[at]?.pos === 'ADV') at++;
	const word = words[at];
	return (
		word?.pos === 'AUX' ||
		word?.pos === 'PART' ||
		word?.pos === 'SCONJ' ||
		word?.pos === 'ADP' ||
		(word?.pos === 'VERB' && word.form !== 'ed' && !isNamed(words, at)) ||
		actsOnThing(words, at)
	);
}

/** Words up to the verb of a clause that an "and" opens. */
const LONGEST_OPENER = 14;

/** "players have A and offers of peace are B": a subject with its verb follows. */
export function joinsClause(words: readonly Word[], from: number): boolean {
	let at = from;
	while (
		/^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|ADV)$/.test(words[at]?.pos ?? '') &&
		words[at]?.lower !== 'whose' &&
		at < from + LONGEST_OPENER
	)
		at++;
	const verb = words[at];
	// "and in C are": what is joined is a place, and no subject.
	if (!verb || !isNominal(words[at - 1]) || at === from || words[from]?.pos === 'ADP') return false;
	if (/^(?:is|are|was|were|has|have|had|did|does|do)$/.test(verb.lower)) return true;
	if (verb.pos !== 'VERB' || verb.isAmbiguous) return false;
	if (verb.form === 'past' || verb.form === '3sg') return true;
	return verb.form === 'ed' && /^(?:ADV|DET|PRON|SCONJ)$/.test(words[at + 1]?.pos ?? '');
}

export function joinsVerb(words: readonly Word[], from: number): boolean {
	let at = from;
	while (words[at]?.pos === 'ADV') at++;
	const word = words[at];
	return (
		word?.pos === 'AUX' ||
		(word?.pos === 'VERB' && word.form !== 'ed' && !isNamed(words, at)) ||
		actsOnThing(words, at)
	);
}

/** "and lowered the mast", "and increases its depth": whatever stands in front of an article is no noun. */
function actsOnThing(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (/^(?:remained|underwent|became|showed|exhibited|resulted)$/.test(word?.lower ?? ''))
		return true;
	// "a steep mast and only carried small sails"
	const before = words[at - 1]?.lower ?? '';
	if (word?.form === 'ed' && /^(?:only|also|then|thus|thereby)$/.test(before)) return true;
	const isVerb = /^(?:NOUN|VERB)$/.test(word?.pos ?? '') && word?.form !== 'ing';
	const form = isVerb ? verbForm(word?.lower ?? '')?.form : undefined;
	return (
		form !== undefined &&
		/^(?:the|an?|its|their)$/.test(words[at + 1]?.lower ?? '') &&
		!NAMED_SO.test(word?.lower ?? '')
	);
}
const NAMED_SO = /^(?:called|named|termed|given|made|considered)$/;

/** "cases of nausea and vomiting, and of fever": a thing, and no act. */
const isNamed = (words: readonly Word[], at: number) =>
	words[at]?.form === 'ing' && (words[at + 1]?.pos ?? 'PUNCT') === 'PUNCT';

/** "nor cause harm", "and B is C": no part of what stands before. */
const joinsMore = (words: readonly Word[], at: number) =>
	(words[at]?.lower === 'and' && words[at + 1]?.lower === 'not') ||
	(words[at]?.lower === 'nor' && verbForm(words[at + 1]?.lower ?? '')?.form === 'base') ||
	joinsVerb(words, at + 1) ||
	joinsClause(words, at + 1);

function closing(words: readonly Word[], at: number): number {
	for (let end = at; end < words.length; end++) if (words[end]?.text === ')') return end;
	return at;
}

const goesOn = (words: readonly Word[], from: number, at: number) =>
	needsMore(words, from, at) || isBeforeNoun(words, from, at) || isHalf(words, from, at);

/** End of the phrase that starts here: a noun phrase with its "of", or an adjective with its adverbs. */
export function phraseEnd(words: readonly Word[], from: number, limit: number): number {
	for (let at = from; at < limit; at++) {
		if (words[at]?.text === '(') {
			at = Math.min(limit - 1, closing(words, at));
			continue;
		}
		if (at > from && breaksAt(words, at) && !goesOn(words, from, at))
			return commaList(words, at, limit);
	}
	return limit;
}

/** "A, B, and C" is one phrase: a comma inside an enumeration does not end it. */
function commaList(words: readonly Word[], comma: number, limit: number): number {
	if (words[comma]?.text !== ',') return comma;
	const ahead = words.slice(comma, Math.min(limit, comma + 30));
	const joint = ahead.findIndex(
		(word, at) => at > 0 && word.pos === 'CCONJ' && /^(?:and|or)$/.test(word.lower)
	);
	if (joint < 0) return comma;
	const between = ahead.slice(1, joint);
	const plain = between.every(
		(word) =>
			['NOUN', 'ADJ', 'PROPN', 'NUM', 'ADV', 'DET'].includes(word.pos) ||
			word.text === ',' ||
			word.lower === 'of'
	);
	// ", and surpassed the rest": a second act.
	const second = words[comma + joint + 1];
	const acts = joint === 1 && second?.pos === 'VERB' && /^(?:ed|past|3sg)$/.test(second.form ?? '');
	if (acts || !plain || joinsPredicate(words, comma + joint + 1)) return comma;
	return phraseEnd(words, comma + joint + 1, limit);
}

/** End of everything that hangs on the verb: the next comma outside a list, or a clause of its own. */
export function complementEnd(words: readonly Word[], from: number, limit: number): number {
	for (let at = from; at < limit; at++) {
		const word = words[at];
		if (!word) return at;
		if (word.text === '(') {
			at = Math.min(limit - 1, closing(words, at));
			continue;
		}
		if (at > from && isHalf(words, from, at)) continue;
		if (word.text === ',') {
			if (partsQualities(words, at)) continue;
			const end = commaList(words, at, limit);
			if (end === at) return at;
			at = end - 1;
		} else if (/^[;:—–]$/.test(word.text)) return at;
		else if (
			word.lower === 'as' &&
			words[at + 1]?.lower === 'well' &&
			words[at + 2]?.lower === 'as'
		)
			return at;
		else if (
			word.pos === 'SCONJ' &&
			/^(?:because|although|though|while|whereas|when|if|unless|since|once)$/.test(word.lower)
		)
			return at;
		else if (word.pos === 'CCONJ' && joinsMore(words, at)) return at;
	}
	return limit;
}

/** A phrase that may be hidden or asked for. */
export function contentWords(words: readonly Word[], { from, to }: Range): Word[] {
	return words
		.slice(from, to)
		.filter(
			(word) =>
				['NOUN', 'PROPN', 'ADJ', 'VERB', 'NUM', 'ADV'].includes(word.pos) && !isStopWord(word.lower)
		);
}

const VAGUE =
	/^(?:results?|findings?|approach|methods?|settings?|tasks?|cases?|ways?|things?|use|performance|analysis|stud(?:y|ies)|data|models?|systems?|problems?|work|paper|training|experiments?|insights?|differences?|number|range|variety|types?|effects?|time|people|agents?|users?|players?|example|order|terms|addition|particular|patients|participants|groups?|need|role|others?|evidence|LLMs?|world|part|half|rest|area|areas|aspects?|factors?|conditions?|levels?|changes?|values?|applications?|domains?|challenges?|issues?|properties|property|years?|days?|humans?|researchers|scientists|samples?|cohorts?|outcomes?|subjects?|articles?|literature|techniques?|class(?:es)?|examples?|inputs?|outputs?|decisions?|choices?|responses?|answers?|questions?|information|subcategories|categories|applications?)$/i;
const EMPTY_ADJECTIVE =
	/^(?:various|different|several|certain|other|specific|general|new|novel|significant|multiple|diverse|many|existing|current|important)$/;

/** Heads that tell nothing without what follows them: "an iterative approach". */
export const EMPTY_HEADS =
	/^(?:approach|method|technique|framework|strategy|procedure|process|analysis|evaluation|way|manner|example|case|system|model|work|study|setting|tool|experiment|investigation|algorithm|performance|result|finding|behaviou?r|property|hierarchy|difference|insight|evidence|challenge|issue|problem|concern|need|problem|step|aspect|idea|concept|paradigm|principle|methodology|scheme|mechanism)s?$/;

/** Words that would fit in any paper: "the results", "several tasks". */
export function isVague(content: readonly Word[]): boolean {
	return content.every(
		(word) =>
			(word.pos === 'ADV' && content.length > 1) ||
			word.pos === 'NUM' ||
			VAGUE.test(word.text) ||
			EMPTY_ADJECTIVE.test(word.lower)
	);
}

/** "the date tended to be earlier": no participle hangs on the noun. */
const ALWAYS_FINITE =
	/^(?:tended|appeared|seemed|failed|managed|remained|continued|wanted|ceased|ranged|differed|averaged|consisted|depended)$/;

/** "small tides drive the wheels", "boys born light ran a risk": with an article behind it, it is no noun and hangs on none. */
function takesObject(part: readonly Word[], at: number): boolean {
	const form = verbForm(part[at]?.lower ?? '')?.form;
	const next = part[at + 1];
	if (next?.pos !== 'DET' || !isNominal(part[at - 1])) return false;
	if (form === 'ed') return !/^(?:given|called|named|termed)$/.test(part[at]?.lower ?? '');
	return form === '3sg' || (form === 'base' && part[at - 1]?.isPlural === true);
}

/** A finite verb that no "that" or "which" opens: the range runs across a clause. */
function isFinite(part: readonly Word[], at: number): boolean {
	const word = part[at];
	const finite =
		(word?.pos === 'AUX' && !/^(?:be|been|being|having)$/.test(word.lower)) ||
		(word?.pos === 'VERB' && (word.form === '3sg' || word.form === 'past')) ||
		(word?.form === 'base' && isNominal(part[at - 1])) ||
		(ALWAYS_FINITE.test(word?.lower ?? '') && isNominal(part[at - 1])) ||
		takesObject(part, at);
	const opened = part
		.slice(0, at)
		.some(
			(other) => other.pos === 'SCONJ' || /^(?:after|before|until|since|as)$/.test(other.lower)
		);
	return finite && !opened;
}

/** Half a phrase without what follows: "a reduced tendency [to refuse]". */
const TAKES_INFINITIVE =
	/^(?:tendency|ability|capacity|need|attempt|effort|potential|way|propensity|failure|incentive|willingness|right|power|opportunity|likelihood|inability)s?$/;

/** "a guess that the fog [, which …, lifts]": a clause is opened and has no verb. */
function opensNoClause(part: readonly Word[], at: number): boolean {
	const opener = part[at];
	if (opener?.pos !== 'SCONJ' || !/^(?:that|which|who|whether|because|where)$/.test(opener.lower))
		return false;
	// "tasks where trained crews": a quality, and no verb.
	const rest = part.slice(at + 1);
	const acts = (word: Word, index: number) =>
		word.pos === 'AUX' ||
		(word.pos === 'VERB' && !(word.form === 'ed' && isNominal(rest[index + 1]) && index === 0));
	return !rest.some(acts);
}

const AS_NOUN =
	/^(?:same|opposite|contrary|poor|rich|elderly|young|old|blind|deaf|sick|unemployed|homeless|best|worst|most|least|\p{L}+est)$/u;

/** Complete: opens with a word a phrase can open with, closes with a noun, adjective, adverb or number. */
export function isWholePhrase(words: readonly Word[], { from, to }: Range): boolean {
	const part = words.slice(from, to);
	const first = part[0];
	const last = part.at(-1);
	if (!first || !last) return false;
	if (['PUNCT', 'CCONJ', 'SCONJ', 'ADP', 'PART', 'AUX'].includes(first.pos)) return false;
	if (
		!['NOUN', 'PROPN', 'ADJ', 'ADV', 'NUM', 'VERB'].includes(last.pos) &&
		!/^[)"”'’]$/.test(last.text) &&
		!/^(?:ones|off|out|up|down|away|together)$/.test(last.lower)
	)
		return false;
	if (last.pos === 'ADV' && /^(?:not|more|most|very|too|so|as|even|only)$/.test(last.lower))
		return false;
	if (part.length > 1 && closesWithManner(words, to - 1)) return false;
	if (part.some((word, at) => isFinite(part, at))) return false;
	if (isPossessive(last)) return false;
	// "a way to decode [and understand X]", "to speed up [and guide X]": the infinitive has lost its object.
	if (last.form === 'base' && part.at(-2)?.pos === 'PART') return false;
	const isParticle = /^(?:out|off|up|down|away)$/.test(last.lower);
	if (isParticle && part.at(-3)?.lower === 'to') return false;
	const next = words[to];
	if (isHalf(words, from, to) || needsMore(words, from, to)) return false;
	if (part.some((_, at) => opensNoClause(part, at))) return false;
	if (last.pos === 'VERB' && last.form === 'ing' && next?.pos === 'ADP') return false;
	// "mastectomy more often [than X]"
	const isDegree = /^(?:more|less)$/.test(part.at(-2)?.lower ?? '') && part.length > 2;
	if (isDegree && next?.lower === 'than' && part.slice(0, -2).some(isNominal)) return false;
	if (lacksNoun(part)) return false;
	if (next?.pos === 'PART' && TAKES_INFINITIVE.test(last.lower)) return false;
	// "than the previous": an article with no noun; "of maps and local": a noun and a quality.
	if (last.pos === 'ADJ' && part.at(-2)?.pos === 'DET' && !AS_NOUN.test(last.lower)) return false;
	if (last.pos === 'ADJ' && part.at(-2)?.pos === 'CCONJ' && isNominal(part.at(-3))) return false;
	const count = (mark: string) => part.filter((word) => word.text === mark).length;
	return count('(') === count(')') && count('"') % 2 === 0 && count('“') === count('”');
}

/** The rest of the clause after a phrase, ready to stand at the end of a question. */
export function tail(clause: Clause, from: number): string {
	return textOfRange(clause, { from, to: clause.words.length }).replace(/^[\s,]+/, '');
}
