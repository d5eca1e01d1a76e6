import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRoleModels } from '../extraction-models';
import { SENTENCE_ROLES } from './sentence-role';
import { sentenceRoles } from './sentence-roles';

const models = readRoleModels({
	roles: readFileSync('static/models/roles.bin'),
	reportRoles: readFileSync('static/models/report-roles.bin')
});

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
	expect(sentenceRoles(models, TRIAL).roles).toEqual([
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
	expect(sentenceRoles(models, printed).roles).toEqual(['conclusions', 'methods', 'results']);
});

test.each([
	['Our results suggest that mulch helps.', 'conclusions'],
	['We conclude that mulch helps.', 'conclusions'],
	['Moisture was higher under mulch (p < 0.001).', 'results'],
	['Moisture differed between plots (95% CI 2.1 to 6.4).', 'results']
])('at the end of the trial, “%s” is %s', (sentence, role) => {
	expect(sentenceRoles(models, [...TRIAL.slice(0, 6), sentence]).roles.at(-1)).toBe(role);
});

test.each([
	// After what was measured, counting who took part is a result; before it, it is how it was done.
	['Of the 90 nurses, 84 completed all shifts.', 4, 'results'],
	['Ninety nurses of three hospitals were recruited and given either break.', 2, 'methods'],
	['The primary outcome was the number of lapses an hour.', 4, 'methods'],
	['Mean lapses were 3.1 after a nap and 5.4 after a break.', 4, 'results']
])('in place of a sentence of the trial, “%s” (%i) is %s', (sentence, index, role) => {
	expect(sentenceRoles(models, TRIAL.with(index, sentence)).roles[index]).toBe(role);
});

test('the end of a report that comes back to its question is a conclusion without a hedge', () => {
	const end = 'A twenty-minute nap improved alertness in nurses on night shifts.';
	expect(sentenceRoles(models, [...TRIAL.slice(0, 6), end]).roles.at(-1)).toBe('conclusions');
	const finding = 'Sick leave did not differ.';
	expect(sentenceRoles(models, [...TRIAL.slice(0, 5), finding, end]).roles[5]).toBe('results');
});

test('a protocol has no results yet', () => {
	const protocol = [
		'Night shifts are common in hospitals and disturb sleep.',
		'To assess whether a nap improves alertness in nurses.',
		'Ninety nurses will be randomly assigned to a nap or to usual breaks.',
		'The primary outcome is the number of lapses (mean difference 2 between groups).',
		'Differences between groups will be tested with a t-test.',
		'This trial may inform rosters.'
	];
	expect(sentenceRoles(models, protocol).roles).not.toContain('results');
});

test('a sentence has one probability a role', () => {
	for (const row of sentenceRoles(models, TRIAL).posteriors) {
		expect(row).toHaveLength(SENTENCE_ROLES.length);
		expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
	}
	expect(sentenceRoles(models, [])).toEqual({ roles: [], posteriors: [], labelPosteriors: [] });
});
