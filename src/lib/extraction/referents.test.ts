import { expect, test } from 'vitest';
import { resolveReferents } from './referents';

const resolve = (text: string, sentence: string) =>
	resolveReferents(text, {
		names: [],
		plainWords: new Set(),
		before: { subject: 'the sluice', text: 'The sluice holds the tide back.' },
		sentence
	});

test('"it" at the head of a sentence is the subject of the sentence before', () => {
	expect(resolve('it lowers the river by a foot', 'It lowers the river by a foot.')).toBe(
		'the sluice lowers the river by a foot'
	);
});

test('"it" after a semicolon is something of its own sentence', () => {
	const sentence = 'Dredging is a cheap remedy; for example, it lowers the river by a foot.';
	expect(resolve('it lowers the river by a foot', sentence)).toBe('it lowers the river by a foot');
});
