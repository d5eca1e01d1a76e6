import { authorsLine, dateLine } from '$lib/papers/citation';
import type { Paper } from '$lib/papers/paper';
import { PaperDetails } from './paper-details.svelte';

/** The same paper, met before. */
export interface Duplicate {
	readonly title: string;
	/** In the library already; else earlier in what was read together. */
	readonly inLibrary: boolean;
}

/** A paper that was read and is not stored yet: corrected, left out, or kept. */
export class FoundPaper {
	readonly details: PaperDetails;
	included = $state(true);

	constructor(
		readonly read: Paper,
		/** Its place among those read together. */
		readonly key: number,
		readonly duplicateOf?: Duplicate
	) {
		this.details = new PaperDetails(read);
		this.included = duplicateOf === undefined;
	}

	/** With the reader's corrections. */
	get paper(): Paper {
		return this.details.applyTo(this.read);
	}

	/** Authors, date and length on one line. */
	get byline(): string {
		const { paper } = this;
		return [authorsLine(paper), dateLine(paper), this.#extent].filter(Boolean).join(' · ');
	}

	get #extent(): string {
		if (this.read.text === '') return 'no abstract, no cards';
		const wordCount = this.read.text.trim().split(/\s+/).length;
		const words = `${wordCount.toLocaleString('en')} words`;
		const headed = this.read.sections.filter((section) => section.kind !== 'abstract').length;
		return headed > 1 ? `${words} in ${this.read.sections.length} sections` : words;
	}
}
