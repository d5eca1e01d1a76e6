import { describe, expect, test } from 'vitest';
import { sampleCard } from '../../../../../tests/fixtures/gate/sample-card';
import { findNameless } from './names-work';

/** Quote, prompt, answer. */
const hits: readonly (readonly [string, string, string])[] = [
	['Rats sleep.', 'What do rats do?', 'sleep'],
	['Rats sleep.', 'In this paper, what do rats do?', 'sleep'],
	['Rats sleep.', 'Orreries: what do rats do?', 'sleep']
];
const misses: readonly (readonly [string, string, string])[] = [
	['Rats sleep.', 'Orrery: what do rats do?', 'sleep'],
	['Rats sleep.', 'In the orrery study, what do rats do?', 'sleep'],
	['Rats sleep.', 'Tide et al. (2020): what do rats do?', 'sleep'],
	['Orrery turns.', 'Which machine turns?', 'Orrery (a machine)']
];

describe('findNameless', () => {
	test.each(hits)('of “%s” refuses: %s – %s', (quote, front, back) => {
		expect(findNameless(sampleCard({ quote, front, back }))).toMatch(/\.$/);
	});

	test.each(misses)('of “%s” accepts: %s – %s', (quote, front, back) => {
		expect(findNameless(sampleCard({ quote, front, back }))).toBeUndefined();
	});
});
