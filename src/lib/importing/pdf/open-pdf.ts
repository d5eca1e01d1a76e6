import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReadOptions } from '../format';
import type { ImportProblemCode } from '../problem';
import { letterTables } from './letter-tables';
import { loadPdfJs } from './load-pdfjs';
import { isCutOff, withPageTree } from './repair';

/** A document that can be read, or the reason why it cannot. */
export type Opened =
	| { readonly document: PDFDocumentProxy; readonly isCutOff: boolean }
	| { readonly problem: ImportProblemCode };

/** Of pdf.js: the password is wrong. */
const INCORRECT_PASSWORD = 2;

/**
 * Fonts are looked at for their names alone. As fonts for a page they are not built glyph by glyph,
 * and the page that pdf.js would put them on is none. (Not typed: there is no DOM on a command line.)
 */
const NOT_DRAWN: object = {
	disableFontFace: false,
	ownerDocument: { fonts: { add: () => undefined, delete: () => true } }
};

async function open(
	bytes: Uint8Array,
	{ password, letterTable }: ReadOptions
): Promise<PDFDocumentProxy> {
	const { getDocument } = await loadPdfJs();
	const task = getDocument({
		// pdf.js takes the bytes away; the caller may want to keep the file.
		data: new Uint8Array(bytes),
		...(password !== undefined && { password }),
		isEvalSupported: false,
		enableXfa: false,
		...NOT_DRAWN,
		BinaryDataFactory: letterTables(letterTable),
		useSystemFonts: false,
		useWorkerFetch: false,
		useWasm: false,
		// Pictures are not looked at at all.
		maxImageSize: 1,
		isOffscreenCanvasSupported: false,
		isImageDecoderSupported: false,
		stopAtErrors: false,
		verbosity: 0
	});
	return task.promise;
}

function problemFor(error: unknown, bytes: Uint8Array): ImportProblemCode {
	const { name, code } = error as { name?: string; code?: number };
	if (name === 'PasswordException') {
		return code === INCORRECT_PASSWORD ? 'password-wrong' : 'password-needed';
	}
	return isCutOff(bytes) ? 'pdf-cut-off' : 'pdf-broken';
}

/** Opens a PDF; one that breaks off is opened as far as it goes. */
export async function openPdf(bytes: Uint8Array, options: ReadOptions): Promise<Opened> {
	await loadPdfJs();
	try {
		return { document: await open(bytes, options), isCutOff: isCutOff(bytes) };
	} catch (error) {
		const problem = problemFor(error, bytes);
		const mended = problem === 'pdf-cut-off' ? withPageTree(bytes) : undefined;
		if (mended === undefined) return { problem };
		try {
			return { document: await open(mended, options), isCutOff: true };
		} catch {
			// What was left of the file is no document either; the first reason stands.
			return { problem };
		}
	}
}
