import { onceAText } from '$lib/text/once-a-text';
import { isSlip } from './agreement';
import { NEVER_FINITE, NEVER_PASSIVE, TAKES_THINGS, WITHOUT_OBJECT } from './lexicon/past-tenses';
import { isPossessive, tagWords } from './parts-of-speech';
import { isSoundSubject, rowOfSubjects, subjectStart } from './subject-start';
import { withPastTense, withSecondReading } from './second-reading';
import { isQualityAt, mannerStart, verbEnd } from './verb-group';
import { isLabel, isNominal, type Word } from './word';

/** A clause cut at its joints; every part is a half-open range of `words`. */
export interface Clause {
	readonly text: string;
	readonly words: readonly Word[];
	/** A fronted phrase up to its comma: "In the Battle of the Sexes,"; empty range if none. */
	readonly lead: Range;
	readonly subject: Range;
	/** From the first finite word to the main verb: "does not prevent". */
	readonly verb: Range;
	/** What follows the verb, the final stop left out. */
	readonly rest: Range;
}

export interface Range {
	readonly from: number;
	readonly to: number;
}

const RELATIVE = /^(?:that|which|who|whose|whom|where|when|whereby|wherein)$/;
const CLAUSE_OPENER =
	/^(?:because|although|though|albeit|while|whereas|whenever|unless|if|whether|whilst|how|why|once|since|as|until|before|after|what|whatever)$/;

function isFiniteAt(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word) return false;
	if (word.pos === 'AUX')
		return (
			words[at - 1]?.pos !== 'PART' &&
			// "than did the crews"
			!/^(?:to|than)$/.test(words[at - 1]?.lower ?? '') &&
			!/^(?:be|been|being|having|am)$/.test(word.lower)
		);
	if (word.pos !== 'VERB') return false;
	if (word.form === '3sg' || word.form === 'past') return true;
	if (word.form !== 'base') return false;
	const before = words[at - 1];
	if (isNominal(before) && !before?.isPlural && isOfOne(words, at - 1)) return false;
	if (before?.pos === 'CCONJ' && isSecondPurpose(words, at)) return false;
	return before?.pos !== 'PART' && !(before?.pos === 'ADV' && words[at - 2]?.pos === 'PART');
}

/** "plans to raise keels and lower masts may": a second act that "to" opens, where nothing was yet told. */
function isSecondPurpose(words: readonly Word[], at: number): boolean {
	const to = words.findIndex(
		(word, index) => index < at && word.pos === 'PART' && words[index + 1]?.form === 'base'
	);
	return to >= 0 && !words.slice(0, at).some((_, index) => isFiniteAt(words, index));
}

/** "a case study from", "a large field study with": of one thing it would be "studies"; "the oars in a small boat include" is not of one. */
function isOfOne(words: readonly Word[], last: number): boolean {
	let at = last;
	while (isNominal(words[at]) || words[at]?.pos === 'ADJ') at--;
	const isOne = /^(?:an?|each|every)$/.test(words[at]?.lower ?? '');
	return isOne && (at === last - 1 || words[at - 1]?.pos !== 'ADP');
}

const doerBefore = (words: readonly Word[], at: number): Word | undefined =>
	words[mannerStart(words, at) - 1];

