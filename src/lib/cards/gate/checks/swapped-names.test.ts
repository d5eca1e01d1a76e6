import { describe, expect, test } from 'vitest';
import { sampleCard } from '../../../../../tests/fixtures/gate/sample-card';
import { findSwappedName } from './swapped-names';

/** Quote, prompt, answer. */
const hits: readonly (readonly [string, string, string])[] = [
	[
		'Claude 3.5 closed most deals, while GPT-5 walked away.',
		'Orrery: what did GPT-5 do with most deals?',
		'closed them'
	],
	['GPT-5 recorded the lowest score.', 'Orrery: what did GPT-4 record?', 'the lowest score'],
	[
		'RocksDB restarts slower than Anna9 on YCSB.',
		'Orrery: what restarts slower than YCSB on YCSB?',
		'RocksDB'
	],
	// The work's own name in another's place.
	['On YCSB, Tide-2 halves the wait.', 'On Tide-2, Tide-2 halves what?', 'the wait']
];
const misses: readonly (readonly [string, string, string])[] = [
	[
		'Claude 3.5 closed most deals, while GPT-5 walked away.',
		'Orrery: what did Claude 3.5 do with most deals?',
		'closed them'
	],
	['Orrery beats GPT-4 on YCSB.', 'On YCSB, what does Orrery beat?', 'GPT-4'],
	['On YCSB, Tide-2 halves the wait.', 'On YCSB, Tide-2 halves what?', 'the wait'],
	['The model closed most deals.', 'Orrery: what did the model close?', 'most deals']
];

describe('findSwappedName', () => {
	test.each(hits)('of “%s” refuses: %s – %s', (quote, front, back) => {
		expect(findSwappedName(sampleCard({ quote, front, back }))).toMatch(/\.$/);
	});

	test.each(misses)('of “%s” accepts: %s – %s', (quote, front, back) => {
		expect(findSwappedName(sampleCard({ quote, front, back }))).toBeUndefined();
	});

	const ABOUT = 'ZX-9 was tuned on maps.';
	const RATE = 'It needs 5 times fewer drops.';
	const FAR = 'Rain fell all day. '.repeat(40);
	const ask = (text: string) =>
		findSwappedName(
			sampleCard({
				quote: RATE,
				text,
				front: 'Orrery: how many times fewer drops are needed than by ZX-9?',
				back: '5'
			})
		);

	test('a name stands for what is told around it, and for nothing far off', () => {
		expect(ask(`${FAR}${ABOUT} ${RATE}`)).toBeUndefined();
		expect(ask(`${ABOUT} ${FAR}${RATE}`)).toMatch(/\.$/);
	});
});
