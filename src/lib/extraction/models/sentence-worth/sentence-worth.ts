import { featureKey } from '../feature-key';
import { keySentenceFeatures, type KeySentenceSource } from '../key-sentence/key-sentence-features';
import { readWeights, type Weights } from '../weights-file';

/** Weights of the odds, one a feature; one more that every sentence has. */
export type SentenceWorthModel = Weights;

/** Reads `sentence-worth.bin`; throws a sentence that says what is wrong with the bytes. */
export function readSentenceWorthModel(bytes: Uint8Array): SentenceWorthModel {
	const model = readWeights('sentence-worth', bytes);
	if (model.outputCount !== 1 || model.shared.length !== 1) {
		throw new Error(
			`The model file cannot be used: it has ${model.outputCount} scores and ${model.shared.length} shared weights, not one of each.`
		);
	}
	return model;
}

/** Log odds that a reader of the abstract wants a card of each sentence, in order. */
export function sentenceWorths(model: SentenceWorthModel, source: KeySentenceSource): number[] {
	const base = model.shared[0] ?? 0;
	return keySentenceFeatures(source).map((names) =>
		names.reduce((sum, name) => {
			const row = model.rowOfKey.get(featureKey(name));
			return row === undefined ? sum : sum + (model.rows[row] ?? 0);
		}, base)
	);
}
