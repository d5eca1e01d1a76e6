import { describe, expect, test } from 'vitest';
import { sampleCard } from '../../../../../tests/fixtures/gate/sample-card';
import { findTrivia } from './trivia';

/** Quote, prompt, answer. */
const hits: readonly (readonly [string, string, string])[] = [
	['x', 'Orrery: how many authors wrote it?', '5'],
	['x', 'Orrery: in which journal did it appear?', 'Nature'],
	['x', 'Orrery: which venue took it?', 'a workshop'],
	['x', 'Orrery: where is the code?', 'https://example.org/x']
];
const misses: readonly (readonly [string, string, string])[] = [
	['x', 'Orrery: how many wheels turn?', '5'],
	['x', 'Orrery: in which organ did it appear?', 'the liver']
];

describe('findTrivia', () => {
	test.each(hits)('of “%s” notes: %s – %s', (quote, front, back) => {
		expect(findTrivia(sampleCard({ quote, front, back }))).toMatch(/\.$/);
	});

	test.each(misses)('of “%s” accepts: %s – %s', (quote, front, back) => {
		expect(findTrivia(sampleCard({ quote, front, back }))).toBeUndefined();
	});
});
