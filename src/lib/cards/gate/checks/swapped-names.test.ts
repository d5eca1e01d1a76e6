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
	]
];
const misses: readonly (readonly [string, string, string])[] = [
	[
		'Claude 3.5 closed most deals, while GPT-5 walked away.',
		'Orrery: what did Claude 3.5 do with most deals?',
		'closed them'
	],
	['Orrery beats GPT-4 on YCSB.', 'On YCSB, what does Orrery beat?', 'GPT-4'],
	['The model closed most deals.', 'Orrery: what did the model close?', 'most deals']
];

describe('findSwappedName', () => {
	test.each(hits)('of “%s” refuses: %s – %s', (quote, front, back) => {
		expect(findSwappedName(sampleCard({ quote, front, back }))).toMatch(/\.$/);
	});

	test.each(misses)('of “%s” accepts: %s – %s', (quote, front, back) => {
		expect(findSwappedName(sampleCard({ quote, front, back }))).toBeUndefined();
	});
});
