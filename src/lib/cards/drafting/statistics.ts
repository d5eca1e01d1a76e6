/** What marks the inside of a bracket as figures of a test: "p < 0.05", "95% CI", "n = 12", "12.5 vs 9.1". */
const FIGURES =
	/\d\s?%|@\s?%|[=<>≤≥±]|\bvs\b|\bversus\b|\bC\.?I\.?\b|\bconfidence\b|\binterval\b|\b[pP]\s?[<=>]|\b(?:[pPrR]|a?OR|[as]?HR|RR)\s[-−]?[\d.]|^[-−+~<>≤≥]?\s?[\d@][\d.,·@]*(?:\s?(?:%|[-–±/]|\+\/-|to|of|and|versus)|[;,]|\s?\(\d[\d.]*\)(?:\s?\p{L}{1,6}(?:\/\p{L}+)?)?(?:,|$)|\s?\p{L}{1,6}(?:\/(?:\d+\s?)?\p{L}+)?$|$)/u;

const BRACKET = /\s?\((?:[^()]|\([^()]*\))*\)|\s?\[[^[\]]*\]/gu;
/** "…, P = 0.03", "… with P = 0.03" at the end of a clause. */
const LOOSE_P =
	/[,;]?(?:\swith)?\s[pP](?:[-\s]?values?)?\s?[<=>≤≥]\s?0?[.·]\d+(?=[,;.]|$|\s(?:and|but|for|in)\s)/gu;

/** "CO(2)", "SE(3)", "(18)F": an index, and part of the name it stands at. */
function isPartOfWord(
	bracket: string,
	beside: { readonly before: string | undefined; readonly after: string | undefined }
): boolean {
	if (!/^\s?\([\d+−-]{1,3}\)$/u.test(bracket)) return false;
	const isGlued = !bracket.startsWith(' ') && /\p{L}/u.test(beside.before ?? '');
	return isGlued || /\p{L}/u.test(beside.after ?? '');
}

const P = String.raw`[pP](?:[-\s]?values?)?(?:\s?[<=>≤≥]\s?|\s)0?[.·]\d+(?: for (?:the )?(?:trend|interaction|difference))?`;
/** "(p < 0.01)", "(p 0.01)" with its sign lost, "(14% vs 11%, p = 0.01)", "(p = 0.01; n = 9)". */
const BRACKETED_P = new RegExp(
	String.raw`\s?\(${P}\)|[,;]\s?${P}(?=\s?[);,])|(?<=\()${P}[,;]\s?(?!(?:and\s)?[<>=]?\s?0?\.\d)`,
	'gu'
);

/** "(oak vs. ash, p = 0.1; oak vs. elm, p = 0.06)": between whom, and nothing that came out. */
const TESTED_PAIRS = new RegExp(
	String.raw`\s?\((?:[^(),;=<>\d%]{1,40} (?:vs\.?|versus) [^(),;=<>\d%]{1,40}[,:]? ${P}(?:[;,]\s|(?=\))))+\)`,
	'gu'
);

/** "21 weeks (range 6-26 weeks)", "21 (6-26)", "2.1 (0.4) m": how wide, beside the value itself. */
const SPREAD_BESIDE =
	/(?<=\d[.·]\d+)\s\(\d+[.·]\d+\)(?=\s\p{L})|(?<=\d\s?(?:%|°|\p{L}+)?)\s\((?:(?:range|interquartile range|IQR|SD|SE|SEM)\b[^()]*|\d[\d.,·]*\s?(?:-|–|to)\s?\d[\d.,·]*(?:\s?(?:%|\p{L}+))?)\)/gu;

/** "17% (n = 12) of boats", "boats (n = 12, 17%)": the count beside its share. */
const COUNT_BESIDE =
	/(?<=\d\s?%)\s\([nN]\s?=\s?[\d,]+\)|(?<=\()[nN]\s?=\s?[\d,]+[,;]\s(?=\d[\d.]*\s?%\))/gu;

/** A figure is asked for with the others beside it; how sure the test was is no part of what it is. */
export function withoutPValues(text: string): string {
	const untested = / vs\.? | versus /u.test(text) ? text.replace(TESTED_PAIRS, '') : text;
	const plain = untested.replace(BRACKETED_P, '').replace(LOOSE_P, '').replace(COUNT_BESIDE, '');
	return (plain.includes(' (') ? plain.replace(SPREAD_BESIDE, '') : plain).trim();
}

/** "lower in A (3.1 vs 4.0, p < 0.01) than in B" → "lower in A than in B". */
export function withoutStatistics(text: string): string {
	return text
		.replace(BRACKET, (bracket, at: number) => {
			const inside = bracket.trim().slice(1, -1).trim();
			if (isPartOfWord(bracket, { before: text[at - 1], after: text[at + bracket.length] }))
				return bracket;
			return /[\d@]/.test(inside) && FIGURES.test(inside) ? '' : bracket;
		})
		.replace(LOOSE_P, '')
		.replace(/\s+(?=[,;.])/g, '')
		.replace(/,(?=[,;.])/g, '')
		.trim();
}
