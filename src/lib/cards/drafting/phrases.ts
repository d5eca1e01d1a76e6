import { textOfRange, type Clause, type Range } from '$lib/extraction/clause';
import { isPossessive } from '$lib/extraction/parts-of-speech';
import { isNominal, type Word } from '$lib/extraction/word';
import { isStopWord } from '$lib/text/stems';

/** Words at which the phrase before ends; "of" holds its phrase together. */
const BREAKING_PREPOSITION = (word: Word) => word.pos === 'ADP' && word.lower !== 'of';

function isPostmodifier(words: readonly Word[], at: number): boolean {
	const word = words[at];
	const before = words[at - 1];
	if (word?.pos !== 'VERB') return false;
	const participle = word.form === 'ing' || word.form === 'ed' || word.form === 'participle';
	return participle && (isNominal(before) || before?.text === ')');
}

function breaksAt(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word) return true;
	if (word.text === '(') return false;
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
	if (word.pos === 'CCONJ') return joinsPredicate(words, at + 1) || joinsClause(words, at + 1);
	return isPostmodifier(words, at);
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
		(word?.pos === 'VERB' && word.form !== 'ed')
	);
}

/** "players have A and offers are B": a subject with its verb follows. */
function joinsClause(words: readonly Word[], from: number): boolean {
	let at = from;
	while (/^(?:DET|ADJ|NOUN|PROPN)$/.test(words[at]?.pos ?? '') && at < from + 4) at++;
	return (
		at > from && isNominal(words[at - 1]) && /^(?:is|are|was|were)$/.test(words[at]?.lower ?? '')
	);
}

function joinsVerb(words: readonly Word[], from: number): boolean {
	let at = from;
	while (words[at]?.pos === 'ADV') at++;
	const word = words[at];
	return word?.pos === 'AUX' || (word?.pos === 'VERB' && word.form !== 'ed');
}

function closing(words: readonly Word[], at: number): number {
	for (let end = at; end < words.length; end++) if (words[end]?.text === ')') return end;
	return at;
}

/** End of the phrase that starts here: a noun phrase with its "of", or an adjective with its adverbs. */
export function phraseEnd(words: readonly Word[], from: number, limit: number): number {
	for (let at = from; at < limit; at++) {
		if (words[at]?.text === '(') {
			at = Math.min(limit - 1, closing(words, at));
			continue;
		}
		if (at > from && breaksAt(words, at)) return commaList(words, at, limit);
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
	if (!plain || joinsPredicate(words, comma + joint + 1)) return comma;
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
		if (word.text === ',') {
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
		else if (word.pos === 'CCONJ' && (joinsVerb(words, at + 1) || joinsClause(words, at + 1)))
			return at;
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

/** A finite verb that no "that" or "which" opens: the range runs across a clause. */
function isFinite(part: readonly Word[], at: number): boolean {
	const word = part[at];
	const finite =
		(word?.pos === 'AUX' && !/^(?:be|been|being|having)$/.test(word.lower)) ||
		(word?.pos === 'VERB' && (word.form === '3sg' || word.form === 'past')) ||
		(word?.form === 'base' && isNominal(part[at - 1]));
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
	if (part.some((word, at) => isFinite(part, at))) return false;
	if (isPossessive(last)) return false;
	// "a way to decode [and understand X]": the infinitive has lost its object.
	if (last.form === 'base' && part.at(-2)?.pos === 'PART') return false;
	const next = words[to];
	if (next?.pos === 'PART' && TAKES_INFINITIVE.test(last.lower)) return false;
	// "than the previous": an article with no noun.
	if (part.length === 2 && first.pos === 'DET' && last.pos === 'ADJ') return false;
	const count = (mark: string) => part.filter((word) => word.text === mark).length;
	return count('(') === count(')') && count('"') % 2 === 0 && count('“') === count('”');
}

/** The rest of the clause after a phrase, ready to stand at the end of a question. */
export function tail(clause: Clause, from: number): string {
	return textOfRange(clause, { from, to: clause.words.length }).replace(/^[\s,]+/, '');
}

/** A fronted phrase at the end of a question reads better: "in the Battle of the Sexes". */
export function leadText(clause: Clause): string {
	return textOfRange(clause, clause.lead).replace(/[,\s]+$/, '');
}
