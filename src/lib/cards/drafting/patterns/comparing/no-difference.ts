import { textOfRange, type Clause } from '$lib/extraction/clause';
import type { Pattern, Source } from '../../candidate';
import { namesPersons, opening, subjectText } from '../../questions';
import { candidate } from '../outcomes';
import { isMeasure, isPastTense, joined } from './sides';

/** "no statistically significant differences" */
const NONE = String.raw`no (?:[\p{L}-]+ ){0,3}differences?`;
const NOTED =
	'(?:(?:was|were) (?:found|seen|observed|detected|noted|identified|reported|recorded|demonstrated|evident|apparent|shown) )?';
const OF_GROUPS = String.raw`(?:the |both |all |these )?(?:two |three |four |different |study |treatment |patient )*(?:groups|arms)`;
/** "A and B", "the two crews": what is held against each other. */
const TWO = String.raw`(?:(?:the |both |all )?(?:two|three|both) [^,;:()]{3,60}|[^,;:()]{2,60} (?:and|versus|vs\.?) [^,;:()]{2,60})`;

/** "no difference between the speeds of old and new boats at sea" */
const BETWEEN_MEASURES = new RegExp(
	String.raw`^(?<what>${NONE}) ${NOTED}between (?<measure>(?:the )?(?:[\p{L}-]+ ){0,3}[\p{L}-]+s) of (?<two>${TWO})$`,
	'u'
);
/** "no difference in leaks": between those who were assigned, and nobody else. */
const IN_MEASURE = new RegExp(
	String.raw`^(?<what>${NONE}) ${NOTED}(?:in|regarding|concerning|(?:with|in) (?:regard|respect) to|in terms of) (?<measure>[^;:()\d]{4,110})$`,
	'u'
);
/** "no difference between the groups with respect to leaks, rust, and rot", "no difference among tar and wax was found in rust" */
const IN_MANY = new RegExp(
	String.raw`^(?<what>${NONE}) (?:(?:were |was )?(?:found|seen|observed|detected|noted) )?(?:between|among) (?<two>${OF_GROUPS}|[^,;:()]{2,40}? (?:and|versus|vs\.?) [^,;:()]{2,40}?) ${NOTED}(?:in|regarding|concerning|(?:with|in) (?:regards?|respect) to|in terms of) (?<measure>[^;:()%=]{4,110}?)(?: (?:was|were) (?:found|seen|observed|detected|noted))?$`,
	'u'
);
/** "no difference was seen in leaks for crews with tar compared to those with wax" */
const OF_THOSE = new RegExp(
	String.raw`^(?<what>${NONE}) ${NOTED}in (?<measure>[^,;:()\d]{4,60}?) (?:for|in|among|of) (?<one>(?:the )?(?:patients|participants|subjects|women|men|children|adults|those|people|infants)\s[^,;:()]{4,60}?),? (?:compared|relative|when compared) (?:to|with) (?<other>(?:those|patients|the)\s[^,;:()]{4,80})$`,
	'u'
);
/** Held against something else than the other arm, or pointing to what was told. */
const OTHERWISE =
	/\b(?:between|among|across|within|compared|versus|vs|than|relative|baseline|before|after|following|over|from|until|during|either|any|nor|other|others|these|those|this|that|which|who|its|their|both|all|two|three|groups?|arms?|measures?|outcomes?|variables?|parameters?|was|were|but|while|whereas|although|except)\b/iu;
/** No second statement in a row of measures. */
const NOT_PLAIN =
	/\b(?:was|were|is|are|had|has|which|who|that|nor|but|while|whereas|although|except|any|other|measures|outcomes|variables|parameters)\b/iu;
/** Those who are held against each other before anything was done. */
const BEFORE = /\b(?:baseline|demographics?|age|sex|gender|characteristics)\b/iu;
/** Words of what is compared. */
const LONGEST = 14;
const wordsIn = (text: string) => text.split(' ').length;

/** "no difference in leaks or rust": in neither, and so asked of both. */
const bothOf = (measure: string) => measure.replace(/(?<=,| \p{L}+) or (?=[^,]*$)/u, ' and ');

type Shape = (said: string) => { what: string; how: string } | undefined;

const ofMeasures: Shape = (said) => {
	const { what, measure, two } = BETWEEN_MEASURES.exec(said)?.groups ?? {};
	if (what === undefined || measure === undefined || two === undefined) return undefined;
	return isMeasure(measure) || /\b(?:outcomes|results)$/u.test(measure)
		? { what, how: `${measure} of ${two} compare` }
		: undefined;
};

const inMeasure: Shape = (said) => {
	const { what, measure } = IN_MEASURE.exec(said)?.groups ?? {};
	if (what === undefined || measure === undefined || OTHERWISE.test(measure)) return undefined;
	return { what, how: `${bothOf(measure)} compare between the groups` };
};

