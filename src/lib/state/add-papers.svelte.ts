import { samePaper } from '$lib/papers/same-paper';
import type { Paper } from '$lib/papers/paper';
import type { PaperOrigin, PaperSummary } from '$lib/papers/paper-record';
import { listPapers, savePaper } from '$lib/storage/papers';
import { draftInWorker, readInWorker, type DraftingOutcome } from '$lib/workers/ingest';
import type { NamedBytes } from '$lib/workers/protocol';
import type { App } from './app.svelte';
import { FoundPaper } from './found-paper.svelte';
import { reasonFor, stoppedSentence, type Saved } from './saved-papers';

export interface Problem {
	readonly message: string;
	readonly at?: string;
}

/** Where adding stands. Nothing is stored before `saving`. */
export type Step =
	| { readonly kind: 'input' }
	| { readonly kind: 'reading'; readonly doneCount: number; readonly count: number }
	| {
			readonly kind: 'confirming';
			readonly inputCount: number;
			readonly found: readonly FoundPaper[];
			readonly problems: readonly Problem[];
			readonly origin: PaperOrigin;
			/** What became of an adding that was stopped. */
			readonly stopped?: string;
	  }
	| {
			readonly kind: 'saving';
			readonly doneCount: number;
			readonly count: number;
			readonly title: string;
	  }
	| {
			readonly kind: 'added';
			readonly draftCount: number;
			readonly paperCount: number;
			/** The papers without cards, and why. */
			readonly without: readonly Problem[];
	  };

// A record that waits for its text is no reason to leave out the paper with its text.
function isAddedAlready(paper: Paper, { paper: other, textLength }: KnownPaper): boolean {
	return (textLength > 0 || paper.text === '') && samePaper(paper, other);
}

type KnownPaper = Pick<PaperSummary, 'paper' | 'textLength'>;

/** Where to go when papers were added. */
export interface Arrival {
	readonly kind: 'drafts' | 'stay';
	/** Where only one paper was added. */
	readonly paperId?: string;
}

const KEPT_TEXT = 'paperdeck:text-being-added';
export const PASTED_TEXT = 'pasted text';

/** From pasted text or files to papers in the library, with a look at what was understood between. */
export class AddPapers {
	step = $state.raw<Step>({ kind: 'input' });
	#text = $state(sessionStorage.getItem(KEPT_TEXT) ?? '');
	#job: AbortController | undefined;

	constructor(readonly app: App) {}

	get text(): string {
		return this.#text;
	}

	/** Kept for this tab, so that an accidental reload loses nothing. */
	set text(text: string) {
		this.#text = text;
		try {
			if (text === '') sessionStorage.removeItem(KEPT_TEXT);
			else sessionStorage.setItem(KEPT_TEXT, text);
		} catch {
			// A text too long for the session's few megabytes is still read; only a reload loses it.
		}
	}

	get chosen(): readonly FoundPaper[] {
		return this.step.kind === 'confirming' ? this.step.found.filter((one) => one.included) : [];
	}

	get canSave(): boolean {
		return this.chosen.length > 0 && this.chosen.every((one) => one.details.complete);
	}

	readText(): Promise<void> {
		return this.read([{ name: PASTED_TEXT, bytes: new TextEncoder().encode(this.text) }]);
	}

	async readFiles(files: readonly File[]): Promise<void> {
		const inputs: NamedBytes[] = [];
		for (const file of files) {
			try {
				inputs.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
			} catch {
				// A folder dropped on the page is a "file" that cannot be opened.
				this.app.notices.show(`${file.name} could not be opened. Choose a text file instead.`);
			}
		}
		if (inputs.length > 0) await this.read(inputs);
	}

	/** Reads a text that comes with the app. */
	async readSample(url: string): Promise<void> {
		const response = await fetch(url).catch(() => undefined);
		if (!response?.ok) {
			this.app.notices.show(
				'The sample paper could not be opened. Go online once, then try again.'
			);
			return;
		}
		const bytes = new Uint8Array(await response.arrayBuffer());
		await this.read([{ name: 'sample-paper.txt', bytes }], 'sample');
	}

