import { readRolesModel, REPORTS } from './roles/predict-roles';
import type { RoleModels } from './roles/is-report';
import { readSentenceWorthModel, type SentenceWorthModel } from './sentence-worth/sentence-worth';

/** Trained weights that extraction uses where it has them; without them the rules alone decide. */
export interface ExtractionModels extends RoleModels {
	readonly sentenceWorth: SentenceWorthModel;
}

/** Files of `static/models` that extraction reads. */
export const EXTRACTION_MODEL_FILES = {
	roles: 'roles.bin',
	reportRoles: 'report-roles.bin',
	sentenceWorth: 'sentence-worth.bin'
} as const;

/** Throws a sentence that says what is wrong with the bytes. */
export function readRoleModels(bytes: Readonly<Record<keyof RoleModels, Uint8Array>>): RoleModels {
	return {
		roles: readRolesModel(bytes.roles),
		reportRoles: readRolesModel(bytes.reportRoles, REPORTS)
	};
}

/** Throws a sentence that says what is wrong with the bytes. */
export function readExtractionModels(
	bytes: Readonly<Record<keyof ExtractionModels, Uint8Array>>
): ExtractionModels {
	return {
		...readRoleModels(bytes),
		sentenceWorth: readSentenceWorthModel(bytes.sentenceWorth)
	};
}
