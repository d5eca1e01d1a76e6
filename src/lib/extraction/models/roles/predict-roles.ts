import { indexOfHighest, posteriorsOf, transitionCount } from '../crf';
import { featureKey } from '../feature-key';
import { readWeights, type Weights } from '../weights-file';
import { ROLE_LABELS, type RoleLabel } from './role-label';
import { roleFeatures } from './role-features';

/** Weights of the chain over sentences; `shared` holds the transitions. */
export type RolesModel = Weights;

export interface PredictedRoles {
	readonly labels: RoleLabel[];
	/** Probability of each of `ROLE_LABELS`, one array a sentence. */
	readonly posteriors: Float64Array[];
}

/** Reads `roles.bin`; throws a sentence that says what is wrong with the bytes. */
export function readRolesModel(bytes: Uint8Array): RolesModel {
	const model = readWeights('roles', bytes);
	const transitions = transitionCount(ROLE_LABELS.length);
	if (model.outputCount !== ROLE_LABELS.length || model.shared.length !== transitions) {
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

/** The most probable role of each sentence, given all of them. */
export function predictRoles(model: RolesModel, sentences: readonly string[]): PredictedRoles {
	const posteriors = posteriorsOf({
		labelCount: model.outputCount,
		length: sentences.length,
		emissions: emissionsOf(model, roleFeatures(sentences)),
		transitions: model.shared
	});
	const labels = posteriors.map((row) => ROLE_LABELS[indexOfHighest(row)] ?? 'other');
	return { labels, posteriors };
}
