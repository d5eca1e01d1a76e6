import { featureKey } from '$lib/extraction/models/feature-key';
import { keySentenceFeatures } from '$lib/extraction/models/key-sentence/key-sentence-features';
import type { RoleModels } from '$lib/extraction/models/roles/is-report';
import { sentenceRoles } from '$lib/extraction/models/roles/sentence-roles';
import type { SentenceWorthModel } from '$lib/extraction/models/sentence-worth/sentence-worth';
import { minimise } from '../lbfgs';
import { fitStrongest, type FeatureChoice } from '../strongest-features';
import type { MarkedAbstract } from './marked-abstracts';

export interface WorthOptions extends FeatureChoice {
	readonly l2: number;
	readonly iterations: number;
}

export const WORTH_OPTIONS: WorthOptions = { leastCount: 3, l2: 6, iterations: 80, keep: 2000 };

/** An abstract as the model sees it. */
export interface WeighedAbstract {
	readonly id: string;
	readonly keys: readonly number[][];
	readonly marks: readonly number[];
}

/** How likely a reader wants a card of a sentence so marked: what could be asked but hardly would be is little wanted. */
const WANTED = [0, 0.15, 0.9, 1];

/** With the roles that the shipped models give its sentences, as the app reads an abstract. */
export function weighedAbstract(models: RoleModels, abstract: MarkedAbstract): WeighedAbstract {
	const { id, title, sentences, marks } = abstract;
	const unlabelled = sentences.map(() => undefined);
	const { labelPosteriors } = sentenceRoles(models, sentences, unlabelled);
	const features = keySentenceFeatures({ title, sentences, posteriors: labelPosteriors });
	return { id, marks, keys: features.map((names) => names.map(featureKey)) };
}

/** Log odds of each row of features: the first weight is everybody's. */
function scoreOf(weights: Float64Array, row: readonly number[]): number {
	return row.reduce((sum, index) => sum + (weights[index + 1] ?? 0), weights[0] ?? 0);
}

/** Learns the odds that a sentence is wanted: logistic regression, L2, L-BFGS. */
export function trainSentenceWorth(
	abstracts: readonly WeighedAbstract[],
	options: WorthOptions
): SentenceWorthModel {
	const { rows, rowOfKey, base } = fitStrongest(abstracts, options, (rowOf) => {
		const examples = abstracts.flatMap(({ keys, marks }) =>
			keys.map((row, at) => ({
				row: row.flatMap((key) => rowOf.get(key) ?? []),
				wanted: WANTED[marks[at] ?? 0] ?? 0
			}))
		);
		const weights = minimise(
			rowOf.size + 1,
			(point, gradient) => {
				let loss = 0;
				point.forEach((weight, index) => {
					gradient[index] = options.l2 * weight;
					loss += 0.5 * options.l2 * weight ** 2;
				});
				for (const { row, wanted } of examples) {
					const odds = 1 / (1 + Math.exp(-scoreOf(point, row)));
					loss -= wanted * Math.log(odds + 1e-12) + (1 - wanted) * Math.log(1 - odds + 1e-12);
					gradient[0] = (gradient[0] ?? 0) + odds - wanted;
					for (const index of row) gradient[index + 1] = (gradient[index + 1] ?? 0) + odds - wanted;
				}
				return loss;
			},
			{ iterations: options.iterations, tolerance: 1e-5 }
		);
		return { rows: weights.slice(1), base: weights[0] ?? 0 };
	});
	return { outputCount: 1, shared: Float64Array.of(base), rowOfKey, rows };
}

/** Log odds that the model gives the sentences of an abstract. */
export function worthsOf(model: SentenceWorthModel, { keys }: WeighedAbstract): number[] {
	return keys.map((row) =>
		row.reduce(
			(sum, key) => sum + (model.rows[model.rowOfKey.get(key) ?? -1] ?? 0),
			model.shared[0] ?? 0
		)
	);
}
