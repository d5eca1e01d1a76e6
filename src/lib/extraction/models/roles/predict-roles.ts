import { indexOfHighest, posteriorsOf, transitionCount } from '../crf';
import { featureKey } from '../feature-key';
import { readWeights, type Weights, type WeightsKind } from '../weights-file';
import { reportFeatures } from './report-features';
import { ROLE_LABELS, type RoleLabel } from './role-label';
import { roleFeatures } from './role-features';
import { SENTENCE_ROLES } from './sentence-role';

/** Weights of a chain over sentences; `shared` holds the transitions. */
export type RolesModel = Weights;

/** What a chain over the sentences of an abstract tells them apart by. */
export interface RolesChain {
	readonly kind: WeightsKind;
	readonly labels: readonly string[];
	/** Features of each sentence, in order; none twice in one. */
	readonly featuresOf: (sentences: readonly string[]) => string[][];
}

/** CSAbstruct's labels, for abstracts of computing and of other fields without a chain of their own. */
export const ANY_FIELD = {
	kind: 'roles',
	labels: ROLE_LABELS,
	featuresOf: roleFeatures
} as const satisfies RolesChain;

/** PubMed's parts of structured abstracts, for reports of studies. */
export const REPORTS = {
	kind: 'report-roles',
	labels: SENTENCE_ROLES,
	featuresOf: reportFeatures
} as const satisfies RolesChain;

export interface PredictedRoles {
	readonly labels: RoleLabel[];
	/** Probability of each of `ROLE_LABELS`, one array a sentence. */
	readonly posteriors: Float64Array[];
}

/** Reads the weights of a chain; throws a sentence that says what is wrong with the bytes. */
export function readRolesModel(bytes: Uint8Array, chain: RolesChain = ANY_FIELD): RolesModel {
	const model = readWeights(chain.kind, bytes);
	const transitions = transitionCount(chain.labels.length);
	if (model.outputCount !== chain.labels.length || model.shared.length !== transitions) {
		throw new Error(
			`The model file cannot be used: it has ${model.outputCount} labels and ${model.shared.length} transitions.`
		);
	}
	return model;
}

function emissionsOf(model: RolesModel, features: readonly (readonly string[])[]): Float64Array {
	const { outputCount, rowOfKey, rows } = model;
	const emissions = new Float64Array(features.length * outputCount);
	features.forEach((names, position) => {
		for (const name of names) {
			const row = rowOfKey.get(featureKey(name));
			if (row === undefined) continue;
			for (let label = 0; label < outputCount; label++) {
				const score = rows[row * outputCount + label] ?? 0;
				emissions[position * outputCount + label] =
					(emissions[position * outputCount + label] ?? 0) + score;
			}
		}
	});
	return emissions;
}

/**
 * Probability of each label of a chain, one array a sentence, given the features of all sentences.
 * `known` adds to the score of a label (by its index) of a sentence (by its own).
 */
export function chainPosteriors(
	model: RolesModel,
	features: readonly (readonly string[])[],
	known: (sentence: number, label: number) => number = () => 0
): Float64Array[] {
	const labelCount = model.outputCount;
	return posteriorsOf({
		labelCount,
		length: features.length,
		emissions: emissionsOf(model, features).map(
			(score, cell) => score + known(Math.floor(cell / labelCount), cell % labelCount)
		),
		transitions: model.shared
	});
}

/** The most probable of CSAbstruct's labels of each sentence, given all of them. */
export function predictRoles(model: RolesModel, sentences: readonly string[]): PredictedRoles {
	const posteriors = chainPosteriors(model, ANY_FIELD.featuresOf(sentences));
	const labels = posteriors.map((row) => ROLE_LABELS[indexOfHighest(row)] ?? 'other');
	return { labels, posteriors };
}
