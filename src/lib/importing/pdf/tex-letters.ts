/* eslint-disable no-control-regex -- TeX's codes for letters are control characters */
/** What TeX's own codings have at codes that other codings leave empty: ligatures, dashes, quotes. */
const LETTERS: Readonly<Record<string, string>> = {
	'\u000E': 'ffi',
	'\u000F': 'ffl',
	'\u0010': '“',
	'\u0011': '”',
	'\u0012': '„',
	'\u0015': '–',
	'\u0016': '—',
	'\u0017': '',
	'\u001B': 'ff',
	'\u001C': 'fi',
	'\u001D': 'fl',
	'\u001E': 'ffi',
	'\u001F': 'ffl'
};

// Most text has none of them.
const CODES = /[\u000E-\u0012\u0015-\u0017\u001B-\u001F]/;
/** `e\u001Bect`, `\u001Celd`: beside a letter. */
const LIGATURE = /(?<=\p{L})[\u000E\u000F\u001B-\u001F]|[\u000E\u000F\u001B-\u001F](?=\p{L})/gu;
const MARK = /[\u0010-\u0012\u0015-\u0017]/g;
/** A font of words; in a font of formulae the same codes are Greek letters. */
const WORDS = /\p{Ll}{2}/u;
/** The bullet of TeX's companion fonts, alone. */
const BULLET = /^\s*\u0088\s*$/;
/** What a font gives for a sign that it has no name for: `\uFFFF>0.1`. */
const NAMELESS = /[\uFDD0-\uFDEF\uFFFE\uFFFF]/g;

/** `e\u001Bect` → `effect`: fonts without a table of letters give TeX's own codes for some. */
export function withTexLetters(text: string): string {
	if (BULLET.test(text)) return '•';
	const named = text.replace(NAMELESS, '\uFFFD');
	if (!CODES.test(named) || !WORDS.test(named)) return named;
	const put = (code: string) => LETTERS[code] ?? code;
	return named.replace(LIGATURE, put).replace(MARK, put);
}
