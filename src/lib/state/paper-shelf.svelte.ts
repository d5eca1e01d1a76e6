import type { LabelKind } from '$lib/papers/label';
import type { ReadingStatus } from '$lib/papers/paper-record';
import { listLabels, putLabel, takeLabel, type LabelWithPapers } from '$lib/storage/labels';
import { setNote, setReadingStatus } from '$lib/storage/paper-head';
import type { App } from './app.svelte';
import { LiveQuery } from './live-query.svelte';

export interface ShelfLabel {
	readonly id: string;
	readonly kind: LabelKind;
	readonly name: string;
}

/** Where the reader put a paper: how far they are with it, its tags and collections, their note. */
export class PaperShelf {
	readonly #labels: LiveQuery<readonly LabelWithPapers[]>;

	constructor(
		readonly app: App,
		readonly paperId: string
	) {
		this.#labels = new LiveQuery<readonly LabelWithPapers[]>(() => listLabels(app.db), []);
	}

	/** Tags and collections of this paper. */
	get labels(): readonly ShelfLabel[] {
		return this.#labels.current
			.filter(({ paperIds }) => paperIds.includes(this.paperId))
			.map(({ label }) => label);
	}

	/** Labels of a kind that other papers have and this one has not. */
	suggestions(kind: LabelKind): readonly string[] {
		return this.#labels.current
			.filter(({ label, paperIds }) => label.kind === kind && !paperIds.includes(this.paperId))
			.map(({ label }) => label.name);
	}

	async setStatus(status: ReadingStatus | undefined): Promise<void> {
		await this.app.write(() => setReadingStatus(this.app.db, this.paperId, status));
	}

	async setNote(note: string): Promise<void> {
		await this.app.write(() => setNote(this.app.db, this.paperId, note));
	}

	async add(kind: LabelKind, name: string): Promise<void> {
		if (name.trim() === '') return;
		await this.app.write(() => putLabel(this.app.db, this.paperId, { kind, name }));
	}

	async take(labelId: string): Promise<void> {
		await this.app.write(() => takeLabel(this.app.db, this.paperId, labelId));
	}
}