	/** Reads in the worker, then shows what was understood. */
	async read(inputs: readonly NamedBytes[], origin: PaperOrigin = 'added'): Promise<void> {
		if (this.step.kind === 'reading' || this.step.kind === 'saving') return;
		const before = this.step;
		const job = (this.#job = new AbortController());
		this.step = { kind: 'reading', doneCount: 0, count: inputs.length };
		try {
			const results = await readInWorker(inputs, job.signal, ({ doneCount }) => {
				this.step = { kind: 'reading', doneCount, count: inputs.length };
			});
			const found = await this.#compare(results.flatMap((result) => result.papers));
			const problems = results.flatMap((result, index) =>
				result.problems.map((problem) => ({ at: inputs[index]?.name ?? '', ...problem }))
			);
			job.signal.throwIfAborted();
			this.step = { kind: 'confirming', inputCount: inputs.length, found, problems, origin };
		} catch (error) {
			this.step = before;
			this.#showFailure('Reading', error);
		}
	}

	/** Ends the reading or the drafting; what was saved stays. */
	cancel(): void {
		this.#job?.abort();
	}

	startOver(): void {
		this.cancel();
		this.step = { kind: 'input' };
	}

	/** Done is done: whoever comes back finds an empty field. A look that goes on is kept. */
	leave(): void {
		if (this.step.kind === 'added') this.step = { kind: 'input' };
	}

	/** Drafts the chosen papers and stores each with its drafts as soon as it has them. */
	async save(): Promise<Arrival> {
		if (this.step.kind !== 'confirming' || !this.canSave) return { kind: 'stay' };
		const confirmed = this.step;
		const chosen = this.chosen;
		const job = (this.#job = new AbortController());
		const saved: Saved[] = [];
		this.#showSaving(chosen, 0);
		try {
			await draftInWorker(
				chosen.map((one) => one.paper),
				job.signal,
				async (index, outcome) => {
					const one = chosen[index];
					if (!one) throw new Error(`No paper ${index} among ${chosen.length}`);
					saved.push(await this.#savePaper(one.paper, outcome, confirmed.origin));
					this.#showSaving(chosen, index + 1);
				}
			);
		} catch (error) {
			const rest = confirmed.found.filter((one) => !chosen.slice(0, saved.length).includes(one));
			const stopped = stoppedSentence(saved.length, chosen.length);
			this.step = { ...confirmed, found: rest, stopped };
			this.#showFailure('Writing cards', error);
			return { kind: 'stay' };
		}
		return this.#finish(saved);
	}

	async #savePaper(paper: Paper, outcome: DraftingOutcome, origin: PaperOrigin): Promise<Saved> {
		const { drafts } = outcome;
		const now = this.app.now();
		const paperId = await this.app.write(() =>
			savePaper(this.app.db, { paper, origin, drafts, now })
		);
		// The refusal is on screen already; the papers not stored stay here to be tried again.
		if (paperId === undefined) throw new DOMException('The paper was not stored', 'AbortError');
		return { paperId, paper, draftCount: drafts.length, failed: 'failure' in outcome };
	}

	/** Where every paper has cards there is nothing to say, and the cards come next. */
	#finish(saved: readonly Saved[]): Arrival {
		this.text = '';
		const without = saved
			.filter((one) => one.draftCount === 0)
			.map((one) => ({ message: reasonFor(one), at: one.paper.citation.title }));
		if (without.length === 0) {
			this.step = { kind: 'input' };
			const [only, ...others] = saved;
			return { kind: 'drafts', ...(only && others.length === 0 && { paperId: only.paperId }) };
		}
		const draftCount = saved.reduce((count, one) => count + one.draftCount, 0);
		this.step = { kind: 'added', draftCount, paperCount: saved.length, without };
		return { kind: 'stay' };
	}

	#showSaving(chosen: readonly FoundPaper[], doneCount: number): void {
		const title = chosen[Math.min(doneCount, chosen.length - 1)]?.details.title ?? '';
		this.step = { kind: 'saving', doneCount, count: chosen.length, title };
	}

	/** A paper that the library, or an earlier place of the same text, has already is left out. */
	async #compare(papers: readonly Paper[]): Promise<FoundPaper[]> {
		const stored = await listPapers(this.app.db);
		const known: KnownPaper[] = [...stored];
		return papers.map((paper, key) => {
			const at = known.findIndex((other) => isAddedAlready(paper, other));
			const title = known[at]?.paper.citation.title;
			known.push({ paper, textLength: paper.text.length });
			if (title === undefined) return new FoundPaper(paper, key);
			return new FoundPaper(paper, key, { title, inLibrary: at < stored.length });
		});
	}

	#showFailure(work: string, error: unknown): void {
		if (error instanceof DOMException && error.name === 'AbortError') return;
		const detail = error instanceof Error ? error.message : String(error);
		this.app.notices.show(`${work} stopped: ${detail}. Nothing typed here is lost; try again.`);
	}
}

const adding = new WeakMap<App, AddPapers>();

/** The one adding that goes on, so that leaving the page and coming back finds it where it was. */
export function addPapersOf(app: App): AddPapers {
	const current = adding.get(app) ?? new AddPapers(app);
	adding.set(app, current);
	return current;
}
