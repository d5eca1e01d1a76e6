import { describe, expect, test } from 'vitest';
import { cutReports, sideActs } from './side-acts';

describe('hits: what was done is told by the way', () => {
	test.each([
		[
			'using electronic records of 912 adults in Ontario, we found that sleep improved',
			['we use electronic records of 912 adults in Ontario']
		],
		[
			'We demonstrate that prejudice does harm by asking models to make decisions about people',
			['we ask models to make decisions about people']
		],
		[
			'we let different models play finitely repeated games with each other',
			['different models play finitely repeated games with each other']
		],
		[
			'the study covers 30 languages categorized as altruistic, selfish, and stagnant',
			['the 30 languages are categorized as altruistic, selfish, and stagnant']
		]
	])('%s', (text, expected) => {
		expect(sideActs(text)).toEqual(expected);
	});
});

describe('misses: no act of the study', () => {
	test.each([
		'using this strategy, we find that the win rate rises',
		'we show that models improve by scaling their training data',
		'we show that accuracy rises by using more examples of each class',
		'languages are classified as altruistic, selfish, and stagnant',
		'increasing the dose of the drug, patients slept longer',
		'following a review of prior work on learning, we propose that the field moves on',
		'we let go of the assumption'
	])('%s', (text) => {
		expect(sideActs(text)).toEqual([]);
	});
});

test.each([
	[
		'our results show that models perform well in such tasks and also uncover persistent signatures',
		['our results show that models perform well in such tasks', 'we uncover persistent signatures']
	],
	[
		'our results show that players win often and share their gains',
		['our results show that players win often and share their gains']
	]
])('a second verb of reporting belongs to the study: %s', (text, expected) => {
	expect(cutReports(text)).toEqual(expected);
});
