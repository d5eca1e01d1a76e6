import type { PaperOrigin } from '$lib/papers/paper-record';
import type { FoundPaper } from './found-paper.svelte';
import type { Report } from './report';

export type FoundFilter = 'all' | 'new' | 'known' | 'bare';

/** What was given to be read. */
export interface Inputs {
	readonly count: number;
	readonly noun: 'text' | 'file' | 'work';
	/** Hidden files and files of the system, which were not opened. */
	readonly skippedCount: number;
	readonly origin: PaperOrigin;
}

/** A list longer than this is turned page by page. */
export const PAGE_LENGTH = 25;

/** All that was found, for the reader to look over: nothing of it is stored yet. */
export class FoundPapers {
	all = $state.raw<readonly FoundPaper[]>([]);
	report = $state.raw<Report>() as Report;
	/** What became of an adding that was stopped. */
	stopped = $state<string | undefined>(undefined);
	/** Keep the PDF files beside the texts. */
	keepsFiles = $state(false);
	#filter = $state<FoundFilter>('all');
	#page = $state(0);
	readonly #filtered = $derived(this.all.filter((one) => matches(one, this.#filter)));
	readonly #chosen = $derived(this.all.filter((one) => one.included));

	constructor(
		readonly inputs: Inputs,
		found: readonly FoundPaper[],
		report: Report
	) {
		this.all = found;
		this.report = report;
	}

	/** In = papers + duplicates + rejects, locked files among the rejects until they are opened. */
	get counts() {
		const { rejects, locked, repeatedCount, bareCount } = this.report;
		const known = this.all.filter(({ duplicateOf }) => duplicateOf).length;
		const found = this.all.length;
		const rejectCount = rejects.length + locked.length;
		return {
			in: found + repeatedCount + rejectCount,
			found,
			papers: found - known,
			known,
			duplicates: known + repeatedCount,
			rejects: rejectCount,
			bare: bareCount
		};
	}

	get filter(): FoundFilter {
		return this.#filter;
	}

	set filter(filter: FoundFilter) {
		this.#filter = filter;
		this.#page = 0;
	}

	get page(): number {
		return Math.min(this.#page, this.pageCount - 1);
	}

	set page(page: number) {
		this.#page = Math.max(0, page);
	}

	get pageCount(): number {
		return Math.max(1, Math.ceil(this.#filtered.length / PAGE_LENGTH));
	}

	get filteredCount(): number {
		return this.#filtered.length;
	}

	/** Those of this page. */
	get shown(): readonly FoundPaper[] {
		return this.#filtered.slice(this.page * PAGE_LENGTH, (this.page + 1) * PAGE_LENGTH);
	}

	get chosen(): readonly FoundPaper[] {
		return this.#chosen;
	}

	get canSave(): boolean {
		return this.#chosen.length > 0 && this.#chosen.every((one) => one.complete);
	}

	/** Bytes of the PDF files of the papers that will be added. */
	get fileBytes(): number {
		return this.#chosen.reduce((sum, { origin }) => sum + (isPdf(origin.file)?.size ?? 0), 0);
	}

	/** Shows the page on which the first paper without a title stands. */
	showIncomplete(): void {
		const at = this.all.findIndex((one) => one.included && !one.complete);
		if (at < 0) return;
		this.filter = 'all';
		this.page = Math.floor(at / PAGE_LENGTH);
	}
}

export function isPdf(file: File | undefined): File | undefined {
	const named = file && (file.type === 'application/pdf' || /\.pdf$/i.test(file.name));
	return named ? file : undefined;
}

function matches({ duplicateOf, read }: FoundPaper, filter: FoundFilter): boolean {
	if (filter === 'new') return duplicateOf === undefined;
	if (filter === 'known') return duplicateOf !== undefined;
	return filter === 'all' || read.text === '';
}
