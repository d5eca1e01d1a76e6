import { FIG } from './figure-words';
import { outOfRow } from './rows';

type Rewrite = (body: string) => string;

const G = String.raw`\{\{c1::(?:(?!\}\}).)*\}\}`;

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

/** "in [9%] of A and in 4% of B", "in [9%] of A, but only in 4% of B": the other's share. */
const SHARE_AGAIN = new RegExp(
	String.raw`(?<own>\b(?<by>in|by|for|among) \{\{c1::[^{}]*%\}\} of [^{},;]*?),? (?:and|but)(?: only| just)? \k<by> (?=(?:only )?${FIG} of [^{},;\d]*[.]?$)`,
	'u'
);

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
		.replace(READ_TO_BE, ' ')
		.replace(SHARE_AGAIN, '$<own> and ');

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

const NO_DIFFERENCE =
	/,? and no ((?:significant )?differences? [^,{}]*?) (?:was|were) (?:ascertained|found|seen|observed|noted|detected)(?=[.]?$)/u;

/** "was found to be [9%]", "was of [9%]". */
const BE_FOUND =
	/ (was|were) (?:of|(?:\p{L}+ly )?(?:found|shown|determined|estimated|calculated|reported|measured|observed) (?:to be|as|at)) (?=\{\{)/u;
/** "regression analysis revealed that A was [9%]" → "in regression analysis, A was [9%]". */
const BY_ANALYSIS =
	/^(?:the |an? )?((?:[\p{L}/-]+ ){1,5}(?:analys[ei]s|regressions?|PCR|assays?|simulations?|screening|sequencing|imaging|tests?|testing)) (?:revealed|showed|demonstrated|indicated|found) that (?=[^{}]*\{\{)/u;

const SECOND_HALF = /^[^{}%]*,\s(?:while|whereas|whilst)\s(?=(?:only |just )?\{\{[^{}]*\}\} of\s)/u;

/** "by [9%] absolute": of the figure. */
const KIND_OF_SHARE =
	/(?<=\{\{c1::[^{}]*%)\}\} (absolute|relative)(?=[.]?$|,|\s(?:in|on|over|at|for|compared)\s)/u;

const UNIT_PHRASE = new RegExp(
	String.raw`\{\{c1::((?:(?!\}\}).)*\d)\}\} ((?:[\p{L}-]+ )?\p{L}+s per [\p{L}-]+(?: [\p{L}-]+)?)(?=[.]?$|\s(?:in|for|with|at|after)\s)`,
	'u'
);

const REWRITES: readonly Rewrite[] = [
	outOfRow,
	(body) => body.replace(KIND_OF_SHARE, ' $1}}'),
	(body) => body.replace(NO_DIFFERENCE, ', with no $1'),
	withoutRemarks,
	withoutSecond,
	withoutGrade,
	(body) => body.replace(SECOND_HALF, ''),
	(body) => body.replace(BE_FOUND, ' $1 '),
	(body) => body.replace(BY_ANALYSIS, 'in $1, '),
	(body) => body.replace(UNIT_PHRASE, '{{c1::$1 $2}}')
];

/** A sentence with a hidden figure, said so that it can be turned round: of two figures its own. */
export function saidPlainer(body: string): string {
	return REWRITES.reduce((text, rewrite) => rewrite(text), body);
}