/** "-ed" after a noun: "agents trained on X perform" against "agents learned X". */
function isPastTense(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (word?.pos !== 'VERB' || word.form !== 'ed') return false;
	const before = words[at - 1];
	// "we compared A with B"
	if (/^(?:we|they|i)$/.test(doerBefore(words, at)?.lower ?? '')) return true;
	// "the study trained …" is how an act of the authors is told.
	if (before?.lower === 'study' && words[at - 2]?.lower === 'the') return true;
	// "boats compared with rafts", but "the trial compared two rafts"
	const isDeed =
		word.lower === 'compared' && /^(?:DET|NUM|ADJ|NOUN)$/.test(words[at + 1]?.pos ?? '');
	if (NEVER_FINITE.test(word.lower) && !isDeed) return false;
	if (/^(?:who|which|that)$/.test(before?.lower ?? '')) return true;
	// "crews who usually asked"
	if (before?.pos === 'ADV' && doerBefore(words, at)?.lower === 'who') return true;
	const next = words[at + 1];
	// "surgery markedly improved recall", where nothing else could be the verb
	const isManner = before?.pos === 'ADV' && isNominal(doerBefore(words, at));
	const acts = isManner && (isNominal(next) || next?.pos === 'ADJ');
	if (acts && !words.some((_other, index) => index !== at && isFiniteAt(words, index))) return true;
	// "associated conditions, including poor intake, favored depletion": an insert stands between.
	const close = before?.pos === 'ADV' ? at - 2 : at - 1;
	const afterInsert =
		words[close]?.text === ',' && words.slice(0, close).some((one) => one.text === ',');
	const isState = NEVER_PASSIVE.test(word.lemma) && (afterInsert || isNounAt(words, at - 1));
	// "the experiments performed revealed X": the second is the verb.
	if (isQualityAt(words, at + 1) && TAKES_THINGS.test(word.lemma) && isNominal(before)) return true;
	if (!isState && next?.pos === 'VERB' && /^(?:ed|past|3sg)$/.test(next.form ?? '')) return false;
	const presents = word.lemma === 'present' && next?.lower === 'with';
	if (presents && (isNominal(before) || before?.text === ')')) return true;
	// An object follows: "the group received 30 minutes" against "patients treated with X".
	const active =
		next !== undefined &&
		['DET', 'NUM', 'ADJ', 'PRON'].includes(next.pos) &&
		!/^(?:fed|offered|administered|assigned|allowed)$/.test(word.lower);
	// "compiling lazily discovered alternative paths": no noun that "discovered" could belong to.
	const doer = before?.pos === 'ADV' ? words[at - 2] : before;
	// "28% expressed a wish", "384 boats carried at least one net"
	const isShare = doer?.pos === 'NUM' && /[%\d]$/.test(doer.text);
	// "dredging cut the depth of ruts"
	const isDeedAlone = at === 1 && doer?.form === 'ing';
	const isDoer =
		isNominal(doer) || isShare || isDeedAlone || doer?.pos === 'PRON' || doer?.text === ')';
	if (active && isDoer) return true;
	const isAtLeast = next?.lower === 'at' && /^(?:least|most)$/.test(words[at + 2]?.lower ?? '');
	if (isAtLeast && isNominal(before)) return true;
	// "patients admitted to hospital": nothing that "admitted" does, so it is done to them.
	const loose =
		next === undefined || next.pos === 'ADP' || next.pos === 'PART' || next.pos === 'PUNCT';
	if (isState && (loose || /^(?:ed|ADJ)$/.test(next?.form ?? next?.pos ?? ''))) return true;
	if (loose && !WITHOUT_OBJECT.test(word.lemma)) return false;
	// "the tide fell and the wind rose": it takes no object, so what is joined on is a clause.
	const joins = next?.pos === 'CCONJ' && words[at + 2]?.pos === 'DET';
	if (joins && isNominal(before) && WITHOUT_OBJECT.test(word.lemma)) return true;
	const isObject = /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(next?.pos ?? '');
	const mayAct = isObject || WITHOUT_OBJECT.test(word.lemma);
	if (afterInsert && mayAct && !words.slice(0, at).some((one) => one.pos === 'AUX')) return true;
	const follows =
		isNominal(before) ||
		(before?.pos === 'NUM' && (next?.pos === 'SCONJ' || isLabel(words, at - 1))) ||
		(before?.pos === 'VERB' &&
			before.form === 'ed' &&
			/^(?:DET|NUM|ADV|ADJ|PRON|SCONJ|ADP)$/.test(next?.pos ?? '')) ||
		before?.pos === 'PRON' ||
		before?.pos === 'ADV' ||
		before?.text === ')';
	return follows && !finiteBeforeBreak(words, at + 1);
}

/** "treatment changes occurred": what could be a verb, too. */
function isNounAt(words: readonly Word[], at: number): boolean {
	const word = words[at];
	return (
		isNominal(word) ||
		(word?.isAmbiguous === true && word.form === '3sg' && isNominal(words[at - 1]))
	);
}

