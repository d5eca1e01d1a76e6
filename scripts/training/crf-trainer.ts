import {
	forwardBackward,
	transitionCount,
	type Chain,
	type ForwardBackward
} from '$lib/extraction/models/crf';
import { minimise } from './lbfgs';

/** One abstract, its features as rows of the weights. */
export interface TrainingChain {
	readonly rows: readonly Int32Array[];
	/** Value of each feature of `rows`. */
	readonly values: readonly Float32Array[];
	/** Wanted probability of each label at each position, flat. */
	readonly targets: Float64Array;
}

export interface CrfOptions {
	readonly labelCount: number;
	readonly featureCount: number;
	/** Strength of the squared penalty on the weights of features. */
	readonly l2: number;
	readonly iterations: number;
}

export interface TrainedCrf {
	/** `row * labelCount + label`. */
	readonly weights: Float64Array;
	readonly transitions: Float64Array;
}

/** Transitions are few and well seen. */
const TRANSITION_L2 = 0.1;
const TOLERANCE = 1e-4;

const at = (values: ArrayLike<number>, index: number) => values[index] as number;

function chainOf(example: TrainingChain, weights: Float64Array, transitions: Float64Array): Chain {
	const length = example.rows.length;
	const labelCount = example.targets.length / length;
	const emissions = new Float64Array(length * labelCount);
	example.rows.forEach((rows, position) => {
		const values = example.values[position] as Float32Array;
		for (let index = 0; index < rows.length; index++) {
			const base = at(rows, index) * labelCount;
			const value = at(values, index);
			for (let label = 0; label < labelCount; label++) {
				const cell = position * labelCount + label;
				emissions[cell] = at(emissions, cell) + value * at(weights, base + label);
			}
		}
	});
	return { labelCount, length, emissions, transitions };
}

/** Score of the wanted labelling, expected over the targets. */
function wantedScore(
	{ labelCount: count, length, emissions, transitions }: Chain,
	targets: Float64Array
) {
	let score = 0;
	for (let cell = 0; cell < emissions.length; cell++)
		score += at(targets, cell) * at(emissions, cell);
	for (let label = 0; label < count; label++) {
		score += at(targets, label) * at(transitions, count * count + label);
		score +=
			at(targets, (length - 1) * count + label) * at(transitions, (count + 1) * count + label);
	}
	for (let position = 1; position < length; position++) {
		for (let pair = 0; pair < count * count; pair++) {
			const from = at(targets, (position - 1) * count + Math.floor(pair / count));
			score += from * at(targets, position * count + (pair % count)) * at(transitions, pair);
		}
	}
	return score;
}

interface Gradients {
	readonly weights: Float64Array;
	readonly transitions: Float64Array;
}

function addEmissionGradient(example: TrainingChain, excess: Float64Array, gradient: Float64Array) {
	const count = example.targets.length / example.rows.length;
	example.rows.forEach((rows, position) => {
		const values = example.values[position] as Float32Array;
		for (let index = 0; index < rows.length; index++) {
			const base = at(rows, index) * count;
			const value = at(values, index);
			for (let label = 0; label < count; label++) {
				gradient[base + label] =
					at(gradient, base + label) + value * at(excess, position * count + label);
			}
		}
	});
}

function addTransitionGradient(
	chain: Chain,
	sums: ForwardBackward,
	{ targets, excess, gradient }: Record<'targets' | 'excess' | 'gradient', Float64Array>
) {
	const { labelCount: count, length, emissions, transitions } = chain;
	const add = (index: number, value: number) => {
		gradient[index] = at(gradient, index) + value;
	};
	for (let label = 0; label < count; label++) {
		add(count * count + label, at(excess, label));
		add((count + 1) * count + label, at(excess, (length - 1) * count + label));
	}
	for (let position = 1; position < length; position++) {
		for (let pair = 0; pair < count * count; pair++) {
			const from = (position - 1) * count + Math.floor(pair / count);
			const to = position * count + (pair % count);
			const score =
				at(sums.forward, from) +
				at(transitions, pair) +
				at(emissions, to) +
				at(sums.backward, to) -
				sums.logPartition;
			add(pair, Math.exp(score) - at(targets, from) * at(targets, to));
		}
	}
}

function addExample(example: TrainingChain, point: Gradients, gradients: Gradients): number {
	const chain = chainOf(example, point.weights, point.transitions);
	const sums = forwardBackward(chain);
	const excess = example.targets.map(
		(target, cell) =>
			Math.exp(at(sums.forward, cell) + at(sums.backward, cell) - sums.logPartition) - target
	);
	addEmissionGradient(example, excess, gradients.weights);
	addTransitionGradient(chain, sums, {
		targets: example.targets,
		excess,
		gradient: gradients.transitions
	});
	return sums.logPartition - wantedScore(chain, example.targets);
}

/** Weights of highest penalised likelihood. */
export function trainCrf(examples: readonly TrainingChain[], options: CrfOptions): TrainedCrf {
	const { labelCount, featureCount, l2, iterations } = options;
	const weightCount = featureCount * labelCount;
	const size = weightCount + transitionCount(labelCount);
	const split = (values: Float64Array): Gradients => ({
		weights: values.subarray(0, weightCount),
		transitions: values.subarray(weightCount)
	});
	const loss = (point: Float64Array, gradient: Float64Array) => {
		let total = 0;
		for (let index = 0; index < size; index++) {
			const strength = index < weightCount ? l2 : TRANSITION_L2;
			gradient[index] = strength * at(point, index);
			total += 0.5 * strength * at(point, index) ** 2;
		}
		const parts = split(point);
		const gradients = split(gradient);
		for (const example of examples) total += addExample(example, parts, gradients);
		return total;
	};
	const trained = split(minimise(size, loss, { iterations, tolerance: TOLERANCE }));
	return { weights: trained.weights, transitions: trained.transitions };
}
