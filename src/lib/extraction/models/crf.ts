/**
 * A linear chain of positions with one label each. Scores are natural logarithms; arrays are flat,
 * `position * labelCount + label`.
 */
export interface Chain {
	readonly labelCount: number;
	readonly length: number;
	/** Score of each label at each position. */
	readonly emissions: Float64Array;
	/** `from * labelCount + to`; then one row for the first label, and one for the last. */
	readonly transitions: ArrayLike<number>;
}

export interface ForwardBackward {
	readonly forward: Float64Array;
	readonly backward: Float64Array;
	/** Logarithm of the sum over all labellings. */
	readonly logPartition: number;
}

/** Number of weights in `Chain.transitions`. */
export function transitionCount(labelCount: number): number {
	return (labelCount + 2) * labelCount;
}

function logSumExp(values: Float64Array): number {
	let highest = -Infinity;
	for (const value of values) if (value > highest) highest = value;
	let sum = 0;
	for (const value of values) sum += Math.exp(value - highest);
	return highest + Math.log(sum);
}

// Indices below stay inside arrays sized from `labelCount` and `length`.
const at = (values: ArrayLike<number>, index: number) => values[index] as number;

function forwardScores(chain: Chain): Float64Array {
	const { labelCount: count, length, emissions, transitions } = chain;
	const forward = new Float64Array(length * count);
	const paths = new Float64Array(count);
	for (let to = 0; to < count; to++) {
		forward[to] = at(emissions, to) + at(transitions, count * count + to);
	}
	for (let position = 1; position < length; position++) {
		for (let to = 0; to < count; to++) {
			for (let from = 0; from < count; from++) {
				paths[from] =
					at(forward, (position - 1) * count + from) + at(transitions, from * count + to);
			}
			forward[position * count + to] = at(emissions, position * count + to) + logSumExp(paths);
		}
	}
	return forward;
}

function backwardScores(chain: Chain): Float64Array {
	const { labelCount: count, length, emissions, transitions } = chain;
	const backward = new Float64Array(length * count);
	const paths = new Float64Array(count);
	for (let from = 0; from < count; from++) {
		backward[(length - 1) * count + from] = at(transitions, (count + 1) * count + from);
	}
	for (let position = length - 2; position >= 0; position--) {
		const next = (position + 1) * count;
		for (let from = 0; from < count; from++) {
			for (let to = 0; to < count; to++) {
				paths[to] =
					at(backward, next + to) + at(emissions, next + to) + at(transitions, from * count + to);
			}
			backward[position * count + from] = logSumExp(paths);
		}
	}
	return backward;
}

/** Sums over all labellings of a chain of at least one position (Rabiner 1989, in logarithms). */
export function forwardBackward(chain: Chain): ForwardBackward {
	const { labelCount: count, length, transitions } = chain;
	const forward = forwardScores(chain);
	const backward = backwardScores(chain);
	const ends = new Float64Array(count);
	for (let label = 0; label < count; label++) {
		ends[label] =
			at(forward, (length - 1) * count + label) + at(transitions, (count + 1) * count + label);
	}
	return { forward, backward, logPartition: logSumExp(ends) };
}

/** Probability of each label at each position, one array a position. */
export function posteriorsOf(chain: Chain): Float64Array[] {
	if (chain.length === 0) return [];
	const { forward, backward, logPartition } = forwardBackward(chain);
	return Array.from({ length: chain.length }, (_, position) => {
		const start = position * chain.labelCount;
		return Float64Array.from({ length: chain.labelCount }, (__, label) =>
			Math.exp(at(forward, start + label) + at(backward, start + label) - logPartition)
		);
	});
}

/** Index of the highest value; the first of equals. */
export function indexOfHighest(values: ArrayLike<number>): number {
	let best = 0;
	for (let index = 1; index < values.length; index++) {
		if (at(values, index) > at(values, best)) best = index;
	}
	return best;
}
