import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../tests/stated-finding';
import type { Candidate } from '../candidate';
import { isToldEstimate, withEstimate } from './estimate';

const told = (statement: string, answer: string) =>
	withEstimate({
		type: 'conclusion',
		pattern: 'outcome',
		body: 'how was crew size related to delays?',
		answer,
		finding: statedFinding(statement),
		fit: 1
	} satisfies Candidate).answer;

test.each([
	[
		'crew size was inversely correlated with delays (r = −0.43, p < 0.01)',
		'inversely',
		'inversely (r = −0.43)'
	],
	[
		'crew size was associated with fewer delays (adjusted OR: 0.5; 95% CI, 0.3-0.8) in fog',
		'it was associated with fewer delays',
		'it was associated with fewer delays (adjusted OR 0.5, 95% CI 0.3-0.8)'
	],
	[
		'there was a positive link between salt and rust (r = 0.6)',
		'a positive link',
		'a positive link (r = 0.6)'
	],
	[
		'salt predicted rust (hazard ratio [HR], 4.0 [95% CI, 1.2-13; P = 0.02])',
		'rust',
		'rust (hazard ratio 4.0, 95% CI 1.2-13)'
	]
])('one figure is learnt with what it is of: %s', (statement, answer, whole) => {
	expect(told(statement, answer)).toBe(whole);
});

test.each([
	['crew size was associated with fewer delays (OR 0.5) and wrecks (OR 0.7)', 'fewer delays'],
	['crew size was related to fog, salt and rust (OR 0.5)', 'fog'],
	['crew size was inversely correlated with delays (r 0.43)', 'inversely'],
	['old hulls (r = 0.3) were associated with rust', 'rust'],
	['crew size was associated with fewer delays (12 vs 15)', 'fewer delays']
])('it is of another thing, or of none: %s', (statement, answer) => {
	expect(told(statement, answer)).toBe(answer);
});

test('a figure told with how two things are related is not asked for alone', () => {
	const relation = {
		type: 'conclusion',
		pattern: 'outcome',
		body: 'how was salt related to rust?',
		answer: 'positively',
		finding: statedFinding('salt was positively correlated with rust (r = 0.6) in 12 ports'),
		fit: 1
	} as const satisfies Candidate;
	expect(isToldEstimate('0.6', [relation])).toBe(true);
	expect(isToldEstimate('12', [relation])).toBe(false);
});
