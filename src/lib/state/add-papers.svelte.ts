import { counted, say } from '$lib/language/say';
import { goto } from '$app/navigation';
import { base } from '$app/paths';
import { AskedWorks } from './adding/asked-works.svelte';
import { compareWithLibrary } from './adding/compare';
import type { FetchedWork, Work } from './adding/fetch-works';
import type { FoundPaper } from './adding/found-paper.svelte';
import { FoundPapers, type Inputs } from './adding/found-papers.svelte';
import { readBatch, type BatchProgress } from './adding/read-batch';
import { reportOf, together, type Outcome } from './adding/report';
import { saveFound } from './adding/save-found';
import {
	isOfTheSystem,
	sourceOfFile,
	sourceOfText,
	type PathFile,
	type Source
} from './adding/source';
import { sourcesOf } from './adding/tex-folders';
import { WaitingWorks, worksOf } from './adding/waiting-works.svelte';
import type { App } from './app.svelte';
import { notesOn, stoppedSentence, type NoteOnSaved, type Saved } from './saved-papers';

export interface Problem {
	readonly message: string;
	readonly at?: string;
}

/** How far a job over several things is. */
interface Progress {
	readonly doneCount: number;
	readonly count: number;
	/** What is being worked on. */
	readonly detail: string;
}

/** Where adding stands. Nothing is stored before `saving`. */
export type Step =
	| { readonly kind: 'input' }
	| (BatchProgress & { readonly kind: 'reading' })
	| (Progress & { readonly kind: 'fetching' })
	| { readonly kind: 'confirming'; readonly found: FoundPapers }
	| (Progress & { readonly kind: 'saving' })
	| {
			readonly kind: 'added';
			readonly draftCount: number;
			readonly paperCount: number;
			readonly joinedCount: number;
			/** The papers without cards, and why. */
			readonly without: readonly NoteOnSaved[];
	  };

/** Where to go when papers were added. */
export interface Arrival {
	readonly kind: 'drafts' | 'stay';
	/** Where only one paper was added. */
	readonly paperId?: string;
}

/** In characters. A field that shows more freezes its page with every letter: megabytes are read like a file. */
const MOST_SHOWN = 500_000;

const KEPT_TEXT = 'paperdeck:text-being-added';

/** From pasted text, files or identifiers to papers in the library, with a look at what was understood between. */
export class AddPapers {
	step = $state.raw<Step>({ kind: 'input' });
	readonly waiting: WaitingWorks;
	readonly asked: AskedWorks;
	#text = $state(sessionStorage.getItem(KEPT_TEXT) ?? '');
	#job: AbortController | undefined;

