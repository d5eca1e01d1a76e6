import type { LabelKind } from '$lib/papers/label';
import type { ReadingStatus } from '$lib/papers/paper-record';
import { listLabels, type LabelWithPapers } from '$lib/storage/labels';
import type { App } from './app.svelte';
import { LiveQuery } from './live-query.svelte';
import { carryOut, noteShelfChange, noteTyped, type ShelfChange } from './shelf-changes';

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

	setStatus(status: ReadingStatus | undefined): Promise<void> {
		return this.#change({ kind: 'status', paperId: this.paperId, ...(status && { status }) });
	}

	/** Words of the note that are not yet finished: a page that is left keeps them. */
	keepTyped(note: string): void {
		noteTyped(this.paperId, note);
	}

	async setNote(note: string): Promise<void> {
		const takeAway = noteTyped(this.paperId, note);
		await this.#change({ kind: 'note', paperId: this.paperId, note });
		takeAway();
	}

	async add(kind: LabelKind, name: string): Promise<void> {
		if (name.trim() === '') return;
		await this.#change({ kind: 'put', paperId: this.paperId, label: { kind, name } });
	}

	take(labelId: string): Promise<void> {
		return this.#change({ kind: 'take', paperId: this.paperId, labelId });
	}

	/** Stores a change, durably, also where the page is left at once. */
	async #change(change: ShelfChange): Promise<void> {
		const takeAway = noteShelfChange(change);
		const stored = await this.app.write(async () => {
			await carryOut(this.app.db, change);
			return true;
		});
		// What the platform refused stays noted, for the next start.
		if (stored) takeAway();
	}
}
