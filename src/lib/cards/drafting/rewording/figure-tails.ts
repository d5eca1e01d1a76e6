type Rewrite = (body: string) => string;

/** "[1432 mg/kg] b.w.": of the unit, which tells enough. */
const WEIGHT = /(?<=kg\}\}) b\.?w\.?(?=[\s.,]|$)/u;
/** "[16.8%] (21) of samples": the count beside a share. */
const COUNT_BEHIND = /(%\}\}) \((?:n\s?=?\s?)?\d[\d,]*\)(?=\s)/u;
/** "[9%] (2.4 vs. 0.7 N)." behind all that is asked: the figures it was worked out from, or more names. */
const LAST_BRACKET =
	/(?<=\}\}[^{}]+|[^\d)]\}\}|[%\p{L}]\}\})\s\((?=[^{}]*\d)(?:[^(){}]|\([^(){}]*\))*\)(?=[.]?$)/u;
/** "[45%] of crews slept, with 13% on deck" */
const WITH_ANOTHER = /(?<=\}\}[^{}]*), with (?:an? |the )?[^,{}\d]*\d[^{}]*$/u;
/** ", while none of the crews saw it": of another, and no figure to hold against. */
const SIDE_CLAUSE = /(?<=\}\}(?: [^{}]*)?),? (?:while|whereas|whilst|but) [^{}\d]*$/u;
/** "was told by [9%] of the crews, but cost three of them a net": a second act. */
const SECOND_ACT =
	/(?<=\}\} of [^{},;]*), but (?!only\b|just\b|not\b)(?:\p{L}+ly )?\p{Ll}{2,}(?:ed|ost|ut|et) (?!in\b|by\b)[^{}]*$/u;
/** ", showing a significant difference" */
const MEANT =
	/(?<=\}\}[^{}]*), (?:showing|indicating|suggesting|demonstrating|confirming) [^{}]*$/u;
/** ": A (42%), B (38%) and C (15%)": of what the whole is made up. */
const PARTS =
	/(?<=\}\} [^{}:]*): (?:[^{}:]*\(\d[\d.,]*\s?%\)|\d[\d.,]*\s?% (?:with|had|were|of) )[^{}]*$/u;
const AS_WELL = /(?<=\}\}[^{}]*), as well as [^{}\d]*$/u;
const BOTH = /,? both (?=(?:in|for|on|at|with) [^{}]*\{\{)(?=.*, as well as )/u;
/** "the lamp, which is fed by oil, gives [9 lm]" */
const RELATIVE = /^((?:the |an? )?[^,{}]{3,80}), (?:which|who|that) [^,{}]{3,90}, (?=[^{}]*\{\{)/u;
const TOTAL = /^total (?=\{\{)/iu;

const REWRITES: readonly Rewrite[] = [
	(body) => body.replace(WEIGHT, ''),
	(body) => body.replace(COUNT_BEHIND, '$1'),
	(body) => body.replace(TOTAL, ''),
	(body) => body.replace(RELATIVE, '$1 '),
	(body) => body.replace(PARTS, '.'),
	(body) => body.replace(MEANT, '.'),
	(body) => body.replace(WITH_ANOTHER, '.'),
	(body) => (BOTH.test(body) ? body.replace(BOTH, ' ').replace(AS_WELL, '.') : body),
	(body) => body.replace(LAST_BRACKET, ''),
	(body) => body.replace(SECOND_ACT, '.'),
	(body) => body.replace(SIDE_CLAUSE, '.')
];

/** A sentence with a hidden figure, without what it says of others: "[9%] of boats sank, with 3% lost". */
export function withoutTails(body: string): string {
	return REWRITES.reduce((text, rewrite) => rewrite(text), body);
}
