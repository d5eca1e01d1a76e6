import { describe, expect, test } from 'vitest';
import { sampleCard } from '../../../../../tests/fixtures/gate/sample-card';
import { findLostBound } from './bounds-kept';

/** Quote, prompt, answer. */
const hits: readonly (readonly [string, string, string])[] = [
	['We ran over 1,100 games.', 'Orrery: how many games were run?', '1,100'],
	['We ran over 1,100 games.', 'Orrery: how many games were run?', 'under 1,100'],
	['It saw 30+ languages.', 'Orrery: how many languages did it see?', '30'],
	['Up to 12% is lost.', 'Orrery: how much is lost?', 'at least 12%'],
	['Almost 40 rats slept.', 'Orrery: how many rats slept?', '40 rats'],
	['The pump ran 6 days.', 'Orrery: how long did the pump run?', 'at least 6 days']
];
const misses: readonly (readonly [string, string, string])[] = [
	['We ran over 1,100 games.', 'Orrery: how many games were run?', 'more than 1,100'],
	['It saw 30+ languages.', 'Orrery: how many languages did it see?', '30+'],
	['Up to 12% is lost.', 'Orrery: up to how much is lost?', '12%'],
	['No more than 5 rats slept.', 'Orrery: how many rats slept?', 'at most 5'],
	['Humans accept only 56.3% of deals.', 'Orrery: how many deals do humans accept?', '56.3%']
];

describe('findLostBound', () => {
	test.each(hits)('of “%s” refuses: %s – %s', (quote, front, back) => {
		expect(findLostBound(sampleCard({ quote, front, back }))).toMatch(/\.$/);
	});

	test.each(misses)('of “%s” accepts: %s – %s', (quote, front, back) => {
		expect(findLostBound(sampleCard({ quote, front, back }))).toBeUndefined();
	});
});
