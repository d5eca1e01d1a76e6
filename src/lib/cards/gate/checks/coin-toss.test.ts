import { describe, expect, test } from 'vitest';
import { sampleCard } from '../../../../../tests/fixtures/gate/sample-card';
import { findCoinToss } from './coin-toss';

/** Quote, prompt, answer. */
const hits: readonly (readonly [string, string, string])[] = [
	['x', 'Orrery: does the wheel turn?', 'it does'],
	['x', 'In Orrery, is the wheel round?', 'round'],
	['x', 'Orrery: what of the wheel?', 'Yes, it turns'],
	['x', 'Orrery: who turns faster, humans or agents?', 'humans']
];
const misses: readonly (readonly [string, string, string])[] = [
	['x', 'Orrery: what does the wheel do?', 'turns'],
	['x', 'Orrery: LLM agents accept 67.6%. And humans?', '56.3%'],
	['x', 'Orrery: how is the wheel turned?', 'by hand'],
	['x', 'Orrery: how do the two wheels compare?', 'no difference'],
	['x', 'Orrery: what moves faster than rats or mice?', 'cats']
];

describe('findCoinToss', () => {
	test.each(hits)('of “%s” notes: %s – %s', (quote, front, back) => {
		expect(findCoinToss(sampleCard({ quote, front, back }))).toMatch(/\.$/);
	});

	test.each(misses)('of “%s” accepts: %s – %s', (quote, front, back) => {
		expect(findCoinToss(sampleCard({ quote, front, back }))).toBeUndefined();
	});
});
