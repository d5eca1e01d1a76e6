import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from './tokens';

const words = (text: string) => tokenize(text).map((token) => token.text);

test.each([
	['a dose of 5mg', ['a', 'dose', 'of', '5', 'mg']],
	['10–20 °C', ['10', '–', '20', '°', 'C']],
	['3.2×10−4 m', ['3.2', '×', '10', '−', '4', 'm']],
	['10,308 employees', ['10,308', 'employees']],
	['refs 14,15', ['refs', '14', ',', '15']],
	['p < .05', ['p', '<', '.05']],
	['n=12.', ['n', '=', '12', '.']],
	['a 5-year plan', ['a', '5', '-', 'year', 'plan']],
	['±0.5%', ['±', '0.5', '%']],
	['v1.2.3', ['v', '1.2', '.', '3']],
	['', []],
	[' \n\t', []]
])('%j is split into %j', (text, expected) => {
	expect(words(text)).toEqual(expected);
});

test('tokens and the white space between them are the whole text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			let at = 0;
			for (const token of tokenize(text)) {
				expect(text.slice(at, token.start)).toMatch(/^\s*$/);
				expect(text.slice(token.start, token.end)).toBe(token.text);
				expect(token.spaced).toBe(token.start === 0 || token.start > at);
				at = token.end;
			}
			expect(text.slice(at)).toMatch(/^\s*$/);
		})
	);
});
