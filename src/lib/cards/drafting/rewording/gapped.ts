import { DELETION } from '../../card';
import { parseClause, textOfRange, type Clause } from '$lib/extraction/clause';
import { readClause } from '$lib/extraction/read-clause';
import { verbForm } from '$lib/extraction/verb-forms';
import { isNominal, type Word } from '$lib/extraction/word';
import type { Span } from '$lib/text/span';
import type { PatternName } from '../candidate';
import { subjectText } from '../questions';
import { isMisread } from '../flaws/misread-clause';
import { ownClause, toldOfThing, wholePhrase, type Marked } from './own-clause';

/** A clause with what is asked for as a range of its words. */
export interface Gapped {
	readonly clause: Clause;
	readonly from: number;
	readonly to: number;
	readonly hidden: string;
}

export interface Question {
	readonly body: string;
	readonly pattern: PatternName;
	/** What is asked for, where it is not just what was hidden. */
	readonly answer?: string;
}

/** "…, which lets B" behind the gap: a second statement, and no part of what is asked. */
const SECOND_STATEMENT =
	/,\s(?:which|where|who|via|through|(?:thus |thereby |hence |by )?(?:\p{L}+ly )?(?!includ|depend|accord|follow|regard|exclud|dur|be|hav|concern)\p{Ll}+ing|suitable|based|inspired)\s(?!.*\bnot\b).*$/u;

/** "[90%] indicating that B": what it means, and no part of what it is. */
const MEANING =
	/,? (?:indicating|suggesting|implying|confirming|demonstrating|showing) (?:that )?.*$/u;

/** "[the wake], a wave behind a ship": what the thing is, and no part of what is asked. */
const APPOSITION = /^,\s(?:an?|the)\s(?!.*,?\s(?:and|or|but|not)\s)[^,;:]*$/u;
const IN_FRONT = /^(?:\p{L}+ )?(?:using|via|through|by|with|after|under|without)\s$/iu;
/** "(RR 0.6; p < 0.01)": how sure it is, and no part of what is asked. */
const STATISTICS = /\s\([^()]*(?:\bCI\b|\b[Pp]\s?[=<>]|\b(?:RR|OR|HR|SD)\b)[^()]*\)/gu;

/** The ranges of a clause's words that a gap covers; its preposition goes with the question. */
export function withGap(clause: Clause, { start, end }: Span): Gapped | undefined {
	const from = clause.words.findIndex(({ span }) => span.start === start);
	const last = clause.words.findLastIndex(({ span }) => span.end <= end);
	if (from < 0 || clause.words[last]?.span.end !== end) return undefined;
	// "[with steel]": the preposition goes with the question.
	// "[up to 9%]", "[over 9%]": part of the figure.
	const isBound =
		/^(?:up|over|under|above|below|around|about|at)$/u.test(clause.words[from]?.lower ?? '') &&
		(clause.words[from + 1]?.pos === 'NUM' ||
			/^(?:to|least|most)$/u.test(clause.words[from + 1]?.lower ?? ''));
	const isFramed = clause.words[from]?.pos === 'ADP' && last > from && !isBound;
	const to = last + 1;
	const at = isFramed ? from + 1 : from;
	return { clause, from: at, to, hidden: textOfRange(clause, { from: at, to }) };
}

function read({ text, gap }: Marked): Gapped | undefined {
	const clause = parseClause(text);
	return clause && !isMisread(clause) ? withGap(clause, gap) : undefined;
}

/** The sentence around a gap, without what is said beside it. */
export function marked(body: string): Marked | undefined {
	const gap = DELETION.exec(body);
	const hidden = gap?.[1];
	if (!gap || hidden === undefined) return undefined;
	const whole = body.replace(DELETION, hidden).replace(/[.\s]+$/, '');
	const end = gap.index + hidden.length;
	// "using [a rope], the crew rows": what follows is the sentence itself.
	const isInFront = IN_FRONT.test(whole.slice(0, gap.index));
	const isNamed = !isInFront && /^(?:(?:an?|the)\s|\p{Lu})/u.test(hidden);
	const behind = whole
		.slice(end)
		.replace(STATISTICS, '')
		.replace(isNamed ? APPOSITION : /$^/u, '')
		.replace(SECOND_STATEMENT, '')
		.replace(/\d/u.test(hidden) ? MEANING : /$^/u, '');
	const text = whole.slice(0, end) + behind;
	return { text, gap: { start: gap.index, end } };
}

