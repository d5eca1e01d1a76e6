import { language } from '$lib/language/language';
import type { IngestReply, IngestRequest } from './protocol';
import { trustedScriptUrl } from './trusted-script-url';
import workerUrl from './ingest.worker.ts?worker&url';

/** Parts of one file that are read, and of how many: pages of a PDF, files of an archive. */
export type OnFileProgress = (doneCount: number, count: number) => void;
export type LastReply = Exclude<IngestReply, { kind: 'progress' }>;

interface Waiting {
	readonly resolve: (reply: LastReply) => void;
	readonly reject: (error: unknown) => void;
	readonly onFileProgress: OnFileProgress;
}

/** One worker; ending it loses nothing, since it stores nothing. */
export class IngestWorker {
	readonly #worker = new Worker(trustedScriptUrl(workerUrl), {
		type: 'module',
		// It speaks the reader's language, too.
		name: language()
	});
	readonly #waiting = new Map<number, Waiting>();
	#nextId = 0;
	#ended: { readonly reason: unknown } | undefined;

	constructor() {
		this.#worker.addEventListener('message', ({ data }: MessageEvent<IngestReply>) => {
			const waiting = this.#waiting.get(data.id);
			if (data.kind === 'progress') {
				waiting?.onFileProgress(data.doneCount, data.count);
				return;
			}
			this.#waiting.delete(data.id);
			waiting?.resolve(data);
		});
		this.#worker.addEventListener('error', (event) => {
			this.end(new Error(`The worker stopped: ${event.message || 'it could not be loaded'}`));
		});
	}

	/** Rejects when the worker ends before it has answered. Bytes are handed over, not copied. */
	ask(
		request: (id: number) => IngestRequest,
		onFileProgress: OnFileProgress = () => {}
	): Promise<LastReply> {
		if (this.#ended) return Promise.reject(this.#ended.reason);
		const id = this.#nextId++;
		const asked = request(id);
		const handedOver = asked.kind === 'read' ? [asked.input.bytes.buffer] : [];
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, { resolve, reject, onFileProgress });
			this.#worker.postMessage(asked, handedOver as Transferable[]);
		});
	}

	/** Ends it at once; whoever waits is told the reason. */
	end(reason: unknown): void {
		this.#ended ??= { reason };
		this.#worker.terminate();
		for (const { reject } of this.#waiting.values()) reject(reason);
		this.#waiting.clear();
	}
}
