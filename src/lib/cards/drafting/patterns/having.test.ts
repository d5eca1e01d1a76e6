import { expect, test } from 'vitest';
import { statedFinding } from '../../../../../tests/stated-finding';
import { toSource } from '../sources';
import { askHolding } from './having';

function asked(statement: string): [string, string] | undefined {
	const source = toSource(statedFinding(statement), { figures: false });
	const found = source && askHolding(source)[0];
	return found && [found.body, found.answer];
}

test.each([
	[
		'coated pipes had a significantly longer service life than bare pipes',
		'how did coated pipes compare with bare pipes in service life?',
		'significantly longer'
	],
	[
		'the sorted index has a lower memory footprint than the flat index when queries are short',
		'how does the sorted index compare with the flat index in memory footprint when queries are short?',
		'lower'
	],
	[
		'night nurses showed a higher rate of falls compared with day nurses',
		'how did night nurses compare with day nurses in rate of falls?',
		'higher'
	]
])('%s', (statement, body, answer) => {
	expect(asked(statement)).toEqual([body, answer]);
});

test.each([
	['coated pipes had a longer service life'],
	['the sorted index achieves better results than the flat index'],
	['the study reported a longer wait than the guideline'],
	['coated pipes had two leaks fewer than bare pipes']
])('%s is asked otherwise', (statement) => {
	expect(asked(statement)).toBeUndefined();
});
