import { DELETION } from '../../card';
import { pastTense } from '$lib/extraction/verb-forms';
import { FIG, isShare } from './figure-words';
import type { Question } from './gapped';
import { MEASURED } from './measured';
import { asOne, GAP, unitOf, withUnit } from './row-words';

const UNIT = String.raw`(?: ?(?:mg|g|kg|mm ?Hg|mm|cm|ml|mL|min|h|s|days?|weeks?|months?|years?|hours?|minutes?|points?|beats\/min|[\p{L}µμ]{1,5}\/[\p{L}\d]+)(?![\p{L}]))?`;
const VALUE = String.raw`(?:${GAP}|${FIG}${UNIT})`;
/** "(70% vs 7%; P = .001)", "(median 4 versus 3 days)" */
const BRACKET = new RegExp(
	String.raw`^(?<said>[^{}()]*?(?: \([\p{Lu}][\p{L}-]*\)[^{}()]*?)*) [([](?<first>${VALUE}) (?:vs\.?|v\.?|versus|compared (?:with|to)|against) (?<second>${VALUE})(?:[;,] [^()]*)?[)\]][.]?$`,
	'u'
);
/** "(70%) … (7%)": each behind its side. */
const TWO_BRACKETS = new RegExp(
	String.raw`^(?<said>[^{}()]*?) [([](?<first>${VALUE})(?: of \p{L}+)?[)\]] (?<rest>(?:[^{}()]*? )?(?:than|compared (?:with|to)|versus|vs\.?) [^{}()]*?) [([](?<second>${VALUE})(?: of \p{L}+)?(?:[;,] [^()]*)?[)\]][.]?$`,
	'u'
);

const LEAD = String.raw`^(?<lead>(?:(?:in|at|after|for|of|among|during|by|before|under|within|on) [^,;:]+, )?)`;
const SURE = String.raw`(?:(?:\p{L}+ly|also|still|much|far|even) )*`;
const MORE =
	'(?:higher|lower|greater|larger|smaller|longer|shorter|better|worse|less|more|reduced|increased|elevated|lowered|raised|prolonged|shortened)';
const PREPOSITION = '(?:in|with|for|among|after|on|at|under|during|without|following|by|using)';
const THAN = String.raw`(?:,? than|,? (?:as )?compared (?:with|to)|,? versus|,? vs\.?)`;
const SIDE = String.raw`(?:(?! (?:than|compared|versus|vs) )[^,;:]){2,90}?`;

