import { own } from '../own';
import { formula } from '../markup/formula';
import { ABSTRACTS, ARGUMENTS, FLOATS, LEFT_OUT, LISTS, MATH } from './lexicon/environments';
import { readMath, rowCount, type MathEnd } from './math';
import { commandName, untokenise, type Token } from './tokens';
import { endParagraph, say, type Walk } from './walk';

/** Of one environment that is read whole, in tokens. */
const MAX_INSIDE = 400_000;

const plainName = (name: string) => name.replace(/\*$/, '');
const FORMULA_AS_IT_IS = /^(?:aligned|split|IEEEeqnarray|alignat|xalignat)$/;

/** The tokens up to the end of an environment; nothing where it never ends. */
function inside(walk: Walk, name: string): Token[] | undefined {
	const { reader, manuscript } = walk;
	const tokens: Token[] = [];
	let depth = 0;
	while (tokens.length < MAX_INSIDE) {
		const token = reader.next();
		if (token === undefined) break;
		const command = commandName(token);
		if (command !== undefined && manuscript.macros.holdsEnvironment(command)) {
			manuscript.macros.expand(command, reader);
			continue;
		}
		if (command !== 'begin' && command !== 'end') {
			tokens.push(token);
			continue;
		}
		const other = untokenise(reader.argument()).trim();
		if (other === name && command === 'begin') depth += 1;
		if (other === name && command === 'end' && depth === 0) return tokens;
		if (other === name && command === 'end') depth -= 1;
		if (command === 'end' && manuscript.macros.endOwn(other, reader)) continue;
		tokens.push(token, '{', other, '}');
	}
	reader.putBack(tokens);
	return undefined;
}

/** Reads a formula and says it; false where it never ends. */
export function readFormulaInto(walk: Walk, end: MathEnd): boolean {
	const { macros, labels } = walk.manuscript;
	const read = readMath(walk.reader, macros, end);
	if (!read) return false;
	const name = plainName(end.environment ?? '');
	const isNumbered = end.environment === name && name !== 'displaymath' && name !== 'math';
	const numbers = isNumbered ? Math.max(read.labels.length, rowCount(read.tex, name)) : 0;
	for (let at = 0; at < numbers; at += 1) {
		labels.step('Equation');
		const label = read.labels[at];
		if (label !== undefined) labels.mark(label);
	}
	if (walk.isAuthors) return true;
	const tex = formula(read.tex);
	say(walk, end.isInline ? tex : ` ${tex} `);
	return true;
}

function readFloat(walk: Walk, name: string): void {
	const tokens = inside(walk, name);
	if (!tokens) return;
	const { manuscript, flow, depth } = walk;
	// Captions of what is left out are left out with it.
	if (walk.leftOutLevel !== undefined) return;
	manuscript.read(['\\@float', '{', own(FLOATS, plainName(name)) ?? 'Figure', '}', ...tokens], {
		flow,
		isSilent: true,
		depth: depth + 1
	});
}

function readAbstract(walk: Walk, name: string): void {
	const tokens = inside(walk, name);
	const { abstract } = walk.manuscript.front;
	if (!tokens) {
		walk.isSilent = false;
		walk.flow.open({ kind: 'abstract', title: '', level: 1 });
		return;
	}
	const { parts } = walk.manuscript.read(tokens, { depth: walk.depth + 1 });
	const own = parts.filter(({ title }) => !/^(?:key ?words|subject)/i.test(title));
	// A second one is the same in another language, or for the public.
	if (abstract.length === 0) abstract.push(...own.flatMap(({ paragraphs }) => paragraphs));
	openBody(walk);
}

/** What follows the abstract is the paper, and what stood before it was not. */
export function openBody(walk: Walk): void {
	endParagraph(walk);
	if (walk.depth === 0 && !walk.isSilent) walk.flow.open({ kind: 'intro', title: '', level: 1 });
}

function beginTheorem(walk: Walk, name: string): boolean {
	const theorem = walk.manuscript.macros.theorems.get(plainName(name));
	if (!theorem && !/^(?:IEEE)?[pP]roof$/.test(name)) return false;
	endParagraph(walk);
	const option = walk.reader.option();
	const shown = theorem?.title ?? 'Proof';
	const isCounted = theorem !== undefined && !name.endsWith('*');
	const number = isCounted ? ` ${walk.manuscript.labels.stepTheorem(theorem)}` : '';
	const back: Token[] = option && theorem ? [' ', '(', ...option, ')'] : [];
	walk.reader.putBack([...back, '.', ' ']);
	say(walk, option && !theorem ? untokenise(option) : shown + number);
	return true;
}

/** `\begin{name}`. */
export function beginEnvironment(walk: Walk, name: string): void {
	const { reader, manuscript, environments } = walk;
	const plain = plainName(name);
	if (name === 'document') {
		walk.isSilent = false;
		return;
	}
	if (ABSTRACTS.has(plain)) readAbstract(walk, name);
	else if (own(FLOATS, plain) !== undefined) readFloat(walk, name);
	else if (walk.isAuthors) reader.skip(plain === 'tabular' ? 'om' : '');
	else if (LEFT_OUT.has(plain)) inside(walk, name);
	else if (MATH.has(plain)) {
		if (FORMULA_AS_IT_IS.test(plain)) reader.skip(own(ARGUMENTS, plain) ?? 'm');
		readFormulaInto(walk, { sign: '', environment: name, isInline: false });
	} else if (manuscript.macros.beginOwn(name, reader)) return;
	else if (!beginTheorem(walk, name)) {
		environments.push({ name, isSilent: walk.isSilent });
		if (own(ARGUMENTS, plain) !== undefined) reader.skip(own(ARGUMENTS, plain) ?? '');
		else reader.option();
		if (LISTS.has(plain) || !/^(?:inline|small|footnote)/.test(plain)) endParagraph(walk);
	}
}

/** `\end{name}`. */
export function endEnvironment(walk: Walk, name: string): void {
	const { reader, manuscript, environments } = walk;
	if (name === 'document') {
		walk.isOver = walk.depth === 0;
		return;
	}
	if (ABSTRACTS.has(name)) return openBody(walk);
	if (manuscript.macros.endOwn(name, reader)) return;
	if (environments.at(-1)?.name === name) environments.pop();
	endParagraph(walk);
}
