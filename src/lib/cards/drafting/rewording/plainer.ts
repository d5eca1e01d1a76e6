import { DELETION } from '../../card';
import { parseClause } from '$lib/extraction/clause';
import { tagWords } from '$lib/extraction/parts-of-speech';
import { isNominal } from '$lib/extraction/word';
import { FIG, isShare } from './figure-words';
import { outOfRow } from './rows';

type Rewrite = (body: string) => string;

const G = String.raw`\{\{c1::(?:(?!\}\}).)*\}\}`;
const bare = (marked: string) => marked.replace(DELETION, '$1');

const COUNT_OF = new RegExp(
	String.raw`(?<count>(?:only )?\b(?:\d[\d,]*|[\p{L}-]+)) (?:out )?of (?<whole>(?:the |all )?\d[\d,]*(?: [\p{L}-]+){0,4}?) \((?<gap>${G})(?<more>[,;][^()]*)?\)`,
	'u'
);

/** "in 50 of the 57 pairs ([88%])" → "in [88% (50)] of the 57 pairs": the count would tell. */
function shareOfWhole(body: string): string {
	const found = COUNT_OF.exec(body)?.groups;
	const { count = '', whole = '', gap = '' } = found ?? {};
	if (!found || !isShare(bare(gap)) || /^(?:number|total|one|each|all)$/u.test(count)) return body;
	return body.replace(
		COUNT_OF,
		`{{c1::${bare(gap)} (${count})}} of ${/^\d/u.test(whole) ? 'the ' : ''}${whole}`
	);
}

/** "9% (4 of 45 boats)": the count beside a share. */
const COUNT_BESIDE =
	/\s\((?<=%(?:\}\})?(?: of [\p{L} ]{3,40})?\s\()(?:n\s?=\s?)?\d+\s?(?:\/|of|out of)\s?\d+(?: \p{L}+)?\)/gu;
const OWN_COUNT = new RegExp(String.raw`(${G})\s\(n\s?=\s?\d+\)`, 'u');
/** "[0.2] (in logs: 0.3)": the figure of another reckoning. */
const RECKONED_ELSE = new RegExp(String.raw`(${G})\s\([^(){}\d]+:\s[^(){}]*\)`, 'u');
const REMARK =
	/,\s(?:but (?:was |were )?not|most often|mostly|mainly|namely|all|(?:\d[\d.,]*\s?%? )?of (?:which|whom|them|these)|one of (?:which|whom)|an? (?:new|first) [\p{L}-]+ (?:for|of))\s[^{}]*$/u;
const PROBABILITY = /\s\([^(){}]*\b[Pp]\s?[<=>][^(){}]*\)/gu;

/** "fell from 6.5 to [1.4%]": a share as well. */
const START_OF_SHARE = /\bfrom (?<start>\d[\d.,·]*)(?= to \{\{c1::[\d.,·]+\s?%\}\})/u;

