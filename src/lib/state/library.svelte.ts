import type { PaperHeadRecord, ReadingStatus } from '$lib/papers/paper-record';
import { listLabels, type LabelWithPapers } from '$lib/storage/labels';
import { holdingsByPaper, listHeads } from '$lib/storage/library-list';
import { dueByPaper } from '$lib/storage/queue-outlook';
import { recallByPaper, type PaperRecall } from '$lib/storage/recall';
import type { App } from './app.svelte';
import { LiveQuery } from './live-query.svelte';
import { inOrder, type LibraryOrder } from './library-order';
import {
	labelsByPaper,
	listed,
	NO_COUNTS,
	NO_RECALL,
	passes,
	type Counts,
	type LabelChoice,
	type LibraryFilter,
	type ListedPaper
} from './listed-paper';

/** So many papers are drawn at first: more than anyone looks through. */
const SHOWN_AT_FIRST = 150;

/** The papers, which of them are shown, and in what order. */
export class Library {
	filter = $state<LibraryFilter>('all');
	status = $state<ReadingStatus | ''>('');
	labelId = $state('');
	order = $state<LibraryOrder>('added');
	showsAll = $state(false);
	readonly #heads: LiveQuery<readonly PaperHeadRecord[]>;
	readonly #counts: LiveQuery<Counts>;
	readonly #labels: LiveQuery<readonly LabelWithPapers[]>;
	readonly #recall: LiveQuery<ReadonlyMap<string, PaperRecall>>;
	readonly #papers = $derived.by(() => {
		const labelsOf = this.#labelsByPaper;
		const current = this.#counts.current;
		const counts = this.#counts.loaded ? current : undefined;
		// Read only where it is asked for: it takes every card.
		const recalls = this.order === 'fading' ? this.#recall.current : undefined;
		return this.#heads.current.map((head): ListedPaper => {
			const labels = labelsOf.get(head.id) ?? [];
			return listed(head, { counts, labels, recall: recalls?.get(head.id) });
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
		const eachDay = (ask: () => void) => app.eachNewDay(ask);
		this.#heads = new LiveQuery<readonly PaperHeadRecord[]>(() => listHeads(db), []);
		this.#counts = new LiveQuery(
			async () => ({
				holdings: await holdingsByPaper(db),
				due: await dueByPaper(db, app.now())
			}),
			NO_COUNTS,
			eachDay
		);
		this.#labels = new LiveQuery<readonly LabelWithPapers[]>(() => listLabels(db), []);
		this.#recall = new LiveQuery<ReadonlyMap<string, PaperRecall>>(
			() => recallByPaper(db, app.now()),
			NO_RECALL,
			eachDay
		);
	}

	get loaded(): boolean {
		return this.#heads.loaded;
	}

	/** Whether what the papers hold, and in this order what is remembered, is known. */
	get isCounted(): boolean {
		return this.#counts.loaded && (this.order !== 'fading' || this.#recall.loaded);
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

const libraries = new WeakMap<App, Library>();

/** The one library of the app: what was chosen there is still chosen when the reader comes back. */
export function libraryOf(app: App): Library {
	const library = libraries.get(app) ?? new Library(app);
	libraries.set(app, library);
	return library;
}
