import type { CardDraft } from '$lib/cards/card';
import type { ImportResult } from '$lib/importing/import-result';
import { say } from '$lib/language/say';
import type { Paper } from '$lib/papers/paper';
import type { Span } from '$lib/text/span';
import { IngestWorker, type OnFileProgress } from './ingest-worker';
import type { NamedBytes } from './protocol';

/** A file to read, opened when its turn comes: thousands need not be in memory together. */
export interface Readable {
	readonly name: string;
	readonly open: () => Promise<NamedBytes>;
}

/** The reading of several files, one after another. */
export interface Reading {
	readonly signal: AbortSignal;
	/** A file's turn has come; aborting its signal leaves that file out and goes on. */
	readonly onStart?: (index: number, skip: AbortController) => void;
	readonly onFileProgress?: OnFileProgress;
	readonly onRead: (index: number, result: ImportResult) => void;
}

/**
 * Reads files off the main thread. A file that cannot be opened, breaks the worker or is skipped
 * is one result with its reason; the others go on in a new worker.
 * @throws the signal's reason when it is aborted; what was read before has been handed over.
 */
export async function readEach(files: readonly Readable[], reading: Reading): Promise<void> {
	let worker: IngestWorker | undefined;
	try {
		for (const [index, file] of files.entries()) {
			reading.signal.throwIfAborted();
			worker ??= new IngestWorker();
			const { result, isBroken } = await readOne(worker, file, { ...reading, index });
			reading.signal.throwIfAborted();
			if (isBroken) worker = undefined;
			reading.onRead(index, result);
		}
	} finally {
		worker?.end(new Error('the reading is over'));
	}
}

interface FileOutcome {
	readonly result: ImportResult;
	/** The worker is gone. */
	readonly isBroken: boolean;
}

async function readOne(
	worker: IngestWorker,
	file: Readable,
	{ signal, onStart, onFileProgress, index }: Reading & { readonly index: number }
): Promise<FileOutcome> {
	const skip = new AbortController();
	const stop = () => skip.abort();
	signal.addEventListener('abort', stop);
	// A file on a drive far away may take its time to open: that can be stopped, too.
	const stopped = new Promise<never>((_resolve, reject) =>
		skip.signal.addEventListener('abort', () => reject(skip.signal.reason))
	);
	onStart?.(index, skip);
	try {
		const input = await Promise.race([openFile(file), stopped]);
		if ('papers' in input) return { result: input, isBroken: false };
		const asked = worker.ask((id) => ({ kind: 'read', id, input }), onFileProgress);
		const reply = await Promise.race([asked, stopped]);
		const result = reply.kind === 'read' ? reply.result : failedRead(file.name, reply);
		return { result, isBroken: false };
	} catch (error) {
		worker.end(error);
		return {
			result: skip.signal.aborted ? skipped(file.name) : failedRead(file.name, error),
			isBroken: true
		};
	} finally {
		signal.removeEventListener('abort', stop);
	}
}

async function openFile(file: Readable): Promise<NamedBytes | ImportResult> {
	try {
		return await file.open();
	} catch {
		// A file that was moved, a disk that is gone: the browser's words do not help.
		return rejected(
			'not-opened',
			file.name,
			say(
				`${file.name} could not be opened; nothing of it was added. Check that it is still there, and choose it again.`
			)
		);
	}
}

function skipped(name: string): ImportResult {
	return rejected(
		'skipped',
		name,
		say(
			`${name} was skipped when you said so; nothing of it was added. Choose it again to read it.`
		)
	);
}

function rejected(code: string, name: string, message: string): ImportResult {
	return { papers: [], problems: [{ code, message, at: name }] };
}

function failedRead(name: string, failure: unknown): ImportResult {
	const { message = undefined } = failure as { readonly message?: string };
	const sentence =
		message === undefined
			? say(`${name} could not be read. Nothing of it was added; paste its text instead.`)
			: say(
					`${name} could not be read (${message}). Nothing of it was added; paste its text instead.`
				);
	return rejected('reader-failed', name, sentence);
}

/** What one paper gave: its drafts, or why there are none. */
export type DraftingOutcome =
	| { readonly drafts: readonly CardDraft[] }
	| { readonly drafts: readonly []; readonly failure: string };

/** Finds and writes cards off the main thread; one paper's failure leaves the others alone. */
export async function draftInWorker(
	papers: readonly Paper[],
	signal: AbortSignal,
	onDrafted: (index: number, outcome: DraftingOutcome) => Promise<void> | void
): Promise<void> {
	let worker: IngestWorker | undefined;
	const stop = () => worker?.end(signal.reason);
	signal.addEventListener('abort', stop);
	try {
		for (const [index, paper] of papers.entries()) {
			signal.throwIfAborted();
			worker ??= new IngestWorker();
			const { outcome, isBroken } = await draftOne(worker, paper);
			signal.throwIfAborted();
			if (isBroken) worker = undefined;
			await onDrafted(index, outcome);
		}
	} finally {
		signal.removeEventListener('abort', stop);
		worker?.end(new Error('the writing is over'));
	}
}

interface Drafted {
	readonly outcome: DraftingOutcome;
	/** The worker is gone. */
	readonly isBroken: boolean;
}

async function draftOne(worker: IngestWorker, paper: Paper): Promise<Drafted> {
	try {
		const reply = await worker.ask((id) => ({ kind: 'draft', id, paper }));
		if (reply.kind === 'drafted') return { outcome: { drafts: reply.drafts }, isBroken: false };
		const failure = reply.kind === 'failed' ? reply.message : say('no answer');
		return { outcome: { drafts: [], failure }, isBroken: false };
	} catch (error) {
		const failure = error instanceof Error ? error.message : String(error);
		return { outcome: { drafts: [], failure }, isBroken: true };
	}
}

/** Sentences to begin a card with, found off the main thread; none where that fails, since nobody waits for them. */
export async function keySentencesInWorker(paper: Paper): Promise<readonly Span[]> {
	const worker = new IngestWorker();
	try {
		const reply = await worker.ask((id) => ({ kind: 'key-sentences', id, paper }));
		return reply.kind === 'key-sentences' ? reply.spans : [];
	} catch {
		// The worker could not be loaded; any words of the text can be chosen by hand.
		return [];
	} finally {
		worker.end(new Error('the sentences were found'));
	}
}
