import { describe, expect, test } from 'vitest';
import { readNumbers } from './numbers';

const valuesOf = (text: string) =>
	readNumbers(text)
		.filter((number) => !number.inName)
		.map((number) => number.value);

describe('readNumbers', () => {
	test.each([
		['win rates from 22.2% to 32.7%', [22.2, 32.7]],
		['over 1,100 games with 15.2 million tokens', [1100, 15_200_000]],
		['20B tokens at 1.2k a day', [20e9, 1200]],
		['no comparable increase (-4.5%)', [-4.5]],
		['a mean change of +15.1%', [15.1]],
		['50-91% accuracy', [50, 91]],
		['parameters-5.5x fewer', [5.5]],
		['24 of 34 languages', [24, 34]],
		['p < .001, r = -0.32', [0.001, -0.32]],
		['1.2 × 10^-5 and 3e-4', [0.000012, 0.0003]],
		['We evaluated eight models, twenty-five times', [8, 25]],
		['almost twice as expensive', [2]],
		['Over 40 rats', [40]],
		['IL-6 reached 12.5 mg/dL', [12.5]],
		['a 12-week trial', [12]]
	])('the numbers of “%s” are %j', (text, values) => {
		expect(valuesOf(text)).toEqual(values);
	});

	test.each([
		'GPT-4 and Llama-3.1-8B',
		'Claude 3.5 Sonnet',
		'Claude 1, 2, and 3.',
		'Figure 2 and Table 3',
		'as in [12, 13]',
		'COVID-19',
		'Qwen 3 Next',
		'Gemini-2.5-Pro'
	])('“%s” holds names only', (text) => {
		expect(valuesOf(text)).toEqual([]);
		expect(readNumbers(text).length).toBeGreaterThan(0);
	});

	test.each([
		['56.3% of the time', true],
		['50 to 91 percent', true],
		['1.6 percentage points', true],
		['56.3 ms', false]
	])('the first number of “%s” is a percentage: %s', (text, percent) => {
		expect(readNumbers(text)[0]?.percent).toBe(percent);
	});

	test('a span covers the words of its number', () => {
		const text = 'It took 15.2 million tokens.';
		const spans = readNumbers(text).map(({ span }) => text.slice(span.start, span.end));
		expect(spans).toEqual(['15.2 million']);
	});
});
