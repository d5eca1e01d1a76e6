import { describe, expect, test } from 'vitest';
import { contentStems, jaccard, stem, wordsOf } from './stems';

describe('stem', () => {
	test.each([
		['negotiation', 'negotiators'],
		['generalise', 'generalizing'],
		['behaviour', 'behaviors'],
		['improves', 'improvement'],
		['studies', 'study'],
		['rose', 'rises'],
		['fell', 'falls'],
		['modelling', 'model'],
		['persistent', 'persistence'],
		['children', 'child'],
		['hopping', 'hop'],
		['tampered', 'tampering']
	])('%s and %s have one stem', (left, right) => {
		expect(stem(left)).toBe(stem(right));
	});

	test.each([
		['increase', 'decrease'],
		['biased', 'unbiased'],
		['mice', 'mine'],
		['agent', 'age']
	])('%s and %s have two', (left, right) => {
		expect(stem(left)).not.toBe(stem(right));
	});
});

test('words are lower case, compounds taken apart, possessives dropped', () => {
	expect(wordsOf("The LLM-based agents' model’s 5.5x")).toEqual([
		'the',
		'llm',
		'based',
		'agents',
		'model',
		'5.5',
		'x'
	]);
});

test('content stems leave out words without content of their own', () => {
	expect(contentStems('It does not improve the wheels of which we spoke')).toEqual([
		stem('improve'),
		stem('wheels'),
		stem('spoke')
	]);
});

test.each([
	[['a', 'b'], ['a', 'b'], 1],
	[['a', 'b'], ['b', 'c'], 1 / 3],
	[[], [], 0]
])('%j and %j overlap by %d', (left, right, overlap) => {
	expect(jaccard(new Set(left), new Set(right))).toBeCloseTo(overlap);
});
