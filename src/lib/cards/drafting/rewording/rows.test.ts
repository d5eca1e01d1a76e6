import { expect, test } from 'vitest';
import { outOfRow } from './rows';

const marked = (sentence: string) => sentence.replace(/\[(.*)\]/u, '{{c1::$1}}');

test.each([
	[
		'loss was [2] and 3% in rivers and canals, respectively.',
		'loss was [2%] in rivers, compared with 3% in canals.'
	],
	[
		'mean delay for boats that carried salt vs those that did not was [18.3] vs 12.1 days.',
		'mean delay for boats that carried salt was [18.3 days], compared with 12.1 days for those that did not.'
	],
	[
		'the loss of the oak hull and the steel hull was [8.1%] and 9.6%, respectively.',
		'the loss of the oak hull was [8.1%], compared with 9.6% for steel hull.'
	],
	[
		'the lowest safe load level and the highest safe load level of the pier are [90.0] and 135.0 kg, respectively.',
		'the lowest safe load level of the pier is [90.0 kg].'
	],
	[
		'in spring, the 5-year loss rates for hulls coated with tar or lime were 66 and [67%], respectively.',
		'in spring, the 5-year loss rate for lime was [67%], compared with 66% for hulls coated with tar.'
	],
	[
		'mean sensitivity and specificity of the bell were 91% and [82%], respectively.',
		'mean specificity of the bell was [82%].'
	],
	[
		'the mean far and near acuity of old keepers was [3.3] and 1.9 lines, respectively.',
		'the mean far acuity of old keepers was [3.3 lines].'
	],
	[
		'the loss rate was [31%] in rivers and 59% in canals after a year, and 81% and 91% at the end, respectively.',
		'the loss rate was [31%] in rivers and 59% in canals after a year.'
	]
])('%s', (sentence, said) => {
	expect(outOfRow(marked(sentence))).toBe(marked(said));
});

test.each([
	// Which of the two was first?
	'the rate for rivers and canals was [2%] and 3% in spring.',
	'the share of pilots in rivers and canals was [2] and 3%, respectively.',
	// A rust stain, or rust?
	'in the north, [14%] and 8% developed a rust and tar stain, respectively.',
	'the mean gain in far and near acuity was 3.3 and [1.9] lines, respectively.',
	'the mean gain in salt and near acuity was 3 and 2 and [4] lines.',
	'the 1-, 3-, and 5-year loss rates were [92%] and 39%.',
	'the rate of loss was [2%] in rivers and 3% in canals.'
])('%s keeps its words', (sentence) => {
	expect(outOfRow(marked(sentence))).toBe(marked(sentence));
});
