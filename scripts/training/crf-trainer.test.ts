import { expect, test } from 'vitest';
import { indexOfHighest, posteriorsOf } from '$lib/extraction/models/crf';
import { trainCrf, type TrainingChain } from './crf-trainer';

/** Feature 0 says nothing; the label follows from the position before: 0, 1, 0, 1. */
function alternating(first: 0 | 1): TrainingChain {
	const labels = [first, 1 - first, first, 1 - first];
	return {
		rows: labels.map((_, index) => Int32Array.of(index === 0 ? 1 + first : 0)),
		values: labels.map(() => Float32Array.of(1)),
		targets: Float64Array.from(labels.flatMap((label) => [1 - label, label]))
	};
}

test('the first label and the habit of alternating give the rest', () => {
	const examples = [alternating(0), alternating(1)];
	const trained = trainCrf(examples, { labelCount: 2, featureCount: 3, l2: 0.01, iterations: 80 });
	for (const first of [0, 1] as const) {
		const emissions = new Float64Array(8);
		emissions.set(trained.weights.subarray((1 + first) * 2, (2 + first) * 2));
		const { transitions } = trained;
		const chain = { labelCount: 2, length: 4, emissions, transitions };
		expect(posteriorsOf(chain).map(indexOfHighest)).toEqual([first, 1 - first, first, 1 - first]);
	}
});
