import { describe, expect, test } from 'vitest';
import { sampleCard } from '../../../../../tests/fixtures/gate/sample-card';
import { findTooLong } from './short';

/** Quote, prompt, answer. */
const hits: readonly (readonly [string, string, string])[] = [
	[
		'x',
		'Orrery: what?',
		'word word word word word word word word word word word word word word word word word word word word word'
	],
	[
		'x',
		'Orrery: word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word?',
		'word'
	]
];
const misses: readonly (readonly [string, string, string])[] = [
	[
		'x',
		'Orrery: what?',
		'word word word word word word word word word word word word word word word word word word word word'
	],
	[
		'x',
		'Orrery: word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word?',
		'word – and'
	]
];

describe('findTooLong', () => {
	test.each(hits)('of “%s” notes: %s – %s', (quote, front, back) => {
		expect(findTooLong(sampleCard({ quote, front, back }))).toMatch(/\.$/);
	});

	test.each(misses)('of “%s” accepts: %s – %s', (quote, front, back) => {
		expect(findTooLong(sampleCard({ quote, front, back }))).toBeUndefined();
	});
});
