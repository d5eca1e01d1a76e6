import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRolesModel } from './predict-roles';
import { sentenceRoles, SENTENCE_ROLES } from './sentence-roles';

const model = readRolesModel(readFileSync('static/models/roles.bin'));

const TRIAL = [
	'Night shifts are common in hospitals and disturb sleep.',
	'To assess whether a twenty-minute nap improves alertness in nurses.',
	'Ninety nurses were randomly assigned to a nap or to usual breaks for 8 weeks.',
	'Alertness was measured with a vigilance task before and after each shift.',
	'Lapses were lower in the nap group (3.1 vs 5.4; p < 0.01).',
	'There were no significant differences in sleep at home.',
	'Short naps may improve alertness and should be considered in rosters.'
];

test('a trial without printed labels is read from question to conclusion', () => {
	expect(sentenceRoles(model, TRIAL).roles).toEqual([
		'background',
		'objective',
		'methods',
		'methods',
		'results',
		'results',
		'conclusions'
	]);
});

test('printed labels decide, even against the usual order', () => {
	const printed = [
		'CONCLUSIONS: Mulch keeps soil moist.',
		'METHODS: Plots were compared.',
		'RESULTS: Moisture rose by 12%.'
	];
	expect(sentenceRoles(model, printed).roles).toEqual(['conclusions', 'methods', 'results']);
});

test.each([
	['Our results suggest that mulch helps.', 'conclusions'],
	['We conclude that mulch helps.', 'conclusions'],
	['Moisture was higher under mulch (p < 0.001).', 'results'],
	['Moisture differed between plots (95% CI 2.1 to 6.4).', 'results']
])('at the end of the trial, “%s” is %s', (sentence, role) => {
	expect(sentenceRoles(model, [...TRIAL.slice(0, 6), sentence]).roles.at(-1)).toBe(role);
});

test('a sentence has one probability a role', () => {
	for (const row of sentenceRoles(model, TRIAL).posteriors) {
		expect(row).toHaveLength(SENTENCE_ROLES.length);
		expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
	}
	expect(sentenceRoles(model, [])).toEqual({ roles: [], posteriors: [], labelPosteriors: [] });
});
