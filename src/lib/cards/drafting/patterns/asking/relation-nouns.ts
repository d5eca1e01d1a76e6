import { isPluralSubject, textOfRange, type Clause } from '$lib/extraction/clause';
import type { Pattern } from '../../candidate';
import { opening, subjectText } from '../../questions';
import { candidate, LONGEST_SUBJECT } from '../outcomes';
import { isTellingRelation } from './relations';

const TIE = '(?<tie>correlation|association|relationship|relation|link)s?';
const CUE = /\b(?:correlation|association|relation|link)/u;
const FOUND =
	/^(?:found|seen|observed|detected|noted|identified|evident|demonstrated|shown|reported|revealed)$/u;
const FINDS = /^(?:find|observe|see|detect|identify|note|demonstrate|show|reveal)$/u;
const SHOWS = /^(?:show|exhibit|demonstrate|display|have)$/u;
const HOW = String.raw`(?<told>(?:[\p{L}-]+,? ){1,6}?${TIE})`;
/** "a weak inverse correlation between A and B in women" */
const BETWEEN = new RegExp(`^${HOW} (?:between|among) (?<pair>.+)$`, 'u');
/** "no correlation with B" */
const WITH = new RegExp(`^${HOW} (?:with|to) (?<partner>.+)$`, 'u');
/** Where, when and in whom, behind the second of two things. */
const PLACED =
	/^(?<things>.+?\band \S+(?: (?!in\b|among\b)\S+)*?) (?<place>(?:in|among|after|during|when|before|following|for both|even|at|over|across|within|by|using)\s.+)$/u;
/** A second statement, or what the first is held against. */
const GOES_ON =
	/[;:].*$|,? and (?:an?|no) (?:(?!and\b)\p{L}+ ){0,3}(?:correlation|association|relationship|relation|link)s?\b.*$|,? that (?:is|are|was|were|can|could|may|might) .*$|,\s(?:but|as|while|whereas|although|which|with|suggesting|indicating|characteri[sz]ed)\s.*$/u;
/** "between A and B with C": which of them goes with which? */
const THIRD = /(?<!\b(?:patients|people|women|men|children|those|subjects|adults)) with\b/u;
/** "between A and B, and C was deep" */
const SECOND_VERB = /\b(?:is|are|was|were|has|have|had|did)\b/u;
/** Words of both things and their place. */
const LONGEST_PAIR = 20;

/** What there is: of "there was X", "X was found" and "the study found X"; "no X" where it did not. */
function thereIn(clause: Clause): string | undefined {
	const { words, subject, verb, rest } = clause;
	const group = words.slice(verb.from, verb.to).map(({ lower }) => lower);
	const last = words[verb.to - 1];
	const said = textOfRange(clause, rest);
	const named = subjectText(clause);
	if (/\b(?:may|might|could|can|would|should)\b/u.test(group.join(' '))) return undefined;
	if (words[subject.from]?.lower === 'there')
		return /^(?:is|are|was|were|exist|exists|existed)$/u.test(group.join(' ')) ? said : undefined;
	if (FOUND.test(last?.lower ?? '') && /^(?:is|are|was|were)$/u.test(group[0] ?? ''))
		return group.includes('not') ? undefined : `${named} ${said}`.trim();
	if (named !== 'the study' || !FINDS.test(last?.lemma ?? '')) return undefined;
	if (!group.includes('not')) return said;
	return /^(?:any|an?) /u.test(said) ? said.replace(/^\p{L}+/u, 'no') : undefined;
}

function isPresent({ words, verb }: Clause): boolean {
	const finite = words.slice(verb.from, verb.to).find(({ pos }) => /^(?:AUX|VERB)$/u.test(pos));
	if (finite?.pos === 'AUX') return /^(?:is|are|do|does|has|have)$/u.test(finite.lower);
	return finite?.form === '3sg' || finite?.form === 'base';
}

/** "change in depth and change in width", "rank and trust in pilots": the last of the two is of something, and nowhere. */
const isOfKind = (pair: string): boolean =>
	/\b(\p{L}+) in \P{P}+ and \1 in [^,]*$/u.test(pair) ||
	/\band (?:\p{L}+ ){0,2}(?:belief|trust|faith|confidence|interest|changes?|increases?|decreases?|reductions?|improvements?|differences?|declines?|participation) in (?!(?:the )?(?:patients|women|men|children|adults|participants|both|all)\b)[^,]*$/u.test(
		pair
	);

interface Told {
	/** "a weak inverse correlation". */
	readonly told: string;
	/** The question, without the phrase in front. */
	readonly body: string;
}

/** An answer that says "relationship" is not asked for by "related". */
const actFor = (tie: string) => (tie.startsWith('relation') ? 'associated' : 'related');

/** "there was a weak correlation between A and B in women" → "how were A and B related in women?" */
function betweenIn(clause: Clause): Told | undefined {
	const said = thereIn(clause)
		?.replace(/\s\([^()]*\)/gu, '')
		.replace(GOES_ON, '');
	const { told = '', tie = '', pair = '' } = BETWEEN.exec(said ?? '')?.groups ?? {};
	const { things = pair, place } = (isOfKind(pair) ? null : PLACED.exec(pair))?.groups ?? {};
	if (!/\band\b/u.test(things) || THIRD.test(things) || SECOND_VERB.test(things)) return undefined;
	if (pair.split(' ').length > LONGEST_PAIR) return undefined;
	const are = isPresent(clause) ? 'are' : 'were';
	return { told, body: `how ${are} ${things} ${actFor(tie)}${place ? ` ${place}` : ''}?` };
}

/** "A showed a weak correlation with B" → "how was A related to B?" */
function shownIn(clause: Clause): Told | undefined {
	const { words, subject, verb, rest } = clause;
	const main = words[verb.to - 1];
	const lemma = main?.pos === 'AUX' ? 'have' : (main?.lemma ?? '');
	const isLong = subject.to - subject.from > LONGEST_SUBJECT;
	if (isLong || verb.to - verb.from > 1 || !SHOWS.test(lemma)) return undefined;
	const said = textOfRange(clause, rest).replace(GOES_ON, '');
	const { told = '', tie = '', partner = '' } = WITH.exec(said)?.groups ?? {};
	if (told === '' || OF_THE_STUDY.test(subjectText(clause))) return undefined;
	if (/,| than\b/u.test(partner) || partner.split(' ').length > LONGEST_PAIR) return undefined;
	const isSeveral = isPluralSubject(words, subject) === true;
	const are = isPresent(clause) ? (isSeveral ? 'are' : 'is') : isSeveral ? 'were' : 'was';
	const to = actFor(tie) === 'related' ? 'related to' : 'associated with';
	return { told, body: `how ${are} ${subjectText(clause)} ${to} ${partner}?` };
}

const OF_THE_STUDY =
	/^(?:there|it|they|which|that|this|these|(?:the |our |these )?(?:[\p{L}-]+ )?(?:study|results?|findings?|data|review|analys[ei]s|comparisons?)\b.*)$/iu;

/** Two things and how they go together, told as a noun. */
export const askRelationNoun: Pattern = (source) => {
	const { clause, finding } = source;
	if (finding.doubt || !CUE.test(clause.text)) return [];
	const asked = betweenIn(clause) ?? shownIn(clause);
	if (!asked || !isTellingRelation(asked.told, finding)) return [];
	return [
		candidate(source, { body: `${opening(clause)}${asked.body}`, answer: asked.told, fit: 0.9 })
	];
};
