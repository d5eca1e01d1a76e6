import { SearchWorker } from '$lib/workers/search';
import type { App } from './app.svelte';
import { searchLibrary, type LibraryResults } from './library-search';
import { SearchKeeping, type Progress } from './search-keeping';

/** The search over everything: papers, their texts, notes and cards. */
export class LibraryFinder {
	#query = $state('');
	/** Of the newest query that was answered; `undefined` while there is none. */
	results = $state.raw<LibraryResults>();
	/** How much of the library the index holds, while it is being brought up to it. */
	progress = $state.raw<Progress>();
	#worker: SearchWorker | undefined;
	#keeping: SearchKeeping | undefined;
	#bringing: Promise<void> | undefined;
	#opened: Promise<void> | undefined;
	#isSearching = false;
	#isAsked = false;

	constructor(readonly app: App) {}

	get query(): string {
		return this.#query;
	}

	set query(query: string) {
		this.#query = query;
		if (query.trim() === '') this.results = undefined;
		else void this.#search();
	}

	get isSearching(): boolean {
		return this.#query.trim() !== '';
	}

	/** Brings the index up to the library; the first call opens it. */
	bringUp(): Promise<void> {
		this.#bringing ??= this.#bringUpOnce().finally(() => (this.#bringing = undefined));
		return this.#bringing;
	}

	async #bringUpOnce(): Promise<void> {
		this.#worker ??= new SearchWorker();
		this.#keeping ??= new SearchKeeping(this.app.db, this.#worker);
		let settle = () => {};
		this.#opened ??= new Promise((resolve) => (settle = resolve));
		try {
			await this.#keeping.bringUp((progress) => {
				settle();
				this.progress = progress.doneCount < progress.count ? progress : undefined;
				// What was just read may be what is looked for.
				if (this.isSearching) void this.#search();
			});
		} catch (error) {
			this.#worker.end();
			this.#worker = this.#keeping = this.#opened = undefined;
			this.progress = undefined;
			settle();
			throw error;
		}
	}

	/** One search at a time, and another where the query or the index changed meanwhile. */
	async #search(): Promise<void> {
		this.#isAsked = true;
		if (this.#isSearching) return;
		this.#isSearching = true;
		try {
			while (this.isSearching && this.#isAsked) {
				this.#isAsked = false;
				await this.#answer(this.#query);
			}
		} finally {
			this.#isSearching = false;
		}
	}

	async #answer(query: string): Promise<void> {
		if (!this.#opened) void this.bringUp();
		await this.#opened;
		const worker = this.#worker;
		if (!worker) return;
		const start = performance.now();
		const results = await searchLibrary(this.app.db, worker, query);
		// For whoever measures: from the query to all that is shown of its answer.
		performance.measure('paperdeck:search', { start, detail: query });
		if (this.isSearching) this.results = results;
	}
}

const finders = new WeakMap<App, LibraryFinder>();

/** The one search of the app: the index stays open while the reader goes to a paper and back. */
export function finderOf(app: App): LibraryFinder {
	const finder = finders.get(app) ?? new LibraryFinder(app);
	finders.set(app, finder);
	return finder;
}
