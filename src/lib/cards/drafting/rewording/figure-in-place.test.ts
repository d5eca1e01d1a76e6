import { expect, test } from 'vitest';
import { gapAsQuestion } from '../../../../../tests/gap-as-question';
import { asksFigureInPlace } from './figure-in-place';

test.each([
	[
		'the crew tested the new knot on [over 40] wooden boats in two harbours.',
		'the crew tested the new knot on how many wooden boats in two harbours? over 40'
	],
	[
		'the new paint kept the oak hulls dry for [11 months] in salt water.',
		'the new paint kept the oak hulls dry for how many months in salt water? 11 months'
	]
])('%s is asked where its figure stood', (sentence, asked) => {
	expect(gapAsQuestion(sentence, 'value')).toBe(asked);
});

test.each([
	['the harbour nets were kept in [40] kg of tar over the winter.'],
	['the leaks of the old hulls grew between noon and the hour [3] in the storm.']
])('%s stays a gap', (sentence) => {
	expect(gapAsQuestion(sentence, 'value')).toBeUndefined();
});

test('a question that opens with its asking words is not asked in place', () => {
	expect(asksFigureInPlace('in spring, in how many harbours were nets seen?')).toBe(false);
	expect(asksFigureInPlace('in spring, nets were seen in how many harbours?')).toBe(true);
});
