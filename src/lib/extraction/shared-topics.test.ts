import { expect, test } from 'vitest';
import { withSharedTopics } from './shared-topics';

test('a bare measure takes what the measure before it was of', () => {
	expect(withSharedTopics(['the yield of the old pump was 7%', 'the accuracy was 27%'])).toEqual([
		'the yield of the old pump was 7%',
		'the accuracy of the old pump was 27%'
	]);
});

test('both sides of a comparison go with it', () => {
	expect(
		withSharedTopics([
			'median survival of oaks versus elms was 22 versus 15 years',
			'overall 3-year survival was 32% versus 14%'
		])[1]
	).toBe('overall 3-year survival of oaks versus elms was 32% versus 14%');
});

test.each([
	[['the accuracy was 27%', 'the yield of the tank was 7%']],
	[['the yield of the tank was 7%', 'the accuracy of the pump was 27%']],
	[['the yield of the tank was 7%', 'the pump was new']],
	[['the colour of the well was grey', 'the accuracy was 27%']]
])('%j stays', (texts) => {
	expect(withSharedTopics(texts)).toEqual(texts);
});
