/** What tests come to, and how sure they are: "F(1, 38) = 7.2", "χ²(2, N = 80) = 5.1", "p < .01", "BF10 = 4". */
const TEST = String.raw`(?:[tFzZQHUWV]|χ²|χ2|χ\^2|X²|X2|ps?|P|df|MSE|BF(?:10|01)?)`;
/** What tells how much: "Cohen's d", "β", "partial η²", "r", "95% CI". */
const SIZE = String.raw`(?:(?:Cohen|Hedges)['’]s? ?[dfg]|[dgrbBM]|SD|SE|Mdn|n|N|R2|R²|ΔR²|ΔR2|β|ß|beta|(?:partial )?(?:[ηω]p?(?:²|2|\^2)?p?|eta squared)|f²|f2|φ|ρ|rho|OR|HR|RR|IRR|[Mm]ean difference|[Dd]ifference)`;
const DF = String.raw`(?:\s?\(\s?(?:df\s?=\s?)?[\d.,\s]+(?:,\s?[nN]\s?=\s?\d+)?\s?\))`;
const FIGURE = String.raw`(?:[-−–+]\s?)?(?:\d[\d,]*)?\.?\d+(?:\s?%)?`;
const SIGN = String.raw`\s?[=<>≤≥]{1,2}\s?`;
const BOUNDS = String.raw`\d\d(?:\.\d)?%\s?C\.?I\.?s?\s?[:=]?\s?(?:[[(]\s?${FIGURE}(?:,|;| to|\s?[–-])\s?${FIGURE}\s?[\])]|${FIGURE}(?: to |\s?[–-]\s?)${FIGURE})`;
const ONE = String.raw`(?:(?:${TEST}|${SIZE})${DF}?${SIGN}(?:${FIGURE}|ns\b)|${BOUNDS})`;
const RUN = String.raw`${ONE}(?:(?:,|;|,? and)\s?(?:${ONE}))*`;

/** Behind a clause and its comma, up to where the clause ends: ", t(38) = 2.4, p = .02, d = 0.76" */
const TAIL = new RegExp(
	String.raw`(?:,|(?=\s[tF]\s?\(\d))\s(?<run>${RUN})(?=[.\s]*$|[,;:]\s|\s(?:and|but|while|whereas|suggesting|indicating|such)\s)`,
	'gu'
);
/** "(F(1, 38) = 7.2, p < .01, η² = .16)", "[r(120) = .45]" */
const IN_BRACKETS = new RegExp(String.raw`\s?[([]\s?(?<run>${RUN})\s?[)\]]`, 'gu');
const ANY_DF = new RegExp(String.raw`(?<=[\p{L}²\d])${DF}(?=${SIGN})`, 'gu');
const ANY_SIZE = new RegExp(
	String.raw`(?:(?<name>${SIZE})(?<value>${SIGN}${FIGURE})|${BOUNDS})`,
	'gu'
);
/** A run that only a test leaves: degrees of freedom, a test's letter, how sure it was. */
const OF_A_TEST = new RegExp(
	String.raw`(?<![\p{L}\d])(?:[tFzQHU]|χ²|χ2|X²|X2)${DF}?${SIGN}|(?<![\p{L}\d])[\p{L}²]+${DF}${SIGN}`,
	'u'
);
const OF_A_SIZE =
	/(?<![\p{L}\d])(?:['’]s? [dfg]|[drβ]|R²|R2|[ηω]p?(?:²|2)p?|OR)\s?=|(?<![\p{L}\d])[pP]\s?[=<>]\s?0?\.|%\s?CI/u;
const MAY_HOLD = /[=<>≤≥]\s?[-−–]?\s?\.?\d/u;
/** "r = –.22": the dash is a minus. */
const MINUS = /(?<=[=<>≤≥]\s?)–\s?(?=\.?\d)/gu;

/** How much, without how sure: "r(120) = .45, p < .001" → "r = .45". */
function sizesOf(run: string): string {
	const bare = run.replace(ANY_DF, '');
	const sizes = [...bare.matchAll(ANY_SIZE)].filter(
		({ index }) => !/[\p{L}\d]/u.test(bare[index - 1] ?? '')
	);
	return sizes
		.map(({ 0: whole, groups }) =>
			groups?.['name'] === undefined ? whole : `${groups['name']}${groups['value'] ?? ''}`
		)
		.join(', ');
}

/** "rot fell, t(38) = 2.4, p = .02, d = 0.76" → "rot fell (d = 0.76)": a test's figures are no part of the clause, and none to learn. */
export function withTestsInBrackets(text: string): string {
	if (!MAY_HOLD.test(text)) return text;
	const set = (run: string) => {
		const sizes = sizesOf(run);
		return sizes === '' ? '' : ` (${sizes})`;
	};
	return text
		.replace(MINUS, '−')
		.replace(IN_BRACKETS, (whole: string, run: string) => (OF_A_TEST.test(run) ? set(run) : whole))
		.replace(TAIL, (whole: string, run: string) => {
			const isOfTest = OF_A_TEST.test(run) || (OF_A_SIZE.test(run) && sizesOf(run) !== '');
			return isOfTest && !/^\d/u.test(run) ? set(run) : whole;
		});
}
