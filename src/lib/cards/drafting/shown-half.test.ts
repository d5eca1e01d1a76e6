import { expect, test } from 'vitest';
import { shownHalf } from './shown-half';

function shown(text: string, hidden: string): string {
	const start = text.indexOf(hidden);
	const { start: from, end } = shownHalf(text, { start, end: start + hidden.length }, 12);
	return text.slice(from, end);
}

const TEXT =
	'the tall towers of the harbour were painted white in 1901, but the small huts behind them were left as they had been';

test.each([
	[TEXT, 'white', 'the tall towers of the harbour were painted white in 1901'],
	[TEXT, 'as they', 'the small huts behind them were left as they had been']
])('%s', (text, hidden, expected) => {
	expect(shown(text, hidden)).toBe(expected);
});

test.each([
	['the towers were painted white, but the huts were left', 'white'],
	[
		'the tall towers of the harbour were painted white in 1901, but they were soon grey again',
		'grey'
	],
	[
		'the tall towers of the old harbour were painted white, red, and green in the spring of 1901',
		'red'
	],
	[
		'the share of sailors, keepers of lamps, and painters of towers can be considered a mark of wealth in the towns',
		'wealth'
	]
])('%s stays whole', (text, hidden) => {
	expect(shown(text, hidden)).toBe(text);
});
