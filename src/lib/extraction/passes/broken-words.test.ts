import { expect, test } from 'vitest';
import { findsBrokenWords } from './broken-words';

const text =
	'The harbour was dredged, and a harbour is deep. The har bour holds boats, and a boatyard stands there. ' +
	'The boatyard has a slip. A boat in a yard is a boat of the yard, and a boat a yard. They say themasts bend. The masts are tall, masts are wet. ' +
	'Tar holds over all hulls. The overall length of a hull is the overall load. Understand the masts of thereof.';
const isBroken = findsBrokenWords(text);

test.each(['The har bour holds boats.', 'All of themasts bend in the wind.'])(
	'%s is broken where a line ended',
	(sentence) => {
		expect(isBroken(sentence)).toBe(true);
	}
);

test.each([
	'The harbour was dredged in spring.',
	'Tar holds over all hulls of the yard.',
	'The boat yard has a slip.',
	'Sailors understand the masts.',
	'The Har Bour lies in the south.'
])('%s is whole', (sentence) => {
	expect(isBroken(sentence)).toBe(false);
});
