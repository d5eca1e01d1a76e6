import { own } from '../own';
import { citationMark } from '../markup/reference-marks';
import { FRONT } from './front-commands';
import { readFormulaInto } from './environments';
import { PRINTS_LAST, SILENT } from './lexicon/silent-commands';
import { readStructure } from './structure';
import { untokenise, type Token } from './tokens';
import { say, type Walk } from './walk';
import { accented, isAccent, quantityOf, raised, signOf } from './words';
import { wordsOf } from './words-of';

const textOf = (tokens: readonly Token[]) => untokenise(tokens).trim();

const PARENTHETIC =
	/^(?:[cC]ite(?:p|alp|online|author\*?full)?|[pP]arencites?|autocites?|footcite|supercite|shortcite|citealt|onlinecite|fullcite|citenum|citeNP?|shortciteNP?|citeasnoun)$/;
const TEXTUAL =
	/^(?:[cC]itet|[tT]extcites?|newcite|citeN|shortciteN|citeA|Citet|citetext|namecite)$/;
const REFERRING: Readonly<Record<string, 'number' | 'equation' | 'name'>> = {
	ref: 'number',
	eqref: 'equation',
	autoref: 'name',
	cref: 'name',
	Cref: 'name',
	vref: 'number',
	fref: 'name',
	Autoref: 'name',
	labelcref: 'number'
};

/** "\cite{kelp} show that …": what begins a sentence is its subject. */
function isSubject(walk: Walk): boolean {
	const next = walk.reader.peek() === ' ' ? undefined : walk.reader.peek();
	return (walk.tail === '' || /[.!?:]\s*$/.test(walk.tail)) && next === undefined;
}

function readCitation(walk: Walk, name: string): boolean {
	const isTextual = TEXTUAL.test(name);
	if (!isTextual && !PARENTHETIC.test(name) && !/^citeauthor|^citeyear|^citefield/.test(name))
		return false;
	const { reader, manuscript } = walk;
	reader.skip('*oo');
	const keys = textOf(reader.argument());
	if (keys === '') return true;
	if (name.startsWith('citeauthor')) say(walk, manuscript.cited.names(keys));
	else if (isTextual || isSubject(walk)) say(walk, manuscript.cited.textual(keys));
	else if (!name.startsWith('citey') && !name.startsWith('citef'))
		say(walk, citationMark(manuscript.cited.bracketed(keys)));
	return true;
}

function readReference(walk: Walk, name: string): boolean {
	const form = own(REFERRING, name);
	if (!form) return false;
	walk.reader.takeStar();
	say(walk, walk.manuscript.labels.reference(form, textOf(walk.reader.argument())));
	return true;
}

function readMathCommand(walk: Walk, name: string): boolean {
	if (name === '(') readFormulaInto(walk, { sign: '\\)', isInline: true });
	else if (name === '[') readFormulaInto(walk, { sign: '\\]', isInline: false });
	else if (name === 'ensuremath') walk.reader.putBack(['$', ...walk.reader.argument(), '$']);
	else return false;
	return true;
}

/** `\xspace`: a space, unless a mark of the sentence follows. */
function readXspace(walk: Walk): void {
	const next = walk.reader.peek() ?? '';
	if (/^(?:[\p{L}\p{N}($]|\\[a-zA-Z])/u.test(next)) say(walk, ' ');
}

const SPECIAL: Readonly<Record<string, (walk: Walk) => void>> = {
	xspace: readXspace,
	onedot: (walk) => say(walk, walk.reader.peek()?.startsWith('.') ? '' : '.'),
	IEEEPARstart: (walk) =>
		walk.reader.putBack([...walk.reader.argument(), ...walk.reader.argument()]),
	lettrine: (walk) => {
		walk.reader.option();
		walk.reader.putBack([...walk.reader.argument(), ...walk.reader.argument()]);
	},
	texorpdfstring: (walk) => {
		const shown = walk.reader.argument();
		walk.reader.argument();
		walk.reader.putBack(shown);
	},
	nolinkurl: (walk) => say(walk, textOf(walk.reader.argument())),
	today: () => {},
	makeatletter: () => {},
	makeatother: () => {},
	verb: () => {}
};

function readWords(walk: Walk, name: string): boolean {
	const quantity = quantityOf(name);
	if (quantity) {
		walk.reader.option();
		const values = Array.from({ length: quantity[0] }, () => walk.reader.argument());
		say(walk, quantity[1](...values));
	} else if (
		isAccent(name) &&
		(name.length > 1 || /\W/.test(name) || walk.reader.peek() !== undefined)
	) {
		say(walk, accented(name, walk.reader.argument()));
	} else if (name === 'textsuperscript' || name === 'textsubscript') {
		const words = wordsOf(walk.reader.argument(), walk.manuscript, walk.depth + 1);
		if (!walk.isAuthors) say(walk, raised(name, words) ?? words);
	} else return false;
	return true;
}

/** `\name` in the text. */
export function readCommand(walk: Walk, name: string): void {
	const { reader, manuscript } = walk;
	if (manuscript.conditionals.take(name, reader)) return;
	if (manuscript.macros.define(name, reader)) return;
	const front = FRONT.get(name);
	if (front) return front(walk, name);
	if (readStructure(walk, name)) return;
	if (manuscript.macros.expand(name, reader)) return;
	const special = own(SPECIAL, name);
	if (special) return special(walk);
	if (readCitation(walk, name) || readReference(walk, name) || readMathCommand(walk, name)) return;
	const silent = SILENT.get(name);
	if (silent !== undefined) return reader.skip(silent);
	const before = PRINTS_LAST.get(name);
	if (before !== undefined) return reader.skip(before);
	if (readWords(walk, name)) return;
	const sign = signOf(name);
	if (sign !== undefined) return say(walk, sign);
	readUnknown(walk);
}

// "\mystery[width=3cm]{words}": what it does is not known, its words are read as they come.
function readUnknown(walk: Walk): void {
	if (walk.reader.peek() === '*') walk.reader.next();
	if (walk.reader.peek() === '[') walk.reader.option();
}
