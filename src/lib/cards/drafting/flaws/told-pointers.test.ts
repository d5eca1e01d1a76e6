import { expect, test } from 'vitest';
import { abstractPaper } from '../../../../../tests/abstract-paper';
import { isToldByTitle, isToldInPlace } from './told-pointers';

const inPlace = (quote: string, answer = 'tar') =>
	isToldInPlace(quote, quote.search(/\bth(?:is|ese|ose)\b/iu), answer);

test.each([
	['These effects of tar on oak lasted a year.'],
	['Tar slowed this loss of planks.'],
	['Those boats that leaked were sold.'],
	['Those boats which had a mast were sold.'],
	['Those old boats with a mast were sold.'],
	['Tar mends these deep coastal leaks in a day.']
])('%s tells which', (quote) => {
	expect(inPlace(quote)).toBe(true);
});

test.each([
	['These effects lasted a year.'],
	['This kind of plank is cheap.'],
	['Tar mends each of these leaks of oak.'],
	['The masts of these were short.'],
	['Those boats were sold.'],
	['Tar mends this rather simple plank in a day.'],
	['Tar slowed this loss of these planks.']
])('%s does not', (quote) => {
	expect(inPlace(quote)).toBe(false);
});

test('a thing told by its qualities is no answer', () => {
	const quote = 'This salted oaken plank was bent in fog.';
	expect(inPlace(quote)).toBe(true);
	expect(inPlace(quote, 'the salted oaken plank')).toBe(false);
});

const byTitle = (pointed: string, before: string, title: string) =>
	isToldByTitle(pointed, before, abstractPaper(title, 'We find a thing.'));

test.each([
	['this crack did not grow', 'Tar was used.', 'Cracks of the keel in winter'],
	['these sailors slept well', 'Fog was rare.', 'Sleep of sailors on long watches'],
	['this crack did not grow', 'The keel crack was tarred.', 'Cracks of the keel in winter'],
	[
		'these sailors slept well',
		'Hammocks suit sailors with chronic scurvy already eating limes.',
		'Hammocks for sailors with chronic scurvy eating limes'
	]
])('“%s” after “%s” under “%s” is the one of the title', (pointed, before, title) => {
	expect(byTitle(pointed, before, title)).toBe(true);
});

test.each([
	['this crack did not grow', 'Tar was used.', 'Leaks of the keel in winter'],
	['this crack did not grow', 'A mast crack was found.', 'Cracks of the keel in winter'],
	['this crack did not grow', 'A crack with rust was found.', 'Cracks of the keel in winter'],
	['these sailors slept well', 'Nine of them had scurvy.', 'Sleep of sailors on long watches'],
	['these sailors slept well', 'Those with scurvy woke.', 'Sleep of sailors on long watches'],
	[
		'these sailors slept well',
		'Hammocks suit sailors with broken ribs and a fever.',
		'Hammocks for sailors with chronic scurvy eating limes'
	],
	['this effect did not last', 'Tar was used.', 'The effect of tar on oak'],
	['such cracks did not grow', 'Tar was used.', 'Cracks of the keel in winter']
])('“%s” after “%s” under “%s” may be another', (pointed, before, title) => {
	expect(byTitle(pointed, before, title)).toBe(false);
});
