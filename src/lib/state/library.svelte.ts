import { authorsLine, dateLine } from '$lib/papers/citation';
import type { CardRecord } from '$lib/cards/card-record';
import type { PaperRecord, PaperSummary } from '$lib/papers/paper-record';
import { allCards } from '$lib/storage/cards';
import { listPapers, papersWithTexts } from '$lib/storage/papers';
import { dueByPaper } from '$lib/storage/queue';
import type { App } from './app.svelte';
import { LibraryIndex, type FoundEntry } from './library-search';
import { LiveQuery } from './live-query.svelte';

export type LibraryFilter = 'all' | 'drafts' | 'due';

/** A paper in the library's list. */
export interface ListedPaper {
	readonly id: string;
	readonly title: string;
	/** Authors, date and where it was listed. */
	readonly byline: string;
	readonly cardCount: number;
	readonly waitingCount: number;
	readonly dueCount: number;
}

interface Shelf {
	readonly summaries: readonly PaperSummary[];
	/** Cards due, by paper. */
	readonly due: Readonly<Record<string, number>>;
}

/** What a search found, a card with the title of its paper. */
export interface LibraryResults {
	readonly papers: readonly FoundEntry[];
	readonly cards: readonly (FoundEntry & { readonly paperTitle: string })[];
}

/** More of a kind than this are not listed: a narrower search serves better. */
const RESULTS_SHOWN = 20;

/** The papers, the filter and the search. */
export class Library {
	filter = $state<LibraryFilter>('all');
	query = $state('');
	readonly #shelf: LiveQuery<Shelf>;
	readonly #cards: LiveQuery<readonly CardRecord[]>;
	readonly #records: LiveQuery<readonly PaperRecord[]>;
	readonly #papers = $derived.by(() => {
		const { summaries, due } = this.#shelf.current;
		return summaries.map((summary) => listed(summary, due[summary.id] ?? 0));
	});
	// Built when the first search asks for it, and again when papers or cards change.
	readonly #index = $derived.by(() => new LibraryIndex(this.#records.current, this.#cards.current));

	constructor(app: App) {
		const { db } = app;
		this.#shelf = new LiveQuery<Shelf>(
			async () => ({
				summaries: await listPapers(db),
				due: Object.fromEntries(await dueByPaper(db, app.now()))
			}),
			{ summaries: [], due: {} }
		);
		this.#cards = new LiveQuery<readonly CardRecord[]>(() => allCards(db), []);
		this.#records = new LiveQuery<readonly PaperRecord[]>(() => papersWithTexts(db), []);
	}

	get loaded(): boolean {
		return this.#shelf.loaded;
	}

	get papers(): readonly ListedPaper[] {
		return this.#papers.filter((paper) => passes(paper, this.filter));
	}

	/** How many papers each filter shows. */
	get counts(): Readonly<Record<LibraryFilter, number>> {
		const count = (filter: LibraryFilter) =>
			this.#papers.filter((paper) => passes(paper, filter)).length;
		return { all: count('all'), drafts: count('drafts'), due: count('due') };
	}

	get isSearching(): boolean {
		return this.query.trim() !== '';
	}

	get results(): LibraryResults {
		const found = this.#index.find(this.query);
		const titleOf = (paperId: string) => this.#papers.find(({ id }) => id === paperId)?.title ?? '';
		return {
			papers: found.filter(({ kind }) => kind === 'paper').slice(0, RESULTS_SHOWN),
			cards: found
				.filter(({ kind }) => kind === 'card')
				.slice(0, RESULTS_SHOWN)
				.map((entry) => ({ ...entry, paperTitle: titleOf(entry.paperId) }))
		};
	}
}

function passes(paper: ListedPaper, filter: LibraryFilter): boolean {
	if (filter === 'drafts') return paper.waitingCount > 0;
	return filter === 'all' || paper.dueCount > 0;
}

function listed(summary: PaperSummary, dueCount: number): ListedPaper {
	const { id, paper, cardCount, waitingCount } = summary;
	const byline = [authorsLine(paper), dateLine(paper), paper.source.listing]
		.filter(Boolean)
		.join(' · ');
	return { id, title: paper.citation.title, byline, cardCount, waitingCount, dueCount };
}
