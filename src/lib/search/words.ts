import type { Span } from '$lib/text/span';

/** A word as it is compared: lower case, without marks above letters. */
export interface FoldedWord {
	readonly word: string;
	readonly span: Span;
}

/** Figures with their points stay whole, and scripts without spaces give a word a sign. */
const WORD =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\p{N}+(?:[.,]\p{N}+)+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}])+/gu;
const PLAIN_WORD = /[0-9]+(?:[.,][0-9]+)+|[a-z0-9]+/g;

/** Longer ones are no words: they are cut. */
const LONGEST = 40;

/** One spelling, letter for letter, so that places in it are places in the original. */
export function fold(text: string): string {
	return isPlain(text)
		? text.toLowerCase()
		: text.replace(/[A-Z]+|[^\0-\x7f]/gu, (signs) =>
				isPlain(signs) ? signs.toLowerCase() : foldSign(signs)
			);
}

function isPlain(text: string): boolean {
	return /^[\0-\x7f]*$/.test(text);
}

const foldedSigns = new Map<string, string>();

function foldSign(sign: string): string {
	const known = foldedSigns.get(sign);
	if (known !== undefined) return known;
	const bare = sign.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
	const folded = bare.length === sign.length ? bare : sign;
	foldedSigns.set(sign, folded);
	return folded;
}

export function foldedWords(text: string): FoldedWord[] {
	const words: FoldedWord[] = [];
	eachWord(text, (word, start, end) => words.push({ word, span: { start, end } }));
	return words;
}

/** Calls back for every word: a library of thousands of texts makes millions. */
export function eachWord(
	text: string,
	see: (word: string, start: number, end: number) => void
): void {
	const folded = fold(text);
	const pattern = isPlain(folded) ? PLAIN_WORD : WORD;
	pattern.lastIndex = 0;
	for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
		const end = match.index + match[0].length;
		see(match[0].slice(0, LONGEST), match.index, end);
	}
}
