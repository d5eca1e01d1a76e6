import type { CardDraft } from '$lib/cards/card';
import type { ImportResult } from '$lib/importing/import-result';
import type { Paper } from '$lib/papers/paper';
import type { IngestReply, IngestRequest, NamedBytes } from './protocol';
import { trustedScriptUrl } from './trusted-script-url';
import workerUrl from './ingest.worker.ts?worker&url';

/** Parts of one file that are read, and of how many: pages of a PDF, files of an archive. */
export type OnFileProgress = (doneCount: number, count: number) => void;
type LastReply = Exclude<IngestReply, { kind: 'progress' }>;
type Waiting = {
	resolve: (reply: LastReply) => void;
	reject: (error: unknown) => void;
	onFileProgress: OnFileProgress;
};
type Ask = (request: IngestRequest, onFileProgress?: OnFileProgress) => Promise<LastReply>;

/** Starts a worker for one job; ending the job, or aborting it, ends the worker. */
async function withWorker<T>(signal: AbortSignal, job: (ask: Ask) => Promise<T>): Promise<T> {
	signal.throwIfAborted();
	const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module' });
	const waiting = new Map<number, Waiting>();
	const failAll = (error: unknown) => {
		for (const { reject } of waiting.values()) reject(error);
		waiting.clear();
	};
	const abort = () => failAll(signal.reason);
	signal.addEventListener('abort', abort);
	worker.addEventListener('message', ({ data }: MessageEvent<IngestReply>) => {
		if (data.kind === 'progress') {
			waiting.get(data.id)?.onFileProgress(data.doneCount, data.count);
			return;
		}
		waiting.get(data.id)?.resolve(data);
		waiting.delete(data.id);
	});
	worker.addEventListener('error', (event) => {
		failAll(new Error(`The worker stopped: ${event.message || 'it could not be loaded'}`));
	});
	try {
		return await job((request, onFileProgress = () => {}) => {
			signal.throwIfAborted();
			return new Promise((resolve, reject) => {
				waiting.set(request.id, { resolve, reject, onFileProgress });
				worker.postMessage(request);
			});
		});
	} finally {
		signal.removeEventListener('abort', abort);
		worker.terminate();
	}
}

/** How far the reading of several files is. */
export interface ReadProgress {
	/** Files that are read. */
	readonly doneCount: number;
	/** Of the file that is being read: its parts, pages for a PDF, and how many of them are read. */
	readonly part?: { readonly doneCount: number; readonly count: number };
}

/** Reads files off the main thread, one after another. */
export function readInWorker(
	inputs: readonly NamedBytes[],
	signal: AbortSignal,
	onProgress: (progress: ReadProgress) => void = () => {}
): Promise<ImportResult[]> {
	return withWorker(signal, async (ask) => {
		const results: ImportResult[] = [];
		for (const [id, input] of inputs.entries()) {
			const reply = await ask({ kind: 'read', id, input }, (doneCount, count) =>
				onProgress({ doneCount: id, part: { doneCount, count } })
			);
			results.push(reply.kind === 'read' ? reply.result : failedRead(input.name, reply));
			onProgress({ doneCount: id + 1 });
		}
		return results;
	});
}

function failedRead(name: string, reply: LastReply): ImportResult {
	const detail = reply.kind === 'failed' ? ` (${reply.message})` : '';
	const message = `${name} could not be read${detail}. Nothing of it was added; paste its text instead.`;
	return { papers: [], problems: [{ code: 'reader-failed', message, at: name }] };
}

/** What one paper gave: its drafts, or why there are none. */
export type DraftingOutcome =
	| { readonly drafts: readonly CardDraft[] }
	| { readonly drafts: readonly []; readonly failure: string };

/** Finds and writes cards off the main thread; one paper's failure leaves the others alone. */
export function draftInWorker(
	papers: readonly Paper[],
	signal: AbortSignal,
	onDrafted: (index: number, outcome: DraftingOutcome) => Promise<void> | void
): Promise<void> {
	return withWorker(signal, async (ask) => {
		for (const [id, paper] of papers.entries()) {
			const reply = await ask({ kind: 'draft', id, paper });
			const outcome: DraftingOutcome =
				reply.kind === 'drafted'
					? { drafts: reply.drafts }
					: { drafts: [], failure: reply.kind === 'failed' ? reply.message : 'no answer' };
			await onDrafted(id, outcome);
		}
	});
}
