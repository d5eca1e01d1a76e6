import { expect, test } from 'vitest';
import { withoutLoneQuotes } from './lone-quotes';

test.each([
	['the hull held"; the mast broke', 'the hull held; the mast broke'],
	['the hull held;" the mast broke', 'the hull held; the mast broke'],
	['the hull held";" the mast (9 m;" 8 ft) broke', 'the hull held; the mast (9 m; 8 ft) broke'],
	['they say "rot" and tar"; wax holds', 'they say "rot" and tar; wax holds']
])('a quote that closes nothing goes: %s', (text, expected) => {
	expect(withoutLoneQuotes(text)).toBe(expected);
});

test.each([
	'they say "rot"; the mast broke',
	'they say "rot;" the mast broke',
	'a hull of 9" oak holds; the mast broke',
	'they part words with ";" and not with ","'
])('any other stays: %s', (text) => {
	expect(withoutLoneQuotes(text)).toBe(text);
});
