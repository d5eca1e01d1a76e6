import { describe, expect, test } from 'vitest';
import { sampleCard } from '../../../../../tests/fixtures/gate/sample-card';
import { findTurnedComparison } from './comparison-order';

/** Quote, prompt, answer. */
const hits: readonly (readonly [string, string, string])[] = [
	['Cats run faster than dogs.', 'Orrery: what runs faster than cats?', 'dogs'],
	[
		'Sonnet outperforms Flash in the game.',
		'Orrery: what outperforms Sonnet in the game?',
		'Flash'
	],
	[
		'Sonnet outperforms Flash in the game.',
		'Orrery: which model does Flash outperform in the game?',
		'Sonnet'
	],
	[
		"Through targeted prompting, we modify the agents' behavior and improve win rates from 22.2% to 32.7%.",
		'Orrery: win rates improved from 32.7% to what?',
		'22.2%'
	],
	[
		"Through targeted prompting, we modify the agents' behavior and improve win rates from 22.2% to 32.7%.",
		'Orrery: from where did win rates improve to 22.2%?',
		'32.7%'
	]
];
const misses: readonly (readonly [string, string, string])[] = [
	['Cats run faster than dogs.', 'Orrery: what runs faster than dogs?', 'cats'],
	['Cats run faster than dogs.', 'Orrery: cats run faster than what?', 'dogs'],
	[
		'Sonnet outperforms Flash in the game.',
		'Orrery: which model does Sonnet outperform in the game?',
		'Flash'
	],
	['Flash is outperformed by Sonnet.', 'Orrery: Flash is outperformed by what?', 'Sonnet'],
	[
		"Through targeted prompting, we modify the agents' behavior and improve win rates from 22.2% to 32.7%.",
		'Orrery: win rates improved from 22.2% to what?',
		'32.7%'
	],
	[
		'Fish were 3.5 times more abundant on live reef than on dead reef.',
		'Orrery: how much more abundant were fish on live reef than on dead reef?',
		'3.5 times'
	]
];

describe('findTurnedComparison', () => {
	test.each(hits)('of “%s” refuses: %s – %s', (quote, front, back) => {
		expect(findTurnedComparison(sampleCard({ quote, front, back }))).toMatch(/\.$/);
	});

	test.each(misses)('of “%s” accepts: %s – %s', (quote, front, back) => {
		expect(findTurnedComparison(sampleCard({ quote, front, back }))).toBeUndefined();
	});
});
