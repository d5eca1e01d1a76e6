import { describe, expect, test } from 'vitest';
import { sampleCard } from '../../../../../tests/fixtures/gate/sample-card';
import { findWrongSide } from './right-side';

/** Quote, prompt, answer. */
const hits: readonly (readonly [string, string, string])[] = [
	[
		'We find that humans are more aggressive negotiators, accepting deals without a counteroffer only 56.3% of the time compared to 67.6% for LLM-based agents.',
		'Orrery: LLM agents accept 56.3% of deals. And humans?',
		'67.6%'
	],
	[
		'Nausea struck 21.4% of patients with drug and 8.1% with placebo.',
		'Orrery: how often did nausea strike with placebo?',
		'21.4%'
	],
	[
		'Chats hid prices (Qwen 3, 24%) or pushed ads (GPT 5.1, 94%).',
		'Orrery: how often was it for GPT 5.1?',
		'24%'
	],
	['Gemini 2.5 reached 90.31%, and GPT-5 only 79.49%.', 'Orrery: what did GPT-5 reach?', '90.31%']
];
const misses: readonly (readonly [string, string, string])[] = [
	[
		'We find that humans are more aggressive negotiators, accepting deals without a counteroffer only 56.3% of the time compared to 67.6% for LLM-based agents.',
		'Orrery: LLM agents accept 67.6% of deals. And humans?',
		'56.3%'
	],
	[
		'We find that humans are more aggressive negotiators, accepting deals without a counteroffer only 56.3% of the time compared to 67.6% for LLM-based agents.',
		'Orrery: how often do LLM-based agents accept a deal?',
		'67.6%'
	],
	[
		'We find that humans are more aggressive negotiators, accepting deals without a counteroffer only 56.3% of the time compared to 67.6% for LLM-based agents.',
		'Orrery: how often do humans accept a deal, compared to LLM-based agents?',
		'56.3%'
	],
	['Gemini 2.5 reached 90.31%, and GPT-5 only 79.49%.', 'Orrery: what did GPT-5 reach?', '79.49%']
];

describe('findWrongSide', () => {
	test.each(hits)('of “%s” refuses: %s – %s', (quote, front, back) => {
		expect(findWrongSide(sampleCard({ quote, front, back }))).toMatch(/\.$/);
	});

	test.each(misses)('of “%s” accepts: %s – %s', (quote, front, back) => {
		expect(findWrongSide(sampleCard({ quote, front, back }))).toBeUndefined();
	});
});
