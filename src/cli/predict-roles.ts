import { fieldLabels } from '$lib/extraction/models/roles/field-labels';
import { readRolesModel } from '$lib/extraction/models/roles/predict-roles';
import { stringsIn, type JsonObject } from './json-lines';
import { modelBytes } from './model-bytes';

/** `predict roles`: from {"id","sentences"} to {"id","labels"}; undefined for a line of another shape. */
export function rolesPredictor(): (line: JsonObject) => JsonObject | undefined {
	const model = readRolesModel(modelBytes('roles.bin'));
	return ({ id, sentences: given }) => {
		const sentences = stringsIn(given);
		return sentences && { id, labels: fieldLabels(model, sentences) };
	};
}
