import type * as pdfJs from 'pdfjs-dist/legacy/build/pdf.mjs';

type PdfJs = typeof pdfJs;

let loading: Promise<PdfJs> | undefined;

async function load(): Promise<PdfJs> {
	const [pdfjs, worker] = await Promise.all([
		import('pdfjs-dist/legacy/build/pdf.min.mjs'),
		import('pdfjs-dist/legacy/build/pdf.worker.min.mjs')
	]);
	// We are in a worker, or on a command line: pdf.js finds its other half here and starts none.
	Object.assign(globalThis, { pdfjsWorker: worker });
	return pdfjs;
}

/** pdf.js with both its halves on this thread; loaded with the first PDF and not before. */
export function loadPdfJs(): Promise<PdfJs> {
	loading ??= load();
	return loading;
}
