import { decode } from '../decode';
import type { Format } from '../format';
import type { ImportResult } from '../import-result';
import { importProblem } from '../problem';
import { blocksOf } from './blocks';
import { readFullText } from './full-text';
import { linesOf, type Line } from './lines';
import { readListing } from './listing';
import { isFullText } from './outline';
import { withoutRemnants } from './remnants';
import { Vocabulary, wrapWidth } from './wrap';

const MARKDOWN_SIGN = /\*\*[^*\s][^*]*\*\*|\]\(https?:\/\//;

function isMarkdown(lines: readonly Line[]): boolean {
	return lines.some((line) => line.marker === 'heading' || MARKDOWN_SIGN.test(line.text));
}

function readText(text: string, name: string): ImportResult {
	const lines = linesOf(text.normalize('NFC'));
	if (lines.length === 0) return { papers: [], problems: [importProblem('empty')] };
	const words = new Vocabulary(text);
	const setting = { width: wrapWidth(lines), words, isMarkdown: isMarkdown(lines) };
	const source = { name, listing: '' };
	if (isFullText(lines)) return readFullText(lines, setting, source);
	return readListing(blocksOf(lines, setting), source);
}

/** Plain text and Markdown: abstracts, listings, and full texts. */
export const textFormat: Format = {
	sniff: () => true,
	read: (bytes, name) => {
		const text = decode(bytes);
		if (text === undefined) return { papers: [], problems: [importProblem('binary')] };
		return readText(withoutRemnants(text), name);
	}
};