function finiteBeforeBreak(words: readonly Word[], from: number): boolean {
	for (let at = from; at < words.length; at++) {
		const word = words[at];
		if (!word || word.pos === 'SCONJ' || RELATIVE.test(word.lower)) return false;
		if (/^[;:]$/.test(word.text)) return false;
		// "the tide lowered piers, but only the wind sank boats": a second clause.
		if (word.lower === 'but' && words[at - 1]?.text === ',') return false;
		// "before it was lowered"
		if (word.pos === 'ADP' && words[at + 1]?.pos === 'PRON' && opensClause(words, at)) return false;
		const after = word.pos === 'CCONJ' ? words[at + 1] : undefined;
		if (after?.form === 'ed' || after?.pos === 'AUX') return false;
		// "40 boats sank in spring and 12 crews drowned": a second clause with its own subject.
		if (after?.pos === 'NUM' && !/^(?:NUM|SYM)$/.test(words[at - 1]?.pos ?? '')) return false;
		if (isFiniteAt(words, at)) return true;
		const laterPast = word.pos === 'VERB' && word.form === 'ed' && isNominal(words[at - 1]);
		// "the toll fell as the tide increased"
		const isAsClause =
			WITHOUT_OBJECT.test(word.lemma) && words.slice(from, at).some(({ lower }) => lower === 'as');
		if (laterPast && !NEVER_FINITE.test(word.lower))
			return !isAsClause && !/^(?:by|with)$/.test(words[at + 1]?.lower ?? '');
	}
	return false;
}

function closeParenthesis(words: readonly Word[], at: number): number {
	for (let end = at + 1; end < words.length; end++) if (words[end]?.text === ')') return end;
	return at;
}

function opensClause(words: readonly Word[], at: number): boolean {
	const word = words[at];
	if (!word) return false;
	if (word.pos === 'SCONJ') {
		// "losses because of frost", "that of the keel"
		const isWithOf = (at > 0 || word.lower === 'because') && words[at + 1]?.lower === 'of';
		if (isWithOf || /^(?:than|so)$/.test(word.lower)) return false;
		// "the trends, although not always significant, were seen": no clause is opened.
		const isInsert =
			words[at - 1]?.text === ',' && /^(?:although|though|while|if|when|whether)$/.test(word.lower);
		if (isInsert && !clauseFollows(words, at + 1)) return false;
		// "when compared with others, X is faster": a participle, and no clause.
		if (
			/^(?:when|while|once|unless|although|though|if)$/.test(word.lower) &&
			isVerbless(words, at + 1)
		)
			return false;
		return RELATIVE.test(word.lower) || CLAUSE_OPENER.test(word.lower);
	}
	const isJoined = /^(?:such|well|same|far|long|as)$/.test(words[at - 1]?.lower ?? '');
	if (word.lower === 'as' && (isJoined || words[at - 1]?.pos === 'VERB')) return false;
	if (word.pos === 'ADP' && /^(?:as|since|until|before|after|given)$/.test(word.lower))
		return clauseFollows(words, at + 1);
	// "the techniques we study": a pronoun right after a noun opens a clause without "that".
	return (
		word.pos === 'PRON' &&
		/^(?:we|they|it|he|she|i|you)$/.test(word.lower) &&
		isNominal(words[at - 1])
	);
}

function isVerbless(words: readonly Word[], from: number): boolean {
	const next = words[from]?.pos === 'ADV' ? words[from + 1] : words[from];
	// "although frugal, the lamp is dim"
	const isQuality = next?.pos === 'ADJ' && words[words.indexOf(next) + 1]?.text === ',';
	return isQuality || next?.pos === 'ADP' || next?.form === 'ed' || next?.form === 'participle';
}

/** "as LLMs are applied" against "as a result": a finite verb before the next comma. */
function clauseFollows(words: readonly Word[], from: number): boolean {
	if (words[from]?.form === 'ing' || words[from]?.form === 'ed') return false;
	for (let at = from; at < words.length; at++) {
		const word = words[at];
		if (!word || /^[,;:]$/.test(word.text)) return false;
		if (isFiniteAt(words, at)) return true;
	}
	return false;
}

