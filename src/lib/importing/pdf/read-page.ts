import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page, Run } from './page';
import { withTexLetters } from './tex-letters';

interface Item {
	readonly str: string;
	readonly transform: readonly number[];
	readonly width: number;
	readonly fontName: string;
}

type Matrix = readonly [number, number, number, number, number, number];

function isItem(item: object): item is Item {
	return 'str' in item;
}

// Ours are put in later; a file's own are none.
const FOREIGN_MARKS = /[\uE000-\uE00F]/g;

/** Words drawn smaller than this are not for reading. */
const MIN_SIZE = 3;

function runFrom(item: Item, [a, b, c, d, e, f]: Matrix): Run | 'turned' | undefined {
	const [ta = 0, tb = 0, tc = 0, td = 0, x = 0, y = 0] = item.transform;
	const [right, down] = [a * ta + c * tb, b * ta + d * tb];
	if (Math.abs(down) > 0.3 * Math.abs(right)) return 'turned';
	// A font of Type 3 may be drawn flat or upside down: what it measures in height is its size.
	const size = Math.hypot(a * tc + c * td, b * tc + d * td);
	if (size < MIN_SIZE || right < 0) return undefined;
	return {
		text: withTexLetters(item.str.replace(FOREIGN_MARKS, '')),
		x: a * x + c * y + e,
		y: b * x + d * y + f,
		width: item.width,
		size,
		font: item.fontName
	};
}

/** The words of a page and their places. */
export async function readPage(page: PDFPageProxy): Promise<Page> {
	const viewport = page.getViewport({ scale: 1 });
	const matrix = viewport.transform as unknown as Matrix;
	const runs: Run[] = [];
	const turned: string[] = [];
	const { items } = await page.getTextContent();
	for (const item of items) {
		if (!isItem(item) || item.str === '') continue;
		const run = runFrom(item, matrix);
		if (run === 'turned') turned.push(item.str);
		else if (run) runs.push(run);
	}
	return {
		number: page.pageNumber,
		width: viewport.width,
		height: viewport.height,
		runs,
		turned: turned.join('')
	};
}
