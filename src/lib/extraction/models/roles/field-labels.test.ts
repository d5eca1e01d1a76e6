import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldLabels } from './field-labels';
import { predictRoles } from './predict-roles';
import { readRoleModels } from '../extraction-models';

const models = readRoleModels({
	roles: readFileSync('static/models/roles.bin'),
	reportRoles: readFileSync('static/models/report-roles.bin')
});

test('a clinical report is read in its own order', () => {
	expect(
		fieldLabels(models, [
			'Sea sickness is common and keeps many patients from work on ferries.',
			'To assess whether ginger tea relieves nausea in ferry crews.',
			'We randomized 90 participants to ginger tea or placebo for eight weeks.',
			'Nausea scores were lower with ginger than with placebo (p < 0.01).',
			'Ginger tea may be a safe treatment for crews with sea sickness.'
		])
	).toEqual(['background', 'objective', 'method', 'result', 'other']);
});

test('one with few clinical words is known by its others', () => {
	const labels = fieldLabels(models, [
		'To determine whether bran in the feed changes growth in farmed trout.',
		'Trout of two lakes were randomly allotted to feed with bran or without it.',
		'Mean weight did not differ significantly between lakes.',
		'Bran may be recommended for trout farms.'
	]);
	expect(labels).toEqual(['objective', 'method', 'result', 'other']);
});

test('an abstract of computing is read by the chain alone, one clinical word or not', () => {
	const sentences = [
		'Ferry timetables are hard to plan by hand.',
		'We present a planner that learns from past delays.',
		'In a trial on twelve routes it cuts waiting by 18%.'
	];
	expect(fieldLabels(models, sentences)).toEqual(predictRoles(models.roles, sentences).labels);
});
