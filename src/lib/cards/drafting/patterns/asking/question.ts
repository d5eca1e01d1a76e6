import { textOfRange, type Clause, type Range } from '$lib/extraction/clause';
import type { Word } from '$lib/extraction/word';
import type { Candidate, PatternName, Source } from '../../candidate';
import { contentWords, isVague, isWholePhrase } from '../../phrases';
import { inverted, opening, subjectText } from '../../questions';
import { isEmptyAnswer } from '../clauses';

/** Words of a question that is read at a glance. */
const LONGEST_QUESTION = 32;
const LONGEST_SUBJECT = 16;
const LONGEST_ANSWER = 14;

/** A second predicate, or a remark that belongs to what is asked for. */
const GOES_ON =
	/[;:]|,\s(?:and|but|yet|while|which|who|whereas|although|or|so|thus)\s|\s(?:and|but)$/u;
const NO_SUBJECT =
	/^(?:there|it|they|this|these|those|he|she|which|that|one|some|others?|none|neither|nor|such|both)\b/iu;

export interface Fronted {
	readonly wh: string;
	/** Parts of the rest that stay in sight, in their order. */
	readonly kept: readonly Range[];
	/** Without what stands in front of the sentence. */
	readonly leadless?: boolean;
	/** Left at the end of the question: "to do". */
	readonly ending?: string;
}

/** "[in front,] among whom was a survey conducted [in spring]?" */
export function fronted({ clause, finding }: Source, ask: Fronted): string | undefined {
	const verb = inverted(clause);
	const subject = subjectText(clause);
	// "one can": whoever tries.
	const isAnyone = subject === 'one' && verb?.helper === 'can';
	if (!verb || finding.doubt || (NO_SUBJECT.test(subject) && !isAnyone)) return undefined;
	if (subject.split(' ').length > LONGEST_SUBJECT) return undefined;
	if (ask.kept.some((range) => joinsVerb(clause, range)) || joinsVerb(clause, clause.subject))
		return undefined;
	const kept = ask.kept.map((range) => textOfRange(clause, range)).filter((text) => text !== '');
	const rest = kept.join(' ').replace(/^[\s,]+|[\s,]+$/gu, '');
	if (
		GOES_ON.test(rest) ||
		GOES_ON.test(withoutRow(subject)) ||
		/\b(?:that|which|whose|here|were|was|are|is)\s|^far\b/u.test(subject)
	)
		return undefined;
	if (/\b(?:this|these|here|which)\b/u.test(`${opening(clause)} ${rest}`)) return undefined;
	const front = ask.leadless === true ? '' : opening(clause);
	const words = [ask.wh, verb.helper, subject, verb.rest, rest, ask.ending ?? ''];
	const body = `${front}${words.filter((word) => word !== '').join(' ')}?`.replace(/\s,/gu, ',');
	return body.split(' ').length <= LONGEST_QUESTION ? body : undefined;
}

/** "leaks, rot, and rust": the last of a row is no second predicate. */
const withoutRow = (subject: string) =>
	subject.replace(/(?<=, [^,]+), (?=(?:and|or) [^,]+$)/u, ' ');

/** "and exposure induced B": a second clause. */
function joinsVerb({ words }: Clause, { from, to }: Range): boolean {
	const part = words.slice(from, to);
	const joint = part.findIndex(({ pos }) => pos === 'CCONJ');
	const acts = ({ pos, form }: Word) =>
		pos === 'AUX' || (pos === 'VERB' && /^(?:ed|past|3sg)$/u.test(form ?? ''));
	return part[0]?.pos === 'CCONJ' || (joint >= 0 && part.some(acts));
}

/** A phrase that can be recalled, if only by what follows its noun: "the change in depth". */
export function isWholeAnswer(clause: Clause, range: Range): boolean {
	const content = contentWords(clause.words, range);
	const last = clause.words[range.to - 1];
	return (
		range.to - range.from <= LONGEST_ANSWER &&
		content.length > 0 &&
		!isVague(content) &&
		!/^(?:ed|participle)$/.test(last?.form ?? '') &&
		isWholePhrase(clause.words, range) &&
		!clause.words.slice(range.from, range.to).some(({ pos }) => pos === 'PART') &&
		!joinsVerb(clause, range)
	);
}

/** A phrase that tells something and can be recalled. */
export const isAnswer = (clause: Clause, range: Range) =>
	isWholeAnswer(clause, range) && !isEmptyAnswer(clause, range);

interface Asked {
	readonly pattern: PatternName;
	readonly body: string | undefined;
	readonly answer: string;
	readonly fit: number;
}

export function asked({ finding }: Source, { pattern, body, answer, fit }: Asked): Candidate[] {
	if (body === undefined || answer === '') return [];
	return [{ type: finding.kind, pattern, body, answer, finding, fit }];
}
