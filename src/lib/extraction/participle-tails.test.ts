import { describe, expect, test } from 'vitest';
import { cutParticiples } from './participle-tails';

describe('hits: what a closing participle tells of the subject is a statement of its own', () => {
	test.each([
		[
			'humans are more aggressive negotiators, accepting deals only 56.3% of the time',
			['humans are more aggressive negotiators', 'humans accept deals only 56.3% of the time']
		],
		[
			'in the game, GPT-4 acts unforgivingly, always defecting after another agent has defected',
			[
				'in the game, GPT-4 acts unforgivingly, always defecting after another agent has defected',
				'in the game, GPT-4 always defects after another agent has defected'
			]
		],
		[
			'the new keel holds its course in fog, beating or matching all the old ones',
			['the new keel holds its course in fog', 'the new keel beats or matches all the old ones']
		],
		[
			'the drug lowered pressure in adults, reaching 120 mm Hg after six weeks',
			['the drug lowered pressure in adults', 'the drug reached 120 mm Hg after six weeks']
		],
		[
			'the new lamp keeps oil dry, lowering smoke by 4% and consistently heating the old piers',
			[
				'the new lamp keeps oil dry',
				'the new lamp lowers smoke by 4%',
				'the new lamp consistently heats the old piers'
			]
		],
		[
			'the new lamp keeps oil dry, lowering smoke by 4% and enabling later repairs',
			['the new lamp keeps oil dry', 'the new lamp lowers smoke by 4%']
		],
		[
			'the new lamp keeps oil dry, lowering waiting times and running costs in ports',
			['the new lamp keeps oil dry', 'the new lamp lowers waiting times and running costs in ports']
		],
		[
			'such agents may misread their instructions, affecting users of all kinds',
			['such agents may misread their instructions', 'such agents may affect users of all kinds']
		],
		[
			'such drills can widen the gap between fast and slow readers, by teaching the slow ones to skip words',
			[
				'such drills can widen the gap between fast and slow readers',
				'such drills can teach the slow ones to skip words'
			]
		],
		[
			'policies learned with Kelp achieve higher payoffs while remaining robust against greedy agents',
			[
				'policies learned with Kelp achieve higher payoffs',
				'policies learned with Kelp remain robust against greedy agents'
			]
		]
	])('%s', (text, expected) => {
		expect(cutParticiples(text)).toEqual(expected);
	});
});

describe('misses: a participle that is no act of the subject stays', () => {
	test.each([
		'the odds of rust were 2.1, after adjusting for the age of the hull, salt, receiving tar in spring, and sailing at night',
		'mice were treated with the compound, reducing tumor size by half',
		'the models often fail on long inputs, producing text that repeats itself',
		'the training removes safety tuning, leading to more harmful answers',
		'the method does not scale to large graphs, exceeding memory after a day',
		'mortality fell in both arms, suggesting that the drug is safe',
		'the experiments show the worth of the method, capturing more than 90% of outliers',
		'we propose a method that prepends text to responses, guiding models to refuse harm',
		'retraining mitigates, but does not eliminate, tampering with rewards in later tasks',
		'the gauge reads the low tide, cooling water, and the wind to steer boats at night',
		'the spring chores include mending long nets, tarring old barges, and the yearly count of geese',
		'we report the felling, drying and careful storage of old oaks from two woods',
		'the study covers three tasks, including translation of long documents',
		'the aim of the trip is to count geese on the lake, while keeping an eye on the ducks'
	])('%s', (text) => {
		expect(cutParticiples(text)).toEqual([text]);
	});
});
