import { expect, test } from 'vitest';
import { worthOfSentence } from './worth-of-sentence';

test('a sentence that readers want moves its questions up, and no gap', () => {
	expect(worthOfSentence({ worth: 2 }, true)).toBe(0.5);
	expect(worthOfSentence({ worth: 2 }, false)).toBe(0);
});

test('one that they do not want moves both down, and further', () => {
	expect(worthOfSentence({ worth: -2 }, true)).toBe(-0.7);
	expect(worthOfSentence({ worth: -2 }, false)).toBe(-0.7);
});

test('no sentence outweighs how a card is put', () => {
	expect(worthOfSentence({ worth: 9 }, true)).toBe(0.75);
	expect(worthOfSentence({ worth: -9 }, true)).toBeCloseTo(-1.05);
});

test('a sentence that no model has seen moves nothing', () => {
	expect(worthOfSentence({}, true)).toBe(0);
});
