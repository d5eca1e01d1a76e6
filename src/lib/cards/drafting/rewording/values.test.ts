import { expect, test } from 'vitest';
import { gapAsQuestion } from '../../../../../tests/gap-as-question';

test.each([
	[
		'old hulls lost [9%] of their tar in fog, compared with 4% in rain.',
		'what percentage of their tar did old hulls lose in fog, compared with 4% in rain? 9%'
	],
	[
		'the guard costs [3%] of oil in calm seas.',
		'what percentage of oil does the guard cost in calm seas? 3%'
	]
])('%s: asks for a share', (sentence, question) => {
	expect(gapAsQuestion(sentence, 'value')).toBe(question);
});
