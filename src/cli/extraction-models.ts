import {
	EXTRACTION_MODEL_FILES,
	readExtractionModels,
	readRoleModels,
	type ExtractionModels
} from '$lib/extraction/models/extraction-models';
import type { RoleModels } from '$lib/extraction/models/roles/is-report';
import { modelBytes } from './model-bytes';

const { roles, reportRoles, sentenceWorth } = EXTRACTION_MODEL_FILES;
const roleBytes = () => ({ roles: modelBytes(roles), reportRoles: modelBytes(reportRoles) });

/** The chains over sentences as the app ships them. */
export function roleModels(): RoleModels {
	return readRoleModels(roleBytes());
}

/** The trained models as the app ships them. */
export function extractionModels(): ExtractionModels {
	return readExtractionModels({ ...roleBytes(), sentenceWorth: modelBytes(sentenceWorth) });
}
