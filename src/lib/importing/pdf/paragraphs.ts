import { firstOf, goesOn, lastOf, type Block } from './blocks';
import type { LineWords } from './line-words';
import type { Line } from './lines';
import { readable } from './marks';
import { singleSpaced } from './single-spaces';

/** Of a paragraph's size: a figure's words are smaller than the text around them. */
const SMALLER = 0.95;

const endsOpen = (block: Block) => /[\p{L}\p{N},–—-]$/u.test(lastOf(block).text);
const startsWithin = (block: Block) => /^\p{Ll}/u.test(firstOf(block).text);

/** Stands where a paragraph goes over to the next page; taken out before anybody reads it. */
const TURN = '\uE002';

/** A paragraph's words, and the pages on which they stand. */
export interface Paragraph {
	readonly text: string;
	/** Where in `text` each of its pages begins. */
	readonly pages: readonly { readonly page: number; readonly start: number }[];
}

const HYPHEN_END = /([\p{L}\p{N}]+)[-\u2010\u00AD]$/u;
const FIRST_WORD = /^[\p{L}\p{N}]+/u;
const CJK = /[\u3040-\u30FF\u4E00-\u9FFF，。、；：]/;

interface Seam {
	/** Characters that the line above gives up. */
	readonly cut: number;
	readonly glue: string;
}

const JOINED: Seam = { cut: 0, glue: '' };
const SPACED: Seam = { cut: 0, glue: ' ' };

function hyphenSeam(above: string, below: string, words: LineWords): Seam {
	const torn = HYPHEN_END.exec(above.slice(-60))?.[1];
	const first = FIRST_WORD.exec(below.slice(0, 60))?.[0];
	if (torn === undefined || first === undefined) return SPACED;
	const isSoft = above.endsWith('\u00AD');
	return isSoft || !words.keepsHyphen(torn, first) ? { cut: 1, glue: '' } : JOINED;
}

/** "21–" + "22%", "tides—" + "the lowest", "and/" + "or": a mark without spaces that ends a line. */
const OPEN_MARK = /[\p{L}\p{N}%)][–—]$|\p{L}\/$/u;

function isTornAtMark(above: string, below: string): boolean {
	if (OPEN_MARK.test(above.slice(-4))) return /^[\p{L}\p{N}]/u.test(below);
	return /^—[\p{L}\p{N}]/u.test(below) && /[\p{L}\p{N}]$/u.test(above);
}

function seam(above: string, below: string, words: LineWords): Seam {
	const last = above.at(-1) ?? '';
	// "https://github.com/" + "allenai" is one address.
	const isAddress = /https?:\/\/\S*[/._-]$/;
	if ('/._-'.includes(last) && isAddress.test(above) && /^[\w%]/.test(below)) return JOINED;
	if ('-\u2010\u00AD'.includes(last)) return hyphenSeam(above, below, words);
	if (isTornAtMark(above, below)) return JOINED;
	return last > '\u2E80' && CJK.test(last) && CJK.test(below.charAt(0)) ? JOINED : SPACED;
}

function joined(lines: readonly Line[], words: LineWords): string {
	const parts: string[] = [];
	for (const [at, line] of lines.entries()) {
		const above = lines[at - 1];
		if (!above) {
			parts.push(line.text);
			continue;
		}
		const { cut, glue } = seam(above.text, line.text, words);
		if (cut > 0) parts.push((parts.pop() ?? '').slice(0, -cut));
		parts.push((above.page === line.page ? '' : TURN) + glue + line.text);
	}
	return parts.join('');
}

/** Finds the turns again in what was made readable, and takes them out. */
function withTurns(text: string, pages: readonly number[]): Paragraph {
	const starts: { page: number; start: number }[] = [];
	const pieces = text.split(TURN);
	let length = 0;
	for (const [at, piece] of pieces.entries()) {
		starts.push({ page: pages[at] ?? pages.at(-1) ?? 1, start: length });
		length += piece.length;
	}
	return { text: pieces.join(''), pages: starts };
}

/** The words of blocks that are one paragraph. */
export function paragraphOf(blocks: readonly Block[], words: LineWords): Paragraph {
	const lines = blocks.flatMap((block) => block.lines);
	const pages = lines.flatMap(({ page }, at) => (page === lines[at - 1]?.page ? [] : [page]));
	const text = singleSpaced(readable(joined(lines, words)).replaceAll('\u00AD', ''));
	return withTurns(text.normalize('NFC'), pages);
}

/** Blocks of a figure that may stand within a paragraph, at most. */
const MAX_WITHIN = 12;

/** Where a paragraph goes on that figures, set smaller than it, break off in the middle. */
function restBelowFigures(blocks: readonly Block[], at: number): number | undefined {
	const block = blocks[at];
	if (!block || !endsOpen(block)) return undefined;
	const last = lastOf(block);
	for (let next = at + 1; next < Math.min(blocks.length, at + 1 + MAX_WITHIN); next += 1) {
		const other = blocks[next];
		if (!other || firstOf(other).page > last.page + 1) return undefined;
		const first = firstOf(other);
		if (first.size > SMALLER * last.size) {
			return next > at + 1 && startsWithin(other) && goesOn(block, other) ? next : undefined;
		}
	}
	return undefined;
}

/** Puts blocks together that a column's end, a page's end or a figure tore apart. */
export function runsOf(blocks: readonly Block[]): Block[][] {
	const runs: Block[][] = [];
	const left = [...blocks];
	for (let at = 0; at < left.length; at += 1) {
		const block = left[at] as Block;
		const last = runs.at(-1)?.at(-1);
		if (last && goesOn(last, block)) runs.at(-1)?.push(block);
		else runs.push([block]);
		const rest = restBelowFigures(left, at);
		if (rest !== undefined) left.splice(at + 1, 0, ...left.splice(rest, 1));
	}
	return runs;
}