/** Index of the first word of the main verb group, subordinate clauses skipped; -1 if there is none. */
function findVerb(words: readonly Word[]): number {
	const at = verbPast(words, opensClause);
	// "patients seen after surgery had fewer": no clause after "after", since none is left then.
	return at < 0 ? verbPast(words, opensSureClause) : at;
}

const opensSureClause = (words: readonly Word[], at: number) =>
	words[at]?.pos !== 'ADP' && opensClause(words, at);

function verbPast(words: readonly Word[], opens: typeof opensClause): number {
	let pending = 0;
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (word?.text === '(') at = closeParenthesis(words, at);
		else if (opens(words, at)) pending++;
		else if (isFiniteAt(words, at) || isPastTense(words, at)) {
			if (pending === 0) return at;
			pending--;
			at = verbEnd(words, at) - 1;
		}
	}
	return -1;
}

/** The noun the verb agrees with; undefined where the subject is an act ("retraining …"). */
export function headOf(words: readonly Word[], { from, to }: Range): Word | undefined {
	let head: Word | undefined;
	for (let at = from; at < to; at++) {
		const word = words[at];
		if (!word) break;
		if (isPossessive(word) && isNominal(word)) {
			head = undefined;
			continue;
		}
		const isName = word.pos === 'PROPN' && head?.isPlural && head.pos === 'NOUN';
		// "CD4+ cells"; "the indices X and Y": the names say which.
		// "H. pylori rates"
		const isInitial = word.text === '.' && /^\p{Lu}$/u.test(words[at - 1]?.text ?? '');
		if (isName || isInitial || word.text === '+') continue;
		if (isNominal(word) || word.pos === 'PRON') head = word;
		else if (head && word.pos === 'NUM') continue;
		// "the mean decimal values"
		else if (word.pos === 'ADJ' && isNominal(words[at - 1]) && isNominal(words[at + 1])) continue;
		else if (head && !/^(?:CCONJ)$/.test(word.pos)) break;
		else if (word.pos === 'ADP' && head === undefined && at > from) break;
	}
	return head;
}

export function isPluralSubject(words: readonly Word[], range: Range): boolean | undefined {
	const first = words[range.from];
	if (!first) return undefined;
	if (first.form === 'ing') return false;
	const head = headOf(words, range);
	if (!head || /^(?:there|neither|none)$/.test(first.lower)) return undefined;
	const until = words.slice(range.from, range.to);
	const row = rowOfSubjects(until);
	if (row) return row === 'several' ? true : undefined;
	const cut = until.findIndex(
		(word) => word.pos === 'ADP' || word.pos === 'SCONJ' || word.form === 'ed' || word.text === '('
	);
	const core = cut < 0 ? until : until.slice(0, cut);
	if (
		core.some(
			(word, at) =>
				word.lower === 'and' &&
				isNominal(core[at - 1]) &&
				core.slice(at + 1).some((other) => isNominal(other) || other.form === 'ing')
		)
	)
		return true;
	if (
		/^(?:a|an|each|every|this|one|another)$/.test(first.lower) &&
		!/^(?:number|variety|range|set|majority|minority|series|group|panel|few|total|proportion|couple|lot|spectrum|array|subset)$/.test(
			head.lower
		)
	)
		return false;
	if (
		/^(?:data|number|variety|range|majority|few|total|proportion|half|rest|percent|percentage|set|group|series|%|offspring|fish|sheep|species|pair|sample|spectrum|array|subset|minority)$/.test(
			head.lower
		)
	)
		return undefined;
	// "CLARANS is", "TCNs are", "Rin2/TorA are": capitals and joined names do not tell.
	return /\p{Lu}S$|[\p{L}\d]\/\p{Lu}/u.test(head.text) ? undefined : head.isPlural;
}