/** "patients group with A had B": a verb behind what was taken for one. */
function holdsSecondVerb({ words, rest }: Clause): boolean {
	for (const word of words.slice(rest.from)) {
		if (word.pos === 'SCONJ' || word.lower === 'than' || word.text === '(') return false;
		const isFinite = /^(?:is|are|was|were|has|had|does|did|can|could|may|might|will|would)$/.test(
			word.lower
		);
		if (isFinite || (word.form === 'past' && !word.isAmbiguous)) return true;
	}
	return false;
}

/** "and tall fences stop B": a second clause whose verb is no more than a plural. */
function holdsSecondClause({ words, rest }: Clause): boolean {
	const joint = words.findIndex(({ pos }, at) => pos === 'CCONJ' && at >= rest.from);
	if (joint < 0) return false;
	// "the crew lights B and use C": an act of its own, unless "to" opens both.
	const deed = words[joint + 1]?.pos === 'ADV' ? joint + 2 : joint + 1;
	const isAct =
		verbForm(words[deed]?.lower ?? '')?.form === 'base' &&
		/^(?:DET|NOUN|PROPN|ADJ)$/.test(words[deed + 1]?.pos ?? '') &&
		words[deed]?.pos === 'VERB';
	if (isAct && !words.slice(0, joint).some(({ pos, form }) => pos === 'PART' || form === 'base'))
		return true;
	return words.some(({ pos, form, isAmbiguous }, at) => {
		if (at <= joint + 1 || pos !== 'VERB' || form !== 'base' || isAmbiguous) return false;
		return isNominal(words[at - 1]) && words[at - 1]?.isPlural === true;
	});
}

/** A gap in its own clause, and the whole phrase it opens: what is asked for first comes first. */
export function gapsOf(body: string, isValue: boolean): Gapped[] {
	const whole = marked(body);
	const clause = whole && parseClause(whole.text);
	if (!whole || !clause) return [];
	const own = ownClause(clause, whole.gap);
	const first = (own && read(own)) ?? (isMisread(clause) ? undefined : withGap(clause, whole.gap));
	if (!first || holdsSecondVerb(first.clause) || holdsSecondClause(first.clause)) return [];
	if (isValue) return [first];
	const { words } = first.clause;
	const gap = {
		start: words[first.from]?.span.start ?? 0,
		end: words[first.to - 1]?.span.end ?? 0
	};
	const wide = wholePhrase(first.clause, gap);
	const told = toldOfThing(first.clause, gap);
	const ofThing = told && read(told);
	if (ofThing) return [ofThing];
	const wider = wide && withGap(first.clause, wide.gap);
	return wider ? [first, wider] : [first];
}

/** The gap in a sentence that no rule reads, where the trained parser does. */
export function gapByTree(body: string): Gapped | undefined {
	const whole = marked(body);
	const clause = whole && readClause(whole.text);
	return clause && !isMisread(clause) ? withGap(clause, whole.gap) : undefined;
}

const COMPARATIVE =
	/\b(?:more|less|fewer|better|worse|higher|lower|greater|larger|smaller|faster|slower|longer|shorter|stronger|weaker)\b/u;
const NO_END = /^(?:of|than|as|versus|vs)$/;

