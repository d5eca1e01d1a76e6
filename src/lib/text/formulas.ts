import type { Span } from './span';

/** A formula in a text: where it stands with its delimiters, and its TeX without them. */
export interface Formula {
	readonly span: Span;
	readonly tex: string;
	/** It stands on a line of its own. */
	readonly display: boolean;
}

/** Longer ones are text between two stray signs, not formulae. */
const DELIMITED =
	/\$\$([^$]{1,2000})\$\$|\\\[([^]{1,2000}?)\\\]|\\\(([^]{1,1000}?)\\\)|(?<![\\$])\$(?!\s)((?:[^$\n]|\n(?!\s*\n)){1,500}?)(?<![\s\\])\$(?![\d$])/g;

/** `$x$` and `$n = 12$`, but not `$5-$` of two prices. */
function isTex(words: string): boolean {
	if (/[\\^_{}]/.test(words)) return true;
	return /^[A-Za-z(|][\w\s=<>+\-*/(),.|'′]*$/.test(words) && !/[A-Za-z]{3}/.test(words);
}

/** The formulae of a text, in order. */
export function formulasIn(text: string): Formula[] {
	if (!/[$\\]/.test(text)) return [];
	return [...text.matchAll(DELIMITED)].flatMap((match): Formula[] => {
		const [whole, dollars, brackets, parens, inline = ''] = match;
		const span = { start: match.index, end: match.index + whole.length };
		const displayed = dollars ?? brackets;
		if (displayed !== undefined) return [{ span, tex: displayed.trim(), display: true }];
		const tex = parens ?? inline;
		if (parens === undefined && !isTex(tex)) return [];
		return [{ span, tex: tex.trim(), display: false }];
	});
}
