import { counted, say } from '$lib/language/say';
import { authorsLine, dateLine } from '$lib/papers/citation';
import type { Addition } from '$lib/papers/merge-papers';
import type { Paper } from '$lib/papers/paper';
import { PaperDetails } from '../paper-details.svelte';
import type { ReadPaper } from './report';

/** The same paper, met before. */
export interface Duplicate {
	readonly title: string;
	readonly byline: string;
	/** In the library; else earlier in what was read together. */
	readonly paperId?: string;
	/** Of the one that was read earlier. */
	readonly key?: number;
	/** What joining that paper would bring it. */
	readonly offer: Addition;
}

export type Choice = 'add' | 'join' | 'leave';

/** A paper that was read and is not stored yet: corrected, left out, or kept. */
export class FoundPaper {
	readonly read: Paper;
	choice = $state<Choice>('add');
	/** Absent until the reader opens the form: thousands are never corrected. */
	#details = $state.raw<PaperDetails | undefined>(undefined);

	constructor(
		readonly origin: ReadPaper,
		/** Its place among those read together. */
		readonly key: number,
		readonly duplicateOf?: Duplicate
	) {
		this.read = origin.paper;
		if (duplicateOf) this.choice = isAwaited(duplicateOf) ? 'join' : 'leave';
		if (this.read.citation.title === '') this.edit();
	}

	get included(): boolean {
		return this.choice !== 'leave';
	}

	get details(): PaperDetails | undefined {
		return this.#details;
	}

	/** Opens the form for title, authors and date. */
	edit(): void {
		this.#details ??= new PaperDetails(this.read);
	}

	get complete(): boolean {
		return this.#details?.complete ?? true;
	}

	get title(): string {
		return this.#details?.title ?? this.read.citation.title;
	}

	/** With the reader's corrections. */
	get paper(): Paper {
		return this.#details?.applyTo(this.read) ?? this.read;
	}

	/** Authors, date and length on one line. */
	get byline(): string {
		return [bylineOf(this.paper), this.#extent].filter(Boolean).join(' · ');
	}

	get #extent(): string {
		if (this.read.text === '') return say('no abstract');
		const wordCount = this.read.text.trim().split(/\s+/).length;
		const words = counted(wordCount, ['# word', '# words']);
		const headed = this.read.sections.filter((section) => section.kind !== 'abstract').length;
		return headed > 1 ? say(`${words} in ${this.read.sections.length} sections`) : words;
	}
}

/** One of the two waits for what the other has: that is one paper in two pieces. */
function isAwaited({ offer, paperId }: Duplicate): boolean {
	return offer === 'text' || (offer === 'details' && paperId === undefined);
}

/** Authors and date on one line. */
export function bylineOf(paper: Pick<Paper, 'citation' | 'dateText' | 'authorCount'>): string {
	return [authorsLine(paper), dateLine(paper)].filter(Boolean).join(' · ');
}
