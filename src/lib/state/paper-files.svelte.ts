import type { KeptFileRecord } from '$lib/papers/kept-file';
import type { PageSpan } from '$lib/papers/paper';
import type { Evidence } from '$lib/papers/evidence';
import { filesOfPaper, keepFile, readFileBytes, removeFile } from '$lib/storage/kept-files';
import type { App } from './app.svelte';
import { LiveQuery } from './live-query.svelte';
import type { PdfPages } from './pdf-pages';

/** A kept file in the paper's list. */
export type ListedFile = KeptFileRecord & { readonly isHere: boolean };

/** A page of a kept file on screen. */
export interface OpenPage {
	readonly name: string;
	readonly pages: PdfPages;
	readonly pageNumber: number;
	/** What to highlight on it. */
	readonly quote: string;
}

/** The files kept beside a paper. */
export class PaperFiles {
	readonly #files: LiveQuery<readonly ListedFile[]>;
	open = $state.raw<OpenPage>();
	/** A file is being opened. */
	isOpening = $state(false);

	constructor(
		readonly app: App,
		readonly paperId: string
	) {
		this.#files = new LiveQuery<readonly ListedFile[]>(() => filesOfPaper(app.db, paperId), []);
	}

	get files(): readonly ListedFile[] {
		return this.#files.current;
	}

	/** The kept PDF whose pages can be shown. */
	get pdf(): ListedFile | undefined {
		return this.files.find(({ mediaType, isHere }) => isHere && mediaType === 'application/pdf');
	}

	async keep(file: File): Promise<void> {
		const bytes = new Uint8Array(await file.arrayBuffer());
		const isPdf = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
		if (!isPdf) {
			this.app.notices.show(`${file.name} is no PDF. Nothing was kept; choose the paper’s PDF.`);
			return;
		}
		const { app, paperId } = this;
		const kept = { paperId, name: file.name, mediaType: 'application/pdf', bytes };
		await app.write(() => keepFile(app.db, kept));
	}

	async remove(id: string): Promise<void> {
		await this.app.write(() => removeFile(this.app.db, id));
	}

	/** Opens the kept PDF at the page of some evidence, or at its first page. */
	async openAt(evidence?: Evidence, pages: readonly PageSpan[] = []): Promise<void> {
		const { pdf } = this;
		if (!pdf || this.isOpening) return;
		this.isOpening = true;
		try {
			const blob = await readFileBytes(this.app.db, pdf.id);
			const { PdfPages } = await import('./pdf-pages');
			if (!blob) throw new Error(`The bytes of ${pdf.id} are gone`);
			const document = await PdfPages.open(blob);
			const quote = evidence?.quote ?? '';
			const readFrom = evidence && pageAt(pages, evidence.span.start);
			const found = quote === '' ? undefined : await document.pageOf(quote, readFrom);
			const pageNumber = found ?? readFrom ?? 1;
			if (quote !== '' && found === undefined) {
				this.app.notices.show('The words were not found on the printed pages; this is near them.');
			}
			this.open = { name: pdf.name, pages: document, pageNumber, quote };
		} catch {
			// Whatever pdf.js says of it helps no reader.
			this.app.notices.show(
				`${pdf.name} could not be shown. It is kept; the paper’s text is on this page.`
			);
		} finally {
			this.isOpening = false;
		}
	}

	close(): void {
		this.open?.pages.close();
		this.open = undefined;
	}
}

/** The page on which a place of the text stands. */
export function pageAt(pages: readonly PageSpan[], place: number): number | undefined {
	return pages.findLast(({ span }) => span.start <= place)?.page;
}
