import { expect, test } from 'vitest';
import { readSteps, writeSteps } from './read-steps';

test.each([
	['1, 10', [1, 10]],
	['1 10', [1, 10]],
	['10m 2h', [10, 120]],
	['5min; 30min', [5, 30]],
	['', []],
	['  ', []]
])('“%s” are steps', (text, steps) => {
	expect(readSteps(text)).toEqual(steps);
	expect(readSteps(writeSteps(steps))).toEqual(steps);
});

test.each(['ten', '0', '-5', '1.5', '1440', '24h', '1, x', Array(21).fill('1').join(' ')])(
	'“%s” is no list of steps',
	(text) => {
		expect(readSteps(text)).toBeNull();
	}
);
