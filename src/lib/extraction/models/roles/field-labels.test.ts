import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldLabels } from './field-labels';
import { predictRoles, readRolesModel } from './predict-roles';

const model = readRolesModel(readFileSync('static/models/roles.bin'));

test('a clinical report is read in its own order', () => {
	expect(
		fieldLabels(model, [
			'Sea sickness keeps many patients from work on ferries.',
			'To assess whether ginger tea relieves nausea in ferry crews.',
			'We randomized 90 participants to ginger tea or placebo for eight weeks.',
			'Nausea scores were lower with ginger than with placebo (p < 0.01).',
			'Ginger tea may be a safe treatment for crews with sea sickness.'
		])
	).toEqual(['background', 'objective', 'method', 'result', 'other']);
});

test('an abstract of computing is read by the chain alone, one clinical word or not', () => {
	const sentences = [
		'Ferry timetables are hard to plan by hand.',
		'We present a planner that learns from past delays.',
		'In a trial on twelve routes it cuts waiting by 18%.'
	];
	expect(fieldLabels(model, sentences)).toEqual(predictRoles(model, sentences).labels);
});
