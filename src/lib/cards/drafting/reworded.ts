import { parseClause, textOfRange, type Clause } from '$lib/extraction/clause';
import { isNominal, type Word } from '$lib/extraction/word';
import type { Paper } from '$lib/papers/paper';
import { toAsk } from './ask';
import type { Candidate, PatternName } from './candidate';
import { isMisread } from './flaws/misread-clause';
import { phraseEnd } from './phrases';
import { askingWord, inverted, opening, singularVerb, subjectText } from './questions';
import { flawsOf } from './worth-asking';

/** A clause with what is asked for as a range of its words. */
interface Gapped {
	readonly clause: Clause;
	readonly from: number;
	readonly to: number;
	readonly hidden: string;
}

interface Question {
	readonly body: string;
	readonly pattern: PatternName;
}

const GAP = /\{\{c1::([\s\S]*?)\}\}/;
/** Words of a question that is read at a glance. */
const LONGEST_QUESTION = 32;

const isBe = (word: Word | undefined) => /^(?:is|are|was|were)$/.test(word?.lower ?? '');

function gapped(body: string): Gapped | undefined {
	const gap = GAP.exec(body);
	const hidden = gap?.[1];
	if (!gap || hidden === undefined) return undefined;
	const text = body.replace(GAP, hidden).replace(/[.\s]+$/, '');
	const clause = parseClause(text);
	if (!clause || isMisread(clause)) return undefined;
	const end = gap.index + hidden.length;
	const from = clause.words.findIndex(({ span }) => span.start === gap.index);
	const last = clause.words.findLastIndex(({ span }) => span.end <= end);
	const isExact = from >= 0 && clause.words[last]?.span.end === end;
	return isExact ? { clause, from, to: last + 1, hidden } : undefined;
}

const NO_END = /^(?:of|than|as|versus|vs|compared)$/;

/** What is left in sight behind the gap, where it can stand at the end of a question. */
function after({ clause, to }: Gapped): string | undefined {
	const { words, rest } = clause;
	const first = words[to];
	if (to >= rest.to || !first) return '';
	const said = textOfRange(clause, { from: to, to: rest.to });
	const opens =
		first.pos === 'ADP' || first.lower === 'to' || /^(?:when|while|if)$/.test(first.lower);
	if (!opens || NO_END.test(first.lower) || /[,;:]|\band\b.*\d/.test(said)) return undefined;
	return ` ${said}`;
}

/** Speaks of the subject, which the question no longer names, or runs on. */
const NO_PREDICATE = /[,;:]|\b(?:they|it|its|their|them|itself|themselves)\b|^that\b/u;

/** "[A] lowers B" → "what lowers B?". */
function askSubject(gap: Gapped): Question | undefined {
	const { clause, from, to, hidden } = gap;
	const { subject, rest } = clause;
	if (from !== subject.from || to !== subject.to || rest.to - rest.from < 2) return undefined;
	const verb = singularVerb(clause);
	const said = textOfRange(clause, rest);
	if (verb === undefined || NO_PREDICATE.test(said) || /^(?:those|that|recent)\b/.test(hidden))
		return undefined;
	// "what is probably the answer?" is the sentence turned round.
	const isNamed = clause.words.slice(rest.from, rest.from + 2).some(({ pos }) => pos === 'DET');
	if (isBe(clause.words[clause.verb.to - 1]) && isNamed) return undefined;
	const body = `${opening(clause)}${askingWord(clause)} ${verb} ${said}?`;
	return { body, pattern: 'subject' };
}

const PLAIN_VERB = /^(?:have|be|become|remain|seem|appear|include|take|make|play|need|do)$/;

/** Whether the verb acts: "was lowered" does not. */
function isActive({ words, verb }: Clause): boolean {
	const main = words[verb.to - 1];
	const group = words.slice(verb.from, verb.to - 1);
	return (
		main?.pos === 'VERB' &&
		!group.some(({ lower }) => /^(?:is|are|was|were|be|been|being)$/.test(lower))
	);
}

function isThing({ clause: { words }, from, to }: Gapped): boolean {
	const [first, last] = [words[from], words[to - 1]];
	return (
		/^(?:DET|NOUN|PROPN|ADJ|NUM)$/.test(first?.pos ?? '') &&
		(isNominal(last) || last?.form === 'ing')
	);
}

