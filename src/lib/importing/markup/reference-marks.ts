const OPEN = '\uE000';
const CLOSE = '\uE001';

const MARK = `${OPEN}[^${OPEN}${CLOSE}]*${CLOSE}`;
const MARKS = String.raw`${MARK}(?:[\s,;–—-]{0,4}(?:and\s)?${MARK})*`;
const GROUP = new RegExp(
	String.raw`(\s(?:and|or)(?=\s))?\s?(?:\[[\s,;]{0,3}${MARKS}[\s,;]{0,3}\]|\([\s,;]{0,3}${MARKS}[\s,;]{0,3}\)|${MARKS})`,
	'g'
);
/** "Figure 4 and [11])": with the number goes what joins it to the rest. */
const ENDS = /^\s*[.,;:)\]]/;
// "as shown in [12]": without the number the sentence would break off.
const NEEDS_OBJECT = /\b(?:in|by|from|see|of|to|than|as|refs?\.?|references?|studies)$/i;
/** "in line with [12]", "between [29] and [63]"; raised numbers behind these words lead to notes. */
const NEEDS_BRACKETED = /\b(?:against|between|following|like|using|via|with)$/i;

/** "12", "[12]", "1–3", "12a", "S1": a number in the list of references and not a year. */
const BARE_NUMBER = /^[\s[(]*(?:S?\d{1,3}[a-z]?)(?:[\s,;–—-]+S?\d{1,3}[a-z]?)*[\s\])]*$/;
// "hochreiter1997, ", "extendedngpu, ", "reed-EtAl:2006:SEA ": a key that was never resolved.
const BARE_KEY = /^(?:[^\s,;()]{2,60},\s*|\p{L}[\p{L}_:./-]{1,40}\d{2,4}[\w:./-]{0,40}\s*)$/u;

/** What is left of "(e.g., [12])". */
const EMPTIED =
	/\s?[([](?:(?:e\.g\.|i\.e\.|cf\.|see|also|and|for|reviews?|example|reviewed|in|refs?\.?)?[,;\s]{0,3}){0,5}[)\]]/g;

/** Marks of ours that a file brings along are none. */
export function withoutForeignMarks(text: string): string {
	return text.replace(/[\uE000\uE001]/g, '');
}

/** Words that point to the list of references, marked where they are a bare number. */
export function referenceMark(words: string): string {
	return BARE_NUMBER.test(words) || BARE_KEY.test(words) ? OPEN + words + CLOSE : words;
}

/** Words that do nothing but point to the list of references. */
export function citationMark(words: string): string {
	return OPEN + withoutForeignMarks(words) + CLOSE;
}

/** Nothing but reference numbers and what stands between them. */
export function isReferenceMarks(words: string): boolean {
	return words.includes(OPEN) && words.replace(new RegExp(MARK, 'g'), '').trim().length <= 2;
}

/** Takes marked numbers out of sentences, unless the sentence needs them. */
export function dropReferenceMarks(text: string): string {
	if (!text.includes(OPEN)) return text;
	const kept = text.replace(GROUP, (group: string, joint: string | undefined, at: number) => {
		if (joint !== undefined && !ENDS.test(text.slice(at + group.length))) return group;
		const before = text.slice(Math.max(0, at - 12), at);
		const isNeeded =
			NEEDS_OBJECT.test(before) || (/^[\s[(]/.test(group) && NEEDS_BRACKETED.test(before));
		return isNeeded ? group : '';
	});
	return withoutForeignMarks(kept)
		.replace(EMPTIED, '')
		.replace(/\s+([.,;:!?)\]])/g, '$1')
		.replace(/,(?=[.,;])|;(?=[,;])/g, '')
		.replace(/(?<=\bal)\.\.(?!\.)/g, '.')
		.replace(/(?<=[([])[,;]\s*/g, '');
}
