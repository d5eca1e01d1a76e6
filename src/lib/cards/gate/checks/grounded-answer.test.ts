import { describe, expect, test } from 'vitest';
import { sampleCard } from '../../../../../tests/fixtures/gate/sample-card';
import { findUngroundedAnswer } from './grounded-answer';

/** Quote, prompt, answer. */
const hits: readonly (readonly [string, string, string])[] = [
	[
		'Retraining an LLM not to game early environments mitigates, but does not eliminate, reward-tampering in later environments.',
		'Orrery: what does retraining do to reward-tampering?',
		'reduces it greatly'
	],
	['Vents host blind shrimp.', 'Orrery: what do vents host?', 'giant tube worms'],
	['Vents host blind shrimp.', 'Orrery: what do vents host?', '']
];
const misses: readonly (readonly [string, string, string])[] = [
	[
		'Retraining an LLM not to game early environments mitigates, but does not eliminate, reward-tampering in later environments.',
		'Orrery: what does retraining do to reward-tampering?',
		'mitigates but does not eliminate it'
	],
	[
		'We find that humans are more aggressive negotiators, accepting deals without a counteroffer only 56.3% of the time compared to 67.6% for LLM-based agents.',
		'Orrery: how do humans take a first offer?',
		'they accept it less often (more aggressive)'
	],
	[
		'The model generalises to unseen behaviours.',
		'Orrery: to what does the model generalize?',
		'unseen behavior'
	],
	['Voice entry tires the tongue.', 'Orrery: what does voice entry do?', 'it tires the tongue']
];

describe('findUngroundedAnswer', () => {
	test.each(hits)('of “%s” refuses: %s – %s', (quote, front, back) => {
		expect(findUngroundedAnswer(sampleCard({ quote, front, back }))).toMatch(/\.$/);
	});

	test.each(misses)('of “%s” accepts: %s – %s', (quote, front, back) => {
		expect(findUngroundedAnswer(sampleCard({ quote, front, back }))).toBeUndefined();
	});
});