function agrees(words: readonly Word[], subject: Range, verb: Range): boolean {
	const finite = words[verb.from];
	const plural = isPluralSubject(words, subject);
	if (!finite || plural === undefined) return plural === undefined;
	// "in fog, oars, ropes, need for tar were": more than what stands last.
	const isListed = words.slice(0, subject.from).filter(({ text }) => text === ',').length > 1;
	if (!isListed && isSlip(words.slice(subject.from, subject.to), finite)) return true;
	if (/^(?:is|was|has|does)$/.test(finite.lower) || finite.form === '3sg') return !plural;
	const isSeveral = finite.pos === 'VERB' && finite.form === 'base';
	return isSeveral || /^(?:are|were|have|do)$/.test(finite.lower) ? plural : true;
}

const count = (text: string, mark: string) => text.split(mark).length;
export const isBalanced = (text: string) =>
	['()', '[]'].every(([open = '', close = '']) => count(text, open) === count(text, close));

/** "study results", "blood samples from": a plural taken for a verb. */
function isLikelyNoun(words: readonly Word[], at: number): boolean {
	const word = words[at];
	const next = words[at + 1];
	if (!word?.isAmbiguous || word.form !== '3sg') return false;
	if (word.lower === 'results') return next?.lower !== 'in' && next?.lower !== 'from';
	// "of daily tide records such as": nothing that the tide does.
	if (next?.lower === 'such' && words[at + 2]?.lower === 'as') return true;
	// "the method works with X" has no other verb.
	if (/^(?:from|with)$/.test(next?.lower ?? '')) return finiteBeforeBreak(words, at + 1);
	return next === undefined || /^(?:of|and|or|for)$/.test(next.lower) || next.text === ',';
}

/** The words of a clause, its stop left out. */
export function wordsOf(text: string): readonly Word[] {
	const words = tagWords(text);
	return /^[.!?]$/.test(words.at(-1)?.text ?? '') ? words.slice(0, -1) : words;
}

/** The clause cut at its joints, or nothing where subject and verb do not fit together. */
export const parseClause = onceAText((text): Clause | undefined => {
	const words = wordsOf(text);
	const second = withSecondReading(words);
	const other = second ?? words;
	return (
		cutAtJoints(text, words) ??
		cutAtJoints(text, second) ??
		(findVerb(other) < 0 ? cutAtJoints(text, withPastTense(other)) : undefined)
	);
});

function cutAtJoints(text: string, words: readonly Word[] = []): Clause | undefined {
	const at = findVerb(words);
	if (at < 1 || !isBalanced(text) || isLikelyNoun(words, at)) return undefined;
	const start = subjectStart(words, at);
	let subjectEnd = mannerStart(words, at);
	if (words[subjectEnd - 1]?.text === ',') subjectEnd = withoutInsert(words, start, subjectEnd);
	const subject = { from: start, to: subjectEnd };
	const verb = { from: at, to: verbEnd(words, at) };
	if (!isSoundSubject(words, subject) || !agrees(words, subject, verb)) return undefined;
	return {
		text,
		words,
		lead: { from: 0, to: start },
		subject,
		verb: { from: words[subjectEnd]?.text === ',' ? subjectEnd + 1 : subjectEnd, to: verb.to },
		rest: { from: verb.to, to: words.length }
	};
}

/** Words of a subject that may be parted from its verb by a comma. */
const LEAST_WITH_COMMA = 5;

/** "our model, Claude 3 Opus, produces": the insert stays with its subject. */
function withoutInsert(words: readonly Word[], start: number, end: number): number {
	const commas = words.slice(start, end).filter((word) => word.text === ',').length;
	if (commas >= 2) return end;
	// "the rate of A and B, was reduced": a comma too many.
	const last = words[end - 2];
	const isLong = end - start > LEAST_WITH_COMMA && (isNominal(last) || last?.pos === 'NUM');
	return isLong && words[start]?.pos === 'DET' ? end - 1 : start;
}

/** The text of a range, as printed. */
export function textOfRange({ text, words }: Clause, { from, to }: Range): string {
	const last = to > from ? words[to - 1] : undefined;
	return text.slice(words[from]?.span.start ?? 0, last?.span.end ?? 0);
}
