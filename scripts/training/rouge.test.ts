import { expect, test } from 'vitest';
import { rouge1 } from './rouge';

test.each([
	['the same words', 'The same words.', 1],
	['models learned', 'model learning', 1],
	['one two', 'three four', 0],
	['one two', 'one three', 0.5],
	['a a a', 'a b c', 1 / 3],
	['', '', 0]
])('%j against %j scores %f', (candidate, reference, score) => {
	expect(rouge1(candidate, reference)).toBeCloseTo(score, 9);
});
