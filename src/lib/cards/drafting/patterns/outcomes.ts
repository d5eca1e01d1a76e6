import { isPluralSubject, textOfRange, type Clause } from '$lib/extraction/clause';
import type { Candidate, Pattern, Source } from '../candidate';
import { opening, subjectText } from '../questions';
import { OPENS_TAIL } from './change-words';

/** Words of a question's subject; more is no longer read at a glance. */
export const LONGEST_SUBJECT = 14;
export const LONGEST_TAIL = 16;

export function candidate(
	source: Source,
	part: Pick<Candidate, 'body' | 'answer' | 'fit'>
): Candidate {
	return { ...part, pattern: 'outcome', type: source.finding.kind, finding: source.finding };
}

export function isAsked({ finding, clause }: Source): boolean {
	const { subject, words } = clause;
	const named = words.slice(subject.from, subject.to).filter(({ pos }) => pos !== 'PUNCT');
	return (
		!finding.doubt &&
		!finding.isOwnAct &&
		named.length <= LONGEST_SUBJECT &&
		!/^(?:there|it|they|this|these|we|he|she|which|that|only|no|neither|none|few|nor)$/.test(
			clause.words[subject.from]?.lower ?? ''
		)
	);
}

export const from = (clause: Clause, at: number) =>
	textOfRange(clause, { from: at, to: clause.words.length }).replace(/^[\s,]+/, '');

export const PLACE = /^(?:between|among|in|for|with|across|within|on|from|of)$/;

/** "A did not differ between B and C" → "how did A compare between B and C?" */
export const askSameness: Pattern = (source) => {
	const { clause } = source;
	const { words, verb, rest } = clause;
	if (!isAsked(source) || words[verb.to - 1]?.lemma !== 'differ') return [];
	let at = rest.from;
	while (words[at]?.pos === 'ADV') at++;
	if (!/^(?:between|among|across|from|in|by|with|at)$/.test(words[at]?.lower ?? '')) return [];
	const tail = from(clause, at)
		.replace(/^from\s/, 'with ')
		.replace(/,? (?:but|whereas|while|although|though) .*$/u, '');
	if (tail.split(' ').length > LONGEST_TAIL) return [];
	const past = words
		.slice(verb.from, verb.to)
		.some((word) => /^did/.test(word.lower) || word.form === 'ed');
	const does = past ? 'did' : isPluralSubject(words, clause.subject) === true ? 'do' : 'does';
	const body = `${opening(clause)}how ${does} ${subjectText(clause)} compare ${tail}?`;
	const answer = textOfRange(clause, { from: verb.from, to: at });
	// That things differ says less than that they do not.
	const fit = /\b(?:not|never|hardly)\b/.test(answer) ? 0.9 : 0.65;
	return [candidate(source, { body, answer, fit })];
};

const BEHAVING = /^(?:act|scale|behave|perform|fare|respond|react|function|operate)$/;
/** Words of a manner. */
const LONGEST_MANNER = 16;

/** "operates entirely on wind": on what alone, and not how. */
const ON_WHAT_ALONE = /^(?:directly|entirely|exclusively|fully|mainly|mostly|primarily|solely)$/u;

/** "agents act harshly in A, always doing B" → "how do agents act in A?" */
export const askManner: Pattern = (source) => {
	const { clause } = source;
	const { words, verb, rest, lead } = clause;
	const main = words[verb.to - 1];
	if (!main || !isAsked(source) || !BEHAVING.test(main.lemma) || verb.to - verb.from > 1) return [];
	let end = rest.from;
	while (
		!/^(?:even|only|especially|particularly)$/.test(words[end]?.lower ?? '') &&
		(/^(?:ADV|ADJ|CCONJ)$/.test(words[end]?.pos ?? '') || words[end]?.lower === 'than')
	)
		end++;
	// "behave more stably in fog": than what?
	const isGraded = /^(?:more|less|better|worse)$/.test(words[rest.from]?.lower ?? '');
	if (isGraded && !/\b(?:than|compared|relative|versus)\b/u.test(clause.text)) return [];
	// "well only in fog": where is half of it.
	if (/^(?:only|especially|particularly)$/.test(words[end]?.lower ?? '')) return [];
	if (end === rest.from || words[end - 1]?.pos === 'CCONJ') return [];
	const next = words[words[end]?.lower === 'even' ? end + 1 : end];
	// "…, always defecting": how they act, told once more.
	const isTold = next?.text === ',' && words.slice(end, end + 3).some(({ form }) => form === 'ing');
	if (next && !isTold && (!OPENS_TAIL.test(next.lower) || /^(?:to|as)$/.test(next.lower)))
		return [];
	const to = isTold ? rest.to : end;
	const tail = isTold ? '' : from(clause, end);
	if (to - rest.from > LONGEST_MANNER || tail.split(' ').length > LONGEST_TAIL) return [];
	if (tail === '' && lead.to === 0) return [];
	const past = main.form === 'ed' || main.form === 'past';
	const does = past ? 'did' : isPluralSubject(words, clause.subject) === true ? 'do' : 'does';
	const body = `${opening(clause)}how ${does} ${subjectText(clause)} ${main.lemma}${tail === '' ? '' : ` ${tail}`}?`;
	const answer = textOfRange(clause, { from: rest.from, to });
	if (ON_WHAT_ALONE.test(answer)) return [];
	// "well or badly?" is a coin toss.
	return [candidate(source, { body, answer, fit: end - rest.from === 1 && !isTold ? 0.4 : 0.75 })];
};
