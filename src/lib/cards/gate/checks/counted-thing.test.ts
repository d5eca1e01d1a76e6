import { describe, expect, test } from 'vitest';
import { sampleCard } from '../../../../../tests/fixtures/gate/sample-card';
import { findMiscounted } from './counted-thing';

/** Quote, prompt, answer. */
const hits: readonly (readonly [string, string, string])[] = [
	[
		'We pit 9 models against each other in 1,350 games.',
		'Orrery: in how many games do models meet?',
		'9 games'
	],
	['It gives 805 tasks and 8,855 instances.', 'Orrery: how many tasks does it give?', '8,855'],
	[
		'Of these, 62 of 80 children aged 4 returned.',
		'Orrery: how many children returned?',
		'4 of 80'
	],
	[
		'Shares rose in 26 of 34 languages among the top 20 items.',
		'Orrery: in how many of 34 languages did shares rise?',
		'20'
	]
];
const misses: readonly (readonly [string, string, string])[] = [
	[
		'We pit 9 models against each other in 1,350 games.',
		'Orrery: in how many games do models meet?',
		'1,350 games'
	],
	['It gives 805 tasks and 8,855 instances.', 'Orrery: how many tasks does it give?', '805'],
	[
		'Shares rose in 26 of 34 languages among the top 20 items.',
		'Orrery: in how many of 34 languages did shares rise?',
		'26'
	],
	[
		'In all, 72 (20.0%) of the 360 rooms were warm.',
		'Orrery: how many of the 360 rooms were warm?',
		'72 (20.0%)'
	],
	['Accuracy was 91% in 3 of 4 rooms.', 'Orrery: what was the accuracy?', '91%']
];

describe('findMiscounted', () => {
	test.each(hits)('of “%s” refuses: %s – %s', (quote, front, back) => {
		expect(findMiscounted(sampleCard({ quote, front, back }))).toMatch(/\.$/);
	});

	test.each(misses)('of “%s” accepts: %s – %s', (quote, front, back) => {
		expect(findMiscounted(sampleCard({ quote, front, back }))).toBeUndefined();
	});
});
