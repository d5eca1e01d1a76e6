import { expect, test } from 'vitest';
import { weightedF1 } from './other-fields';

test.each([
	[['a', 'b', 'a'], ['a', 'b', 'a'], 1],
	[['a', 'b'], ['b', 'a'], 0],
	// a: 2 of 2 wanted, 3 given (F 0.8); b: none of 1.
	[['a', 'a', 'b'], ['a', 'a', 'a'], (2 * 0.8) / 3],
	[['a', 'b'], ['a', 'c'], 0.5]
])('gold %j read as %j scores %f', (gold, predicted, score) => {
	expect(weightedF1(gold, predicted)).toBeCloseTo(score, 9);
});
