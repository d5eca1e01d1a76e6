import { narrow } from './narrow';

const SUPERSCRIPT_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const POWER_OF_TEN = /(?<=\b10)([⁻⁺]?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g;
// Folded to a plain space by NFKC, which would tear "16 000" apart.
const THIN_SPACE_IN_NUMBER = /(?<=\d)[\u2009\u202F](?=\d{3}(?!\d))/g;

function spellPower(_match: string, sign: string, digits: string): string {
	const plain = [...digits].map((digit) => SUPERSCRIPT_DIGITS.indexOf(digit)).join('');
	return `^${sign === '⁻' ? '-' : ''}${plain}`;
}

/** Replacements in order; each is safe to apply to quote, paper and card alike. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
	[/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, ''],
	// "improve-\nment" was one word before the line ended.
	[/[-\u2010](?<=\p{Ll}.)\s*\n\s*(?=\p{Ll})/gu, ''],
	[/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-'],
	[/(?<!-)-{2,3}(?!-)/g, '-'],
	[/[\u2018\u2019\u201A\u201B\u2032`\u00B4]/g, "'"],
	[/[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]|''/g, '"'],
	[/\u2044/g, '/'],
	[/\\([%&$#_])/g, '$1'],
	[/\s+/g, ' ']
];

const THOUSANDS = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d])/g;

/** Whatever one of the replacements looks for; the words of most cards hold none of it. */
const TO_FOLD = /[^ !-~]|[`\\]| {2}|--|''|\d,\d|^ | $/;

/** One spelling for text that is compared: dashes, quotes, spaces, hyphenation, thousands commas. */
export function normalize(text: string): string {
	if (!TO_FOLD.test(text)) return text;
	const powers = text.replace(POWER_OF_TEN, spellPower).replace(THIN_SPACE_IN_NUMBER, '');
	const folded = FOLDS.reduce(
		(current, [pattern, replacement]) => current.replace(pattern, replacement),
		powers.normalize('NFKC')
	);
	return narrow(folded.replace(THOUSANDS, (number) => number.replaceAll(',', '')).trim());
}

/** For comparing names: "X-ALMA", "XALMA" and "x alma" are one. */
export function foldName(name: string): string {
	const lower = name.toLowerCase();
	if (/^[a-z\d]*$/.test(lower)) return lower;
	return normalize(name)
		.toLowerCase()
		.replace(/[^\p{L}\p{N}.+]/gu, '')
		.replace(/\.+$/, '');
}
