import type { Span } from './span';

export type TokenKind = 'word' | 'number' | 'link' | 'punctuation';

export interface Token {
	readonly kind: TokenKind;
	readonly text: string;
	/** In the text given; between two tokens there is nothing but white space. */
	readonly span: Span;
}

const LINK = String.raw`(?:https?:\/\/|www\.)[^\s<>"”)\]]*[\p{L}\p{N}\/_]`;
const ABBREVIATION = String.raw`(?:e\.g|i\.e|vs|cf|et al|approx|resp|ca)\.(?![\p{L}\p{N}])|(?:\p{Lu}\.){2,}`;
// "+15.1%", "56.3", "56·3", "1,100", "50-91%", "2020-2021", "30+", "5.5x"; "3D", "2nd" and "1,25-DHCC" are words.
const FIGURE = String.raw`\d+(?:,\d{3})*(?:[.·]\d+)?`;
const NUMBER = String.raw`(?<![\p{L}\p{N}])(?:[+\-−±~<>≤≥](?=\d))?${FIGURE}(?:\s?[-–−]\s?${FIGURE})?(?:%|(?:[x×]|\+(?!\/))(?![\p{L}\p{N}]))?(?![\p{L}\p{N}]|[-–]\p{L}|\.\d|(?:,\d{1,2})+-\p{L})`;
const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-‐‑'’\/_&+]|(?<=\d)[.,](?=\d))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*(?:['’](?=\s|$|[.,;:)]))?`;
const PUNCTUATION = String.raw`\.{2,}|-{2,}|\S`;

const TOKEN = new RegExp(`(${LINK})|(${NUMBER})|(${ABBREVIATION}|${WORD})|(${PUNCTUATION})`, 'gu');

function kindOf(match: RegExpMatchArray): TokenKind {
	if (match[1] !== undefined) return 'link';
	if (match[2] !== undefined) return 'number';
	return match[3] !== undefined ? 'word' : 'punctuation';
}

/** Words, numbers, links and marks in order; with the white space between them they give the text back. */
export function tokenize(text: string): Token[] {
	return [...text.matchAll(TOKEN)].map((match) => {
		const start = match.index ?? 0;
		return { kind: kindOf(match), text: match[0], span: { start, end: start + match[0].length } };
	});
}
