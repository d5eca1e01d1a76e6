import type { Page } from './page';

/** Letters looked at: enough to tell, few enough for any length of text. */
const SAMPLE_LENGTH = 20_000;

function sampleOf(pages: readonly Page[]): string {
	const parts: string[] = [];
	let length = 0;
	for (const { runs } of pages) {
		for (const { text } of runs) {
			parts.push(text);
			length += text.length;
		}
		parts.push('\n');
		if (length > SAMPLE_LENGTH) break;
	}
	return parts.join(' ');
}

/** Signs in what the pattern finds. */
function countOf(text: string, pattern: RegExp): number {
	return text.match(pattern)?.reduce((sum, { length }) => sum + length, 0) ?? 0;
}

/** Signs that stand for nothing: of control, of private use, unassigned. */
const NOTHING = /[\p{Cc}\p{Co}\p{Cn}\uFFFD]+/gu;
const MAX_NOTHING = 0.08;
/** Of the letters of any language in Latin letters, Welsh to Finnish. */
const [MIN_VOWELS, MAX_VOWELS] = [0.25, 0.62];
/** A letter beside the same letter of the other case: "tHE", "wOrDs". */
const MAX_INNER_CAPITALS = 0.12;
const MIN_LETTERS = 200;

/** Do the letters make words? A font without a table of letters gives its own signs for them. */
export function isReadable(pages: readonly Page[]): boolean {
	const sample = sampleOf(pages).replace(/[\n\r\t]/g, ' ');
	const signs = sample.replace(/\s+/g, '').length;
	if (signs === 0 || countOf(sample, NOTHING) > MAX_NOTHING * signs) return false;
	const letters = countOf(sample, /\p{L}+/gu);
	if (letters < 0.4 * signs) return signs < MIN_LETTERS;
	const latin = countOf(sample, /\p{Script=Latin}+/gu);
	if (latin < MIN_LETTERS || latin < 0.5 * letters) return true;
	const vowels = countOf(sample.normalize('NFD'), /[aeiouyæøœı]+/gi) / latin;
	if (vowels < MIN_VOWELS || vowels > MAX_VOWELS) return false;
	return countOf(sample, /(?<=\p{Ll})\p{Lu}/gu) < MAX_INNER_CAPITALS * latin;
}
