import { expect, test } from 'vitest';
import type { Paper } from '$lib/papers/paper';
import { fullerName } from './fuller-names';
import { nounPhrasesIn } from './noun-phrases';

function nameOf(before: string, asked: string, hidden = 'rain'): string | undefined {
	const paper = { citation: { title: 'Boats at sea' }, text: before } as unknown as Paper;
	const phrase = nounPhrasesIn(asked).find(({ opener }) => opener === 'the');
	return phrase && fullerName(paper, phrase, { start: before.length, hidden });
}

test.each([
	['We built a tide chart validator at sea.', 'the validator is slow.', 'tide chart'],
	['We kept the bow and mast rope errors low.', 'the rope errors are rare.', 'bow and mast rope'],
	[
		'It drives hull, bow, and mast rope errors down.',
		'the rope errors are rare.',
		'hull, bow, and mast rope'
	],
	[
		'We saw adversarial ripples. Adversarial ripples are rare.',
		'the ripples are rare.',
		'adversarial'
	]
])('“%s” “%s” – %s', (before, asked, name) => {
	expect(nameOf(before, asked)).toBe(name);
});

test.each([
	['We built a tide chart validator and a rope validator.', 'the validator is slow.'],
	['We built a tide validator at sea.', 'the rope validator is slow.'],
	['We saw a uniform coat.', 'the coat is rare.'],
	['We weighed the bow rope level.', 'the level is low.'],
	['A point of call tide validator was built.', 'the validator is slow.'],
	['We saw recent ripples. The recent ripples are rare.', 'the ripples are rare.']
])('“%s” tells no fuller name for “%s”', (before, asked) => {
	expect(nameOf(before, asked)).toBeUndefined();
});

test('a name that holds the answer is not told', () => {
	const before = 'We built a tide chart validator at sea.';
	expect(nameOf(before, 'the validator is slow.', 'tide charts')).toBeUndefined();
});