/** "is determined to be [9%]": is. */
const READ_TO_BE =
	/(?<=\b(?:is|was|are|were)) (?:determined|found|measured|calculated|computed|observed|reported) to be (?=\{\{)/u;
/** "took an average [3 days]"; "an average [88%] yield" is a measure's name. */
const ON_AVERAGE = new RegExp(
	String.raw`\s(?:on average |an average (?=${G}(?:[.,]|$| (?:in|of|on|at|for|with|over|to|by|more|less|days|hours)\b)))(?=\{\{)`,
	'u'
);

/** "gains, on average, a height of [9 m]": an average height. */
const AVERAGE_OF = /, on average, an? (?=[^,{}]{3,40} of \{\{)/u;

/** What is said of the figure, and no part of what it is of. */
export const withoutRemarks: Rewrite = (body) =>
	body
		.replace(OWN_COUNT, '$1')
		.replace(COUNT_BESIDE, '')
		.replace(/(^|, )a total of (?=\{\{)/u, '$1')
		.replace(/\s\(n\s?=\s?\d+\)/gu, '')
		.replace(PROBABILITY, '')
		.replace(RECKONED_ELSE, '$1')
		.replace(REMARK, '.')
		.replace(START_OF_SHARE, 'from $<start>%')
		.replace(AVERAGE_OF, ' an average ')
		.replace(ON_AVERAGE, ' ')
		.replace(READ_TO_BE, ' ');

const SECOND_MEASURE = new RegExp(
	String.raw`(${G} (?!(?:in|for|with|of|at|on|among|after|by) )[\p{L} -]{3,40}?),?\sand ${FIG}x? [\p{L} -]{3,40}?(?=\s(?:compared|over|than|relative|in|for|with|at|on)\s|[.]?$)`,
	'u'
);
/** "a width of [9 m] and a depth of 4 m" */
const MEASURE_AGAIN = new RegExp(
	String.raw`(\b(?:an? |the )(?:[\p{L}-]+ ){1,4}of ${G}),?\sand (?:an? |the )?(?:[\p{L}-]+ ){1,4}of ${FIG}(?=[^\d{}]*[.]?$)[^{}]*$`,
	'u'
);
const SAME_AGAIN = new RegExp(
	String.raw`(\b(?:by|to|of|in|at) ${G}[^{}]*?),?\sand (?:by|to|of|in|at) ${FIG}[^{}]*$`,
	'u'
);

const GRADE = String.raw`(?:(?:more|less) [\p{L}-]+|faster|slower|better|worse|higher|lower|longer|shorter|larger|smaller|cheaper|lighter)`;
const TIMES_MORE = String.raw`\d[\d.,–-]*\s?[%x×]`;
const GRADED_FIRST = new RegExp(
	String.raw`(${G} ${GRADE}),? and ${TIMES_MORE} ${GRADE}(?= than )`,
	'u'
);
const GRADED_SECOND = new RegExp(
	String.raw`${TIMES_MORE} ${GRADE},? and (?=${G} ${GRADE} than )`,
	'u'
);

/** "is [9%] lighter and 3x cheaper than B": the other grade is another's. */
const withoutGrade: Rewrite = (body) => body.replace(GRADED_FIRST, '$1').replace(GRADED_SECOND, '');

/** "gives [12x] savings and 10x gains over B", "by [31%] over A and by 33% over B": the second is another's. */
const withoutSecond: Rewrite = (body) =>
	body.replace(SECOND_MEASURE, '$1').replace(MEASURE_AGAIN, '$1.').replace(SAME_AGAIN, '$1.');

const FIRST_OF_TWO = new RegExp(
	String.raw`^(?<front>.*) by ${FIG} and (?<thing>[^,;{}]{3,60}?) by (?=\{\{)`,
	'u'
);
const SECOND_OF_TWO = new RegExp(
	String.raw`( by ${G}) and [^,;{}]{3,60}? by ${FIG}(?<against> (?:compared|relative) [^,;{}\d]+)?[.]?$`,
	'u'
);

/** "raises A by 20% and B by [30%]" → "raises B by [30%]". */
function ownThing(body: string): string {
	const two = FIRST_OF_TWO.exec(body);
	const { front = '', thing = '' } = two?.groups ?? {};
	const clause = two ? parseClause(front) : undefined;
	const start = clause?.words[clause.rest.from]?.span.start;
	// "the depth of A by 20% and B by [30%]": of B too?
	if (/\sof\s/u.test(front.slice(start)) && !/\sof\s/u.test(thing)) return body;
	if (!two || start === undefined) return body.replace(SECOND_OF_TWO, '$1$<against>.');
	return `${front.slice(0, start)}${thing} by ${body.slice(two[0].length)}`;
}

const VERBS = String.raw`(?:had|were|was|did|showed|reported|received|underwent|\p{L}{3,}ed)`;
const SPELLED = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen)`;
const SIBLINGS = new RegExp(
	String.raw`(?<first>${G} [^,;{}]*?)(?:,(?: and)?| and) (?:only )?(?:${FIG}|${SPELLED}) (?:\p{L}+ )?(?:\([^()]*\) )?${VERBS}\b[^{}]*$`,
	'u'
);

/** Words of a figure and of what those it counts did. */
const WHOLE_PREDICATE = 5;

/** "[12 (22%)] had mild frost, 13 had hard frost and 5 had none": one of several; "had mild and 13 had hard frost". */
function withoutSiblings(body: string): string {
	const siblings = SIBLINGS.exec(body);
	const first = siblings?.groups?.['first'] ?? '';
	if (!siblings) return body;
	const last = tagWords(bare(first)).at(-1);
	// "had nets torn by storms": whole, whatever it ends with.
	const isWhole = bare(first).split(' ').length > WHOLE_PREDICATE;
	if (isNominal(last) || isWhole) return body.replace(SIBLINGS, '$<first>.');
	const had = / (had|showed|developed) [\p{L}-]+$/u.exec(first)?.[1];
	const same = had === undefined ? -1 : siblings[0].indexOf(` ${had} `, first.length);
	// The quality of the other, and the thing that both share.
	const thing = /^ \p{L}+ [\p{L}-]+ (?<thing>[\p{L}'’ -]{3,40})[.]?$/u.exec(
		same < 0 ? '' : siblings[0].slice(same)
	)?.groups?.['thing'];
	return thing === undefined ? body : body.replace(SIBLINGS, `$<first> ${thing}.`);
}

const SAME_THING = new RegExp(
	String.raw`^(?<lead>[^,]*, )?(?<count>\d[\d,]*) (?<things>\p{L}+s|women|men|children|people) \((?<gap>${G})\) (?=.*\d (?:\k<things>) \(\d)`,
	'u'
);

/** "204 lakes ([29%]) froze and 146 lakes (20%) …": both of all lakes. */
function shareOfSame(body: string): string {
	const found = SAME_THING.exec(body)?.groups;
	const { lead = '', count = '', things = '', gap = '' } = found ?? {};
	if (!found || !isShare(bare(gap))) return body;
	return body.replace(SAME_THING, `${lead}{{c1::${bare(gap)} (${count})}} of ${things} `);
}

const PLACE = String.raw`(?:in|for|with|at|on|among|after|by|of) [^,;:\d{}]{2,60}?`;
const OWN_SECOND = new RegExp(
	String.raw`(?<=\S )(?<one>${FIG}(?: to ${FIG}(?: (?!in |for |with |at |on |by |of |and )\p{L}{1,3})?)?) (?<other>${PLACE}),? (?:and|versus|vs\.?|compared (?:with|to)) (?:only )?(?<gap>${G}) (?<own>${PLACE})(?=[.]?$)`,
	'u'
);
const HOLDS_VERB = /\b(?:was|were|is|are|had|has|have|did)\b/u;

/** "was 12% in A and [9%] in B" → "was [9%] in B, compared with 12% in A". */
function ownSideFirst(body: string): string {
	const found = OWN_SECOND.exec(body)?.groups;
	const { one = '', other = '', gap = '', own = '' } = found ?? {};
	// "71% of ropes, compared with [48%] in the new fleet": of ropes, too.
	const isOfSame = other.startsWith('of ') && !own.startsWith('of ');
	if (!found || isOfSame || HOLDS_VERB.test(`${other} ${own}`)) return body;
	return body.replace(OWN_SECOND, `${gap} ${own}, compared with ${one} ${other}`);
}

const NO_DIFFERENCE =
	/,? and no ((?:significant )?differences? [^,{}]*?) (?:was|were) (?:ascertained|found|seen|observed|noted|detected)(?=[.]?$)/u;

/** "was found to be [9%]", "was of [9%]". */
const BE_FOUND =
	/ (was|were) (?:of|(?:\p{L}+ly )?(?:found|shown|determined|estimated|calculated|reported|measured|observed) (?:to be|as|at)) (?=\{\{)/u;
/** "regression analysis revealed that A was [9%]" → "in regression analysis, A was [9%]". */
const BY_ANALYSIS =
	/^(?:the |an? )?((?:[\p{L}/-]+ ){1,5}(?:analys[ei]s|regressions?|PCR|assays?|simulations?|screening|sequencing|imaging|tests?|testing)) (?:revealed|showed|demonstrated|indicated|found) that (?=[^{}]*\{\{)/u;

const SECOND_HALF = /^[^{}%]*,\s(?:while|whereas|whilst)\s(?=(?:only |just )?\{\{[^{}]*\}\} of\s)/u;
const ITEM_OF = new RegExp(
	String.raw`^(?:an? |the )?(?:[\p{L}-]+ ){0,4}[\p{L}-]+(?: \([^()]*\))? of (?:${G}|${FIG})(?: (?!(?:in|for|of|at|on|by|to|and|or)\s)\p{L}{1,3}(?=\s|$))?(?<tail> .*)?$`,
	'u'
);

/** "gave a depth of 75 m, a width of 9 m and a height of [4 m] in spring" → "gave a height of [4 m] in spring". */
function ownMeasure(body: string): string {
	const whole = bare(body).replace(/[.\s]+$/u, '');
	const start = body.indexOf('{{');
	if (!/ of (?:only )?\{\{/u.test(body) || !/\d[^{}]*\sand\s|\sand\s[^{}]*\d/u.test(body))
		return body;
	const clause = parseClause(whole);
	const from = clause?.words[clause.rest.from]?.span.start;
	if (!clause || from === undefined || from > start) return body;
	const items = body
		.slice(from)
		.replace(/[.\s]+$/u, '')
		.split(/,\s(?:and\s)?|\sand\s/u);
	const own = items.find((item) => DELETION.test(item)) ?? '';
	if (items.length < 2 || !items.every((item) => ITEM_OF.test(item))) return body;
	const tail = ITEM_OF.exec(items.at(-1) ?? '')?.groups?.['tail'] ?? '';
	return `${body.slice(0, from)}${own}${own === items.at(-1) ? '' : tail}.`;
}

const UNIT_PHRASE = new RegExp(
	String.raw`\{\{c1::((?:(?!\}\}).)*\d)\}\} ((?:[\p{L}-]+ )?\p{L}+s per [\p{L}-]+(?: [\p{L}-]+)?)(?=[.]?$|\s(?:in|for|with|at|after)\s)`,
	'u'
);

const REWRITES: readonly Rewrite[] = [
	outOfRow,
	(body) => body.replace(NO_DIFFERENCE, ', with no $1'),
	shareOfWhole,
	shareOfSame,
	withoutSiblings,
	ownSideFirst,
	withoutRemarks,
	ownMeasure,
	withoutSecond,
	withoutGrade,
	(body) => body.replace(SECOND_HALF, ''),
	(body) => body.replace(BE_FOUND, ' $1 '),
	(body) => body.replace(BY_ANALYSIS, 'in $1, '),
	ownThing,
	(body) => body.replace(UNIT_PHRASE, '{{c1::$1 $2}}')
];

/** A sentence with a hidden figure, said so that it can be turned round: of two figures its own. */
export function saidPlainer(body: string): string {
	return REWRITES.reduce((text, rewrite) => rewrite(text), body);
}
