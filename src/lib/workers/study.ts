import workerUrl from './study.worker.ts?worker&url';
import type { StudyAnswers, StudyKind, StudyQuestions, StudyReply } from './study-protocol';
import { trustedScriptUrl } from './trusted-script-url';

export interface AskOptions {
	/** Aborting ends the worker. */
	readonly signal: AbortSignal;
	/** Share of the work that is done, 0–1. */
	readonly onProgress?: (done: number) => void;
}

/** Asks one question of a worker of its own, which is ended with the answer. */
export function askStudyWorker<Kind extends StudyKind>(
	kind: Kind,
	question: StudyQuestions[Kind],
	{ signal, onProgress }: AskOptions
): Promise<StudyAnswers[Kind]> {
	signal.throwIfAborted();
	const worker = new Worker(trustedScriptUrl(workerUrl), { type: 'module' });
	const answered = new Promise<StudyAnswers[Kind]>((resolve, reject) => {
		signal.addEventListener('abort', () => reject(signal.reason), { once: true });
		worker.addEventListener('message', ({ data }: MessageEvent<StudyReply>) => {
			if (data.kind === 'progress') onProgress?.(data.done);
			else if (data.kind === 'failed')
				reject(new Error(`The study worker failed: ${data.message}`));
			// The answer is of the kind that was asked: the worker has one question.
			else resolve(data.answer as StudyAnswers[Kind]);
		});
		worker.addEventListener('error', (event) => {
			reject(new Error(`The study worker stopped: ${event.message || 'it could not be loaded'}`));
		});
	});
	worker.postMessage({ kind, question });
	return answered.finally(() => worker.terminate());
}
