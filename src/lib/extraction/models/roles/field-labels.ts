import type { SentenceRole } from '../../finding';
import { PRINTED_LABELS, STUDY_CUES } from './lexicon/study-cues';
import { predictRoles, type RolesModel } from './predict-roles';
import type { RoleLabel } from './role-label';
import { sentenceRoles } from './sentence-roles';

/** Words of reports on people, animals and treatments; abstracts of computing hold one at most. */
const CLINICAL =
	/\b(?:patients?|participants?|randomi[sz]ed|trial|placebo|mg|baseline|mice|rats|clinical|treatment|therapy|disease|symptoms?|outcomes?|serum|plasma|blood|cohort|controls?|women|men|children|surgery|diabetes|cancer|dose|follow-up|weeks?|months?|efficacy|intervention|hospital|infection|mortality|pain)\b|\bp\s?[<=>]/giu;
/** So many different ones make a report of it. */
const LEAST_WORDS = 4;
/** Cues of a report's parts, a sentence. */
const LEAST_CUES = 0.5;

function isClinicalReport(sentences: readonly string[]): boolean {
	const words = sentences.join(' ').match(CLINICAL) ?? [];
	if (new Set(words.map((word) => word.toLowerCase())).size < LEAST_WORDS) return false;
	const parts = [...PRINTED_LABELS, ...STUDY_CUES].filter(([, role]) => role !== 'background');
	const cues = sentences.map((sentence) => parts.filter(([cue]) => cue.test(sentence)).length);
	return cues.reduce((sum, count) => sum + count, 0) >= LEAST_CUES * sentences.length;
}

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