/** "B uses [A] for C" → "what does B use for C?". */
function askObject(gap: Gapped): Question | undefined {
	const { clause, from } = gap;
	const main = clause.words[clause.verb.to - 1];
	if (from !== clause.rest.from || !isActive(clause) || PLAIN_VERB.test(main?.lemma ?? ''))
		return undefined;
	const verb = inverted(clause);
	const end = after(gap);
	if (!verb || end === undefined || !isThing(gap)) return undefined;
	const body = `${opening(clause)}what ${verb.helper} ${subjectText(clause)} ${verb.rest}${end}?`;
	return { body, pattern: 'object' };
}

/** "B is linked to [A]" → "what is B linked to?". */
function askAfterPreposition(gap: Gapped): Question | undefined {
	const { clause, from, to } = gap;
	const preposition = clause.words[from - 1];
	const isEnd = from === clause.rest.from + 1 && to >= clause.rest.to;
	if (
		!isEnd ||
		preposition?.pos !== 'ADP' ||
		!/^(?:with|to|on|from|by|for)$/.test(preposition.lower)
	)
		return undefined;
	const main = clause.words[clause.verb.to - 1];
	const verb = inverted(clause);
	if (!verb || main?.pos !== 'VERB' || !isThing(gap)) return undefined;
	const body = `${opening(clause)}what ${verb.helper} ${subjectText(clause)} ${verb.rest} ${preposition.text}?`;
	return { body, pattern: 'circumstance' };
}

const FIGURE =
	/^(?:(?:only|about|around|approximately|nearly|almost|over|up to|at least|more than|less than)\s)?[~≈<>≤≥]?\s?[-−]?[$€£]?\d/u;
const SHARE = /^[^()]*%$/u;
/** Another figure that the question would leave beside its own. */
const SECOND_FIGURE = /\b(?:and|or)\s[^,]*\d|\brespectively\b|,\s[^,]*\d/u;

/** "mean intake" → "the mean intake". */
function withArticle(clause: Clause): string {
	const first = clause.words[clause.subject.from];
	const isBare = /^(?:NOUN|ADJ|VERB)$/.test(first?.pos ?? '') && first?.text === first?.lower;
	return `${isBare ? 'the ' : ''}${subjectText(clause)}`;
}

/** "the delay was [9 ms] in B" → "what was the delay in B?"; "was [9 kg] higher in B" → "how much higher was it in B?". */
function askMeasured(gap: Gapped): Question | undefined {
	const { clause, from, to } = gap;
	const { words, verb, rest, subject } = clause;
	const isCopula = verb.to - verb.from === 1 && isBe(words[verb.from]);
	if (!isCopula || from !== rest.from || words[subject.from]?.lower === 'there') return undefined;
	const is = words[verb.from]?.lower ?? '';
	const asked = withArticle(clause);
	const next = words[to];
	const isMore =
		/^(?:higher|lower|larger|smaller|greater|longer|shorter|faster|slower|older|younger|heavier)$/.test(
			next?.lower ?? ''
		);
	const said = textOfRange(clause, { from: isMore ? to + 1 : to, to: rest.to });
	if (SECOND_FIGURE.test(said)) return undefined;
	if (isMore && next)
		return {
			body: `${opening(clause)}how much ${next.text} ${is} ${asked} ${said}?`,
			pattern: 'value'
		};
	const end = after(gap);
	const isRate =
		/%$/.test(gap.hidden) &&
		/^(?:patients|subjects|participants|children)$/i.test(words[subject.to - 1]?.lower ?? '');
	if (end === undefined || isRate) return undefined;
	return { body: `${opening(clause)}what ${is} ${asked}${end}?`, pattern: 'value' };
}

/** "[40%] of the nests held B" → "what percentage of the nests held B?". */
function askShare(gap: Gapped): Question | undefined {
	const { clause, from, to, hidden } = gap;
	const { words, subject, verb, rest } = clause;
	if (!SHARE.test(hidden) || words[to]?.lower !== 'of') return undefined;
	const said = textOfRange(clause, rest);
	if (from === subject.from) {
		if (SECOND_FIGURE.test(said)) return undefined;
		const whole = textOfRange(clause, { from: to, to: subject.to });
		const does = textOfRange(clause, { from: verb.from, to: verb.to });
		return {
			body: `${opening(clause)}what percentage ${whole} ${does} ${said}?`,
			pattern: 'value'
		};
	}
	const asked = from === rest.from && isActive(clause) ? inverted(clause) : undefined;
	if (!asked || /,|\d/.test(textOfRange(clause, { from: to, to: rest.to }))) return undefined;
	const end = phraseEnd(words, to + 1, rest.to);
	const whole = textOfRange(clause, { from: to, to: end });
	const left = textOfRange(clause, { from: end, to: rest.to });
	const body = `${opening(clause)}what percentage ${whole} ${asked.helper} ${subjectText(clause)} ${asked.rest} ${left}?`;
	return { body, pattern: 'value' };
}

