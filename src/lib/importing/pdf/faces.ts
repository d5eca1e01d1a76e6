import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Face, Page } from './page';

/** Pages drawn to learn the fonts' names; a page costs as much as reading it. */
const MAX_DRAWN = 2;
/** The share of a document's letters whose fonts should be known. */
const ENOUGH = 0.93;

// "NimbusRomNo9L-Medi" is bold, "Medium" alone is not; "CMBX10" is, "AdvOT35387326.B" is.
const BOLD =
	/bold|black|heavy|demi|\bsemib|-medi(?!um)|medi(?:ital)?$|cmbx|cmb\d|sfbx|ecbx|lmbx|[.,-]b(?:i|$)/i;
const ITALIC =
	/ital|obli|slant|cmti|cmmi|cmsl|ecti|sfti|lmri|[.,-]b?i$|(?:regu|medi|bold)it(?:al)?$/i;

function faceOf(name: string): Face {
	const bare = name.replace(/^[A-Z]{6}\+/, '').replace(/\+\d+$/, '');
	return { isBold: BOLD.test(bare), isItalic: ITALIC.test(bare) };
}

function lettersByFont(pages: readonly Page[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { runs } of pages) {
		for (const { font, text } of runs) counts.set(font, (counts.get(font) ?? 0) + text.length);
	}
	return counts;
}

interface NamedFont {
	readonly name?: string;
	readonly bold?: boolean;
	readonly italic?: boolean;
}

function learn(page: PDFPageProxy, fonts: Iterable<string>, faces: Map<string, Face>): void {
	for (const font of fonts) {
		if (faces.has(font) || !page.commonObjs.has(font)) continue;
		const { name, bold, italic } = page.commonObjs.get(font) as NamedFont;
		const named = faceOf(name ?? '');
		faces.set(font, {
			isBold: named.isBold || bold === true,
			isItalic: named.isItalic || italic === true
		});
	}
}

/** Which fonts are bold or slanted. pdf.js tells their names only of pages that are drawn. */
export async function readFaces(
	document: PDFDocumentProxy,
	pages: readonly Page[]
): Promise<ReadonlyMap<string, Face>> {
	const counts = lettersByFont(pages);
	const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
	const faces = new Map<string, Face>();
	const drawn = new Set<number>();
	const unknownOn = ({ number, runs }: Page) =>
		drawn.has(number)
			? 0
			: runs.reduce((sum, { font, text }) => (faces.has(font) ? sum : sum + text.length), 0);
	while (drawn.size < MAX_DRAWN) {
		const known = [...faces.keys()].reduce((sum, font) => sum + (counts.get(font) ?? 0), 0);
		if (known >= ENOUGH * total) break;
		// The first page has the title's fonts and most of the headings'.
		const candidates = drawn.size === 0 ? pages.slice(0, 1) : pages;
		const [best, unknown] = candidates
			.map((page) => [page, unknownOn(page)] as const)
			.reduce((most, next) => (next[1] > most[1] ? next : most));
		drawn.add(best.number);
		if (unknown === 0) continue;
		const page = await document.getPage(best.number);
		try {
			await page.getOperatorList();
		} catch {
			// A page that cannot be drawn has been read all the same; its fonts stay unknown.
		}
		learn(page, counts.keys(), faces);
		page.cleanup();
	}
	return faces;
}
