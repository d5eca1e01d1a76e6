import { own } from '../own';
import { subscript, superscript } from '../raised';
import { ACCENTS, SIGNS, UNITS } from '../lexicon/tex-signs';

type Row = readonly [RegExp, string | ((...groups: string[]) => string)];

function unitOf(unit: string): string {
	return unit.replace(/\\([a-zA-Z]+)\s*/g, (_whole, name: string) => own(UNITS, name) ?? name);
}

function accented(accent: string, letter: string): string {
	const plain = letter.replace(/^\\([ij])$/, '$1');
	return plain + (ACCENTS[accent] ?? '');
}

const ARGUMENT = String.raw`\{([^{}]{0,400})\}`;
const UNIT = String.raw`\{([^{}]{0,100})\}`;

/** Commands with arguments, innermost first; in this order. */
const COMMANDS: readonly Row[] = [
	// Publishers write a sign for both modes: \ifmmode \beta \else \textbeta \fi{}
	[
		/\\ifmmode\b([^\\]{0,200}?(?:\\(?!else|fi)[^\\]{0,200}?){0,20})\\else\b[^]{0,400}?\\fi\b/g,
		'$1'
	],
	[new RegExp(String.raw`\\href\s*${ARGUMENT}\s*${ARGUMENT}`, 'g'), '$2'],
	[
		new RegExp(String.raw`\\(?:SI|qty)\s*(?:\[[^\]]{0,200}\])?\s*${ARGUMENT}\s*${UNIT}`, 'g'),
		(_whole, number = '', unit = '') => `${number} ${unitOf(unit)}`
	],
	[
		new RegExp(
			String.raw`\\(?:SIrange|qtyrange)\s*(?:\[[^\]]{0,200}\])?\s*${ARGUMENT}\s*${ARGUMENT}\s*${UNIT}`,
			'g'
		),
		(...[, low = '', high = '', unit = '']) => `${low}–${high} ${unitOf(unit)}`
	],
	[new RegExp(String.raw`\\si\s*${UNIT}`, 'g'), (_whole, unit = '') => unitOf(unit)],
	[
		new RegExp(String.raw`(?:\\textsuperscript\s*|(?<!\\)\^)${ARGUMENT}`, 'g'),
		(_whole, words = '') => superscript(words)
	],
	[
		new RegExp(String.raw`(?:\\textsubscript\s*|(?<!\\)_)${ARGUMENT}`, 'g'),
		(_whole, words = '') => subscript(words)
	]
];

const ACCENT_MARK =
	/\\(?:([`'^~"=.])\s*|([uvHckrdb]|check|acute|grave|bar|vec)(?:\s+|(?=[{\\])))(?:\{\s*(\\[ij]|\p{L})\s*\}|(\\[ij](?![a-zA-Z])|\p{L}))/gu;

/** What is left of TeX, from one sign to the next. */
const PLAIN: readonly Row[] = [
	[
		ACCENT_MARK,
		(...[, sign, command, braced, bare]: (string | undefined)[]) =>
			accented(sign || command || '', braced || bare || '')
	],
	// "{\o}l" and "\o l" are one; the space ends the command. "\ss{}" is closed by braces.
	[/\\([a-zA-Z]+)(?:\{\}|[ \t\n]+)?/g, (_whole, name = '') => own(SIGNS, name) ?? ''],
	[/\\[,;:! \n\\]/g, ' '],
	[/\\[-/()[\]@]/g, ''],
	[/(?<!\\)[{}]/g, ''],
	[/(?<!\\)~/g, '\u00A0'],
	[/---/g, '—'],
	[/--/g, '–'],
	[/``/g, '“'],
	[/''/g, '”'],
	[/`/g, '‘'],
	[/\\([%&$#_{}~^"'.=])/g, '$1'],
	[/\uE000/g, '\\']
];

const replaceAll = (text: string, rows: readonly Row[]) =>
	rows.reduce((current, [pattern, by]) => current.replace(pattern, by as string), text);

const hasTex = (text: string) => /[\\{}~`$]|--|''/.test(text);

function oneLine(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[ \t\u00A0]*\n[ \t]*(?=\n)/g, '\n')
		.replace(/\u00A0/g, ' ')
		.trim();
}

// "{\emph{very}} \ch{Li^{+}}": the command goes, its words stay.
function wordsOf(text: string): string {
	return replaceAll(replaceAll(text, COMMANDS), PLAIN);
}

/** Formulas that stay as they are: `$p < 0.05$`; `\$5` is money. */
const FORMULA = /(?<!\\)\$(?:[^$\\]|\\[^]){1,2000}(?<!\\)\$/g;

/** The words of a value: accents as letters, braces away, formulas as they stand. */
export function plainText(value: string): string {
	if (!hasTex(value)) return oneLine(value);
	let end = 0;
	let text = '';
	for (const { 0: formula, index } of value.matchAll(FORMULA)) {
		text += wordsOf(value.slice(end, index)) + formula;
		end = index + formula.length;
	}
	return oneLine(text + wordsOf(value.slice(end)));
}

/** The text of an address or an identifier, where TeX only escapes signs. */
export function verbatim(value: string): string {
	return value
		.replace(/\\url\b|\\href\b/g, '')
		.replace(/\\([%&$#_{}~])/g, '$1')
		.replace(/\{\\textasciitilde\}|\\textasciitilde\b/g, '~')
		.replace(/[{}\s]/g, '');
}
