import { describe, expect, test } from 'vitest';
import { sampleCard } from '../../../../../tests/fixtures/gate/sample-card';
import { findLostHedge } from './hedges-kept';

/** Quote, prompt, answer. */
const hits: readonly (readonly [string, string, string])[] = [
	['Light may harm sleep.', 'Orrery: what does light harm?', 'sleep'],
	['Ponds often freeze early.', 'Orrery: what do ponds do early?', 'freeze'],
	['Our results suggest that rest drives recall.', 'Orrery: what drives recall?', 'rest'],
	['Probes can teach models tricks.', 'Orrery: what do probes teach models?', 'tricks'],
	['Growth appears to depend on salt.', 'Orrery: on what does growth depend?', 'salt'],
	[
		'To our knowledge, this is the first map of reefs.',
		'Orrery: what is the first of its kind?',
		'a map of reefs'
	],
	[
		'Bright lamps halved the sleep of gulls, suggesting that lamps harm sleep.',
		'Orrery: what harms the sleep of gulls?',
		'bright lamps'
	],
	['Drugs could fail to stop decay.', 'Orrery: what do drugs fail to stop?', 'decay'],
	['Tar could curb rot.', 'Orrery: what effect will tar have on rot?', 'could curb it'],
	['Tar could curb rot.', 'Orrery: what effect could tar have on rot?', 'will curb it']
];
const misses: readonly (readonly [string, string, string])[] = [
	[
		'It occurs when training nets with partially-shared weights; recall drops through shared weights.',
		'Orrery: through what does recall drop?',
		'shared weights'
	],
	['Light may harm sleep.', 'Orrery: what may light harm?', 'sleep'],
	['Tar could curb rot.', 'Orrery: what effect could tar have on rot?', 'could curb it'],
	['Light may harm sleep.', 'Orrery: what might light harm?', 'sleep'],
	['Ponds often freeze early.', 'Orrery: what do ponds often do early?', 'freeze'],
	[
		'Our results suggest that rest drives recall.',
		'Orrery: what do the results suggest drives recall?',
		'rest'
	],
	['Speakers are more likely to pause.', 'Orrery: who pauses?', 'speakers'],
	['The effects appear in all models.', 'Orrery: where are the effects?', 'in all models'],
	['Light harms sleep; dusk may help.', 'Orrery: what does light harm?', 'sleep'],
	[
		'Bright lamps halved the sleep of gulls, suggesting that lamps harm sleep.',
		'Orrery: what halved the sleep of gulls?',
		'bright lamps'
	],
	['The most capable of them slept.', 'Orrery: which slept?', 'the most capable']
];

describe('findLostHedge', () => {
	test.each(hits)('of “%s” refuses: %s – %s', (quote, front, back) => {
		expect(findLostHedge(sampleCard({ quote, front, back }))).toMatch(/\.$/);
	});

	test.each(misses)('of “%s” accepts: %s – %s', (quote, front, back) => {
		expect(findLostHedge(sampleCard({ quote, front, back }))).toBeUndefined();
	});
});
