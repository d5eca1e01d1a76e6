import { readWeights } from '../weights-file';
import { decode, type WeightsOf } from './decode';
import { edgesOf, featureKeysOf, FEATURE_WIDTH } from './features';
import { LABEL_COUNT } from './quantity-labels';
import { spansOf } from './spans';
import { tokenize } from './tokens';

export interface QuantityModel {
	readonly weightsOf: WeightsOf;
}

/** Half-open, UTF-16 code units of the text; `unit` as it is printed. */
export interface PredictedQuantity {
	readonly start: number;
	readonly end: number;
	readonly unit?: string;
}

/** Reads the model's file; throws a sentence that says what is wrong with it. */
export function readQuantityModel(bytes: Uint8Array): QuantityModel {
	const { outputCount, rowOfKey, rows } = readWeights('quantities', bytes);
	if (outputCount !== LABEL_COUNT) {
		throw new Error(
			`The model file cannot be used: it has ${outputCount} labels, expected ${LABEL_COUNT}.`
		);
	}
	const weights = new Map<number, Float64Array>();
	for (const [key, row] of rowOfKey) {
		weights.set(key, rows.subarray(row * outputCount, (row + 1) * outputCount));
	}
	return { weightsOf: (key) => weights.get(key) };
}

/** The quantities of a text, in order, with their modifiers, bounds and units. */
export function predictQuantities(model: QuantityModel, text: string): PredictedQuantity[] {
	const tokens = tokenize(text);
	if (tokens.length === 0) return [];
	const features = { keys: featureKeysOf(tokens), width: FEATURE_WIDTH, edges: edgesOf(tokens) };
	return spansOf(tokens, decode(features, model.weightsOf)).map(({ start, end, unit }) => ({
		start,
		end,
		...(unit && { unit: text.slice(unit.start, unit.end) })
	}));
}
