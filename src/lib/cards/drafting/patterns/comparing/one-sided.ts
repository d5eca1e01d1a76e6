import { textOfRange, type Clause } from '$lib/extraction/clause';
import type { Candidate, Pattern, Source } from '../../candidate';
import { namesPersons, opening, subjectText } from '../../questions';
import { statementEnd } from '../asking/effect-parts';
import { conditionIn } from '../asking/change-conditions';
import { candidate, isAsked } from '../outcomes';
import { withAmounts } from './amounts';
import { gradedAt } from './graded';
import { heldIn } from './holding';
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
/** "in wet hulls, because salt eats tar": why it is so is another question. */
const REASON = /,? (?:because|owing to)\s.*$|, (?:since|due to|as a result of)\s.*$/u;
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
	const tail = textOfRange(clause, { from: how.to, to: rest.to });
	return { degree, tail: tail.replace(NEXT, '').replace(REASON, '') };
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
	if (condition === undefined || condition.split(' ').length > LONGEST_PLACE) return [];
	// "the net was better in fog": in what, nobody says.
	if (!isMeasure(subject) && /\b(?:better|worse)$/u.test(told.degree)) return [];
	const body = `${opening(clause)}${joined('how', doesFor(clause), subject, 'differ', condition)}?`;
	const isMany = /^(?:are|were)$/u.test(clause.words[clause.verb.from]?.lower ?? '');
	const be = clause.words[clause.verb.from]?.lower ?? 'was';
	const degree = withAmounts(told.degree, source.finding.statement);
	const answer = joined(isMany ? 'they' : 'it', be, degree);
	return [candidate(source, { body, answer, fit: 0.85 })];
};

/** Who or what was told apart from others: "the tarred group", "blind mice", "crews with old nets". */
const GROUP =
	/\b(?:groups?|arms?|cohorts?|mice|rats|animals|monkeys|dogs|patients|women|men|boys|girls|children|adolescents|adults|students|participants|individuals|people|crews)\b/u;
/** Told apart from nobody. */
const EVERYONE =
	/^(?:the |all |these |both |most |many |some |several |our |two |\d+ )*(?:(?:enrolled|included|studied|treated|study|patient) )?(?:groups?|patients|subjects|participants|animals|mice|rats|children|women|men|adults|students|individuals|people)$/iu;
/** "studies of blind mice": they tell of them. */
const OF_STUDIES =
	/^(?:the |all |most |many |some |several )?(?:[\p{L}-]+ )?(?:stud(?:y|ies)|trials?|reports?|reviews?|data|analys[ei]s|results)\b/iu;
/** They may be so beside what they were before. */
const IN_TIME =
	/\b(?:after|following|before|over|until|since|baseline|within|throughout|weeks?|months?|years?|days?|hours?|when|while|if|respectively|improved)\b/u;
const HOLDS = /^(?:have|show|exhibit|display|report|demonstrate|experience)$/u;
const ALIKE = /\b(?:similar|comparable|equal|identical|equivalent|closer|no|better|worse)\b/u;

/** "blind mice showed reduced fear of oars" → "how did blind mice differ in fear of oars?": "reduced" */
export const askGroup: Pattern = (source: Source): Candidate[] => {
	const { clause } = source;
	const { words, verb } = clause;
	const subject = subjectText(clause);
	if (
		!GROUP.test(subject) ||
		EVERYONE.test(subject) ||
		OF_STUDIES.test(subject) ||
		!isAsked(source)
	)
		return [];
	const main = words[verb.to - 1];
	const holds = HOLDS.test(main?.lemma ?? '') || /^ha(?:d|s|ve)$/u.test(main?.lower ?? '');
	if (!holds || verb.to - verb.from > 1) return [];
	if (HELD.test(clause.text) || IN_TIME.test(clause.text) || UNSURE.test(clause.text)) return [];
	const held = heldIn(clause, statementEnd(clause));
	if (!held || held.measure === '' || ALIKE.test(held.degree) || /,/u.test(held.measure)) return [];
	const measure = held.isOne ? `the ${held.measure}` : held.measure;
	const body = `${opening(clause)}${joined('how', doesFor(clause), subject, 'differ in', measure)}?`;
	// "increased" alone would say that it did so by and by.
	const isMany = /(?<!s)s$/u.test(held.measure.split(/\s(?:of|in|for|to|on)\s/u)[0] ?? '');
	const be = isMany ? 'they were' : 'it was';
	const answer = /ed$/u.test(held.degree) ? `${be} ${held.degree}` : held.degree;
	return [candidate(source, { body, answer, fit: 0.8 })];
};
