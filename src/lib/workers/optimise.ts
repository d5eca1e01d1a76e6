import init, { Fsrs } from 'fsrs-browser';
import wasmUrl from 'fsrs-browser/fsrs_browser_bg.wasm?url';
import type { TrainingSet } from '$lib/scheduling/training-set';

/** The optimiser goes over the items so many times. */
const EPOCHS = 5;

/**
 * Loads FSRS's own optimiser. On one thread it needs no isolation of the page; its only sign of life
 * is then a line on the console after each epoch, "epoch: 2 loss: 0.31".
 */
export async function loadOptimiser(
	onProgress: (done: number) => void
): Promise<(items: TrainingSet) => number[]> {
	await init({ module_or_path: wasmUrl });
	return ({ ratings, deltas, lengths }) => {
		const listened: { info: (line: unknown) => void } = console;
		const { info } = listened;
		listened.info = (line: unknown) => {
			const epoch = Number(/epoch: (\d+)/.exec(String(line))?.[1] ?? 0);
			if (epoch > 0) onProgress(epoch / EPOCHS);
		};
		try {
			// Consumes the object: there is nothing to free.
			return Array.from(new Fsrs().computeParameters(ratings, deltas, lengths, null, true));
		} finally {
			listened.info = info;
		}
	};
}
