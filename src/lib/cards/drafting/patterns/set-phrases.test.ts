import { expect, test } from 'vitest';
import { tagWords } from '$lib/extraction/parts-of-speech';
import { opensSetPhrase } from './set-phrases';

const opens = (text: string, word: string) => {
	const words = tagWords(text);
	return opensSetPhrase(
		words,
		words.findIndex((item) => item.text === word)
	);
};

test.each([
	['the crane rests on top of plain gravel', 'top'],
	['the fares were set on the basis of distance', 'the'],
	['the ferry loads at most 30 carts', 'most'],
	['the canal takes advantage of the tide', 'advantage'],
	['the canal takes advantages of the tide', 'advantages'],
	['a thaw giving rise to floods', 'rise'],
	['the barge is on par with carts', 'par'],
	['the thaw brings forth a flood', 'forth'],
	['the leak shows itself at dusk', 'itself']
])('in “%s” a gap from “%s” on cuts words that go together', (text, word) => {
	const words = tagWords(text);
	const at = word === 'the' ? words.findLastIndex((item) => item.text === 'the') : undefined;
	expect(at === undefined ? opens(text, word) : opensSetPhrase(words, at)).toBe(true);
});

test.each([
	['the crane rests on loose gravel', 'loose'],
	['the ferry stops at small piers', 'small'],
	['the canal takes heavy barges', 'heavy'],
	['the thaw gives farmers time', 'farmers']
])('in “%s” a gap may begin at “%s”', (text, word) => {
	expect(opens(text, word)).toBe(false);
});
