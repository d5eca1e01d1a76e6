import { describe, expect, test } from 'vitest';
import { sampleCard } from '../../../../../tests/fixtures/gate/sample-card';
import { findUngroundedNumber } from './grounded-numbers';

/** Quote, prompt, answer. */
const hits: readonly (readonly [string, string, string])[] = [
	[
		"Through targeted prompting, we modify the agents' behavior and improve win rates from 22.2% to 32.7%.",
		'Orrery: win rates improved from 22.2% to what?',
		'33.7%'
	],
	[
		"Through targeted prompting, we modify the agents' behavior and improve win rates from 22.2% to 32.7%.",
		'Orrery: win rates improved from 12.2% to what?',
		'32.7%'
	],
	[
		'Baseline words rose by -4.5% over the years.',
		'Orrery: by how much did baseline words change?',
		'+4.5%'
	],
	[
		'Baseline words rose by 4.5% over the years.',
		'Orrery: by how much did baseline words change?',
		'-4.5%'
	],
	['The trial enrolled twelve rats.', 'Orrery: how many rats were enrolled?', '20 rats'],
	['Latency fell to 1.2 × 10⁻⁵ s.', 'Orrery: to what did latency fall?', '1.2 × 10⁻⁶ s'],
	[
		'The corpus holds 15.2 million tokens.',
		'Orrery: how large is the corpus?',
		'15.2 billion tokens'
	],
	[
		'GPT 5.1 concealed prices in 94% of chats.',
		'Orrery: in how many chats were prices concealed?',
		'5.1%'
	],
	[
		'Shares rose from 2020-2021 to 2023-2024 in 26 languages.',
		'Orrery: from 2020-2021 to 2021-2024, in how many languages did shares rise?',
		'26'
	],
	['Glucose rose by 18.4% (95% CI 11.2-25.6).', 'Orrery: by how much did glucose rise?', '95%']
];
const misses: readonly (readonly [string, string, string])[] = [
	[
		"Through targeted prompting, we modify the agents' behavior and improve win rates from 22.2% to 32.7%.",
		'Orrery: win rates improved from 22.2% to what?',
		'32.7%'
	],
	['The trial enrolled twelve rats.', 'Orrery: how many rats were enrolled?', '12'],
	['We ran over 1,100 games.', 'Orrery: how many games were run?', 'over 1100'],
	[
		'The corpus holds 15.2 million tokens.',
		'Orrery: how many million tokens does the corpus hold?',
		'15.2'
	],
	['The model uses 20B tokens.', 'Orrery: how many tokens does the model use?', '20 billion'],
	['Accuracy ranged over 50–91%.', 'Orrery: over which range did accuracy lie?', '50-91%'],
	['Scores changed by −4.5%.', 'Orrery: by how much did scores change?', '4.5% decrease'],
	['Cost doubled in a year.', 'Orrery: by which factor did cost grow?', '2'],
	['Errors fell in 2019.', 'Tide 2020: when did errors fall?', 'in 2019'],
	[
		'Glucose rose by 18.4% (95% CI 11.2-25.6).',
		'Orrery: which 95% CI had the rise of 18.4%?',
		'11.2-25.6'
	]
];

describe('findUngroundedNumber', () => {
	test.each(hits)('of “%s” refuses: %s – %s', (quote, front, back) => {
		expect(findUngroundedNumber(sampleCard({ quote, front, back }))).toMatch(/\.$/);
	});

	test.each(misses)('of “%s” accepts: %s – %s', (quote, front, back) => {
		expect(findUngroundedNumber(sampleCard({ quote, front, back }))).toBeUndefined();
	});
});
