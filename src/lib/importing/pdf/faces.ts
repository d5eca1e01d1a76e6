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
	return { name: bare, isBold: BOLD.test(bare), isItalic: ITALIC.test(bare) };
}

function lettersOn({ runs }: Page): number {
	return runs.reduce((sum, { text }) => sum + text.length, 0);
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
			name: named.name || font,
			isBold: named.isBold || bold === true,
			isItalic: named.isItalic || italic === true
		});
	}
}

/** Fonts of the words on a page, with the letters set in each. */
function fontsOn({ runs }: Page): Map<string, number> {
	const fonts = new Map<string, number>();
	for (const { font, text } of runs) fonts.set(font, (fonts.get(font) ?? 0) + text.length);
	return fonts;
}

/** Letters of a page in fonts that no page told the name of, as a share. */
const MANY_UNKNOWN = 0.5;
/** Pages that are listed for their fonts; a book that has new ones on each is no paper. */
const MAX_LISTED = 40;

function isStrange(page: Page, faces: ReadonlyMap<string, Face>): boolean {
	let [all, unknown] = [0, 0];
	for (const [font, letters] of fontsOn(page)) {
		all += letters;
		if (!faces.has(font)) unknown += letters;
	}
	return unknown > MANY_UNKNOWN * all;
}

async function listed(document: PDFDocumentProxy, { number }: Page): Promise<PDFPageProxy> {
	const page = await document.getPage(number);
	try {
		await page.getOperatorList();
	} catch {
		// A page that cannot be drawn has been read all the same; its fonts stay unknown.
	}
	return page;
}

/**
 * Which fonts are bold or slanted. pdf.js tells the names of fonts only of a page whose drawing is
 * listed: one is, the first with text, which has the title's fonts and most of the headings'; and
 * others where a file gives each page fonts of its own. A font that is met by the way on another
 * page is known by its place and size alone.
 */
export async function readFaces(
	document: PDFDocumentProxy,
	pages: readonly Page[]
): Promise<ReadonlyMap<string, Face>> {
	const front = pages.slice(0, FRONT_PAGES);
	const chosen = front.find((page) => lettersOn(page) >= MIN_LETTERS) ?? front[0];
	const faces = new Map<string, Face>();
	if (!chosen) return faces;
	const fonts = new Set(pages.flatMap(({ runs }) => runs.map(({ font }) => font)));
	const asked = [chosen, ...pages.filter((page) => page !== chosen)];
	let left = MAX_LISTED;
	for (const one of asked) {
		if (one !== chosen && (left <= 0 || !isStrange(one, faces))) continue;
		const page = await listed(document, one);
		learn(page, fonts, faces);
		page.cleanup();
		left -= 1;
	}
	return faces;
}
