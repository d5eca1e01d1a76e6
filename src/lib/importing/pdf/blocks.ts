import { knownHeading } from '../text/headings';
import type { BodyStyle } from './body-style';
import type { Line } from './lines';

export type Role = 'text' | 'heading' | 'caption' | 'table' | 'footnote' | 'drawing';

/** Lines of one paragraph, heading or caption. */
export interface Block {
	readonly lines: Line[];
	role: Role;
}

export function firstOf({ lines }: Block): Line {
	const [first] = lines;
	if (!first) throw new Error('A block without a line');
	return first;
}

export function lastOf({ lines }: Block): Line {
	return lines.at(-1) ?? firstOf({ lines, role: 'text' });
}

const known = new WeakMap<Block, string>();

/** The words of a finished block on one line, hyphens at line ends as they are. */
export function wordsOf(block: Block): string {
	const words = known.get(block) ?? block.lines.map(({ text }) => text).join(' ');
	known.set(block, words);
	return words;
}

const TERMINAL = /[.!?:;][)\]"'”’\uE001]*$/;
const OPEN = /[\p{L}\p{N},;(–—-]$/u;

/** Sizes this near are one. */
const SIZE_SHARE = 0.05;

function isSameSize(one: Line, other: Line): boolean {
	return Math.abs(one.size - other.size) <= SIZE_SHARE * Math.max(one.size, other.size);
}

/** Is the line all of one weight? A bold word within a line is emphasis. */
const weightOf = ({ bold }: Line) => (bold >= 0.85 ? 'bold' : bold <= 0.5 ? 'plain' : 'mixed');

/** "*Nets at night.* We" above "counted gulls": a heading in the line ends, and its text goes on. */
function runsOn(above: Line, line: Line): boolean {
	return (
		above.lastFont === line.firstFont && above.lastFont !== above.firstFont && !endsShort(above)
	);
}

function isOtherWeight(one: Line, other: Line): boolean {
	const [a, b] = [weightOf(one), weightOf(other)];
	return a !== b && a !== 'mixed' && b !== 'mixed';
}

const slantOf = ({ italic }: Line) => (italic >= 0.85 ? 'slanted' : italic <= 0.2 ? 'upright' : '');

function isOtherSlant(one: Line, other: Line): boolean {
	const [a, b] = [slantOf(one), slantOf(other)];
	return a !== b && a !== '' && b !== '';
}

const isCapitals = (text: string) => /\p{Lu}{3}/u.test(text) && !/\p{Ll}{2}/u.test(text);

/** Two headings, one below the other: `2 METHODS` and `2.1 Data`. */
const isNamed = (text: string) =>
	text.length < 50 && (knownHeading(text) !== undefined || /^author details$/i.test(text));

/** "Methods" in one font, and below it a subheading or text in another. */
function isBelowName(line: Line, above: Line): boolean {
	if (weightOf(line) === 'bold' && weightOf(above) === 'bold') return isNamed(above.text);
	if (line.font === above.font) return false;
	return isNamed(above.text) || isNamed(line.text);
}

const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,4}\.|[A-H]\.)\s+\p{Lu}/u;

function isNextHeading(line: Line, above: Line): boolean {
	const isBold = weightOf(line) === 'bold';
	if (isBold && NUMBERED.test(line.text)) return true;
	if (isCapitals(line.text) === isCapitals(above.text)) return false;
	return isBold || endsShort(isCapitals(line.text) ? line : above);
}

/** "*B. Counting gulls*" in a font of its own, and right below it "We kept microphones". */
function isBelowNumbered(line: Line, above: Line): boolean {
	if (line.font === above.font || !NUMBERED.test(above.text)) return false;
	const isOpen = !TERMINAL.test(above.text) && /^\p{Lu}/u.test(line.text);
	return isOpen && (endsShort(above) || isOtherSlant(line, above));
}

const isIndented = (line: Line, left: number) => line.x0 - left > 0.7 * line.size;
const isCentred = ({ x0, x1, left, right }: Line) =>
	x0 - left > 8 && Math.abs(x0 - left - (right - x1)) < 6;

function endsShort(line: Line): boolean {
	return line.right - line.x1 > 0.1 * (line.right - line.left);
}

const ITEM = /^(?:[•▪‣◦●■*]|[-–—]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)/;

function startsParagraph(line: Line, above: Line, body: BodyStyle): boolean {
	if (ITEM.test(line.text) && (TERMINAL.test(above.text) || endsShort(above))) return true;
	if (isCentred(line) && isCentred(above)) return false;
	const gap = line.y - above.y;
	const usual = Math.max(body.leading * (line.size / body.size), 1.02 * line.size);
	if (gap > 1.4 * usual || gap < -0.5 * line.size) return true;
	if (isIndented(line, above.x0) && !isIndented(above, line.x0) && TERMINAL.test(above.text)) {
		return true;
	}
	return TERMINAL.test(above.text) && endsShort(above) && /^[^\p{Ll}]/u.test(line.text);
}

function flowsOver(line: Line, above: Line): boolean {
	if (/[\p{L}][-\u2010\u00AD]$/u.test(above.text)) return true;
	if (TERMINAL.test(above.text) && endsShort(above)) return false;
	if (/^[\p{Ll}(,;]/u.test(line.text)) return true;
	return !TERMINAL.test(above.text) && OPEN.test(above.text) && !endsShort(above);
}

// A slanted line that fills its column is part of its paragraph.
function isAlone(line: Line, above: Line): boolean {
	const slanted = slantOf(line) === 'slanted' ? line : above;
	return endsShort(slanted);
}

/** "Abstract Gulls follow" right below a short line of an address. */
const OPENS_ABSTRACT = /^(?:abstract|ABSTRACT|Abstract)(?:\s*[.:—–-]|\s+\p{Lu})/u;

function isSameBlock(line: Line, above: Line, body: BodyStyle): boolean {
	if (!isSameSize(line, above)) return false;
	if (isOtherWeight(line, above) && !runsOn(above, line)) return false;
	if (isOtherSlant(line, above) && isAlone(line, above)) return false;
	if (isNextHeading(line, above) || isBelowName(line, above)) return false;
	if (isBelowNumbered(line, above)) return false;
	if (OPENS_ABSTRACT.test(line.text) && endsShort(above)) return false;
	if (line.cellCount > 1 !== above.cellCount > 1) return false;
	if (line.column !== above.column) return false;
	return !startsParagraph(line, above, body);
}

/** Puts lines together that stand together and are set alike. */
export function blocksOf(lines: readonly Line[], body: BodyStyle): Block[] {
	const blocks: Block[] = [];
	for (const line of lines) {
		const block = blocks.at(-1);
		const above = block?.lines.at(-1);
		if (block && above && isSameBlock(line, above, body)) block.lines.push(line);
		else blocks.push({ lines: [line], role: 'text' });
	}
	return blocks;
}

/** Does a paragraph go on in the next column, or below a figure? */
export function goesOn(block: Block, next: Block): boolean {
	const [above, line] = [lastOf(block), firstOf(next)];
	const isOther = isOtherWeight(above, line) && !runsOn(above, line);
	return isSameSize(above, line) && !isOther && flowsOver(line, above);
}
