import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { DEFAULT_PRESET_CONTENT } from '$lib/scheduling/fsrs';
import { scorePredictions } from '$lib/scheduling/prediction-score';
import { syntheticReviews } from '$lib/scheduling/synthetic-reviews.testing';
import { trainingSet, type TrainingSet } from '$lib/scheduling/training-set';

const WASM = 'node_modules/fsrs-browser/fsrs_browser_bg.wasm';
const NATIVE = '@open-spaced-repetition/binding-linux-x64-gnu';
const require = createRequire(import.meta.url);

interface NativeOptimiser {
	FSRSBindingReview: new (rating: number, deltaDays: number) => object;
	FSRSBindingItem: new (reviews: object[]) => object;
	computeParameters(items: object[], options: { enableShortTerm: boolean }): Promise<number[]>;
}

const hasNative = existsSync(`node_modules/${NATIVE}`);

/** The optimiser that the worker runs, without the browser around it. */
async function fitInWasm({ ratings, deltas, lengths }: TrainingSet): Promise<number[]> {
	// Its thread helper waits for messages of a worker it is not in.
	Object.assign(globalThis, {
		self: { addEventListener: () => {}, removeEventListener: () => {} }
	});
	const { initSync, Fsrs } = await import('fsrs-browser');
	initSync({ module: readFileSync(WASM) });
	return Array.from(new Fsrs().computeParameters(ratings, deltas, lengths, null, true));
}

async function fitNatively({ ratings, deltas, lengths }: TrainingSet): Promise<number[]> {
	const native = require(NATIVE) as NativeOptimiser;
	const items: object[] = [];
	let at = 0;
	for (const length of lengths) {
		const reviews = Array.from(
			{ length },
			(_, index) => new native.FSRSBindingReview(ratings[at + index] ?? 3, deltas[at + index] ?? 0)
		);
		items.push(new native.FSRSBindingItem(reviews));
		at += length;
	}
	return native.computeParameters(items, { enableShortTerm: true });
}

const LEARNERS = [
	['a forgetful one', 0.4, -0.6],
	['a tenacious one', 2.5, 0.4]
] as const;

test.skipIf(!hasNative).each(LEARNERS)(
	'for %s the fit agrees with the native optimiser within 0.001 log loss (skipped without it)',
	async (_, initial, growth) => {
		const parameters = DEFAULT_PRESET_CONTENT.parameters.map((weight, index) =>
			index < 4 ? weight * initial : index === 8 ? weight + growth : weight
		);
		const learner = { parameters, cardCount: 400, reviewsPerCard: 8 };
		const seen = trainingSet(syntheticReviews({ ...learner, seed: 11 }));
		const unseen = syntheticReviews({ ...learner, seed: 12 });
		const [ours, theirs] = await Promise.all([fitInWasm(seen), fitNatively(seen)]);
		expect(ours).toHaveLength(21);
		const [own, other] = [ours, theirs].map((fitted) => scorePredictions(unseen, fitted).logLoss);
		expect(Math.abs(own! - other!)).toBeLessThan(0.001);
		const defaults = scorePredictions(unseen, DEFAULT_PRESET_CONTENT.parameters).logLoss;
		expect(own).toBeLessThan(defaults);
	},
	60_000
);