/** What is left in sight behind the gap, where it can stand at the end of a question. */
export function after({ clause, to, hidden }: Gapped): string | undefined {
	const { words, rest } = clause;
	const first = words[to];
	if (to >= rest.to || !first) return '';
	const said = textOfRange(clause, { from: to, to: rest.to });
	// "[a break] down of B"
	if (/^(?:down|up|out|off|away)$/.test(first.lower)) return undefined;
	// "[fewer errors] than B": what it was held against stays in sight.
	const rival = words.slice(to + 1, rest.to);
	const isClause = rival.some(
		({ pos, form }) => pos === 'AUX' || pos === 'PRON' || form === '3sg' || form === 'past'
	);
	if (first.lower === 'than' && COMPARATIVE.test(hidden) && !/[,;:]/.test(said)) {
		// "than did B"
		const isOfThing = !isClause || /^than (?:do|does|did) (?:\S+ ?){1,4}$/u.test(said);
		if (isOfThing) return ` ${said.replace(/^than(?: (?:do|does|did)(?= ))?/u, 'compared with')}`;
	}
	// "which opens", "from those of B", "for B to do C": part of what is hidden. "to raise its mast": the subject's.
	const isPart = words
		.slice(to, rest.to)
		.some(
			({ lower }) =>
				/^(?:than|which|those|that|it|they|them)$/.test(lower) ||
				(first.lower !== 'to' && /^(?:its|their)$/.test(lower))
		);
	if (isPart || /^for\s.*\sto\s/u.test(said)) return undefined;
	const opens =
		first.pos === 'ADP' ||
		/^(?:compared (?:with|to)|using|according to|depending on)\b/.test(said) ||
		first.lower === 'to' ||
		/^(?:when|while|if)$/.test(first.lower);
	if (!opens || NO_END.test(first.lower) || /[,;:]|\band\b.*\d/.test(said)) return undefined;
	return ` ${said}`;
}

/** Whether the verb acts: "was lowered" does not. */
export function isActive({ words, verb }: Clause): boolean {
	const main = words[verb.to - 1];
	// "is able to lower B"
	if (main?.pos === 'VERB' && main.form === 'base') return true;
	const group = words.slice(verb.from, verb.to - 1);
	return (
		main?.pos === 'VERB' &&
		!group.some(({ lower }) => /^(?:is|are|was|were|be|been|being)$/.test(lower))
	);
}

const beforeAdverb = (words: readonly Word[], at: number) =>
	words[at - 1]?.pos === 'ADV' ? words[at - 2] : words[at - 1];

/** "… and raised C", "… and promises a C": a second act taken for a thing or a quality. */
function joinsDeed(words: readonly Word[], at: number): boolean {
	const form = verbForm(words[at]?.lower ?? '')?.form;
	return form === 'ed' || (form === '3sg' && /^(?:ADJ|DET)$/.test(words[at + 1]?.pos ?? ''));
}

/** Words between verb and preposition that leave no doubt where it belongs. */
export function isPlainBefore(words: readonly Word[]): boolean {
	if (
		/^(?:CCONJ|ADP)$/.test(words.at(-1)?.pos ?? '') ||
		/^(?:not|even|only|especially|particularly|both|either)$/.test(words.at(-1)?.lower ?? '')
	)
		return false;
	// "has a width not seen"
	if (words.some(({ lower }, at) => lower === 'not' && at > 0)) return false;
	// "six saw B and two of five C"
	if (words.some(({ pos }, at) => pos === 'CCONJ' && words[at + 1]?.pos === 'NUM')) return false;
	// "lowers B and raised C", a second act taken for a quality
	if (words.some(({ pos }, at) => pos === 'CCONJ' && joinsDeed(words, at + 1))) return false;
	return words.every(
		({ pos, lower, form, text }, at) =>
			/^(?:DET|ADJ|NOUN|PROPN|ADV|NUM|ADP|CCONJ)$/.test(pos) ||
			lower === 'to' ||
			(form === 'base' && /^(?:to|and|or)$/.test(beforeAdverb(words, at)?.lower ?? '')) ||
			(form === 'ing' && words[at - 1]?.pos === 'ADP') ||
			// "a network assisted search"
			(/^(?:ed|ing)$/.test(form ?? '') && isNominal(words[at + 1])) ||
			text === '’s' ||
			text === "'s"
	);
}

/** Subjects that point elsewhere. */
const NO_SUBJECT =
	/^(?:it|they|this|these|those|he|she|which|that|both|some|others?|none|neither|no)\b/iu;

export const hasPlainSubject = (clause: Clause) =>
	!NO_SUBJECT.test(subjectText(clause)) &&
	!/\b(?:they|we|it)\b|^the study's \p{Ll}+ing\b/u.test(subjectText(clause));