	constructor(readonly app: App) {
		this.waiting = new WaitingWorks(app);
		this.asked = new AskedWorks(this.waiting, () => this.#text);
	}

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

	get isBusy(): boolean {
		return ['reading', 'fetching', 'saving'].includes(this.step.kind);
	}

	readText(text = this.text): Promise<void> {
		const inputs: Inputs = { count: 1, noun: 'text', skippedCount: 0, origin: 'added' };
		return this.read([sourceOfText(text)], inputs);
	}

	/** Reads a pasted text that is too long to be shown; answers whether it is. */
	takeLong(text: string): boolean {
		const isLong = text.length > MOST_SHOWN;
		if (isLong) void this.readText(text);
		return isLong;
	}

	/** Hidden files and files of the system are left unopened and counted. */
	async readFiles(files: readonly PathFile[]): Promise<void> {
		const own = files.filter(({ path }) => !isOfTheSystem(path));
		const skippedCount = files.length - own.length;
		if (own.length === 0) {
			this.app.notices.show('There is no file in this that could hold a paper.');
			return;
		}
		const inputs: Inputs = { count: own.length, noun: 'file', skippedCount, origin: 'added' };
		await this.read(sourcesOf(own), inputs);
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
		const file = new File([await response.blob()], 'sample-paper.txt');
		const inputs: Inputs = { count: 1, noun: 'text', skippedCount: 0, origin: 'sample' };
		await this.read([sourceOfFile({ path: file.name, file })], inputs);
	}

	/** Reads in the worker, then shows what was understood; stopped, what was read until then. */
	async read(sources: readonly Source[], inputs: Inputs): Promise<void> {
		if (this.isBusy) return;
		if (this.step.kind === 'confirming') {
			this.app.notices.show('Add or leave what is on screen first; then open the other files.');
			return;
		}
		const before = this.step;
		const job = (this.#job = new AbortController());
		const { outcomes, stoppedBy } = await readBatch(sources, job.signal, (progress) => {
			this.step = { kind: 'reading', ...progress };
		});
		if (stoppedBy !== undefined) this.#showFailure('Reading stopped', stoppedBy);
		if (outcomes.length > 0) await this.#confirm(outcomes, inputs, sources.length);
		else this.step = before;
	}

	/** Asks services for works and shows what came. What did not come waits on the list. */
	async fetch(works: readonly Work[]): Promise<void> {
		if (this.isBusy || works.length === 0) return;
		const before = this.step;
		const job = (this.#job = new AbortController());
		const fetched: FetchedWork[] = [];
		const show = (index: number, detail: string) => {
			this.step = { kind: 'fetching', doneCount: index, count: works.length, detail };
		};
		show(0, '');
		try {
			const { fetchWorks } = await import('./adding/fetch-works');
			const addresses = await this.waiting.addresses();
			await fetchWorks(works, {
				addresses,
				signal: job.signal,
				onStep: show,
				onFetched: (one) => fetched.push(one)
			});
		} catch (error) {
			if (fetched.length === 0) this.step = before;
			this.#showFailure('Fetching stopped', error);
			if (fetched.length === 0) return;
		}
		await this.#confirmFetched(fetched, works.length);
	}

	/** The reader's word: services may be asked for what the field names. */
	async ask(): Promise<void> {
		this.waiting.explain();
		await this.fetch(this.asked.askable.map((identifier) => ({ identifier })));
	}

	/** Notes what the field names, to be fetched with the next connection. */
	async keepForLater(): Promise<void> {
		const { askable } = this.asked;
		this.waiting.explain();
		if (await this.waiting.keep(askable)) this.text = '';
	}

	/** Asks for what waits on the list. */
	fetchWaiting(): Promise<void> {
		return this.fetch(worksOf(this.waiting.list));
	}

	/** Online again: what was kept to be fetched then, and never tried, is fetched, in one tab. */
	async fetchUntried(): Promise<void> {
		// Whoever is typing is not interrupted; the list stays below the field.
		if (this.step.kind !== 'input' || this.text !== '' || !this.waiting.explained) return;
		// An address without HTTPS has no locks; there, two tabs would fetch the same twice.
		if (!('locks' in navigator)) return this.#fetchAndTell();
		await navigator.locks.request('paperdeck:fetching', { ifAvailable: true }, (lock) =>
			lock ? this.#fetchAndTell() : undefined
		);
	}

	async #fetchAndTell(): Promise<void> {
		const untried = await this.waiting.untried();
		if (untried.length === 0) return;
		await this.fetch(worksOf(untried));
		if (location.pathname === `${base}/add`) return;
		const run = () => void goto(`${base}/add`);
		this.app.notices.show('What you asked to be fetched is here.', { label: 'Look', run });
	}

	async #confirmFetched(fetched: readonly FetchedWork[], count: number): Promise<void> {
		await this.waiting.note(fetched);
		const outcomes = fetched.map(({ work, result }): Outcome => {
			const { waitingId } = work;
			const source = sourceOfText('');
			const name = result.problems[0]?.at ?? result.papers[0]?.source.name ?? '';
			return { source: { ...source, name }, result, ...(waitingId !== undefined && { waitingId }) };
		});
		const inputs: Inputs = {
			count: fetched.length,
			noun: 'work',
			skippedCount: 0,
			origin: 'added'
		};
		await this.#confirm(outcomes, inputs, count);
		this.text = '';
	}

	async #confirm(outcomes: readonly Outcome[], inputs: Inputs, count = outcomes.length) {
		const report = reportOf(outcomes);
		const found = await compareWithLibrary(this.app.db, report.papers);
		const confirming = new FoundPapers({ ...inputs, count: outcomes.length }, found, report);
		if (outcomes.length < count) {
			const left = count - outcomes.length;
			confirming.stopped = counted(
				left,
				[
					'Stopped after {done} of {count}. What was read is here; # was not opened.',
					'Stopped after {done} of {count}. What was read is here; # were not opened.'
				],
				{ done: outcomes.length, count }
			);
		}
		this.step = { kind: 'confirming', found: confirming };
	}

