import type { ReadingStatus } from '$lib/papers/paper-record';
import { listLabels, type LabelWithPapers } from '$lib/storage/labels';
import { listPapers } from '$lib/storage/papers';
import { dueByPaper } from '$lib/storage/queue';
import { recallByPaper, type PaperRecall } from '$lib/storage/recall';
import type { App } from './app.svelte';
import { LiveQuery } from './live-query.svelte';
import { inOrder, type LibraryOrder } from './library-order';
import {
	EMPTY_SHELF,
	labelsByPaper,
	listed,
	NO_RECALL,
	type LabelChoice,
	type ListedPaper,
	type Shelf
} from './listed-paper';

export type LibraryFilter = 'all' | 'drafts' | 'due';

/** So many papers are drawn at first: more than anyone looks through. */
const SHOWN_AT_FIRST = 150;

/** The papers, which of them are shown, and in what order. */
export class Library {
	filter = $state<LibraryFilter>('all');
	status = $state<ReadingStatus | ''>('');
	labelId = $state('');
	order = $state<LibraryOrder>('added');
	showsAll = $state(false);
	readonly #shelf: LiveQuery<Shelf>;
	readonly #labels: LiveQuery<readonly LabelWithPapers[]>;
	readonly #recall: LiveQuery<ReadonlyMap<string, PaperRecall>>;
	readonly #papers = $derived.by(() => {
		const { summaries, due } = this.#shelf.current;
		const labelsOf = this.#labelsByPaper;
		// Read only where it is asked for: it takes every card.
		const recalls = this.order === 'fading' ? this.#recall.current : undefined;
		return summaries.map((summary): ListedPaper => {
			const { id } = summary;
			const labels = labelsOf.get(id) ?? [];
			return listed(summary, { dueCount: due.get(id) ?? 0, labels, recall: recalls?.get(id) });
		});
	});
	readonly #labelsByPaper = $derived.by(() => labelsByPaper(this.#labels.current));
	readonly #chosen = $derived.by(() =>
		inOrder(
			this.#papers.filter(
				(paper) =>
					passes(paper, this.filter) &&
					(this.status === '' || paper.status === this.status) &&
					(this.labelId === '' || paper.labelIds.includes(this.labelId))
			),
			this.order
		)
	);

	constructor(app: App) {
		const { db } = app;
		this.#shelf = new LiveQuery<Shelf>(
			async () => ({ summaries: await listPapers(db), due: await dueByPaper(db, app.now()) }),
			EMPTY_SHELF
		);
		this.#labels = new LiveQuery<readonly LabelWithPapers[]>(() => listLabels(db), []);
		this.#recall = new LiveQuery<ReadonlyMap<string, PaperRecall>>(
			() => recallByPaper(db, app.now()),
			NO_RECALL
		);
	}

	get loaded(): boolean {
		return this.#shelf.loaded;
	}

	/** The papers to draw: those that pass, in order, the first of many. */
	get papers(): readonly ListedPaper[] {
		return this.showsAll ? this.#chosen : this.#chosen.slice(0, SHOWN_AT_FIRST);
	}

	/** How many pass and are not drawn. */
	get moreCount(): number {
		return this.#chosen.length - this.papers.length;
	}

	/** How many papers each filter shows. */
	get counts(): Readonly<Record<LibraryFilter, number>> {
		const count = (filter: LibraryFilter) =>
			this.#papers.filter((paper) => passes(paper, filter)).length;
		return { all: count('all'), drafts: count('drafts'), due: count('due') };
	}

	/** Tags and collections that papers of the library bear. */
	get labelChoices(): readonly LabelChoice[] {
		return this.#labels.current
			.filter(({ paperIds, label }) => paperIds.length > 0 || label.id === this.labelId)
			.map(({ label, paperIds }) => ({ ...label, count: paperIds.length }));
	}
}

function passes(paper: ListedPaper, filter: LibraryFilter): boolean {
	if (filter === 'drafts') return paper.waitingCount > 0;
	return filter === 'all' || paper.dueCount > 0;
}

const libraries = new WeakMap<App, Library>();

/** The one library of the app: what was chosen there is still chosen when the reader comes back. */
export function libraryOf(app: App): Library {
	const library = libraries.get(app) ?? new Library(app);
	libraries.set(app, library);
	return library;
}
