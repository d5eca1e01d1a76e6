const FIGURE = String.raw`[<>~]?\d[\d.,]*(?:\s?(?:±|\+\/?-)\s?\d[\d.,]*)?(?:\s?(?:%|\p{L}{1,5}(?:\/\p{L}{1,5})?))?`;
/** "54% of all nets": of what it is a share. */
const SHARE_OF = String.raw`(?: of (?:[\p{L}-]+ ){0,3}[\p{L}-]+)?`;
/** "(660 ml vs. 1054 ml, p < 0.05)", "(71% vs 54% of all nets)" */
const BOTH = new RegExp(
	String.raw`\((?:(?:mean|median)\s)?(?<one>${FIGURE}) (?:vs\.?|versus|compared (?:with|to)|and) (?<two>${FIGURE}${SHARE_OF})(?:[,;][^()]*)?\)`,
	'gu'
);
const SINGLE = new RegExp(
	String.raw`\((?<figure>${FIGURE})(?:[,;]\s?(?:[pP]|9\d ?% ?(?:CI|confidence interval)|CI)\b[^()]*)?\)`,
	'gu'
);
const JOINT = /\b(?:than|compared|versus|vs|relative)\b/u;

/** The figures of both sides, where the sentence gives one pair of them: "660 ml vs 1054 ml". */
function amountsIn(statement: string): string {
	const pairs = [...statement.matchAll(BOTH)];
	const pair = pairs[0]?.groups;
	if (pair) return pairs.length === 1 ? `${pair['one'] ?? ''} vs ${pair['two'] ?? ''}` : '';
	const [one, two, ...more] = [...statement.matchAll(SINGLE)];
	if (!one?.groups || !two?.groups || more.length > 0) return '';
	const isParted = JOINT.test(statement.slice(one.index, two.index));
	return isParted ? `${one.groups['figure'] ?? ''} vs ${two.groups['figure'] ?? ''}` : '';
}

/** "lower" → "lower (660 ml vs 1054 ml)". */
export function withAmounts(degree: string, statement: string): string {
	const amounts =
		/\d/u.test(degree) || /\brespectively\b/u.test(statement) ? '' : amountsIn(statement);
	return amounts === '' ? degree : `${degree} (${amounts})`;
}
