import { describe, expect, test } from 'vitest';
import { sampleCard } from '../../../../../tests/fixtures/gate/sample-card';
import { findOddQuote } from './quote-shape';

/** Quote, prompt, answer. */
const hits: readonly (readonly [string, string, string])[] = [
	[
		'word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word.',
		'Orrery: what?',
		'word'
	],
	['One turns. Two turn. Three turn.', 'Orrery: what?', 'one'],
	['Figure 2: A wheel turns.', 'Orrery: what?', 'a wheel'],
	['[12] Smith, J. Turning wheels. arXiv preprint arXiv:1234.5678.', 'Orrery: what?', 'a wheel']
];
const misses: readonly (readonly [string, string, string])[] = [
	['One turns. Two turn.', 'Orrery: what?', 'one'],
	[
		'word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word.',
		'Orrery: what?',
		'word'
	],
	['Figure skaters turn fast.', 'Orrery: what?', 'skaters']
];

describe('findOddQuote', () => {
	test.each(hits)('of “%s” notes it: %s – %s', (quote, front, back) => {
		expect(findOddQuote(sampleCard({ quote, front, back }))).toMatch(/\.$/);
	});

	test.each(misses)('of “%s” accepts: %s – %s', (quote, front, back) => {
		expect(findOddQuote(sampleCard({ quote, front, back }))).toBeUndefined();
	});
});
