import { headOf, textOfRange, type Clause } from '$lib/extraction/clause';
import { thirdPerson, verbForm } from '$lib/extraction/verb-forms';
import type { Candidate, Pattern, PatternName, Source } from '../../candidate';
import { contentWords, phraseEnd } from '../../phrases';
import { askingWord, complementOf, opening, singularVerb, subjectText } from '../../questions';
import { CHANGED } from '../change-words';
import { askMediator } from './mediators';
import { asked, isAnswer } from './question';

const OPENS_NOTHING =
	/^(?:there|such|this|these|those|each|it|they|we|many|most|some|several|all|both|no|none|neither|few|other|others|another|one|two|three|four|the (?:former|latter|same|following))\b/iu;
/** What is done to text and data whatever the paper is about. */
const ROUTINE =
	/^(?:present|discuss|describe|propose|introduce|provide|consider|conduct|perform|carry|give|make|include|need|require|calculate|review|report|complete|obtain|study|examine|investigate|assess|evaluate|analyze|analyse|enrol|enroll|recruit|collect|select|interview|follow|treat|randomize|randomise|assign|compare)$/;

/** "the differences were seen in": which ones, the question would have to say. */
const GIVEN = /^the (?:[\p{L}-]+ )?\p{L}+$/u;

function isPassive({ words, verb }: Clause): boolean {
	const main = words[verb.to - 1];
	let helper = verb.to - 2;
	// "was significantly linked", and not "was slightly raised": how it changed is asked first.
	if (!CHANGED.test(main?.lower ?? '')) while (words[helper]?.pos === 'ADV') helper--;
	return (
		/^(?:participle|ed)$/.test(main?.form ?? '') &&
		/^(?:is|are|was|were|be|been|not)$/.test(words[helper]?.lower ?? '')
	);
}

/** "a mild loss was seen after rest" → "what was seen after rest?" */
export const askFoundThing: Pattern = (source) => {
	const { clause, finding } = source;
	const { words, verb, rest, subject, lead } = clause;
	const main = words[verb.to - 1];
	const told = contentWords(words, rest).length + contentWords(words, lead).length;
	if (finding.doubt || finding.isOwnAct || !isPassive(clause) || ROUTINE.test(main?.lemma ?? ''))
		return [];
	if (told < 3 || OPENS_NOTHING.test(subjectText(clause)) || !isAnswer(clause, subject)) return [];
	const counts = words.slice(subject.from, subject.to).some(({ pos }) => pos === 'NUM');
	if (counts || subject.to - subject.from > 12 || GIVEN.test(subjectText(clause))) return [];
	// "what was mediated by it?": what mediated it is the finding.
	if (askMediator(source).length > 0) return [];
	return askSubjectOf(source, { pattern: 'found-thing', fit: 0.72 });
};

/** "the most common changes made": a plural that could be a verb. */
const MANY = /^the (?:[\p{L}-]+ ){1,4}?\p{L}{3,}[^su]s(?= \p{L}+ed\b| of\b|,|$)/u;

/** What is said of the subject, asked of whatever it is said of. */
export function askSubjectOf(
	source: Source,
	ask: { readonly pattern: PatternName; readonly fit: number }
): Candidate[] {
	const { clause } = source;
	const head = headOf(clause.words, {
		from: clause.rest.from,
		to: phraseEnd(clause.words, clause.rest.from, clause.rest.to)
	});
	const isBe = clause.words[clause.verb.to - 1]?.pos === 'AUX';
	const complement = complementOf(clause)
		.replace(/^[\s,]+/u, '')
		.replace(/^that (\p{Ll}+)(?= )/u, (said, verb: string) =>
			verbForm(verb)?.form === 'base' ? `that ${thirdPerson(verb)}` : said
		);
	// "what were the predictors of X?"
	const isMany = head?.isPlural === true || MANY.test(complement);
	const group = isBe && isMany ? textOfRange(clause, clause.verb) : singularVerb(clause);
	const front = opening(clause);
	if (
		complement === '' ||
		/\b(?:this|these)\b/u.test(front) ||
		/\b\p{Lu}\p{L}+ly$/u.test(complement)
	)
		return [];
	if (
		!group ||
		complement.split(' ').length > 24 ||
		/;|,\s(?:and|but|while|which)\s/u.test(complement)
	)
		return [];
	const body = `${front}${askingWord(clause)} ${group} ${complement}?`.replace(/\s,/gu, ',');
	return asked(source, { ...ask, body, answer: subjectText(clause) });
}

/** Roles that something can play for a finding: who or what plays it is the finding. */
export const ROLE =
	/^(?:predictors?|factors?|causes?|reasons?|sources?|determinants?|markers?|biomarkers?|barriers?|facilitators?|drivers?|symptoms?|complications?|indications?|correlates?|moderators?|mediators?|contributors?|precursors?|component|key|bottlenecks?|substrate|target|regulators?|indicators?|complaints?|obstacles?|explanations?|mechanisms?|parameters?)$/;
export const BEST =
	/^(?:most|least|best|worst|only|main|core|central|dominant|primary|predominant|principal|first|leading|commonest|strongest|highest|lowest|largest|smallest|greatest|key|major|chief|sole)$/;

/** "age and income were the main predictors of X" → "what were the main predictors of X?" */
export const askRoleHolder: Pattern = (source) => {
	const { clause, finding } = source;
	const { words, verb, rest, subject } = clause;
	if (finding.doubt || !/^(?:is|are|was|were|be|been|not)$/.test(words[verb.to - 1]?.lower ?? ''))
		return [];
	const end = phraseEnd(words, rest.from, rest.to);
	const phrase = words.slice(rest.from, end);
	const ofPhrase = phrase.findIndex(({ lower }) => lower === 'of');
	const head = phrase[(ofPhrase < 0 ? phrase.length : ofPhrase) - 1];
	const isRole =
		ROLE.test(head?.lower ?? '') ||
		phrase.some(({ lower }) => BEST.test(lower)) ||
		(/^an?$/.test(phrase[0]?.lower ?? '') && contentWords(words, rest).length > 3);
	if (!isRole || head?.pos === 'ADJ' || contentWords(words, rest).length < 2) return [];
	if (OPENS_NOTHING.test(subjectText(clause)) || !isAnswer(clause, subject)) return [];
	return askSubjectOf(source, { pattern: 'found-thing', fit: 0.8 });
};
