import { describe, expect, test } from 'vitest';
import { tagWords } from '$lib/extraction/parts-of-speech';
import { complementEnd, isWholePhrase, phraseEnd } from './phrases';

const phraseFrom = (text: string, word: string) => {
	const words = tagWords(text);
	const from = words.findIndex((item) => item.text === word);
	const to = phraseEnd(words, from, words.length);
	return text.slice(words[from]?.span.start, words[to - 1]?.span.end);
};

describe('a phrase goes on', () => {
	test.each([
		['they sell a pump capable of lifting mud in winter', 'a', 'a pump capable of lifting mud'],
		['they asked two guards blind to the signal', 'two', 'two guards blind to the signal'],
		['there was less access to coal in the port', 'less', 'less access to coal'],
		[
			'it parts decay of the hull and decay into the keel',
			'decay',
			'decay of the hull and decay into the keel'
		],
		['they use a slow, tide-driven, quiet mill', 'a', 'a slow, tide-driven, quiet mill'],
		['they propose a tide based mill gear for ports', 'a', 'a tide based mill gear']
	])('%s', (text, word, expected) => {
		expect(phraseFrom(text, word)).toBe(expected);
	});

	test.each([
		['they built a cheap pump for the mill', 'a', 'a cheap pump'],
		['they sent heavy carts to the mill', 'heavy', 'heavy carts'],
		['the mill is quiet in winter', 'quiet', 'quiet'],
		['they propose a mill gear based on tides', 'a', 'a mill gear'],
		['the keel needs small repairs simply because it grows', 'small', 'small repairs'],
		['the copy follows the old chart well.', 'old', 'old chart'],
		['they drain the low fields quickly.', 'low', 'low fields'],
		['there was little decay and rust on the hull', 'little', 'little decay and rust']
	])('or ends before the preposition: %s', (text, word, expected) => {
		expect(phraseFrom(text, word)).toBe(expected);
	});
});

const isWhole = (text: string, hidden: string) => {
	const words = tagWords(text);
	const start = text.indexOf(hidden);
	const from = words.findIndex((word) => word.span.start === start);
	const to = words.findIndex((word) => word.span.start >= start + hidden.length);
	return isWholePhrase(words, { from, to: to < 0 ? words.length : to });
};

describe('half a phrase is not whole', () => {
	test.each([
		['they keep both salt from the pans as well as peat', 'both salt from the pans'],
		['they use coal bought not from the mine, but from the port', 'coal bought not from the mine'],
		['they run a plain order to speed up and guide boats', 'a plain order to speed up'],
		['they show a pump capable of work', 'a pump capable'],
		['they mapped drift of silt leading to floods', 'drift of silt leading'],
		['they told of a guess that fog, which is thick, lifts early', 'a guess that fog'],
		['they use ropes and local, quietly made nets', 'ropes and local'],
		['they closed lanes of the outer, but not the inner port', 'lanes of the outer'],
		['the hull is light and robust to frost', 'light and robust'],
		['they use nets that depend on hand-made, tarred ropes', 'nets that depend on hand-made']
	])('%s', (text, hidden) => {
		expect(isWhole(text, hidden)).toBe(false);
	});

	test.each([
		['they keep both salt and peat in sheds', 'both salt and peat'],
		['they use coal from the quarry, but no oil', 'coal from the quarry'],
		['they run a plain order for boats', 'a plain order'],
		['they told of a guess that fog will lift early', 'a guess that fog will lift early'],
		['the hull is light and robust in frost', 'light and robust'],
		['they helped the poor in winter', 'the poor']
	])('this is: %s', (text, hidden) => {
		expect(isWhole(text, hidden)).toBe(true);
	});
});

test('a complement ends where a clause with its own subject is joined on', () => {
	const words = tagWords('it holds plain salt but no peat from the moor was found');
	const end = complementEnd(words, 2, words.length);
	expect(words.slice(2, end).map(({ text }) => text)).toEqual(['plain', 'salt']);
	const joined = tagWords('it holds plain salt and peat from the moor');
	expect(complementEnd(joined, 2, joined.length)).toBe(joined.length);
});

test('a comma between two qualities of one thing ends no complement', () => {
	const words = tagWords('they avoid towing heavy, tarred old ropes');
	expect(complementEnd(words, 2, words.length)).toBe(words.length);
	const second = tagWords('the hull will stay dry, old ropes tell');
	expect(complementEnd(second, 3, second.length)).toBe(5);
});