const inMany: Shape = (said) => {
	const { what, measure, two } = IN_MANY.exec(said)?.groups ?? {};
	if (what === undefined || measure === undefined || NOT_PLAIN.test(measure)) return undefined;
	if (BEFORE.test(measure)) return undefined;
	// "between tar and wax in old boats": whose, and not what of them.
	if (namesPersons(measure) || /^(?:both|each|all|these|those)\b/u.test(measure)) return undefined;
	return { what, how: `${bothOf(measure)} compare between ${two ?? ''}` };
};

const ofThose: Shape = (said) => {
	const { what, measure, one, other } = OF_THOSE.exec(said)?.groups ?? {};
	if (what === undefined || measure === undefined) return undefined;
	return { what, how: `${measure} compare between ${one ?? ''} and ${other ?? ''}` };
};

/** What stands behind "there was", or before "was seen", with what follows it. */
function toldIn(clause: Clause): string | undefined {
	const { words, subject, verb, rest } = clause;
	if (words[subject.from]?.lower === 'there') return textOfRange(clause, rest);
	if (words[subject.from]?.lower !== 'no') return undefined;
	return `${subjectText(clause)} ${textOfRange(clause, { from: verb.from, to: rest.to })}`;
}

/** "there was no difference in leaks" → "how did leaks compare between the groups?"; whose they are, the paper tells. */
function askNone({ clause, finding }: Source, said: string) {
	for (const shape of [ofMeasures, inMany, ofThose, inMeasure]) {
		const found = shape(said);
		if (!found || wordsIn(found.how) > 2 * LONGEST) continue;
		const does = isPastTense(clause) || /\b(?:was|were)\b/u.test(clause.text) ? 'did' : 'do';
		const body = `${opening(clause)}how ${does} ${found.how}?`;
		return [candidate({ clause, finding }, { body, answer: found.what, fit: 0.85 })];
	}
	return [];
}

/** "leaks in both groups", "the leaks between the two groups" */
const SIDED = new RegExp(
	String.raw`^(?<measure>.{4,90}) (?<tie>between|among|in|of|for) (?<two>${OF_GROUPS})$`,
	'u'
);
/** "the differences in leaks between tar and wax", "the difference between A and B in leaks" */
const DIFFERENCES = new RegExp(
	String.raw`^(?:the |these )?(?:mean |overall )?differences? (?:in (?<measure>[^,;:()]{4,80}?) (?<two>(?:between|among) ${TWO})|(?<pair>(?:between|among) ${TWO}) in (?<of>[^;:()]{4,110}))$`,
	'u'
);
const ALIKE =
	/^(?:(?:statistically|significantly|clinically) )*(?:similar|comparable|different|equal|equivalent|the same|alike)$/u;
const SIGNIFICANT = /^(?:statistically |clinically )?significant$/u;
const BE = /^(?:was|were|is|are)(?: (?:not|statistically|significantly|also))*$/u;

/** "leaks in the two groups were not significantly different" → "how did leaks compare between the two groups?" */
function askSided({ clause, finding }: Source) {
	const verb = textOfRange(clause, clause.verb);
	if (!BE.test(verb) || finding.isOwnAct) return [];
	const said = textOfRange(clause, clause.rest);
	const does = isPastTense(clause) ? 'did' : 'do';
	const subject = subjectText(clause);
	const not = /\bnot\b/u.test(verb) ? 'not ' : '';
	const differ = DIFFERENCES.exec(subject)?.groups;
	const sided = SIDED.exec(subject)?.groups;
	const adverb = verb.replace(/^(?:was|were|is|are)\s?|not\s?|also\s?/gu, '');
	const answer = `${not}${joined(adverb, said)}`;
	if (differ && not !== '' && SIGNIFICANT.test(joined(adverb, said))) {
		const measure = differ['measure'] ?? differ['of'] ?? '';
		const two = differ['two'] ?? differ['pair'] ?? '';
		if (NOT_PLAIN.test(measure)) return [];
		const body = `${opening(clause)}how ${does} ${measure} compare ${two}?`;
		return [
			candidate({ clause, finding }, { body, answer: `differences were ${answer}`, fit: 0.85 })
		];
	}
	if (!sided || !ALIKE.test(joined(adverb, said))) return [];
	// "were different": in which direction is the point.
	if (not === '' && /different/u.test(said)) return [];
	const tie =
		sided['tie'] === 'in' || sided['tie'] === 'of' || sided['tie'] === 'for'
			? 'between'
			: (sided['tie'] ?? '');
	const two = (sided['two'] ?? '').replace(/^both (?=groups|arms)/u, 'the two ');
	const body = `${opening(clause)}how ${does} ${sided['measure'] ?? ''} compare ${tie} ${two}?`;
	return [candidate({ clause, finding }, { body, answer, fit: 0.85 })];
}

const CUE = /\bdifferences?\b|\b(?:groups|arms)\b/u;

/** Results that say two sides are alike, in shapes where neither side stands beside its verb. */
export const askNoDifference: Pattern = (source) => {
	const { clause, finding } = source;
	if (finding.doubt || !CUE.test(clause.text)) return [];
	const said = toldIn(clause)?.replace(/[.\s]+$/u, '');
	return said === undefined ? askSided(source) : askNone(source, said);
};
