import { headOf, isPluralSubject, textOfRange, type Clause } from '$lib/extraction/clause';
import { MEASURED } from '../../rewording/measured';
import { subjectText } from '../../questions';
import type { Candidate, Source } from '../../candidate';
import { EXPECTED } from '../expected';
import { candidate } from '../outcomes';
import { withAmounts } from './amounts';

/** Opens the phrase that tells of whom or where something is compared. */
export const PLACED =
	/^(?:in|among|for|with|within|on|at|after|during|before|under|by|without|from|of|to)\s/u;
/** "larger than a decade ago" */
export const PAST_TIME = /^(?!the ones?\b).*\b(?:ago|before|earlier|previously|at baseline)$/u;
/** "than the mean": itself what is compared. */
const WHOLE = /^(?:that|those|the ones?|any|what|when|before|the (?:mean|average|initial)\b|\d)/u;

export function isMeasure(text: string): boolean {
	return MEASURED.test(text.split(/\s(?:of|in|for|among|at|with|to|on|from|after)\s/u)[0] ?? text);
}

/** "those", "that"; of rafts with tar "the rafts", since "those in those without" is none. */
export function pointer(clause: Clause, partner: string): string {
	const { words, subject } = clause;
	const isOfThose = /^(?:\p{L}+ )?those (?:who|with|without|in|given|\p{L}+(?:ing|ed))\b/u.test(
		partner
	);
	const head = headOf(words, subject)?.text;
	if (isOfThose && head) return `the ${head}`;
	return isSeveral(clause) ? 'those' : 'that';
}

/** As its verb tells, where that does. */
function isSeveral({ words, subject, verb }: Clause): boolean {
	const be = words
		.slice(verb.from, verb.to)
		.find(({ lower }) => /^(?:is|was|are|were)$/u.test(lower));
	return be ? /^(?:are|were)$/u.test(be.lower) : isPluralSubject(words, subject) === true;
}

/** The partner of what stands at a place: "the massed group" → "that in the massed group". */
export function partnerOf(
	partner: string,
	{ that, place }: { that: string; place: string }
): string {
	if (PAST_TIME.test(partner))
		return `what ${that === 'that' ? 'it was' : 'they were'} ${partner.replace(/^(?:in|at) (?=a |an )/u, '')}`;
	if (EXPECTED.test(partner))
		return `what ${/^(?:would|could|might)\b/u.test(partner) ? '' : 'was '}${partner}`;
	if (PLACED.test(partner)) return `${that} ${partner}`;
	const preposition = /^(?:in|among|for|with|on|at|after|during|under)(?= (?!\p{L}+ing\s))/u.exec(
		place
	)?.[0];
	const isGroup = /^those (?:who|with|without|given|\p{L}+(?:ing|ed))\b/u.test(partner);
	return preposition && (isGroup || !WHOLE.test(partner))
		? `${that} ${preposition} ${partner}`
		: partner;
}

export const isPastTense = ({ words, verb }: Clause): boolean =>
	words
		.slice(verb.from, verb.to)
		.some(
			({ lower, form }) => /^(?:was|were|had|did)$/u.test(lower) || form === 'past' || form === 'ed'
		);

export function doesFor(clause: Clause): string {
	if (isPastTense(clause)) return 'did';
	return isSeveral(clause) ? 'do' : 'does';
}

/** What any paper is better than. */
const ANY_RIVAL =
	/\b(?:state[- ]of[- ]the[- ]art|baselines?|benchmark(?:ing)?|(?:existing|previous(?:ly \p{L}+)?|conventional|traditional|prior|competing|alternative|popular|recent|known|common(?:ly \p{L}+)?|widely \p{L}+|other)(?: [\p{L}-]+){0,4} (?:methods?|models?|algorithms?|approach(?:es)?|techniques?|systems?|schemes?|solutions?|classifiers?|detectors?|networks?|designs?|implementations?|formulations?|frameworks?|protocols?|works?|ones?|strategies))\b/u;
const OWN = /\b(?:proposed|presented|suggested|developed|novel|our|the study['’]s)\b/iu;

/** What the paper made is better than the rest, or it would not be told. */
export const isOwnPraise = (
	clause: Clause,
	{ partner, degree }: { partner: string; degree: string }
): boolean => !/\d/u.test(degree) && (OWN.test(subjectText(clause)) || ANY_RIVAL.test(partner));

/** The question, put where both sides can be seen at once. */
export function comparison(
	source: Source,
	{ body, degree, fit }: { body: string; degree: string; fit: number }
): Candidate[] {
	const answer = withAmounts(degree, source.finding.statement);
	return isShort(body) ? [candidate(source, { body, answer, fit })] : [];
}

/** Both sides and what stands between, on one breath. */
const LONGEST_WHOLE = 34;
const isShort = (body: string): boolean => body.split(' ').length <= LONGEST_WHOLE;

export const joined = (...parts: readonly string[]): string =>
	parts.filter((part) => part !== '').join(' ');

export const between = (clause: Clause, from: number, to: number): string =>
	textOfRange(clause, { from, to }).replace(/[,\s]+$/u, '');

/** "after use in A, compared with in B" → "after use in A, compared with B". */
export function withoutPlace(partner: string, place: string): string {
	const preposition = PLACED.exec(partner)?.[0];
	// "compared with with wax" would be said twice.
	const isSame =
		preposition !== undefined &&
		(preposition === 'with ' || ` ${place} `.includes(` ${preposition}`));
	return isSame ? partner.slice(preposition.length) : partner;
}
