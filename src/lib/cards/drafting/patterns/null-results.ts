import { isPluralSubject, textOfRange, type Clause } from '$lib/extraction/clause';
import type { Pattern } from '../candidate';
import { phraseEnd } from '../phrases';
import { opening, subjectText } from '../questions';
import { candidate, from, isAsked, LONGEST_TAIL } from './outcomes';

/** What came to nothing, or turned out the other way round: a finding like any other, asked without giving it away. */

const RELATED = /^(?:associated|correlated|related|linked|correlate|relate)$/;
/** Of a relation that is simply there, its partner is asked instead. */
const TURNED = /^(?:not|never|inversely|negatively)$/;

/** Statistics behind a result tell how it came out. */
const untold = (text: string) => text.replace(/\s*\([^()]*\)\s*$/u, '');

/** "to rain and positively linked to wind", "to rain, whereas hail was not": another relation. */
const withoutNext = (text: string) =>
	text.replace(
		/(?:,? (?:and|but) (?:not |\p{L}+ly )?(?:associated|correlated|related|linked) (?:with|to)|, (?:whereas|while|whilst|although|but)) .*$/u,
		''
	);

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

/** "X was not associated with Y" → "how did X relate to Y?" */
export const askUnrelated: Pattern = (source) => {
	const { clause } = source;
	const { words, verb, rest } = clause;
	const group = words.slice(verb.from, verb.to);
	if (!isAsked(source) || !RELATED.test(group.at(-1)?.lower ?? '')) return [];
	if (!group.some(({ lower }) => TURNED.test(lower))) return [];
	if (!/^(?:with|to)$/.test(words[rest.from]?.lower ?? '')) return [];
	const partner = untold(withoutNext(from(clause, rest.from + 1)));
	if (!isShort(partner)) return [];
	const body = `${opening(clause)}how ${helperOf(clause)} ${subjectText(clause)} relate to ${partner}?`;
	return [candidate(source, { body, answer: textOfRange(clause, verb), fit: 0.9 })];
};

/** "X had no effect on Y" → "how did X affect Y?" */
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

export const NULL_RESULTS: readonly Pattern[] = [askUnrelated, askNoEffect];