/** "A raises B by [9%] in C" → "by how much does A raise B in C?". */
function askAmount(gap: Gapped): Question | undefined {
	const { clause, from, to } = gap;
	const { words, rest, verb } = clause;
	const before = textOfRange(clause, { from: rest.from, to: from - 1 });
	const said = textOfRange(clause, { from: to, to: rest.to });
	if (words[from - 1]?.lower !== 'by' || from - 1 < rest.from) return undefined;
	if (/[,;:]|\d/.test(`${before} ${said}`) || words[verb.to - 1]?.pos !== 'VERB') return undefined;
	// "lowers B and raises C by 9%": by which of the two is not told by order.
	if (
		words
			.slice(rest.from, from)
			.some(({ pos }) => pos === 'CCONJ' || pos === 'SCONJ' || pos === 'VERB')
	)
		return undefined;
	const asked = inverted(clause);
	if (!asked) return undefined;
	const body = `${opening(clause)}by how much ${asked.helper} ${subjectText(clause)} ${asked.rest} ${before} ${said}?`;
	return { body, pattern: 'value' };
}

/** "A reaches an accuracy of [90%] on B" → "what accuracy does A reach on B?". */
function askReached(gap: Gapped): Question | undefined {
	const { clause, from } = gap;
	const { words, rest } = clause;
	const named = words.slice(rest.from, from - 1);
	if (
		words[from - 1]?.lower !== 'of' ||
		named.length === 0 ||
		named.length > 5 ||
		!isActive(clause)
	)
		return undefined;
	if (!isNominal(named.at(-1)) || named.some(({ pos }) => !/^(?:DET|ADJ|NOUN|PROPN)$/.test(pos)))
		return undefined;
	const asked = inverted(clause);
	const end = after(gap);
	if (!asked || end === undefined || SECOND_FIGURE.test(end)) return undefined;
	const what = textOfRange(clause, { from: rest.from, to: from - 1 }).replace(
		/^(?:an?|the)\s/iu,
		''
	);
	const body = `${opening(clause)}what ${what} ${asked.helper} ${subjectText(clause)} ${asked.rest}${end}?`;
	return { body, pattern: 'value' };
}

/** "A speeds B up by [storing C]" → "how does A speed B up?". */
function askHow(gap: Gapped): Question | undefined {
	const { clause, from, to } = gap;
	const { words, rest, lead } = clause;
	const asked = inverted(clause);
	const isBy = words[from - 1]?.lower === 'by' && words[from]?.form === 'ing';
	if (!asked || !isBy) return undefined;
	const isInFront = from - 1 === lead.from && to >= lead.to - 1;
	const isAtEnd = from - 1 >= rest.from && to >= rest.to && lead.to === lead.from;
	const said = textOfRange(clause, { from: rest.from, to: isInFront ? rest.to : from - 1 });
	if ((!isInFront && !isAtEnd) || /[,;:]|\bby\b/.test(said)) return undefined;
	return {
		body: `how ${asked.helper} ${subjectText(clause)} ${asked.rest} ${said}?`,
		pattern: 'circumstance'
	};
}

const OF_PHRASES = [askHow, askSubject, askObject, askAfterPreposition];
const OF_VALUES = [askMeasured, askShare, askAmount, askReached];

/** A sentence with a gap as a plain question, where its words can be turned round without a seam. */
export function asQuestion(candidate: Candidate, paper: Paper): Candidate | undefined {
	if (candidate.answer !== '' || candidate.finding.doubt) return undefined;
	const gap = /^(?:gap|phrase|value|means)$/.test(candidate.pattern)
		? gapped(candidate.body)
		: undefined;
	if (!gap) return undefined;
	const isValue = candidate.pattern === 'value';
	if (isValue && !FIGURE.test(gap.hidden)) return undefined;
	for (const ask of isValue ? OF_VALUES : OF_PHRASES) {
		const question = ask(gap);
		if (!question) continue;
		const body = question.body.replace(/\s+/g, ' ').replace(/\s\?$/, '?');
		const asked = {
			...candidate,
			body,
			pattern: question.pattern,
			answer: question.body.startsWith('how ') && !isValue ? `by ${gap.hidden}` : gap.hidden
		};
		if (body.split(' ').length <= LONGEST_QUESTION && flawsOf(toAsk(asked, paper)).length === 0)
			return asked;
	}
	return undefined;
}
