import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from './tokens';

const read = (text: string) => tokenize(text).map((token) => `${token.kind[0]}:${token.text}`);

describe('tokens', () => {
	test.each([
		['up by +15.1%, then', ['w:up', 'w:by', 'n:+15.1%', 'p:,', 'w:then']],
		['(50-91% accuracy)', ['p:(', 'n:50-91%', 'w:accuracy', 'p:)']],
		['1,100 games in 2020-2021', ['n:1,100', 'w:games', 'w:in', 'n:2020-2021']],
		['GPT-3.5 vs. GPT-4o', ['w:GPT-3.5', 'w:vs.', 'w:GPT-4o']],
		['don’t stop; models’ use', ['w:don’t', 'w:stop', 'p:;', 'w:models’', 'w:use']],
		['see https://a.io/c2c.', ['w:see', 'l:https://a.io/c2c', 'p:.']],
		['3D, 5.5x, 30+ runs', ['w:3D', 'p:,', 'n:5.5x', 'p:,', 'n:30+', 'w:runs']],
		['1,25-DHCC or 7,12-tarwax', ['w:1,25-DHCC', 'w:or', 'w:7,12-tarwax']],
		['a 1.4-fold rise', ['w:a', 'w:1.4-fold', 'w:rise']]
	])('of %s', (text, expected) => {
		expect(read(text)).toEqual(expected);
	});
});

test('tokens and the white space between them give the text back', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
			let rebuilt = '';
			let at = 0;
			for (const { span, text: word } of tokenize(text)) {
				const between = text.slice(at, span.start);
				if (between.trim() !== '' || text.slice(span.start, span.end) !== word) return false;
				rebuilt += between + word;
				at = span.end;
			}
			return rebuilt + text.slice(at) === text && text.slice(at).trim() === '';
		}),
		{ seed: 20261121 }
	);
	expect(tokenize('')).toEqual([]);
});
