import { firstOf, lastOf, wordsOf, type Block } from './blocks';
import type { BodyStyle } from './body-style';
import { knownHeading } from '../text/headings';
import type { Line } from './lines';

const CAPTION =
	/^(?:supplementary |extended data )?(?:fig(?:ure)?s?|tables?|algorithm|listing|scheme|box|chart|plate)\.?\s*(?:S?\d+|[IVX]+|[A-Z]\d*)(?:\.\d+)*[a-z]?\s*(.?)/i;

function isCaption(block: Block, body: BodyStyle): boolean {
	const first = firstOf(block);
	const match = CAPTION.exec(first.text);
	if (!match) return false;
	if (/[.:|–—]/.test(match[1] ?? '')) return true;
	// "Figure 2 shows" begins a sentence; a caption without a mark is set otherwise.
	const isSetOtherwise = first.size < 0.96 * body.size || first.font !== body.font;
	const isLabelApart = first.firstFont !== body.font && first.bold < 0.9;
	return (isSetOtherwise || isLabelApart) && !/^\S+\s+\S+\s+\p{Ll}+s\b/u.test(first.text);
}

const WORD = /(?<![\p{L}\d])\p{L}[\p{L}'’-]*\p{Ll}(?![\p{L}\d])/gu;
/** Small words stand in every sentence of the languages that papers are written in. */
const SMALL_WORDS =
	/(?<!\p{L})(?:the|of|and|to|in|is|for|that|we|with|as|are|by|this|was|were|on|from|der|die|und|le|la|les|des|et|de|el|los|que|en|di|il|per|του|της|και|το|η|στην|των)(?!\p{L})/giu;

function countOf(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}

const judged = new Map<string, boolean>();
/** Judgements kept, so that a long document does not fill the memory with its text. */
const MAX_JUDGED = 4000;

/** Does it read as sentences do? Cells, axes, formulae and diagrams do not. */
export function isProse(text: string): boolean {
	const known = judged.get(text);
	if (known !== undefined) return known;
	if (judged.size >= MAX_JUDGED) judged.clear();
	const answer = readsAsProse(text);
	judged.set(text, answer);
	return answer;
}

/** Letters looked at; a paragraph tells by its beginning. */
const JUDGED_LENGTH = 600;

/** Letters of a sentence in a script without small letters, as Chinese, Arabic or Hindi have. */
const MIN_UNCASED = 14;

// Many of these write no spaces, and words cannot be counted.
function isUncasedProse(text: string): boolean {
	const letters = countOf(text, /[\p{Lo}\p{M}]/gu);
	return letters >= MIN_UNCASED && letters > 0.6 * countOf(text, /[^\s\p{P}]/gu);
}

function readsAsProse(whole: string): boolean {
	const text = whole.slice(0, JUDGED_LENGTH);
	if (/\p{Lo}/u.test(text) && isUncasedProse(text)) return true;
	const words = countOf(text, WORD);
	const tokens = text.split(' ').length;
	if (words < 4 || words / tokens < 0.45) return false;
	return countOf(text, SMALL_WORDS) >= Math.max(1, 0.06 * words) || words / tokens > 0.85;
}

function isTable(block: Block): boolean {
	const { lines } = block;
	const rows = lines.filter(({ cellCount }) => cellCount > 1).length;
	if (rows === 0) return false;
	if (lines.length === 1) return (lines[0]?.cellCount ?? 1) > 2 || !isProse(wordsOf(block));
	return rows >= 0.5 * lines.length;
}

const FOOTNOTE =
	/^(?:\uE000|[*∗†‡§¶#]|[¹²³⁴⁵⁶⁷⁸⁹⁰]|\d{1,2}\s?(?:https?:|www\.|\p{Lu}|This|We|In)|[a-z]\)\s)/u;
export const COPYRIGHT =
	/©|\(c\) (?:19|20)\d\d|copyright|permission to (?:make|copy)|all rights reserved|creative commons|licen[sc]ed? under|corresponding author|e-?mail(?: address)?:|@[\w-]+\.\w|proceedings of|^(?:doi|issn|isbn)\b|https?:\/\/doi\.org|received:? |accepted:? |work (?:was )?done (?:while|during)|equal(?:ly)? contribut/i;

/** Set smaller than the text by this share. */
const SMALLER = 0.95;

/** Small lines at the foot of a column, from the first that begins with a mark. */
export function markFootnotes(blocks: readonly Block[], body: BodyStyle): void {
	const lastOfColumn = new Map<number, Line>();
	for (const block of blocks) lastOfColumn.set(lastOf(block).column, lastOf(block));
	for (let at = blocks.length - 1; at >= 0; at -= 1) {
		const block = blocks[at];
		if (!block || block.role !== 'text') continue;
		const [first, next] = [firstOf(block), blocks[at + 1]];
		if (first.size > SMALLER * body.size) continue;
		const isAtFoot =
			lastOfColumn.get(first.column) === lastOf(block) ||
			(next?.role === 'footnote' && firstOf(next).column === first.column);
		const text = wordsOf(block);
		const isNotice = block.lines.length <= 9 && COPYRIGHT.test(text.slice(0, 240));
		if (isAtFoot && (FOOTNOTE.test(text) || isNotice)) block.role = 'footnote';
	}
}

function isBodySize(line: Line, body: BodyStyle): boolean {
	return Math.abs(line.size - body.size) <= 0.08 * body.size;
}

/** Below a table's caption come its rows, until the text goes on. */
function isRowOfTable(block: Block, above: Block | undefined, body: BodyStyle): boolean {
	if (!above || (above.role !== 'table' && above.role !== 'caption')) return false;
	if (firstOf(block).page !== lastOf(above).page) return false;
	if (above.role === 'caption' && !/^(?:supplementary )?table/i.test(firstOf(above).text))
		return false;
	const first = firstOf(block);
	const isText = isBodySize(first, body) && first.font === body.font;
	if (isText && isProse(wordsOf(block))) return false;
	return !isProse(wordsOf(block)) || (block.lines.length <= 2 && !isBodySize(first, body));
}

const LABEL_ALONE = /^(?:fig(?:ure)?|table|box|scheme)\.?\s*(?:S?\d+|[IVX]+)[.:]?$/i;

/** Says which blocks are captions, so that none is taken for a heading. */
export function markCaptions(blocks: readonly Block[], body: BodyStyle): void {
	for (const [at, block] of blocks.entries()) {
		const above = blocks[at - 1];
		const isBelowLabel = above?.role === 'caption' && LABEL_ALONE.test(wordsOf(above));
		if (isCaption(block, body) || LABEL_ALONE.test(wordsOf(block)) || isBelowLabel) {
			block.role = 'caption';
		}
	}
}

const isReferences = (block: Block) =>
	block.role === 'heading' && knownHeading(wordsOf(block))?.kind === 'references';

/** Of the text's size: smaller words are a drawing's, if they stand before the references. */
const TINY = 0.7;

/** Says what is a table's row, a footnote, a drawing's word; the rest is text. */
export function markRoles(blocks: readonly Block[], body: BodyStyle): void {
	const behind = blocks.findIndex(isReferences);
	for (const [at, block] of blocks.entries()) {
		if (block.role !== 'text') continue;
		const isBehind = behind >= 0 && at > behind;
		if (isTable(block) || isRowOfTable(block, blocks[at - 1], body)) block.role = 'table';
		else if (!isBehind && firstOf(block).size < TINY * body.size) block.role = 'drawing';
		else if (!isProse(wordsOf(block)) && !isBodySize(firstOf(block), body)) block.role = 'drawing';
	}
	markFootnotes(blocks, body);
}
