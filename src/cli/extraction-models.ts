import {
	EXTRACTION_MODEL_FILES,
	readExtractionModels,
	type ExtractionModels
} from '$lib/extraction/models/extraction-models';
import { modelBytes } from './model-bytes';

/** The trained models as the app ships them. */
export function extractionModels(): ExtractionModels {
	return readExtractionModels({
		roles: modelBytes(EXTRACTION_MODEL_FILES.roles),
		keySentence: modelBytes(EXTRACTION_MODEL_FILES.keySentence)
	});
}
