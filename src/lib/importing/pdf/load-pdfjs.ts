import type * as pdfJs from 'pdfjs-dist/legacy/build/pdf.mjs';

type PdfJs = typeof pdfJs;

let loading: Promise<PdfJs> | undefined;

/** No font of a file comes before the engine's own reader of fonts, nor is its outline drawn. */
class UnusedFontFace {
	readonly loaded = Promise.resolve(this);
}

async function load(): Promise<PdfJs> {
	const { push } = Array.prototype;
	const [pdfjs, worker] = await Promise.all([
		import('pdfjs-dist/legacy/build/pdf.min.mjs'),
		import('pdfjs-dist/legacy/build/pdf.worker.min.mjs')
	]);
	// For engines of before 2024 pdf.js brings its own `push`, right for frozen arrays and much
	// slower; it has none, and reading with the engine's own takes a sixth less.
	Object.defineProperty(Array.prototype, 'push', { value: push });
	// We are in a worker, or on a command line: pdf.js finds its other half here and starts none.
	Object.assign(globalThis, { pdfjsWorker: worker, FontFace: UnusedFontFace });
	return pdfjs;
}

/** pdf.js with both its halves on this thread; loaded with the first PDF and not before. */
export function loadPdfJs(): Promise<PdfJs> {
	loading ??= load();
	return loading;
}
