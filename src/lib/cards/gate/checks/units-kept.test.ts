import { describe, expect, test } from 'vitest';
import { sampleCard } from '../../../../../tests/fixtures/gate/sample-card';
import { findLostUnit } from './units-kept';

/** Quote, prompt, answer. */
const hits: readonly (readonly [string, string, string])[] = [
	[
		'We find that humans are more aggressive negotiators, accepting deals without a counteroffer only 56.3% of the time compared to 67.6% for LLM-based agents.',
		'Orrery: LLM agents accept 67.6% of deals. And humans?',
		'56.3 ms'
	],
	['The stall lasts 38 ms.', 'Orrery: how long is the stall?', '38'],
	['The stall lasts 38 ms.', 'Orrery: how long is the stall?', '38 s'],
	['It fell by 1.6 percentage points.', 'Orrery: by how much did it fall?', '1.6%'],
	['It is 7.2x faster.', 'Orrery: how much faster is it?', '7.2%'],
	['The tip grew by $0.64.', 'Orrery: by how much did the tip grow?', '€0.64'],
	['The drop is 0.85 COMET.', 'Orrery: how large is the drop?', '0.85 BLEU'],
	['Rates rose from 20% to 30%.', 'Orrery: rates rose from 20 to what?', '30%'],
	['The scan takes 5 h on 3 GB.', 'Orrery: how long does the scan take?', '5 days']
];
const misses: readonly (readonly [string, string, string])[] = [
	['The stall lasts 38 ms.', 'Orrery: how long is the stall?', '38 milliseconds'],
	['The stall lasts 38 ms.', 'Orrery: how many ms is the stall?', '38'],
	['It is 7.2x faster.', 'Orrery: how much faster is it?', '7.2 times'],
	['The risk rose (OR 2.4, 95% CI 1.1-4.8).', 'Orrery: what was the odds ratio?', '2.4'],
	['The share was 56.3%.', 'Orrery: what percentage was the share?', '56.3'],
	['Doses were 5 or 10 mg.', 'Orrery: which doses were given?', '5 or 10 mg'],
	['We saw 34 languages.', 'Orrery: how many languages?', '34'],
	['The tip grew by $0.64.', 'Orrery: by how much did the tip grow?', '0.64 dollars'],
	['The score was $0.64$ at noon.', 'Orrery: what was the score?', '0.64']
];

describe('findLostUnit', () => {
	test.each(hits)('of “%s” refuses: %s – %s', (quote, front, back) => {
		expect(findLostUnit(sampleCard({ quote, front, back }))).toMatch(/\.$/);
	});

	test.each(misses)('of “%s” accepts: %s – %s', (quote, front, back) => {
		expect(findLostUnit(sampleCard({ quote, front, back }))).toBeUndefined();
	});
});
