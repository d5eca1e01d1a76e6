import { expect, test } from 'vitest';
import { nounPhrasesIn } from './noun-phrases';

const told = (text: string) =>
	nounPhrasesIn(text).map(({ opener, qualities, head }) =>
		[opener, ...qualities.map((word) => word.text), head.text].filter(Boolean).join(' ')
	);

test.each([
	['The old ferry carries a small brass lamp.', ['the old ferry', 'a small brass lamp']],
	['We built a famous, useful lamp for our boats.', ['a famous , useful lamp', 'our boats']],
	['The lamp burned oil.', ['the lamp', 'oil']],
	['It rained.', []]
])('%s', (text, phrases) => {
	expect(told(text)).toEqual(phrases);
});

test('what follows is at hand', () => {
	expect(nounPhrasesIn('The lamp of brass shone.')[0]?.next?.lower).toBe('of');
});
