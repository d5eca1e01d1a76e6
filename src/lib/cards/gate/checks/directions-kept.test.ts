import { describe, expect, test } from 'vitest';
import { sampleCard } from '../../../../../tests/fixtures/gate/sample-card';
import { findTurnedDirection } from './directions-kept';

/** Quote, prompt, answer. */
const hits: readonly (readonly [string, string, string])[] = [
	['Light increases weight.', 'Orrery: what does light decrease?', 'weight'],
	['Yield rose from 71% to 93%.', 'Orrery: yield fell from 71% to what?', '93%'],
	['Voice had higher error rates.', 'Orrery: what had lower error rates?', 'voice'],
	['GPT-5 got the lowest score.', 'Orrery: what got the highest score?', 'GPT-5'],
	[
		'Reef fish were more abundant on live reef.',
		'Orrery: what were less abundant on live reef?',
		'reef fish'
	],
	[
		'Density was positively linked to oxygen.',
		'Orrery: how was density linked to oxygen?',
		'negatively'
	],
	['Higher dose led to lower weight.', 'Orrery: what did lower dose lead to?', 'weight'],
	[
		'Prompts cut both positive and negative bias.',
		'Orrery: what cut positive and positive bias?',
		'prompts'
	],
	['Models are unbiased after training.', 'Orrery: how are models after training?', 'biased'],
	['Sleep came before food.', 'Orrery: what came after food?', 'sleep']
];
const misses: readonly (readonly [string, string, string])[] = [
	['Light increases weight.', 'Orrery: what does light increase?', 'weight'],
	[
		'We find that humans are more aggressive negotiators, accepting deals without a counteroffer only 56.3% of the time compared to 67.6% for LLM-based agents.',
		'Orrery: how do humans take a first offer?',
		'they accept it less often (more aggressive)'
	],
	['Higher dose led to lower weight.', 'Orrery: what did higher dose lead to?', 'lower weight'],
	['Yield rose from 71% to 93%.', 'Orrery: from 71%, to what did yield increase?', '93%'],
	[
		'Prompts cut both positive and negative bias.',
		'Orrery: what cut positive and negative bias?',
		'prompts'
	]
];

describe('findTurnedDirection', () => {
	test.each(hits)('of “%s” refuses: %s – %s', (quote, front, back) => {
		expect(findTurnedDirection(sampleCard({ quote, front, back }))).toMatch(/\.$/);
	});

	test.each(misses)('of “%s” accepts: %s – %s', (quote, front, back) => {
		expect(findTurnedDirection(sampleCard({ quote, front, back }))).toBeUndefined();
	});
});
