import { expect, test } from 'vitest';
import { formulasIn } from './formulas';
import { textOf } from './span';

test.each([
	['of order $n^2$ at most', ['n^2']],
	['for $x$ and $y$', ['x', 'y']],
	['where $n = 12$ holds', ['n = 12']],
	['\\(a+b\\) is', ['a+b']],
	['$p(x|y)$ is', ['p(x|y)']],
	['the sum\n$$\\sum_i x_i$$\nis', ['\\sum_i x_i']],
	['\\[ E = mc^2 \\]', ['E = mc^2']],
	['a formula $\\alpha +\n\\beta$ over two lines', ['\\alpha +\n\\beta']]
])('%j holds the formulae %j', (text, expected) => {
	expect(formulasIn(text).map(({ tex }) => tex)).toEqual(expected);
});

test.each([
	'It costs $5 and $10 a month.',
	'between $5-$10 per head',
	'from $5 million to $x$5',
	'a price of $3',
	'US$ and AU$ differ',
	'escaped \\$x^2\\$ signs',
	'$ spaced ^ out $',
	'a stray $x^2\n\nand, a paragraph later, y$',
	'$the whole sentence here$',
	''
])('%j holds none', (text) => {
	expect(formulasIn(text)).toEqual([]);
});

test('a formula’s place includes its delimiters', () => {
	const text = 'of $n^2$ and $$m$$';
	expect(formulasIn(text).map(({ span }) => textOf(text, span))).toEqual(['$n^2$', '$$m$$']);
});

test('many stray signs come to an end', () => {
	expect(formulasIn('$ \\( \\[ $$ '.repeat(20_000))).toEqual([]);
});
