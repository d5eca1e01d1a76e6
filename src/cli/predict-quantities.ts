import {
	predictQuantities,
	readQuantityModel
} from '$lib/extraction/models/quantities/predict-quantities';
import { inCodePoints } from './code-points';
import type { JsonObject } from './json-lines';
import { modelBytes } from './model-bytes';

/** `predict quantities`: from {"id","text"} to {"id","quantities"} in code points; undefined for a line of another shape. */
export function quantitiesPredictor(): (line: JsonObject) => JsonObject | undefined {
	const model = readQuantityModel(modelBytes('quantities.bin'));
	return ({ id, text }) => {
		if (typeof text !== 'string') return undefined;
		return { id, quantities: inCodePoints(text, predictQuantities(model, text)) };
	};
}
