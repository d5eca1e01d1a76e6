import { describe, expect, test } from 'vitest';
import { samplePaper } from '../../../../tests/fixtures/gate/sample-card';
import { titlePartFor, titleParts } from './title-parts';

const parts: readonly (readonly [string, string])[] = [
	['Does lemon balm shorten sleep onset in shift workers?', 'Sleep onset in shift workers'],
	['Does lemon balm shorten sleep onset in shift workers?', 'Lemon balm'],
	['Pruning orchards with goats: a cost study', 'Pruning orchards with goats']
];
const noParts: readonly (readonly [string, string])[] = [
	// The last word belongs to both.
	['Fruit and vegetable consumption of sailors', 'Vegetable consumption of sailors'],
	['Peat moss in large language models', 'Large language models'],
	['Wound healing influenced by night shifts', 'Wound healing influenced'],
	['Copper bracelets in patients with gout', 'Copper bracelets in patients']
];

describe('titleParts', () => {
	test.each(parts)('of “%s” are: %s', (title, part) => {
		expect(titleParts(title)).toContain(part);
	});

	test.each(noParts)('of “%s” are not: %s', (title, part) => {
		expect(titleParts(title)).not.toContain(part);
	});
});

describe('titlePartFor', () => {
	const paper = samplePaper('', 'Does lemon balm shorten sleep onset in shift workers?');

	test('keeps to itself what the title as a whole gives away', () => {
		expect(titlePartFor(paper, 'two cups of lemon balm')).toBe('Sleep onset in shift workers');
	});

	test('is none where the title says nothing of the answer', () => {
		expect(titlePartFor(paper, 'after eleven days')).toBeUndefined();
	});

	test('is none where every part says something of the answer', () => {
		expect(titlePartFor(paper, 'balm at the onset of sleep in workers')).toBeUndefined();
	});
});
