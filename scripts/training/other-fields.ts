import type { SentenceRole } from '$lib/extraction/finding';
import { fieldLabels } from '$lib/extraction/models/roles/field-labels';
import { predictRoles } from '$lib/extraction/models/roles/predict-roles';
import type { RoleModels } from '$lib/extraction/models/roles/is-report';
import { sentenceRoles } from '$lib/extraction/models/roles/sentence-roles';
import type { RoleLabel } from '$lib/extraction/models/roles/role-label';
import type { LabelledAbstract } from './labelled-data';

/** Sets of other fields, which no weight is trained on. */
export type OtherField = 'pubmed_mini' | 'nicta';

interface Reading {
	readonly name: string;
	readonly read: (models: RoleModels, sentences: readonly string[]) => readonly string[];
	/** What the set's own label is called here. */
	readonly gold: (label: string) => string;
}

const lower = (label: string) => label.toLowerCase();

/** NICTA-PIBOSO names what the methods are about; here they are one class, and so are outcomes. */
const PIBOSO: Readonly<Record<string, string>> = {
	population: 'methods',
	intervention: 'methods',
	'study design': 'methods',
	outcome: 'outcome'
};
const AS_PIBOSO: Readonly<Record<SentenceRole, string>> = {
	background: 'background',
	objective: 'background',
	methods: 'methods',
	results: 'outcome',
	conclusions: 'outcome'
};
const AS_PUBMED = { method: 'methods', result: 'results', other: 'conclusions' } as const;

const asPubmed = (label: RoleLabel) =>
	label === 'background' || label === 'objective' ? label : AS_PUBMED[label];

const READINGS: Readonly<Record<OtherField, readonly Reading[]>> = {
	pubmed_mini: [
		{
			name: 'chain alone (result = RESULTS, other = CONCLUSIONS)',
			read: (models, sentences) => predictRoles(models.roles, sentences).labels.map(asPubmed),
			gold: lower
		},
		{
			name: 'as “predict roles” tells them (likewise)',
			read: (models, sentences) => fieldLabels(models, sentences).map(asPubmed),
			gold: lower
		},
		{
			name: 'chain of reports; else chain, study cues and order',
			read: (models, sentences) => sentenceRoles(models, sentences).roles,
			gold: lower
		}
	],
	nicta: [
		{
			name: 'likewise (merged classes)',
			read: (models, sentences) =>
				sentenceRoles(models, sentences).roles.map((role) => AS_PIBOSO[role]),
			gold: (label) => PIBOSO[label] ?? label
		}
	]
};

/** F1 of each class of the gold labels, weighted by how often it stands there, 0–1. */
export function weightedF1(gold: readonly string[], predicted: readonly string[]): number {
	const count = (labels: readonly string[], label: string) =>
		labels.filter((other) => other === label).length;
	const parts = [...new Set(gold)].map((label) => {
		const both = gold.filter((other, at) => other === label && predicted[at] === label).length;
		const wanted = count(gold, label);
		return (wanted * 2 * both) / (wanted + count(predicted, label));
	});
	return parts.reduce((sum, part) => sum + part, 0) / gold.length;
}

/** One line a way of reading the field's abstracts. */
export function tellOtherField(
	models: RoleModels,
	field: OtherField,
	abstracts: readonly LabelledAbstract[]
): string[] {
	return READINGS[field].map(({ name, read, gold }) => {
		const wanted = abstracts.flatMap(({ labels }) => labels.map(gold));
		const predicted = abstracts.flatMap(({ sentences }) => read(models, sentences));
		return `weighted F1 ${(100 * weightedF1(wanted, predicted)).toFixed(2)}  ${name}`;
	});
}
