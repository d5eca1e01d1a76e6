import { readKeySentenceModel, type KeySentenceModel } from './key-sentence/score-key-sentences';
import { readRolesModel, type RolesModel } from './roles/predict-roles';

/** Trained weights that extraction uses where it has them; without them the rules alone decide. */
export interface ExtractionModels {
	readonly roles: RolesModel;
	readonly keySentence: KeySentenceModel;
}

/** Files of `static/models` that extraction reads. */
export const EXTRACTION_MODEL_FILES = {
	roles: 'roles.bin',
	keySentence: 'key-sentence.bin'
} as const;

/** Throws a sentence that says what is wrong with the bytes. */
export function readExtractionModels(
	bytes: Readonly<Record<keyof ExtractionModels, Uint8Array>>
): ExtractionModels {
	return {
		roles: readRolesModel(bytes.roles),
		keySentence: readKeySentenceModel(bytes.keySentence)
	};
}
