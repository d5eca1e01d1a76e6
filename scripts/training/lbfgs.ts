/** Writes the gradient at `point` into `gradient` and returns the loss. */
export type Loss = (point: Float64Array, gradient: Float64Array) => number;

interface Step {
	readonly move: Float64Array;
	readonly turn: Float64Array;
	/** 1 / (move · turn). */
	readonly rho: number;
}

const MEMORY = 6;
const SUFFICIENT_DECREASE = 1e-4;
const MOST_HALVINGS = 12;

function dot(left: Float64Array, right: Float64Array): number {
	let sum = 0;
	for (let index = 0; index < left.length; index++) {
		sum += (left[index] as number) * (right[index] as number);
	}
	return sum;
}

function addScaled(target: Float64Array, scale: number, source: Float64Array): void {
	for (let index = 0; index < target.length; index++) {
		target[index] = (target[index] as number) + scale * (source[index] as number);
	}
}

function minus(left: Float64Array, right: Float64Array): Float64Array {
	return left.map((value, index) => value - (right[index] as number));
}

/** The two-loop recursion (Nocedal & Wright 2006, algorithm 7.4): where to go, downhill. */
function direction(gradient: Float64Array, steps: readonly Step[]): Float64Array {
	const downhill = gradient.map((value) => -value);
	const last = steps.at(-1);
	if (!last) {
		const norm = Math.sqrt(dot(gradient, gradient)) || 1;
		return downhill.map((value) => value / norm);
	}
	const alphas = [...steps].reverse().map(({ move, turn, rho }) => {
		const alpha = rho * dot(move, downhill);
		addScaled(downhill, -alpha, turn);
		return alpha;
	});
	const scale = 1 / (last.rho * dot(last.turn, last.turn));
	for (let index = 0; index < downhill.length; index++) {
		downhill[index] = (downhill[index] as number) * scale;
	}
	steps.forEach(({ move, turn, rho }, index) => {
		const alpha = alphas[steps.length - 1 - index] as number;
		addScaled(downhill, alpha - rho * dot(turn, downhill), move);
	});
	return downhill;
}

export interface Stop {
	readonly iterations: number;
	/** Relative decrease of the loss below which to stop. */
	readonly tolerance: number;
}

/** Minimises a smooth convex loss from zero (L-BFGS with backtracking). */
export function minimise(size: number, loss: Loss, stop: Stop): Float64Array {
	let point = new Float64Array(size);
	let gradient = new Float64Array(size);
	let value = loss(point, gradient);
	const steps: Step[] = [];
	for (let iteration = 0; iteration < stop.iterations; iteration++) {
		const way = direction(gradient, steps);
		const slope = dot(gradient, way);
		let next = point;
		let nextValue = value;
		const nextGradient = new Float64Array(size);
		for (let halving = 0, length = 1; halving < MOST_HALVINGS; halving++, length /= 2) {
			next = Float64Array.from(point);
			addScaled(next, length, way);
			nextValue = loss(next, nextGradient);
			if (nextValue <= value + SUFFICIENT_DECREASE * length * slope) break;
		}
		const move = minus(next, point);
		const turn = minus(nextGradient, gradient);
		const curvature = dot(move, turn);
		const decrease = (value - nextValue) / Math.max(1, Math.abs(value));
		point = next;
		gradient = nextGradient;
		value = nextValue;
		if (curvature > 1e-12) steps.push({ move, turn, rho: 1 / curvature });
		if (steps.length > MEMORY) steps.shift();
		if (decrease < stop.tolerance) break;
	}
	return point;
}
