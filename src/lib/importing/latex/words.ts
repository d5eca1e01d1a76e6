import { own } from '../own';
import { ACCENTS, SIGNS, UNITS } from '../lexicon/tex-signs';
import { subscript, superscript } from '../raised';
import { untokenise, VERBATIM, type Token } from './tokens';

const ROWS: readonly (readonly [RegExp, string])[] = [
	[/---/g, '—'],
	[/--/g, '–'],
	[/``/g, '“'],
	[/''/g, '”'],
	[/`/g, '‘']
];

/** Words as they are printed: dashes and quotes. */
export function printed(token: Token): string {
	if (token.startsWith(VERBATIM)) return token.slice(1);
	if (token === '~') return ' ';
	return /[-`']/.test(token)
		? ROWS.reduce((words, [pattern, sign]) => words.replace(pattern, sign), token)
		: token;
}

export const isAccent = (name: string) => own(ACCENTS, name) !== undefined && name !== 'vec';

/** A letter with its accent: `\'e`, `\"{o}`, `\v{\i}`. */
export function accented(accent: string, argument: readonly Token[]): string {
	const letters = untokenise(argument).replace(/[{}]/g, '').trim();
	const [letter = '', ...rest] = letters.replace(/^\\([ij])(?![a-z])\s*/, '$1');
	return letter + (/\p{L}/u.test(letter) ? (ACCENTS[accent] ?? '') : '') + rest.join('');
}

const CONTROL: Readonly<Record<string, string>> = {
	',': '\u2009',
	';': ' ',
	':': ' ',
	'>': ' ',
	' ': ' ',
	'\n': ' ',
	'\t': ' ',
	'\\': ' ',
	'%': '%',
	'&': '&',
	$: '$',
	'#': '#',
	_: '_',
	'{': '{',
	'}': '}'
};

/** Printed words, beside what other readers of TeX know. */
const PRINTED: Readonly<Record<string, string>> = {
	textbackslash: '\\',
	backslash: '\\',
	textdollar: '$',
	textpercent: '%',
	textampersand: '&',
	nobreakspace: ' ',
	enspace: ' ',
	enskip: ' ',
	hfill: ' ',
	hfil: ' ',
	linebreak: ' ',
	tabularnewline: ' ',
	slash: '/',
	textbardbl: '‖',
	dag: '†',
	ddag: '‡',
	checkmark: '✓',
	cmark: '✓',
	xmark: '✗',
	lq: '‘',
	rq: '’',
	eg: 'e.g.',
	ie: 'i.e.',
	etal: 'et al.',
	LaTeXe: 'LaTeX',
	XeTeX: 'XeTeX',
	textcelsius: '°C',
	textregistered: '®',
	textnumero: '№',
	textquotedblleft: '“'
};

/** What a command without arguments prints; nothing where it is not one of those. */
export function signOf(name: string): string | undefined {
	if (name.length === 1 && !/[a-zA-Z]/.test(name)) return CONTROL[name] ?? '';
	return own(PRINTED, name) ?? own(SIGNS, name);
}

function unitOf(tokens: readonly Token[]): string {
	const plain = untokenise(tokens).replace(/\\([a-zA-Z]+)\s*/g, (_whole, name: string) => {
		return own(UNITS, name) ?? name;
	});
	return plain.replace(/[{}$]/g, '').replace(/[.~]/g, ' ').trim();
}

const NUMBER = (tokens: readonly Token[]) =>
	untokenise(tokens)
		.replace(/\\pm|\+-/g, '±')
		.replace(/\\(?:times|x)(?![a-z])/g, '×')
		.replace(/(?<=\d)\s*[eE](-?\d+)/, ' × 10^$1')
		.replace(/[{}$\\~]/g, '')
		.trim();

/** siunitx: how many arguments a command takes, and what it prints of them. */
const QUANTITIES: Readonly<
	Record<string, readonly [number, (...values: (readonly Token[])[]) => string]>
> = {
	SI: [2, (number = [], unit = []) => `${NUMBER(number)} ${unitOf(unit)}`],
	qty: [2, (number = [], unit = []) => `${NUMBER(number)} ${unitOf(unit)}`],
	num: [1, (number = []) => NUMBER(number)],
	numprint: [1, (number = []) => NUMBER(number)],
	si: [1, (unit = []) => unitOf(unit)],
	unit: [1, (unit = []) => unitOf(unit)],
	ang: [1, (number = []) => `${NUMBER(number)}°`],
	numrange: [2, (low = [], high = []) => `${NUMBER(low)}–${NUMBER(high)}`],
	SIrange: [
		3,
		(low = [], high = [], unit = []) => `${NUMBER(low)}–${NUMBER(high)} ${unitOf(unit)}`
	],
	qtyrange: [
		3,
		(low = [], high = [], unit = []) => `${NUMBER(low)}–${NUMBER(high)} ${unitOf(unit)}`
	]
};

export function quantityOf(name: string) {
	return own(QUANTITIES, name);
}

/** `\textsuperscript`, `\textsubscript`. */
export function raised(name: string, words: string): string | undefined {
	if (name === 'textsuperscript') return superscript(words);
	return name === 'textsubscript' ? subscript(words) : undefined;
}
