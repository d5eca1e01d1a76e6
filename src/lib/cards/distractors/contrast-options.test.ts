import { expect, test } from 'vitest';
import type { CardContent } from '../card';
import { contrastOptions } from './contrast-options';
import { CONTRASTS } from './lexicon/contrasts';

function card(front: string, back: string, quote = `${front} ${back}`): CardContent {
	const span = { start: 0, end: quote.length };
	return { kind: 'basic', type: 'conclusion', front, back, evidence: { quote, span } };
}

const optionsOf = (...words: Parameters<typeof card>) =>
	contrastOptions(card(...words)).map(({ text }) => text);

test.each([
	['a strong peak', ['a weak peak', 'a moderate peak']],
	['a static compiler', ['a dynamic compiler']],
	['an explicit reward', ['an implicit reward']],
	['a multimodal probe', ['a unimodal probe']],
	['an indirect cost', ['a direct cost']],
	['a surprisingly large gap', ['a surprisingly small gap']],
	['asking before choosing', ['asking after choosing']],
	['covert bias in daily use', ['overt bias in daily use']]
])('“%s” can also be %j', (back, expected) => {
	const found = optionsOf('Okafor (2019): what was seen?', back);
	expect(found.slice(0, expected.length)).toEqual(expected);
});

test('two words of two sides each are turned one by one, and together', () => {
	expect(optionsOf('Okafor (2019): what was built?', 'a sparse public index')).toEqual([
		'a dense public index',
		'a sparse private index',
		'a dense private index'
	]);
});

test.each([
	['the other word is in the sentence', 'a small gap', 'A small gap, and no large one, was seen.'],
	['the other word is in the answer', 'small and large models', undefined],
	['what is denied has another opposite', 'no large gap', undefined],
	['“only” asks for less', 'only a partial view', undefined],
	['a comparison has two sides', 'a large gap rather than a shift', undefined],
	['it is part of a name', 'the Small Worlds dataset', undefined],
	['it is part of a word', 'the low-rank update', undefined],
	['in many words one is overlooked', `a large gap ${'that grows '.repeat(6)}`, undefined],
	['it has numbers of its own', 'a large gap of 12 points', undefined]
])('nothing is turned where %s', (_why, back, quote) => {
	expect(optionsOf('Okafor (2019): what was seen?', back, quote)).toEqual([]);
});

test('what is asked as one example among several has no opposite', () => {
	expect(optionsOf('Okafor (2019): they used tools such as […].', 'a static compiler')).toEqual([]);
});

test('no row holds a word twice, and every row has a word that can be turned into another', () => {
	for (const row of CONTRASTS) {
		const words = row.split(' · ').map((word) => word.replace('~', ''));
		expect(new Set(words).size, row).toBe(words.length);
		expect(words.length, row).toBeGreaterThan(1);
		expect(row.startsWith('~') && row.split(' · ').every((word) => word.startsWith('~'))).toBe(
			false
		);
	}
});
