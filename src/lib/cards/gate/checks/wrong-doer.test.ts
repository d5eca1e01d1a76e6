import { describe, expect, test } from 'vitest';
import { sampleCard } from '../../../../../tests/fixtures/gate/sample-card';
import { findWrongDoer } from './wrong-doer';

/** Quote, prompt, answer. */
const hits: readonly (readonly [string, string, string])[] = [
	[
		'RocksDB recovers the index, unlike LevelDB.',
		'Orrery: what does LevelDB recover?',
		'the index'
	],
	['On MNIST, LeNet-5 achieves 98% recall.', 'MNIST achieves […] recall.', '98%'],
	['GPT-5 can also mislead its GPT-4 judge.', 'What can GPT-4 mislead?', 'its judge']
];
const misses: readonly (readonly [string, string, string])[] = [
	[
		'RocksDB recovers the index, unlike LevelDB.',
		'Orrery: what does RocksDB recover?',
		'the index'
	],
	['It recovers the index, unlike LevelDB.', 'What does RocksDB recover?', 'the index'],
	[
		'RocksDB and LevelDB recover the index, while YCSB recovers nothing.',
		'What do RocksDB and LevelDB recover?',
		'the index'
	],
	['Claude 3.5 models achieve it.', 'Claude 3.5 achieves […].', 'it']
];

describe('findWrongDoer', () => {
	test.each(hits)('of “%s” refuses: %s – %s', (quote, front, back) => {
		expect(findWrongDoer(sampleCard({ quote, front, back }))).toMatch(/\.$/);
	});

	test.each(misses)('of “%s” accepts: %s – %s', (quote, front, back) => {
		expect(findWrongDoer(sampleCard({ quote, front, back }))).toBeUndefined();
	});
});
