import { edgeRowKey } from './features';
import { LABEL_COUNT, mayFollow, OUTSIDE, START } from './quantity-labels';

/** Weights of a feature, one a label; undefined where the model does not know the feature. */
export type WeightsOf = (key: number) => ArrayLike<number> | undefined;

export interface TokenFeatures {
	/** `width` keys a token. */
	readonly keys: Int32Array;
	readonly width: number;
	/** What the step to each token hangs on. */
	readonly edges: Int32Array;
}

function emissionsOf({ keys, width }: TokenFeatures, weightsOf: WeightsOf): Float64Array {
	const scores = new Float64Array((keys.length / width) * LABEL_COUNT);
	keys.forEach((key, at) => {
		const weights = weightsOf(key);
		if (!weights) return;
		const row = Math.floor(at / width) * LABEL_COUNT;
		for (let label = 0; label < LABEL_COUNT; label++) {
			scores[row + label] = (scores[row + label] ?? 0) + (weights[label] ?? 0);
		}
	});
	return scores;
}

/** The likeliest label of each token (Viterbi 1967). */
export function decode(features: TokenFeatures, weightsOf: WeightsOf): Uint8Array {
	const count = features.edges.length;
	const scores = emissionsOf(features, weightsOf);
	const cameFrom = new Uint8Array(count * LABEL_COUNT);
	const step = (token: number, before: number) =>
		weightsOf(edgeRowKey(features.edges[token] ?? 0, before));
	for (let token = 0; token < count; token++) {
		const befores = token === 0 ? [START] : [0, 1, 2, 3];
		const best = new Float64Array(LABEL_COUNT).fill(-Infinity);
		for (const before of befores) {
			const weights = step(token, before);
			const path = token === 0 ? 0 : (scores[(token - 1) * LABEL_COUNT + before] ?? 0);
			for (let label = 0; label < LABEL_COUNT; label++) {
				const score = path + (weights?.[label] ?? 0);
				if (!mayFollow(label, before) || score <= (best[label] ?? 0)) continue;
				best[label] = score;
				cameFrom[token * LABEL_COUNT + label] = before;
			}
		}
		best.forEach((score, label) => {
			const at = token * LABEL_COUNT + label;
			scores[at] = (scores[at] ?? 0) + score;
		});
	}
	return tracedBack(scores, cameFrom);
}

function tracedBack(scores: Float64Array, cameFrom: Uint8Array): Uint8Array {
	const labels = new Uint8Array(scores.length / LABEL_COUNT);
	let label = OUTSIDE;
	const last = (labels.length - 1) * LABEL_COUNT;
	for (let other = 0; other < LABEL_COUNT; other++) {
		if ((scores[last + other] ?? 0) > (scores[last + label] ?? 0)) label = other;
	}
	for (let token = labels.length - 1; token >= 0; token--) {
		labels[token] = label;
		label = cameFrom[token * LABEL_COUNT + label] ?? OUTSIDE;
	}
	return labels;
}
