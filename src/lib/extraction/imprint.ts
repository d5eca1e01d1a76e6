/** Houses whose name behind a year is no part of an abstract: "2006 Elsevier Inc." */
const HOUSES =
	'Elsevier|(?:John )?Wiley|Springer|Blackwell|Academic Press|Taylor|IEEE|ACM|IOP|AIP|The Authors?|Published by|Lippincott|Oxford University|Cambridge University|Macmillan|Nature|S\\. Karger|Informa|Sage|SAGE|Pergamon|Kluwer|American [\\p{L}]+ (?:Society|Association)|American (?:Society|Association|Institute|Cancer)|(?:The )?Royal Society|Society (?:for|of)|Optical Society|World Scientific|MDPI|Hindawi|Thieme|Mosby|Academy';

/** Where the work itself stands: "Knot Rep 2010;160:35". */
const CITATION = String.raw`\p{Lu}[\p{L}. ]{2,40}\s(?:(?:19|20)\d\d;\s?\d+(?:\([^)]*\))?:\s?|\d+(?:\(\d+\))?:\d+[–-]\d+, (?:19|20)\d\d\b)`;

/** From here on an abstract holds what its publisher printed below it. */
const IMPRINT = new RegExp(
	String.raw`(?<=^|[.!?)\]]["”]?\s?)(?:\(?(?:${[
		String.raw`(?:©|ⓒ|\([cC]\)|Copyright|COPYRIGHT)\s?(?:©|\([cC]\))?\s?(?:by\s|The\s|the\s|(?:19|20)\d\d|${HOUSES})`,
		String.raw`(?:[@r&q]\s?)?(?:19|20)\d\d\s(?:${HOUSES})\b`,
		String.raw`All rights reserved`,
		// A catalogue kept no more of it.
		String.raw`ABSTRACT TRUNCATED AT \d+ WORDS\b`,
		String.raw`Psyc(?:INFO|Info|ARTICLES)? Database Record`,
		String.raw`Published (?:online )?by (?:${HOUSES})`,
		String.raw`Electronic supplementary material\b`,
		String.raw`(?:The online version of this|Supplementary (?:material|information|data)[^.]{0,60}(?:available|online))`,
		String.raw`(?:\d+ )?(?:Available (?:online )?(?:at|from):? (?:URL|https?:|www\.|doi))`,
		String.raw`(?:doi|DOI)[:\s]\s?10\.\d{4}|https?:\/\/(?:dx\.)?doi\.org`
	].join('|')})|${CITATION}|\(${CITATION}[^()]*\)\.?\s*$)`,
	'gu'
);

/** Without one of these no row above can fit; cheaper than the rows. */
const MAY_HOLD =
	/[©ⓒ]|\([cC]\)|(?:19|20)\d\d|opyright|COPYRIGHT|TRUNCATED|rights reserved|Psyc|Published|upplementary|online version|Available|doi|DOI/;

/** Above this share of an abstract stands what it tells, whatever it looks like. */
const EARLIEST = 0.4;

/** Where the words of an abstract end: "… hold. © 2006 Knot Press. All rights reserved." */
export function endOfProse(text: string): number {
	if (!MAY_HOLD.test(text)) return text.length;
	const earliest = EARLIEST * text.length;
	for (const { index } of text.matchAll(IMPRINT)) if (index >= earliest) return index;
	return text.length;
}
