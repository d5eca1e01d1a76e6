import type { SentenceRole } from '../../finding';
import { isClinicalReport } from './clinical-report';
import { predictRoles, type RolesModel } from './predict-roles';
import type { RoleLabel } from './role-label';
import { sentenceRoles } from './sentence-roles';

/** CSAbstruct knows no conclusions apart from results: in a clinical report they are what is left. */
const LABEL_OF: Readonly<Record<SentenceRole, RoleLabel>> = {
	background: 'background',
	objective: 'objective',
	methods: 'method',
	results: 'result',
	conclusions: 'other'
};

/**
 * CSAbstruct's five labels for an abstract of any field: the trained chain for computing, which it
 * has seen; study cues and their usual order on top of it for a clinical report.
 */
export function fieldLabels(model: RolesModel, sentences: readonly string[]): RoleLabel[] {
	return isClinicalReport(sentences)
		? sentenceRoles(model, sentences).roles.map((role) => LABEL_OF[role])
		: predictRoles(model, sentences).labels;
}
