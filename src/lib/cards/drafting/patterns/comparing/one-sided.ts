import { textOfRange, type Clause } from '$lib/extraction/clause';
import type { Candidate, Pattern, Source } from '../../candidate';
import { namesPersons, opening, subjectText } from '../../questions';
import { conditionIn } from '../asking/change-conditions';
import { candidate, isAsked } from '../outcomes';
import { withAmounts } from './amounts';
import { gradedAt } from './graded';
import { between, doesFor, isMeasure, joined } from './sides';

/** Cheap to find out before anything is cut. */
const CUE =
	/\b(?:higher|lower|greater|larger|smaller|longer|shorter|faster|slower|earlier|later|fewer|better|worse|stronger|weaker|more|less)\b/u;
/** Held against a side that is named: asked by how the two compare. */
const HELD = /\b(?:than|compared|comparison|relative to|versus|vs)\b/iu;
/** What a thing is more of in one place than elsewhere. */
const OCCURS =
	/^(?:common|frequent|prevalent|abundant|rare|pronounced|marked|severe|rapid|profound|intense|evident|frequently|often)$/u;
/** Opens where or in whom it is so. */
const PLACE = /^(?:in|among|with|for|after|during|at|on|under|following|when)\s/u;
/** "the difference was greater", "this was better": what differs stands elsewhere. */
const NAMES_NOTHING =
	/^(?:the |our |all )?(?:[\p{L}-]+ )?(?:results?|findings?|differences?|effects?|changes?|decreases?|increases?|values?|data|performances?|method|approach|model|algorithm|system)$/iu;
/** "higher at 6 months, but not significantly", "(in two of them)". */
const UNSURE = /[;:]|\b(?:but|although|though|not|nor|however|respectively|each|both)\b/u;
/** "lower at noon, but were alike at night": another finding. */
const NEXT = /,? (?:but|and) (?:was|were|is|are) (?!not\b).*$/u;
/** "for larger sets": what it depends on is more of itself, and no place. */
const GRADED_PLACE = /^\p{L}+ (?:the )?(?:higher|lower|larger|smaller|longer|shorter|more|less)\b/u;
/** Words where it is so; more is no longer read at a glance. */
const LONGEST_PLACE = 14;

interface OneSided {
	readonly degree: string;
	/** Behind the degree. */
	readonly tail: string;
}

/** "was significantly lower | in the tarred hulls", "was more common | after rain". */
function oneSidedIn(clause: Clause): OneSided | undefined {
	const { words, verb, rest } = clause;
	const isBe = /^(?:is|are|was|were)$/u.test(words[verb.from]?.lower ?? '');
	const later = words.slice(verb.from + 1, verb.to);
	if (!isBe || later.some(({ pos, lower }) => pos !== 'ADV' || lower === 'not')) return undefined;
	const graded = gradedAt(words, verb.from + 1);
	if (!graded || graded.how.to <= rest.from) return undefined;
	const { how, quality } = graded;
	const degree = between(clause, how.from, how.to).replace(/^(?:also|even|still) /u, '');
	const named = quality ? between(clause, quality.from, quality.to) : '';
	if (!CUE.test(degree) || (named !== '' && !OCCURS.test(named))) return undefined;
	return { degree, tail: textOfRange(clause, { from: how.to, to: rest.to }).replace(NEXT, '') };
}

/** "leaks were lower in tarred hulls" → "how did leaks differ in tarred hulls?": "they were lower" */
export const askOneSided: Pattern = (source: Source): Candidate[] => {
	const { clause } = source;
	if (!CUE.test(clause.text) || HELD.test(clause.text) || !isAsked(source)) return [];
	const subject = subjectText(clause);
	if (NAMES_NOTHING.test(subject) || namesPersons(subject)) return [];
	const told = oneSidedIn(clause);
	if (!told || !PLACE.test(told.tail) || GRADED_PLACE.test(told.tail) || UNSURE.test(told.tail))
		return [];
	const condition = conditionIn(told.tail);
	if (!condition || condition.told !== '' || condition.asked.split(' ').length > LONGEST_PLACE)
		return [];
	// "the net was better in fog": in what, nobody says.
	if (!isMeasure(subject) && /\b(?:better|worse)$/u.test(told.degree)) return [];
	const body = `${opening(clause)}${joined('how', doesFor(clause), subject, 'differ', condition.asked)}?`;
	const isMany = /^(?:are|were)$/u.test(clause.words[clause.verb.from]?.lower ?? '');
	const be = clause.words[clause.verb.from]?.lower ?? 'was';
	const degree = withAmounts(told.degree, source.finding.statement);
	const answer = joined(isMany ? 'they' : 'it', be, degree);
	return [candidate(source, { body, answer, fit: 0.85 })];
};
