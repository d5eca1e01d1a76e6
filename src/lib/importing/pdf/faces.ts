import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Face, Page } from './page';

/** Letters on a page that is more than a cover. */
const MIN_LETTERS = 1200;
/** Pages among which the first full one is looked for. */
const FRONT_PAGES = 3;

// "NimbusRomNo9L-Medi" is bold, "Medium" alone is not; "CMBX10" is, "AdvOT35387326.B" is.
const BOLD =
	/bold|black|heavy|demi|\bsemib|-medi(?!um)|medi(?:ital)?$|cmbx|cmb\d|sfbx|ecbx|lmbx|[.,-]b(?:i|$)/i;
const ITALIC =
	/ital|obli|slant|cmti|cmmi|cmsl|ecti|sfti|lmri|[.,-]b?i$|(?:regu|medi|bold)it(?:al)?$/i;

function faceOf(name: string): Face {
	const bare = name.replace(/^[A-Z]{6}\+/, '').replace(/\+\d+$/, '');
	return { isBold: BOLD.test(bare), isItalic: ITALIC.test(bare) };
}

function lettersOn({ runs }: Page): number {
	return runs.reduce((sum, { text }) => sum + text.length, 0);
}

interface NamedFont {
	readonly name?: string;
	readonly bold?: boolean;
	readonly italic?: boolean;
}

function learn(page: PDFPageProxy, fonts: Iterable<string>): Map<string, Face> {
	const faces = new Map<string, Face>();
	for (const font of fonts) {
		if (!page.commonObjs.has(font)) continue;
		const { name, bold, italic } = page.commonObjs.get(font) as NamedFont;
		const named = faceOf(name ?? '');
		faces.set(font, {
			isBold: named.isBold || bold === true,
			isItalic: named.isItalic || italic === true
		});
	}
	return faces;
}

/**
 * Which fonts are bold or slanted. pdf.js tells the names of fonts only of a page that is drawn,
 * which costs as much as reading it: one is, the first with text. It has the title's fonts and
 * most of the headings'; a font that is met later is known by its place and size alone.
 */
export async function readFaces(
	document: PDFDocumentProxy,
	pages: readonly Page[]
): Promise<ReadonlyMap<string, Face>> {
	const front = pages.slice(0, FRONT_PAGES);
	const chosen = front.find((page) => lettersOn(page) >= MIN_LETTERS) ?? front[0];
	if (!chosen) return new Map();
	const page = await document.getPage(chosen.number);
	try {
		await page.getOperatorList();
	} catch {
		// A page that cannot be drawn has been read all the same; its fonts stay unknown.
	}
	const fonts = new Set(pages.flatMap(({ runs }) => runs.map(({ font }) => font)));
	const faces = learn(page, fonts);
	page.cleanup();
	return faces;
}
