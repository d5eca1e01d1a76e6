import { expect, test } from 'vitest';
import type { Finding } from '$lib/extraction/finding';
import { statedFinding } from '../../../../tests/stated-finding';
import { candidatesFor } from '../draft-cards';

const asked = (statement: string, more: Partial<Finding>) =>
	candidatesFor(statedFinding(statement, more))
		.filter(({ answer }) => answer !== '')
		.map(({ body, answer }) => `${body} ${answer}`);

test('what the results suggest is asked with its doubt in front', () => {
	expect(asked('damp ropes reduce the speed of the winch', { doubt: 'suggest' })).toContain(
		'as the results suggest, what do damp ropes reduce? the speed of the winch'
	);
	expect(asked('damp ropes reduce the speed of the winch', { doubt: 'hypothesize' })).toContain(
		'as the study hypothesizes, what do damp ropes reduce? the speed of the winch'
	);
});

test('what the results do besides is no part of what they suggest', () => {
	const asks = asked('frost is a major cause of leaks and highlight tar as a remedy', {
		doubt: 'suggest'
	});
	expect(asks).toContain('as the results suggest, what is a major cause of leaks? frost');
});

test('what a study set out from is not asked', () => {
	const asks = asked('damp ropes reduce the speed of the winch', {
		doubt: 'hypothesize',
		role: 'objective'
	});
	expect(asks).toEqual([]);
});
