import { goesOn, type Block } from './blocks';
import type { LineWords } from './line-words';
import type { Line } from './lines';
import { readable } from './marks';
import { singleSpaced } from './single-spaces';

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

function seam(above: string, below: string, words: LineWords): Seam {
	const last = above.at(-1) ?? '';
	// "https://github.com/" + "allenai" is one address.
	const isAddress = /https?:\/\/\S*[/._-]$/;
	if ('/._-'.includes(last) && isAddress.test(above) && /^[\w%]/.test(below)) return JOINED;
	if ('-\u2010\u00AD'.includes(last)) return hyphenSeam(above, below, words);
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

/** Puts blocks together that a column's end, a page's end or a figure tore apart. */
export function runsOf(blocks: readonly Block[]): Block[][] {
	const runs: Block[][] = [];
	for (const block of blocks) {
		const last = runs.at(-1)?.at(-1);
		if (last && goesOn(last, block)) runs.at(-1)?.push(block);
		else runs.push([block]);
	}
	return runs;
}