/** "the share of ships that sank (lost below 3 m) was": what is told of it in passing. */
const ASIDE = / \((?!\d[\d.]*\s?%?\))[^(){}]{8,}\)(?=[^{}]*[([][^{}]*\{\{)/gu;

interface Graded {
	readonly said: string;
	readonly value: string;
	/** The figure of the side that the sentence holds it against. */
	readonly other: string;
}

/** What is said, with the first figure asked for and the second in sight. */
function gradedIn(body: string): Graded | undefined {
	const bare = body.replace(ASIDE, '');
	const two = TWO_BRACKETS.exec(bare)?.groups;
	const found = two ?? BRACKET.exec(bare)?.groups;
	const { first = '', second = '' } = found ?? {};
	// The figure of the side that is told second would be asked of the first.
	if (!found || !DELETION.test(first)) return undefined;
	const hidden = first.replace(DELETION, '$1');
	const unit = unitOf(second) || unitOf(hidden);
	const said = two ? `${two['said'] ?? ''} ${two['rest'] ?? ''}` : found['said'];
	return { said: said ?? '', value: withUnit(hidden, unit), other: withUnit(second, unit) };
}

type Groups = Readonly<Record<string, string>>;
interface Form {
	readonly says: RegExp;
	readonly isAsked: (groups: Groups, graded: Graded) => boolean;
	readonly ask: (groups: Groups, other: string) => string;
}

const POINTS =
	/\b(?:this|these|those|it|they|them|their|its|he|she|both|other|others|former|latter|which|that|one)\b/iu;
const TAIL_OF_NAME =
	/ (?:of|in|for|at|with|after|per|to|on|by|from|during|among|between|within|who) .*$/u;
/** "the coverage reached by tar" */
const DONE = / \p{L}+(?:ed|en)$/u;
const isMeasure = (phrase = '') =>
	MEASURED.test(phrase.replace(TAIL_OF_NAME, '').replace(DONE, ''));
const withArticle = (phrase: string) =>
	/^(?:the|an?|all) /iu.test(phrase) ? phrase : `the ${phrase}`;
const named = (phrase: string, be: string) => {
	const tail = TAIL_OF_NAME.exec(phrase)?.[0] ?? '';
	const one = asOne(phrase.slice(0, phrase.length - tail.length), be);
	return `what ${one.be} ${withArticle(one.measure)}${tail}`;
};
/** "in wax", beside "in tar". */
const placed = ({ to, by, b = '' }: Groups) => `${to ?? by ?? 'in'} ${b}`;
const isPlural = (thing: string) =>
	/(?<!s)s$|\b(?:people|women|men|children)$/u.test(thing.replace(TAIL_OF_NAME, ''));

/** "had a greater reduction than": of what, nothing tells. */
const BARE_CHANGE =
	/^(?:reductions?|increases?|decreases?|declines?|changes?|gains?|improvements?|rates?|scores?|values?|differences?|levels?)$/iu;
/** "in waxed boats", "in the wax group", but "with wax" */
const inOrWith = (side: string) =>
	isPlural(side) || /\b(?:groups?|arms?|cohorts?|those)\b/u.test(side) ? 'in' : 'with';

const FORMS: readonly Form[] = [
	{
		// "the rate of rust was higher with tar than with wax"
		says: new RegExp(
			String.raw`${LEAD}(?<measure>${SIDE}) (?<be>was|were|is|are) ${SURE}${MORE}(?<mid> (?:at|after|on) [^,;:]{2,30}?)? (?<by>${PREPOSITION}) (?<a>${SIDE})${THAN} (?:that |those )?(?:(?<to>${PREPOSITION}) )?(?<b>${SIDE})$`,
			'iu'
		),
		isAsked: ({ measure }) => isMeasure(measure),
		ask: ({ measure = '', be = '', mid = '', by = '', a = '', ...rest }, other) =>
			`${named(measure, be)}${mid} ${by} ${a}, compared with ${other} ${placed({ by, ...rest })}?`
	},
	{
		// "the rate of tarred ships was higher than that of waxed ships"
		says: new RegExp(
			String.raw`${LEAD}(?<measure>(?:the )?(?:[\p{L}-]+ ){1,4}?(?:of|in|for|with|among|by|after) ${SIDE}) (?<be>was|were|is|are) ${SURE}${MORE}${THAN} (?:(?:that|those) )?(?<to>of|in|for|with|among|by|after) (?<b>${SIDE})$`,
			'iu'
		),
		isAsked: ({ measure }) => isMeasure(measure),
		ask: ({ measure = '', be = '', to = '', b = '' }, other) =>
			`${named(measure, be)}, compared with ${other} ${to === 'of' ? 'for' : to} ${b}?`
	},
	{
		// "tarred ships had a higher rate of rust than waxed ships"
		says: new RegExp(
			String.raw`${LEAD}(?<a>${SIDE}) (?<had>had|showed|reported|exhibited|experienced|demonstrated|achieved) (?:an? )?${SURE}${MORE} (?<measure>${SIDE})${THAN} (?:did )?(?<b>${SIDE})$`,
			'iu'
		),
		isAsked: ({ measure = '' }) => isMeasure(measure) && !BARE_CHANGE.test(measure),
		ask: ({ a = '', had = '', measure = '', b = '' }, other) => {
			const tail = TAIL_OF_NAME.exec(measure)?.[0] ?? '';
			const one = asOne(measure.slice(0, measure.length - tail.length), 'was').measure;
			const base = HAD[had] ?? 'have';
			return `what ${one}${tail} did ${a} ${base}, compared with ${other} ${inOrWith(b)} ${b}?`;
		}
	},
	{
		// "tar was associated with a higher rate of rust than wax"
		says: new RegExp(
			String.raw`${LEAD}(?<a>${SIDE}) (?:was|were|is|are) associated with (?:an? )?${SURE}${MORE} (?<measure>${SIDE})${THAN} (?:(?:seen |found )?(?:with|in) )?(?<b>${SIDE})$`,
			'iu'
		),
		isAsked: ({ measure }) => isMeasure(measure),
		ask: ({ a = '', measure = '', b = '' }, other) =>
			`${named(measure, 'was')} with ${a}, compared with ${other} with ${b}?`
	},
	{
		// "the tar group was more satisfied with its ships than the wax group"
		says: new RegExp(
			String.raw`${LEAD}(?<a>${SIDE}) (?<be>was|were) ${SURE}(?:more|less) (?<how>satisfied|confident|aware|willing|adherent|compliant|active|knowledgeable|able|inclined)(?<rest>(?: ${SIDE})?)${THAN} (?<b>${SIDE})$`,
			'iu'
		),
		isAsked: ({ a = '' }, { value }) => isShare(value) && (isPlural(a) || /group$/u.test(a)),
		ask: ({ a = '', be = '', how = '', rest = '', b = '' }, other) =>
			`what percentage of ${a} ${be} ${how}${rest}, compared with ${other} of ${b}?`
	},
	{
		// "tarred ships were more likely than waxed ships to sink"
		says: new RegExp(
			String.raw`${LEAD}(?<a>${SIDE}) (?:was|were) ${SURE}(?:more|less) likely${THAN} (?<b>${SIDE}) to (?<verb>\p{L}+)(?<rest>(?: ${SIDE})?)$`,
			'iu'
		),
		isAsked: ({ a = '', rest = '' }, { value }) =>
			isShare(value) && isPlural(a) && !/ (?:and|or) to /u.test(rest),
		ask: ({ a = '', b = '', verb = '', rest = '' }, other) =>
			`what percentage of ${a} ${pastOf(verb)}${rest}, compared with ${other} of ${b}?`
	},
	{
		// "tarred ships were more likely to sink than waxed ships"
		says: new RegExp(
			String.raw`${LEAD}(?<a>${SIDE}) (?:was|were) ${SURE}(?:more|less) likely to (?<verb>\p{L}+)(?<rest>(?: ${SIDE})?)${THAN} (?:were )?(?<b>${SIDE})$`,
			'iu'
		),
		isAsked: ({ a = '', rest = '' }, { value }) =>
			isShare(value) && isPlural(a) && !/ (?:and|or) to /u.test(rest),
		ask: ({ a = '', b = '', verb = '', rest = '' }, other) =>
			`what percentage of ${a} ${pastOf(verb)}${rest}, compared with ${other} of ${b}?`
	},
	{
		// "a higher share of tarred ships sank than of waxed ships", "more tarred ships sank than waxed ships"
		says: new RegExp(
			String.raw`${LEAD}(?:an? ${SURE}(?:higher|greater|larger|smaller|lower) (?:proportion|percentage|share|number) of |${SURE}(?:more|fewer) )(?<a>${SIDE}) (?<deed>(?:had|were|was|did|kept|chose|felt|met|took|gave|found|thought|knew|said|held|left|made|(?:\p{L}+ly )?(?!(?:related|based|associated|compared|treated|assigned|randomi[sz]ed|allocated|followed|called|used|exposed|aged)\b)\p{L}{2,}ed)\b(?: ${SIDE})?)${THAN} (?:did )?(?:of )?(?<b>${SIDE})$`,
			'iu'
		),
		isAsked: ({ a = '' }, { value }) => isShare(value) && isPlural(a),
		ask: ({ a = '', deed = '', b = '' }, other) =>
			/^(?:in|with|for|among|on|after|at|under) /u.test(b)
				? `what percentage of ${a} ${deed}, compared with ${other} ${b}?`
				: `what percentage of ${a} ${deed}, compared with ${other} of ${b}?`
	},
	{
		// "rust was commoner with tar than with wax"
		says: new RegExp(
			String.raw`${LEAD}(?<what>${SIDE}) (?<be>was|were|is|are) ${SURE}(?:(?:more|less) (?<grade>common|frequent|prevalent)(?:ly \p{L}+)?|(?:more|less) (?<often>often|frequently|commonly) (?<seen>\p{L}+ed|seen|found)) (?<by>${PREPOSITION}) (?<a>${SIDE})${THAN} (?:(?<to>${PREPOSITION}) )?(?<b>${SIDE})$`,
			'iu'
		),
		isAsked: (_groups, { value }) => isShare(value),
		ask: ({ what = '', be = '', grade, seen, by = '', a = '', ...rest }, other) => {
			const how =
				seen === undefined
					? `how ${grade ?? 'common'} ${be} ${what}`
					: `how often ${be} ${what} ${seen}`;
			return `${how} ${by} ${a}, compared with ${other} ${placed({ by, ...rest })}?`;
		}
	},
	{
		// "rust occurred more often with tar than with wax"
		says: new RegExp(
			String.raw`${LEAD}(?<what>${SIDE}) (?<verb>occurred|developed|recurred|appeared|relapsed|healed|resolved) ${SURE}(?:more|less) (?:often|frequently|commonly) (?<by>${PREPOSITION}) (?<a>${SIDE})${THAN} (?:(?<to>${PREPOSITION}) )?(?<b>${SIDE})$`,
			'iu'
		),
		isAsked: (_groups, { value }) => isShare(value),
		ask: ({ what = '', verb = '', by = '', a = '', ...rest }, other) =>
			`how often did ${what} ${BASE[verb] ?? 'occur'} ${by} ${a}, compared with ${other} ${placed({ by, ...rest })}?`
	}
];

const HAD: Groups = {
	showed: 'show',
	reported: 'report',
	exhibited: 'exhibit',
	experienced: 'experience',
	demonstrated: 'demonstrate',
	achieved: 'achieve'
};
const BASE: Groups = {
	developed: 'develop',
	recurred: 'recur',
	appeared: 'appear',
	relapsed: 'relapse',
	healed: 'heal',
	resolved: 'resolve'
};
const pastOf = (verb: string) => (verb === 'be' ? 'were' : pastTense(verb));

/** "rust was more common with tar than with wax ([70%] vs 7%)" → "how common was rust with tar, compared with 7% with wax?" */
export function askGradedSides(body: string): Question | undefined {
	if (!/\b(?:than|compared|versus|vs)\b/u.test(body) || !/[([][^()]*\{\{/u.test(body))
		return undefined;
	const graded = gradedIn(body);
	if (!graded) return undefined;
	for (const { says, isAsked, ask } of FORMS) {
		const found = says.exec(graded.said)?.groups as Groups | undefined;
		if (!found || !isAsked(found, graded)) continue;
		const { lead = '' } = found;
		const asked = ask(found, graded.other);
		// "than those in the others": of whom, the question could not tell.
		if (
			POINTS.test(
				asked.replace(
					/^what |\b(?:their|its)\b|\bthose (?:with|without|who|receiving|treated|given)\b|\bone (?=(?:year|month|week|day|hour))/giu,
					''
				)
			)
		)
			return undefined;
		return { body: `${lead}${asked}`, pattern: 'value', answer: graded.value };
	}
	return undefined;
}
