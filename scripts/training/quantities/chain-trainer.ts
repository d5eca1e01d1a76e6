import { LABEL_COUNT as L, START } from '$lib/extraction/models/quantities/quantity-labels';
import { seededRandom, shuffled } from '../folds';
import { marginalsOf, type Sequence } from './chain';

export interface Fit {
	readonly rowCount: number;
	/** Weights that the penalty pulls to, and that training begins with; zeros where there are none. */
	readonly prior?: Float64Array | undefined;
	/** Weight of the squared distance from the prior, halved. */
	readonly penalty: number;
	readonly epochs: number;
	/** Share of features left out of a token at each step. */
	readonly dropout: number;
	readonly seed: number;
}

const RATE = 0.1;
const FIRST_SQUARE = 0.1;

/** In how many sequences each row stands: its share of the penalty at one step is one of so many. */
function sequencesOfRow(sequences: readonly Sequence[], rowCount: number): Int32Array {
	const counts = new Int32Array(rowCount);
	for (const { rows, steps } of sequences) {
		const seen = new Set<number>(rows);
		steps.forEach((row, t) => {
			if (t === 0) seen.add(row + START);
			else for (let before = 0; before < L; before++) seen.add(row + before);
		});
		for (const row of seen) if (row >= 0) counts[row] = counts[row]! + 1;
	}
	return counts;
}

/** Gradient of one sequence: only the rows it touches. */
class SparseGradient {
	readonly values: Float64Array;
	readonly touched: number[] = [];
	#stamps: Int32Array;
	#step = 0;

	constructor(rowCount: number) {
		this.values = new Float64Array(rowCount * L);
		this.#stamps = new Int32Array(rowCount);
	}

	clear(): void {
		this.touched.length = 0;
		this.#step++;
	}

	/** Where the row's values stand, zero at its first use since `clear`. */
	at(row: number): number {
		if (this.#stamps[row] !== this.#step) {
			this.#stamps[row] = this.#step;
			this.touched.push(row);
			this.values.fill(0, row * L, row * L + L);
		}
		return row * L;
	}
}

function scoresOf(rows: Int32Array, count: number, weights: Float64Array): Float64Array {
	const scores = new Float64Array(count * L);
	const width = rows.length / count;
	for (let at = 0; at < rows.length; at++) {
		const row = rows[at]! * L;
		if (row < 0) continue;
		const token = Math.floor(at / width) * L;
		for (let y = 0; y < L; y++) scores[token + y] = scores[token + y]! + weights[row + y]!;
	}
	return scores;
}

/** Expected minus observed counts of every row of the sequence. */
function addGradient(
	gradient: SparseGradient,
	sequence: Sequence,
	weights: { at: Float64Array; scale: number }
): void {
	const { rows, steps, labels } = sequence;
	const count = labels.length;
	const scores = scoresOf(rows, count, weights.at).map((score) => score * weights.scale);
	const { nodes, pairs } = marginalsOf(scores, sequence, weights.at);
	const { values } = gradient;
	labels.forEach((label, t) => (nodes[t * L + label] = nodes[t * L + label]! - 1));
	const width = rows.length / count;
	for (let at = 0; at < rows.length; at++) {
		if (rows[at]! < 0) continue;
		const to = gradient.at(rows[at]!);
		const from = Math.floor(at / width) * L;
		for (let y = 0; y < L; y++) values[to + y] = values[to + y]! + nodes[from + y]! * weights.scale;
	}
	const start = gradient.at(steps[0]! + START);
	for (let y = 0; y < L; y++) values[start + y] = values[start + y]! + nodes[y]!;
	for (let t = 1; t < count; t++) {
		for (let x = 0; x < L; x++) {
			const to = gradient.at(steps[t]! + x);
			for (let y = 0; y < L; y++) values[to + y] = values[to + y]! + pairs[(t * L + x) * L + y]!;
		}
		const observed = (steps[t]! + labels[t - 1]!) * L + labels[t]!;
		values[observed] = values[observed]! - 1;
	}
}

/**
 * Fits a linear-chain CRF by AdaGrad (Duchi 2011), one sequence a step, with features left out at
 * random; gives the mean of the weights over the later half of the epochs.
 */
export function fitChain(sequences: readonly Sequence[], fit: Fit): Float64Array {
	const { rowCount, penalty, epochs, dropout } = fit;
	const random = seededRandom(fit.seed);
	const prior = fit.prior ?? new Float64Array(rowCount * L);
	const weights = Float64Array.from(prior);
	const squares = new Float64Array(rowCount * L).fill(FIRST_SQUARE);
	const mean = new Float64Array(rowCount * L);
	const shares = sequencesOfRow(sequences, rowCount);
	const gradient = new SparseGradient(rowCount);
	const scale = 1 / (1 - dropout);
	const kept = Math.floor(epochs / 2);
	for (let epoch = 0; epoch < epochs; epoch++) {
		for (const sequence of shuffled(sequences, fit.seed * epochs + epoch)) {
			const rows = sequence.rows.map((row) => (row >= 0 && random() < dropout ? -1 : row));
			gradient.clear();
			addGradient(gradient, { ...sequence, rows }, { at: weights, scale });
			for (const row of gradient.touched) {
				const share = penalty / shares[row]!;
				for (let at = row * L; at < row * L + L; at++) {
					const slope = gradient.values[at]! + share * (weights[at]! - prior[at]!);
					squares[at] = squares[at]! + slope * slope;
					weights[at] = weights[at]! - (RATE * slope) / Math.sqrt(squares[at]!);
				}
			}
		}
		if (epoch < epochs - kept) continue;
		for (let at = 0; at < mean.length; at++) mean[at] = mean[at]! + weights[at]! / kept;
	}
	return mean;
}
