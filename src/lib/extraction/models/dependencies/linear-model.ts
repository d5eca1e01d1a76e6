import type { Weights } from '../weights-file';
import { KEY_LIMIT, type KeyList } from './keys';

/** Weights by feature and output, looked up by key. */
export interface LinearModel {
	readonly outputCount: number;
	/** Row of a key, or -1. */
	readonly rowOf: (key: number) => number;
	/** `row * outputCount + output`. */
	readonly rows: ArrayLike<number>;
}

/** Weights as a model; there are fewer rows than 2^15. */
export function linearModelOf({
	outputCount,
	rowOfKey,
	rows
}: Omit<Weights, 'shared'>): LinearModel {
	const rowOf = new Int16Array(KEY_LIMIT).fill(-1);
	for (const [key, row] of rowOfKey) rowOf[key] = row;
	return { outputCount, rowOf: (key) => rowOf[key] as number, rows };
}

const scores = new Float64Array(256);

/** The sums of the weights of a place's features, output by output; overwritten by the next call. */
export function scoresOf({ outputCount, rowOf, rows }: LinearModel, list: KeyList): Float64Array {
	scores.fill(0, 0, outputCount);
	for (let at = 0; at < list.count; at++) {
		const row = rowOf(list.keys[at] as number);
		if (row < 0) continue;
		const start = row * outputCount;
		for (let output = 0; output < outputCount; output++)
			scores[output] = (scores[output] as number) + (rows[start + output] as number);
	}
	return scores;
}

export function bestOutput(model: LinearModel, list: KeyList): number {
	const found = scoresOf(model, list);
	let best = 0;
	for (let output = 1; output < model.outputCount; output++)
		if ((found[output] as number) > (found[best] as number)) best = output;
	return best;
}
