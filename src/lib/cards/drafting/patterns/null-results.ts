import { isPluralSubject, textOfRange, type Clause } from '$lib/extraction/clause';
import type { Pattern } from '../candidate';
import { phraseEnd } from '../phrases';
import { opening, subjectText } from '../questions';
import { candidate, from, isAsked, LONGEST_TAIL } from './outcomes';

/** Statistics behind a result tell how it came out. */
const untold = (text: string) => text.replace(/\s*\([^()]*\)\s*$/u, '');

function helperOf({ words, verb, subject }: Clause): string {
	const group = words.slice(verb.from, verb.to);
	const isPast = group.some(
		({ lower, form }) => /^(?:was|were|did|had)$/.test(lower) || form === 'past' || form === 'ed'
	);
	const isPresent = group.some(({ lower }) => /^(?:is|are|does|do|has|have)$/.test(lower));
	if (isPast && !isPresent) return 'did';
	return isPluralSubject(words, subject) === true ? 'do' : 'does';
}

function isShort(part: string): boolean {
	return part !== '' && part.split(' ').length <= LONGEST_TAIL && !/[;:]/.test(part);
}

/** What came to nothing is a finding like any other: "X had no effect on Y" → "how did X affect Y?" */
export const askNoEffect: Pattern = (source) => {
	const { clause } = source;
	const { words, verb, rest } = clause;
	if (
		!isAsked(source) ||
		verb.to - verb.from > 1 ||
		!/^ha(?:d|s|ve)$/.test(words[verb.from]?.lower ?? '')
	)
		return [];
	const end = phraseEnd(words, rest.from, rest.to);
	const isNone = words[rest.from]?.lower === 'no' && words[end]?.lower === 'on';
	if (!isNone || !/^(?:effects?|influence|impact)$/.test(words[end - 1]?.lower ?? '')) return [];
	const touched = untold(from(clause, end + 1));
	if (!isShort(touched)) return [];
	const body = `${opening(clause)}how ${helperOf(clause)} ${subjectText(clause)} affect ${touched}?`;
	const answer = textOfRange(clause, { from: verb.from, to: end });
	return [candidate(source, { body, answer, fit: 0.9 })];
};
