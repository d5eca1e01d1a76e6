import { describe, expect, test } from 'vitest';
import { sampleCard } from '../../../../../tests/fixtures/gate/sample-card';
import { findLeak } from './leak';

/** Quote, prompt, answer. */
const hits: readonly (readonly [string, string, string])[] = [
	['The lock made no change.', 'Orrery: what change did the lock make?', 'no change of the lock'],
	[
		"Through targeted prompting, we modify the agents' behavior and improve win rates from 22.2% to 32.7%.",
		'Orrery: what percentage was 32.7%?',
		'32.7%'
	],
	[
		'Touch typists resist the attack.',
		'Orrery: who, as touch typists do, resist the attack?',
		'touch typists'
	],
	[
		'Dialect prejudice shapes verdicts.',
		'Orrery: how does dialect prejudice shape verdicts?',
		'dialect prejudice shapes them'
	]
];
const misses: readonly (readonly [string, string, string])[] = [
	['The old boats showed no change.', 'Orrery: how did the old boats change?', 'no change'],
	[
		'Cramp was more common among rowers than among pilots.',
		'Orrery: how common was cramp among rowers, compared with pilots?',
		'more common'
	],
	[
		'PING (Prefix INjection Guard) prepends generated prefixes.',
		'Which guard prepends generated prefixes?',
		'PING (Prefix INjection Guard)'
	],
	[
		'PING prepends automatically generated natural language prefixes.',
		'Orrery: what prefixes does PING prepend?',
		'automatically generated natural-language prefixes'
	],
	[
		'Rest helped in 24 of 34 cities.',
		'Orrery: in how many of 34 cities did rest help?',
		'24 of 34'
	],
	[
		'Effects were largest on short rides.',
		'Orrery: on which rides were effects largest?',
		'short rides'
	],
	[
		'It writes secure code in 2023 and exploitable code in 2024.',
		'Orrery: it writes secure code in 2023, and what in 2024?',
		'exploitable code'
	],
	['Blades spin at 38 ms a turn.', 'Orrery: how many ms does a turn take?', '38 ms']
];

describe('findLeak', () => {
	test.each(hits)('of “%s” refuses: %s – %s', (quote, front, back) => {
		expect(findLeak(sampleCard({ quote, front, back }))).toMatch(/\.$/);
	});

	test.each(misses)('of “%s” accepts: %s – %s', (quote, front, back) => {
		expect(findLeak(sampleCard({ quote, front, back }))).toBeUndefined();
	});
});
