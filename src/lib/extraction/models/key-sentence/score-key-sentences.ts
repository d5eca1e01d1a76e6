import { featureKey } from '../feature-key';
import { readWeights, type Weights } from '../weights-file';
import { keySentenceFeatures, type KeySentenceSource } from './key-sentence-features';

/** Weights of a score a sentence; it has no shared ones. */
export type KeySentenceModel = Weights;

/** Reads `key-sentence.bin`; throws a sentence that says what is wrong with the bytes. */
export function readKeySentenceModel(bytes: Uint8Array): KeySentenceModel {
	const model = readWeights('key-sentence', bytes);
	if (model.outputCount !== 1) {
		throw new Error(`The model file cannot be used: it has ${model.outputCount} scores, not one.`);
	}
	return model;
}

/** How well each sentence carries the key finding; to be compared within one source alone. */
export function scoreKeySentences(model: KeySentenceModel, source: KeySentenceSource): number[] {
	return keySentenceFeatures(source).map((names) =>
		names.reduce((score, name) => {
			const row = model.rowOfKey.get(featureKey(name));
			return row === undefined ? score : score + (model.rows[row] ?? 0);
		}, 0)
	);
}
