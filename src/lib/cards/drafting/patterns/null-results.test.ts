import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../tests/stated-finding';
import type { Candidate } from '../candidate';
import { toSource } from '../sources';
import { askNoEffect } from './null-results';

function asked(statement: string): Candidate | undefined {
	const source = toSource(statedFinding(statement), { figures: false });
	return source && askNoEffect(source)[0];
}

test.each([
	[
		'the new paint had no measurable effect on drag in salt water',
		'how did the new paint affect drag in salt water?',
		'had no measurable effect'
	],
	['ropes have no influence on noise', 'how do ropes affect noise?', 'have no influence']
])('%s', (statement, body, answer) => {
	expect(asked(statement)).toMatchObject({ body, answer });
});

test.each([
	'the new paint had an effect on drag',
	'the new paint had no smell on deck',
	'they had no effect on drag'
])('tells of no effect that came to nothing: %s', (statement) => {
	expect(asked(statement)).toBeUndefined();
});
