import { expect, test } from 'vitest';
import { hasBareSymbol } from './bare-symbol';

test.each([
	'what does G recover?',
	'the tide depends on g only through the wind',
	'the net holds if and only if g is a tree',
	'relaxing the rule that the domain of g be a set of ropes'
])('%s: nothing tells what the letter is', (text) => {
	expect(hasBareSymbol(text)).toBe(true);
});

test.each([
	'the sum grows with n where n is the number of ships',
	'a generator G and a buoy, where G is wet',
	'the ropes dried in 4 h and in 5 h, or 12 degrees C.',
	'what did T cells and B cells do?',
	'numbers of B and T cells',
	'in which tanks of E. coli and of C. difficile was it found?',
	'ratios of N and P rise',
	'the plan of a ship'
])('%s: it is told, or a unit', (text) => {
	expect(hasBareSymbol(text)).toBe(false);
});
