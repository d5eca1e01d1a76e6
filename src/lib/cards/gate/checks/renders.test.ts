import { describe, expect, test } from 'vitest';
import { sampleCard } from '../../../../../tests/fixtures/gate/sample-card';
import { findUnrendered } from './renders';

/** Quote, prompt, answer. */
const hits: readonly (readonly [string, string, string])[] = [
	['x', 'Orrery: what is eﬃcient?', 'a wheel'],
	['x', 'Orrery: what is �?', 'a wheel'],
	['x', 'Orrery: what turns [12]?', 'a wheel'],
	['x', 'Orrery: what turns [3, 4]?', 'a wheel'],
	['x', 'Orrery: what is $x?', 'a wheel'],
	['x', 'Orrery: what is \\frac{1}{2?', 'a wheel'],
	['x', 'Orrery: what turns?', 'an improve- ment'],
	['x', 'Orrery: what turns?', 'a wheel &amp; a cog']
];
const misses: readonly (readonly [string, string, string])[] = [
	['x', 'Orrery: what is $x$?', '$\\frac{1}{2}$'],
	['x', 'Orrery: what costs $5?', 'a wheel'],
	['x', 'Orrery turns […].', 'a wheel'],
	['x', 'Orrery: what turns?', 'short- and long-term wheels']
];

describe('findUnrendered', () => {
	test.each(hits)('of “%s” notes: %s – %s', (quote, front, back) => {
		expect(findUnrendered(sampleCard({ quote, front, back }))).toMatch(/\.$/);
	});

	test.each(misses)('of “%s” accepts: %s – %s', (quote, front, back) => {
		expect(findUnrendered(sampleCard({ quote, front, back }))).toBeUndefined();
	});
});
