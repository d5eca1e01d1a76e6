/** A piece of text between splits: a number, a run of letters, or one sign. Only white space lies between tokens. */
export interface QuantityToken {
	/** Half-open, UTF-16 code units. */
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly kind: 'number' | 'letters' | 'sign';
	/** White space stands before it (or the text begins with it). */
	readonly spaced: boolean;
}

// "10,308" and "2.84" are one number; "14,15" are two; ".05" is one after no letter or digit.
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.·]\d+)?|(?<![\p{L}\p{N}])\.\d+`;
const LETTERS = String.raw`(?:\p{L}\p{M}*)+`;
const TOKEN = new RegExp(`(${NUMBER})|(${LETTERS})|\\S`, 'gu');

export function tokenize(text: string): QuantityToken[] {
	const tokens: QuantityToken[] = [];
	let last = -1;
	for (const match of text.matchAll(TOKEN)) {
		const start = match.index;
		const end = start + match[0].length;
		tokens.push({
			start,
			end,
			text: match[0],
			kind: match[1] ? 'number' : match[2] ? 'letters' : 'sign',
			spaced: start !== last
		});
		last = end;
	}
	return tokens;
}
