import { describe, expect, test } from 'vitest';
import { sampleCard } from '../../../../../tests/fixtures/gate/sample-card';
import { findAddedHedge } from './hedges-added';

/** Quote, prompt, answer. */
const hits: readonly (readonly [string, string, string])[] = [
	['Light harms sleep.', 'Orrery: what may light harm?', 'sleep'],
	['Light harms sleep.', 'Orrery: what does light harm?', 'possibly sleep'],
	['Light harms sleep; dusk may help.', 'Orrery: what does light harm?', 'maybe sleep'],
	['The results suggest that rest helps.', 'Orrery: what do the results prove?', 'rest helps'],
	[
		'Rats sometimes sleep at noon and eat at dusk.',
		'Orrery: what do rats do at dusk?',
		'sometimes eat'
	]
];
const misses: readonly (readonly [string, string, string])[] = [
	['Light may harm sleep.', 'Orrery: what may light harm?', 'sleep'],
	['Rats can swim.', 'Orrery: what may rats do?', 'swim'],
	['Rats swim at night.', 'Orrery: how often do rats swim?', 'at night'],
	['Humans accept fewer deals.', 'Orrery: how do humans take deals?', 'they accept less often'],
	['The results suggest that rest helps.', 'Orrery: what probably helps?', 'rest']
];

describe('findAddedHedge', () => {
	test.each(hits)('of “%s” refuses: %s – %s', (quote, front, back) => {
		expect(findAddedHedge(sampleCard({ quote, front, back }))).toMatch(/\.$/);
	});

	test.each(misses)('of “%s” accepts: %s – %s', (quote, front, back) => {
		expect(findAddedHedge(sampleCard({ quote, front, back }))).toBeUndefined();
	});
});
