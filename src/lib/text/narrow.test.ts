import { describe, expect, test } from 'vitest';
import { narrow } from './narrow';

const texts: readonly string[] = [
	'',
	'The crew rows at 4 a.m.',
	'Café, naïve, 5 µm ± 2°.',
	'The crew’s boat – a dory – rows.',
	'β-carotene ≥ 5, 😀 and \uD800 alone',
	'\uFEFFbehind a mark'
];

describe('narrow', () => {
	test.each(texts)('keeps every letter of “%s”', (text) => {
		expect(narrow(text)).toBe(text);
		// As it is cut from a text that holds wide letters.
		expect(narrow(`… ${text} …`.slice(2, -2))).toBe(text);
	});
});
