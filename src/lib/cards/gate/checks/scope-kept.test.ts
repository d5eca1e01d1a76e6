import { describe, expect, test } from 'vitest';
import { sampleCard } from '../../../../../tests/fixtures/gate/sample-card';
import { findWidenedScope } from './scope-kept';

/** Quote, prompt, answer. */
const hits: readonly (readonly [string, string, string])[] = [
	['Light raised glucose in mice.', 'Orrery: what did light raise?', 'glucose'],
	[
		'The drug helps only smokers with cough.',
		'Orrery: whom does the drug help?',
		'smokers with cough'
	],
	['Rest improved recall in older adults.', 'Orrery: what did rest improve?', 'recall'],
	['Rest improved recall.', 'Orrery: what did rest improve significantly?', 'recall']
];
const misses: readonly (readonly [string, string, string])[] = [
	['Light raised glucose in mice.', 'Orrery: what did light raise in mice?', 'glucose'],
	[
		'Light raised glucose in mice.',
		'Orrery: in which animal did light raise glucose?',
		'the mouse'
	],
	[
		'The drug helps only smokers with cough.',
		'Orrery: what helps smokers with cough alone?',
		'the drug'
	],
	['Humans accept only 56.3% of deals.', 'Orrery: how many deals do humans accept?', '56.3%'],
	['Rest significantly improved recall.', 'Orrery: what did rest significantly improve?', 'recall'],
	['Mice like cheese.', 'Orrery: who likes cheese?', 'mice']
];

describe('findWidenedScope', () => {
	test.each(hits)('of “%s” refuses: %s – %s', (quote, front, back) => {
		expect(findWidenedScope(sampleCard({ quote, front, back }))).toMatch(/\.$/);
	});

	test.each(misses)('of “%s” accepts: %s – %s', (quote, front, back) => {
		expect(findWidenedScope(sampleCard({ quote, front, back }))).toBeUndefined();
	});
});
