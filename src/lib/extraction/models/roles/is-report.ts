import { featureKey } from '../feature-key';
import { modelWords } from '../model-words';
import { isClinicalReport } from './clinical-report';
import type { RolesModel } from './predict-roles';
import { WORD_FEATURE } from './role-features';

/** Weights of the chains over sentences. */
export interface RoleModels {
	/** Of any field. */
	readonly roles: RolesModel;
	/** Of reports of studies. */
	readonly reportRoles: RolesModel;
}

/** The chain of any field knows seven times as many features, so a word that it alone knows says less. */
const KNOWN_ELSEWHERE = 0.3;

/** Whether more words of the abstract tell roles apart in reports of studies alone than elsewhere alone. */
function speaksOfStudies(
	{ roles, reportRoles }: RoleModels,
	sentences: readonly string[]
): boolean {
	let balance = 0;
	for (const word of new Set(sentences.flatMap(modelWords))) {
		const key = featureKey(`${WORD_FEATURE}${word}`);
		const inReports = reportRoles.rowOfKey.has(key);
		if (inReports !== roles.rowOfKey.has(key)) balance += inReports ? 1 : -KNOWN_ELSEWHERE;
	}
	return balance > 0;
}

/** Whether the abstract reports a study of people, animals or treatments, by its cues or its words. */
export const isReport = (models: RoleModels, sentences: readonly string[]): boolean =>
	isClinicalReport(sentences) || speaksOfStudies(models, sentences);
