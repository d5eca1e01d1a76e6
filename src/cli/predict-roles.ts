import { fieldLabels } from '$lib/extraction/models/roles/field-labels';
import { stringsIn, type JsonObject } from './json-lines';
import { roleModels } from './extraction-models';

/** `predict roles`: from {"id","sentences"} to {"id","labels"}; undefined for a line of another shape. */
export function rolesPredictor(): (line: JsonObject) => JsonObject | undefined {
	const models = roleModels();
	return ({ id, sentences: given }) => {
		const sentences = stringsIn(given);
		return sentences && { id, labels: fieldLabels(models, sentences) };
	};
}
