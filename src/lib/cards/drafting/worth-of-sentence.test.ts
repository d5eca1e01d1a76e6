import { expect, test } from 'vitest';
import { worthOfSentence } from './worth-of-sentence';

test('a sentence that readers want moves its cards up, one that they do not moves them down', () => {
	expect(worthOfSentence({ worth: 1.5 })).toBeCloseTo(0.5);
	expect(worthOfSentence({ worth: -2.5 })).toBeCloseTo(-0.5);
});

test('no sentence outweighs how a card is put', () => {
	expect(worthOfSentence({ worth: 9 })).toBe(0.75);
	expect(worthOfSentence({ worth: -9 })).toBe(-0.75);
});

test('a sentence that no model has seen moves nothing', () => {
	expect(worthOfSentence({})).toBe(0);
});
