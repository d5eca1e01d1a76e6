import { indexOfHighest } from '$lib/extraction/models/crf';
import {
	readKeySentenceModel,
	scoreKeySentences
} from '$lib/extraction/models/key-sentence/score-key-sentences';
import { predictRoles, readRolesModel } from '$lib/extraction/models/roles/predict-roles';
import { stringsIn, type JsonObject } from './json-lines';
import { modelBytes } from './model-bytes';

/** `predict key-sentence`: from {"id","title"?,"source"} to {"id","index"}; undefined for another shape. */
export function keySentencePredictor(): (line: JsonObject) => JsonObject | undefined {
	const roles = readRolesModel(modelBytes('roles.bin'));
	const model = readKeySentenceModel(modelBytes('key-sentence.bin'));
	return ({ id, title: given, source }) => {
		const sentences = stringsIn(source);
		if (!sentences || sentences.length === 0) return undefined;
		const title = typeof given === 'string' ? given : '';
		const { posteriors } = predictRoles(roles, sentences);
		return {
			id,
			index: indexOfHighest(scoreKeySentences(model, { title, sentences, posteriors }))
		};
	};
}
