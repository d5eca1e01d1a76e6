import workerUrl from './search.worker.ts?worker&url';
import type {
	SearchAnswers,
	SearchAsker,
	SearchKind,
	SearchQuestions,
	SearchReply
} from './search-protocol';
import { trustedScriptUrl } from './trusted-script-url';

interface Waiting {
	readonly resolve: (answer: SearchAnswers[SearchKind]) => void;
	readonly reject: (error: unknown) => void;
}

/** The page's side of the search worker, which holds the index while the page searches. */
export class SearchWorker implements SearchAsker {
	readonly #worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module' });
	readonly #waiting = new Map<number, Waiting>();
	#lastId = 0;

	constructor() {
		this.#worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
			const waiting = this.#waiting.get(data.id);
			this.#waiting.delete(data.id);
			if (data.kind === 'answered') waiting?.resolve(data.answer);
			else waiting?.reject(new Error(`The search failed: ${data.message}`));
		});
		this.#worker.addEventListener('error', (event) => {
			this.#failAll(new Error(`The search stopped: ${event.message || 'it could not be loaded'}`));
		});
	}

	ask<Kind extends SearchKind>(
		kind: Kind,
		question: SearchQuestions[Kind],
		transferred: readonly Transferable[] = []
	): Promise<SearchAnswers[Kind]> {
		const id = ++this.#lastId;
		return new Promise((resolve, reject) => {
			// The answer to a question is of its kind.
			this.#waiting.set(id, {
				resolve: (answer) => resolve(answer as SearchAnswers[Kind]),
				reject
			});
			this.#worker.postMessage({ id, kind, question }, [...transferred]);
		});
	}

	/** What still waits for an answer is told that it was cancelled. */
	end(): void {
		this.#worker.terminate();
		this.#failAll(new DOMException('The search was ended', 'AbortError'));
	}

	#failAll(error: unknown): void {
		for (const { reject } of this.#waiting.values()) reject(error);
		this.#waiting.clear();
	}
}
