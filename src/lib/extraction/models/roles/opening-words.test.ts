import { expect, test } from 'vitest';
import { wordsOfOpening } from './opening-words';

const REPORT = [
	'Ginger tea is drunk against nausea on ferries.',
	'Crews of ADX ferries were asked twice a day.',
	'Scores fell by 12%.',
	'No harm was seen.',
	'Ginger eases nausea at sea.'
];

test('words of the first fifth are counted where they come again, in any ending', () => {
	expect(wordsOfOpening(REPORT)).toEqual([5, 1, 0, 0, 2]);
});

test('words that stand in every report do not count, nor do short ones', () => {
	expect(
		wordsOfOpening(['These patients were compared.', 'These patients were compared.'])
	).toEqual([0, 0]);
	expect(wordsOfOpening(['A tea is up.', 'A tea is up.'])).toEqual([0, 0]);
	expect(wordsOfOpening([])).toEqual([]);
});
