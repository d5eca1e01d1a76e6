import { expect, test } from 'vitest';
import { nameReadings, pluralReadings, verbShare } from './usual-readings';

test('a form is a plural where only plurals stand', () => {
	const texts = [
		'these patterns of frost are old',
		'two patterns were found',
		'the pump supports the deck',
		'it supports a crane'
	];
	const [first, second] = pluralReadings(texts, 2);
	expect(first).toMatchObject({ word: 'patterns', asNoun: 2, asVerb: 0 });
	expect(second && verbShare(second)).toBeGreaterThan(0.5);
});

test('a word in “-ing” is a name after an article, and an act before an object', () => {
	const texts = [
		'the pruning of trees',
		'a pruning is late',
		'by pruning the trees',
		'leaving a gap'
	];
	const readings = nameReadings(texts, 1);
	expect(readings.map(({ word }) => word)).toEqual(['pruning', 'leaving']);
	expect(readings[0]).toMatchObject({ asNoun: 2, asVerb: 1 });
});

test('what is met too seldom is not listed', () => {
	expect(pluralReadings(['these patterns are old'], 2)).toEqual([]);
});
