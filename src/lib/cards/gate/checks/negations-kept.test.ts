import { describe, expect, test } from 'vitest';
import { sampleCard } from '../../../../../tests/fixtures/gate/sample-card';
import { findChangedNegation } from './negations-kept';

/** Quote, prompt, answer. */
const hits: readonly (readonly [string, string, string])[] = [
	[
		'Retraining an LLM not to game early environments mitigates, but does not eliminate, reward-tampering in later environments.',
		'Orrery: what does retraining not to game early environments do to reward-tampering?',
		'eliminates it'
	],
	[
		'Retraining an LLM not to game early environments mitigates, but does not eliminate, reward-tampering in later environments.',
		'Orrery: what does retraining do to reward-tampering?',
		'mitigates it'
	],
	[
		'Retraining an LLM not to game early environments mitigates, but does not eliminate, reward-tampering in later environments.',
		'Orrery: what does retraining not to game early environments do to reward-tampering?',
		'does not mitigate it'
	],
	['Rest did not change mood.', 'Orrery: what did rest change?', 'mood'],
	['Rest changed mood.', 'Orrery: what did rest not change?', 'mood'],
	['The probe works without power.', 'Orrery: the probe works with what?', 'power'],
	['Tests fail to catch leaks.', 'Orrery: what do tests catch?', 'leaks'],
	[
		'Rather than removing doors, drills hide them.',
		'Orrery: what do drills do when removing doors?',
		'hide them'
	],
	[
		'Doors have little to no effect on heat.',
		'Orrery: what effect do doors have on heat?',
		'a strong effect'
	],
	['Short rides cost most.', 'Orrery: which rides cost most?', 'not short rides'],
	['Only partial maps exist.', 'Orrery: what exists?', 'not only partial maps'],
	['Tar does not stop rust.', 'Orrery: what does not not stop rust?', 'tar']
];
const misses: readonly (readonly [string, string, string])[] = [
	[
		'Leaks were commoner in boats with tar (9%) than in boats without tar (4%).',
		'Orrery: leaks were commoner in boats with tar (9%) than in boats without tar: what percentage in boats without tar?',
		'4%'
	],
	[
		'Rust affected 9% of the moored boats, but none of the boats sank.',
		'Orrery: what percentage of the moored boats did rust affect?',
		'9%'
	],
	[
		'The treated showed less pain, whereas the control subjects did not show any change.',
		'Orrery: what did the treated show?',
		'less pain'
	],
	[
		'Retraining an LLM not to game early environments mitigates, but does not eliminate, reward-tampering in later environments.',
		'Orrery: what does retraining not to game early environments do to reward-tampering?',
		'mitigates but does not eliminate it'
	],
	['Rest did not change mood.', "Orrery: what didn't rest change?", 'mood'],
	['Tests fail to catch leaks.', 'Orrery: what do tests not catch?', 'leaks'],
	['No wheel with oil stopped.', 'Orrery: no wheel with what stopped?', 'oil'],
	['Without oil, wheels stop.', 'Orrery: without what do wheels stop?', 'oil'],
	['It tunes only a few knobs.', 'Orrery: when does it tune its few knobs?', 'a few'],
	['It is fast, and it does not need oil.', 'Orrery: how is it?', 'fast'],
	['Not only rats but also mice slept.', 'Orrery: what slept besides rats?', 'mice'],
	[
		'The toll was small yet non-negligible.',
		'Orrery: how was the toll?',
		'small yet non-negligible'
	]
];

describe('findChangedNegation', () => {
	test.each(hits)('of “%s” refuses: %s – %s', (quote, front, back) => {
		expect(findChangedNegation(sampleCard({ quote, front, back }))).toMatch(/\.$/);
	});

	test.each(misses)('of “%s” accepts: %s – %s', (quote, front, back) => {
		expect(findChangedNegation(sampleCard({ quote, front, back }))).toBeUndefined();
	});
});
