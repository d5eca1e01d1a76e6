import { base } from '$app/paths';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { letterTables } from '$lib/importing/pdf/letter-tables';
import { quoteOnPage } from '$lib/papers/quote-on-page';
import { letterTable } from '$lib/workers/letter-tables';
import { trustedScriptUrl } from '$lib/workers/trusted-script-url';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker&url';

/** A rectangle on a page, as shares of its width and height, 0–1. */
export interface PageBox {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** More pixels than a phone's canvas may have; a page is drawn smaller instead. */
const MOST_PIXELS = 8_000_000;

/** The pages of a kept PDF, drawn one at a time; scripts in it are never run. */
export class PdfPages {
	readonly #document: PDFDocumentProxy;
	readonly #worker: Worker;

	private constructor(document: PDFDocumentProxy, worker: Worker) {
		this.#document = document;
		this.#worker = worker;
	}

	static async open(file: Blob): Promise<PdfPages> {
		const pdfjs = await import('pdfjs-dist/legacy/build/pdf.min.mjs');
		const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module' });
		try {
			const document = await pdfjs.getDocument({
				data: new Uint8Array(await file.arrayBuffer()),
				worker: pdfjs.PDFWorker.create({ port: worker }),
				BinaryDataFactory: letterTables(letterTable(base)),
				isEvalSupported: false,
				enableXfa: false,
				useWorkerFetch: false,
				useWasm: false,
				useSystemFonts: true,
				verbosity: 0
			}).promise;
			return new PdfPages(document, worker);
		} catch (error) {
			worker.terminate();
			throw error;
		}
	}

	get pageCount(): number {
		return this.#document.numPages;
	}

	/** Draws a page as wide as asked for, in CSS pixels. */
	async draw(pageNumber: number, canvas: HTMLCanvasElement, width: number): Promise<void> {
		const page = await this.#page(pageNumber);
		const natural = page.getViewport({ scale: 1 });
		const wanted = (width / natural.width) * Math.min(2, devicePixelRatio);
		const most = Math.sqrt(MOST_PIXELS / (natural.width * natural.height));
		const viewport = page.getViewport({ scale: Math.min(wanted, most) });
		canvas.width = Math.floor(viewport.width);
		canvas.height = Math.floor(viewport.height);
		await page.render({ canvas, viewport }).promise;
	}

	/** Where a quote stands on a page; empty where it does not. */
	async boxesOf(pageNumber: number, quote: string): Promise<PageBox[]> {
		const page = await this.#page(pageNumber);
		const { items } = await page.getTextContent();
		const printed = items.filter((item) => 'str' in item);
		const strings = printed.map(({ str }) => str);
		const viewport = page.getViewport({ scale: 1 });
		return quoteOnPage(strings, quote).flatMap(({ index, start, end }): PageBox[] => {
			const item = printed[index];
			if (!item || item.str.trim() === '') return [];
			const [, , , , x = 0, y = 0] = item.transform as number[];
			const [left, right] = [x + item.width * start, x + item.width * end];
			// Letters that hang below the line take about a quarter of its height.
			const edges = [left, y - item.height * 0.25, right, y + item.height];
			const box = viewport.convertToViewportRectangle(edges) as number[];
			return [shareOf(box, viewport)];
		});
	}

	/** The first page that holds a quote, beginning with the one it was read from. */
	async pageOf(quote: string, readFrom?: number): Promise<number | undefined> {
		const numbers = Array.from({ length: this.pageCount }, (_, index) => index + 1);
		const likely = numbers.filter((number) => number === readFrom);
		for (const number of [...likely, ...numbers.filter((number) => number !== readFrom)]) {
			if ((await this.boxesOf(number, quote)).length > 0) return number;
		}
		return undefined;
	}

	close(): void {
		void this.#document.destroy();
		this.#worker.terminate();
	}

	#page(pageNumber: number): Promise<PDFPageProxy> {
		return this.#document.getPage(Math.min(Math.max(1, pageNumber), this.pageCount));
	}
}

function shareOf(
	[x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[],
	page: { readonly width: number; readonly height: number }
): PageBox {
	return {
		left: Math.min(x1, x2) / page.width,
		top: Math.min(y1, y2) / page.height,
		width: Math.abs(x2 - x1) / page.width,
		height: Math.abs(y2 - y1) / page.height
	};
}
