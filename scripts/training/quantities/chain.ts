import {
	LABEL_COUNT as L,
	mayFollow,
	START
} from '$lib/extraction/models/quantities/quantity-labels';

/** A passage ready to train on: rows of weights instead of features, and its labels. */
export interface Sequence {
	/** `width` rows a token; -1 where the model has none. */
	readonly rows: Int32Array;
	/** First of the LABEL_COUNT + 1 rows for the step to each token, one for each label before. */
	readonly steps: Int32Array;
	readonly labels: Uint8Array;
}

export interface Marginals {
	/** Probability of each label at each token. */
	readonly nodes: Float64Array;
	/** Of each pair of labels at a token and the one before: `(token * L + before) * L + label`. */
	readonly pairs: Float64Array;
}

const ALLOWED = Array.from({ length: (L + 1) * L }, (_, at) =>
	mayFollow(at % L, Math.floor(at / L))
);

interface Lattice {
	readonly count: number;
	/** exp of the score of each label at each token, the highest of a token made 1. */
	readonly nodes: Float64Array;
	/** exp of the score of each step; 0 where it may not be. */
	readonly steps: Float64Array;
	readonly starts: Float64Array;
}

function latticeOf(scores: Float64Array, { steps }: Sequence, weights: Float64Array): Lattice {
	const count = steps.length;
	const lattice: Lattice = {
		count,
		nodes: new Float64Array(count * L),
		steps: new Float64Array(count * L * L),
		starts: new Float64Array(L)
	};
	for (let t = 0; t < count; t++) {
		const highest = Math.max(...scores.subarray(t * L, t * L + L));
		for (let y = 0; y < L; y++) lattice.nodes[t * L + y] = Math.exp(scores[t * L + y]! - highest);
		if (t === 0) continue;
		for (let x = 0; x < L; x++) {
			const row = (steps[t]! + x) * L;
			for (let y = 0; y < L; y++) {
				lattice.steps[(t * L + x) * L + y] = ALLOWED[x * L + y] ? Math.exp(weights[row + y]!) : 0;
			}
		}
	}
	for (let y = 0; y < L; y++) {
		lattice.starts[y] = ALLOWED[START * L + y]
			? Math.exp(weights[(steps[0]! + START) * L + y]!)
			: 0;
	}
	return lattice;
}

function normalise(values: Float64Array, from: number, by: number): void {
	for (let y = 0; y < L; y++) values[from + y] = values[from + y]! / by;
}

function forwardOf({ count, nodes, steps, starts }: Lattice): Float64Array {
	const forward = new Float64Array(count * L);
	for (let t = 0; t < count; t++) {
		let total = 0;
		for (let y = 0; y < L; y++) {
			let sum = t === 0 ? starts[y]! : 0;
			for (let x = 0; t > 0 && x < L; x++) {
				sum += forward[(t - 1) * L + x]! * steps[(t * L + x) * L + y]!;
			}
			total += forward[t * L + y] = sum * nodes[t * L + y]!;
		}
		normalise(forward, t * L, total);
	}
	return forward;
}

function backwardOf({ count, nodes, steps }: Lattice, forward: Float64Array): Float64Array {
	const backward = new Float64Array(count * L).fill(1);
	for (let t = count - 2; t >= 0; t--) {
		let total = 0;
		for (let x = 0; x < L; x++) {
			let sum = 0;
			for (let y = 0; y < L; y++) {
				const at = (t + 1) * L + y;
				sum += steps[((t + 1) * L + x) * L + y]! * nodes[at]! * backward[at]!;
			}
			backward[t * L + x] = sum;
			total += sum * forward[t * L + x]!;
		}
		normalise(backward, t * L, total);
	}
	return backward;
}

/** What the weights expect of a sequence, scaled at each token so that nothing overflows (Rabiner 1989). */
export function marginalsOf(
	scores: Float64Array,
	sequence: Sequence,
	weights: Float64Array
): Marginals {
	const lattice = latticeOf(scores, sequence, weights);
	const { count, nodes, steps } = lattice;
	const forward = forwardOf(lattice);
	const backward = backwardOf(lattice, forward);
	const marginals = forward.map((value, at) => value * backward[at]!);
	const pairs = new Float64Array(count * L * L);
	for (let t = 0; t < count; t++) {
		const total = marginals.subarray(t * L, t * L + L).reduce((sum, value) => sum + value, 0);
		normalise(marginals, t * L, total);
		let pairTotal = 0;
		for (let at = t * L * L; t > 0 && at < (t + 1) * L * L; at++) {
			const x = Math.floor(at / L) % L;
			const y = t * L + (at % L);
			pairTotal += pairs[at] = forward[(t - 1) * L + x]! * steps[at]! * nodes[y]! * backward[y]!;
		}
		for (let at = t * L * L; t > 0 && at < (t + 1) * L * L; at++)
			pairs[at] = pairs[at]! / pairTotal;
	}
	return { nodes: marginals, pairs };
}