	/** Opens a locked file of those at hand with its password. */
	async unlock(name: string, password: string): Promise<void> {
		if (this.step.kind !== 'confirming') return;
		const { found } = this.step;
		const locked = found.report.locked.find((one) => one.name === name);
		if (!locked?.source.file) return;
		const { file, name: path } = locked.source;
		const only = locked.path !== undefined && { only: locked.path };
		const source = sourceOfFile({ path, file }, { password, ...only });
		const job = (this.#job = new AbortController());
		const { outcomes, stoppedBy } = await readBatch([source], job.signal, () => {});
		if (stoppedBy !== undefined) return this.#showFailure('Opening stopped', stoppedBy);
		// The password is not kept with what it opened.
		const opened = reportOf(outcomes.map(({ result }) => ({ source: locked.source, result })));
		const rest = found.report.locked.filter((other) => other !== locked);
		// Asked once more for a password, the one that was given did not fit.
		const again = opened.locked.map((one) => ({ ...one, isRefused: true }));
		found.report = together({ ...found.report, locked: rest }, { ...opened, locked: again });
		const more = await compareWithLibrary(this.app.db, opened.papers, found.all.length);
		found.all = [...found.all, ...more];
	}

	/** Ends the reading, the fetching or the drafting; what was read or saved stays. */
	cancel(): void {
		this.#job?.abort(new DOMException('stopped by the reader', 'AbortError'));
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
		if (this.step.kind !== 'confirming' || !this.step.found.canSave) return { kind: 'stay' };
		const { found } = this.step;
		const { chosen } = found;
		const job = (this.#job = new AbortController());
		const saved: Saved[] = [];
		const done: FoundPaper[] = [];
		this.#showSaving(chosen, done);
		try {
			await saveFound(chosen, {
				app: this.app,
				signal: job.signal,
				origin: found.inputs.origin,
				keepsFiles: found.keepsFiles,
				onSaved: (one, result) => {
					saved.push(result);
					done.push(one);
					this.#showSaving(chosen, done);
				}
			});
		} catch (error) {
			found.all = found.all.filter((one) => !done.includes(one));
			found.stopped = stoppedSentence(saved.length, chosen.length);
			this.step = { kind: 'confirming', found };
			this.#showFailure('Writing cards stopped', error);
			return { kind: 'stay' };
		}
		return this.#finish(saved);
	}

	/** Where every paper has cards there is nothing to say, and the cards come next. */
	#finish(saved: readonly Saved[]): Arrival {
		this.text = '';
		const without = notesOn(saved);
		if (without.length === 0) {
			this.step = { kind: 'input' };
			const [only, ...others] = saved;
			return { kind: 'drafts', ...(only && others.length === 0 && { paperId: only.paperId }) };
		}
		const draftCount = saved.reduce((count, one) => count + one.draftCount, 0);
		const joinedCount = saved.filter(({ joined }) => joined).length;
		const paperCount = saved.length - joinedCount;
		this.step = { kind: 'added', draftCount, paperCount, joinedCount, without };
		return { kind: 'stay' };
	}

	#showSaving(chosen: readonly FoundPaper[], done: readonly FoundPaper[]): void {
		const detail = chosen[done.length]?.title ?? '';
		this.step = { kind: 'saving', doneCount: done.length, count: chosen.length, detail };
	}

	#showFailure(work: string, error: unknown): void {
		if (error instanceof DOMException && error.name === 'AbortError') return;
		const detail = error instanceof Error ? error.message : String(error);
		this.app.notices.show(say(`${work}: ${detail}. Nothing typed here is lost; try again.`));
	}
}

const adding = new WeakMap<App, AddPapers>();

/** The one adding that goes on, so that leaving the page and coming back finds it where it was. */
export function addPapersOf(app: App): AddPapers {
	const current = adding.get(app) ?? new AddPapers(app);
	adding.set(app, current);
	return current;
}
