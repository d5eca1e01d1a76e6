import type { SentenceRole } from '../../finding';
import { isReport, type RoleModels } from './is-report';
import { predictRoles } from './predict-roles';
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
 * CSAbstruct's five labels for an abstract of any field: by the chain that has seen computing, and for
 * a report of a study by the one that has seen such reports.
 */
export function fieldLabels(models: RoleModels, sentences: readonly string[]): RoleLabel[] {
	return isReport(models, sentences)
		? sentenceRoles(models, sentences).roles.map((role) => LABEL_OF[role])
		: predictRoles(models.roles, sentences).labels;
}
