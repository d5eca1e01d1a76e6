import { authorsLine, dateLine } from '$lib/papers/citation';
import type { Paper } from '$lib/papers/paper';
import { PaperDetails } from './paper-details.svelte';

/** A paper that was read and is not stored yet: corrected, left out, or kept. */
export class FoundPaper {
	readonly details: PaperDetails;
	included = $state(true);

	constructor(
		readonly read: Paper,
		/** Its place among those read together. */
		readonly key: number,
		/** The title of the same paper in the library, or earlier in the same text. */
		readonly duplicateOf?: string
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
		const wordCount = this.read.text.trim().split(/\s+/).length;
		const words = `${wordCount.toLocaleString('en')} words`;
		const headed = this.read.sections.filter((section) => section.kind !== 'abstract').length;
		return headed > 1 ? `${words} in ${this.read.sections.length} sections` : words;
	}
}
