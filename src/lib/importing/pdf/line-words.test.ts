import { expect, test } from 'vitest';
import { LineWords } from './line-words';

const words = new LineWords(
	[
		'The compile time of a mixed-mode',
		'engine, a well known cost of the re-',
		'compile step and state of the art.'
	].map((text) => ({ text }))
);

test.each([
	['com', 'pile', false],
	['mixed', 'mode', true],
	['well', 'known', true],
	['optimi', 'zation', false],
	['automatically', 'detected', true],
	['analy', 'sis', false],
	['poly', 'mer', false],
	['self', 'attention', true],
	['self', 'ish', false],
	['cross', 'ing', false],
	['GPT', '4', true],
	['Levenberg', 'Marquardt', true]
])('between %s and %s at a line’s end the hyphen stays: %s', (before, after, stays) => {
	expect(words.keepsHyphen(before, after)).toBe(stays);
});
