import { expect, test } from 'vitest';
import { textOf } from '$lib/text/span';
import { excerptOf, marksIn } from './excerpt';
import { fold, foldedWords } from './words';

const TEXT =
	'Language did not arise in isolation. We find that prefixes guide agents to refuse requests. ' +
	'Linear probes on hidden states reveal that prefix tokens are crucial. Probes of Müller et al. agree.';

test.each([
	[
		[['probes']],
		'Linear probes on hidden states reveal that prefix tokens are crucial.',
		['probes']
	],
	[[['probes', 'probe'], ['muller']], 'Probes of Müller et al. agree.', ['Probes', 'Müller']],
	[[['language']], 'Language did not arise in isolation.', ['Language']]
])('the sentence with the most of %j is shown', (words, sentence, marked) => {
	const excerpt = excerptOf(TEXT, words);
	expect(excerpt?.text).toBe(sentence);
	expect(textOf(TEXT, excerpt!.span)).toBe(sentence);
	expect(excerpt?.marks.map((mark) => textOf(sentence, mark))).toEqual(marked);
});

test.each([
	[TEXT, [['zebra']]],
	['', [['word']]],
	[TEXT, []]
])('without the words there is no excerpt', (text, forms) => {
	expect(excerptOf(text, forms)).toBeUndefined();
});

test('two forms of one word are no more than one', () => {
	const text = 'Training trains a trainer. Later we tested the training set.';
	const forms = [['training', 'trains', 'trainer'], ['tested']];
	expect(excerptOf(text, forms)?.text).toBe('Later we tested the training set.');
});

test('a sentence without end is shown in part, at whole words', () => {
	const text = `${'lorem ipsum '.repeat(200)}needle ${'dolor sit '.repeat(200)}`;
	const excerpt = excerptOf(text, [['needle']]);
	expect(excerpt?.text.length).toBeLessThan(400);
	expect(excerpt?.text).toMatch(/^(?:lorem|ipsum) .*needle.* (?:dolor|sit)$/);
});

test('marks stand where the words stand, whatever their accents', () => {
	const text = 'Élan vital: ELAN and élan.';
	expect(marksIn(text, [['elan']]).map((mark) => textOf(text, mark))).toEqual([
		'Élan',
		'ELAN',
		'élan'
	]);
});

test.each([
	['Straße İstanbul ﬁn', 'Straße İstanbul ﬁn'.length],
	['ÀÉÎ plain', 9],
	['', 0]
])('folding %j keeps every place', (text, length) => {
	expect(fold(text)).toHaveLength(length);
});

test.each([
	['56.3% of GPT-4', ['56.3', 'of', 'gpt', '4']],
	['1,200 and x86', ['1,200', 'and', 'x86']],
	['深度 learning', ['深', '度', 'learning']],
	['… — !', []]
])('%j is the words %j', (text, words) => {
	expect(foldedWords(text).map(({ word }) => word)).toEqual(words);
});
