import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeWeights } from '../weights-file';
import { predictQuantities, readQuantityModel } from './predict-quantities';

const bytes = new Uint8Array(readFileSync('static/models/quantities.bin'));
const model = readQuantityModel(bytes);
const quantitiesIn = (text: string) =>
	predictQuantities(model, text).map(({ start, end }) => text.slice(start, end));

const hits: [string, string[]][] = [
	['Mice received 25 mg/kg of ketamine for 14 days.', ['25 mg/kg', '14 days']],
	['The cohort had a mean age of 54.8 years and 31% were women.', ['54.8 years', '31%']],
	['Serum was stored at −80 °C until analysis.', ['−80 °C']],
	['The odds ratio was 1.34 (95% CI 1.11–1.62).', ['1.34', '95%', '1.11–1.62']],
	['Mortality fell by approximately 12% over the period.', ['approximately 12%']],
	['The films were between 20 and 40 nm thick.', ['between 20 and 40 nm']],
	['The beam energy was 6.5 TeV.', ['6.5 TeV']],
	['The pressure rose to at least 3.2 MPa.', ['at least 3.2 MPa']],
	['The satellite orbits at a distance of 3.95 ± 0.05 AU.', ['3.95 ± 0.05 AU']],
	['Our model reaches 83.4% accuracy and needs 12 GB of memory.', ['83.4%', '12 GB']]
];

test.each(hits)('%j has its quantities found', (text, expected) => {
	expect(quantitiesIn(text)).toEqual(expected);
});

const misses: string[] = [
	'As shown in Fig. 3 and Table 2, the trend persists.',
	'This was reported before (Miller et al., 2006; Smith and Jones, 2010).',
	'The effect is well known [12,13].',
	'We compare against GPT-4 and Llama-3.1-8B-Instruct.',
	'CO2 and H2O dominate the spectrum.',
	'The proof follows from Theorem 4 and Eq. (7).',
	'Nothing was measured here.'
];

test.each(misses)('%j has no quantity', (text) => {
	expect(quantitiesIn(text)).toEqual([]);
});

test.each([
	['The rock was heated to 450 °C.', '°C'],
	['The dose was 25 mg/kg.', 'mg/kg'],
	['A share of 31% was lost.', '%']
])('in %j the unit is %j', (text, unit) => {
	expect(predictQuantities(model, text).map((found) => found.unit)).toEqual([unit]);
});

test('a text without tokens has no quantity', () => {
	expect(predictQuantities(model, '')).toEqual([]);
	expect(predictQuantities(model, ' \n')).toEqual([]);
});

const damaged = Uint8Array.from(bytes);
damaged[5000] = (damaged[5000] ?? 0) ^ 1;
const fewLabels = writeWeights('quantities', {
	outputCount: 2,
	shared: new Float64Array(),
	rowOfKey: new Map([[1, 0]]),
	rows: new Float64Array(2)
});

test.each([
	['empty', new Uint8Array(), /it has only 0 bytes/],
	['cut short', bytes.slice(0, 3000), /checksum/],
	['changed by one bit', damaged, /checksum/],
	['something else', new TextEncoder().encode('<!doctype html><title>Not found</title>'), /begin/],
	['of other labels', fewLabels, /it has 2 labels, expected 4/]
])('a model file that is %s is refused with a sentence', (_, file, reason) => {
	expect(() => readQuantityModel(file)).toThrow(reason);
	expect(() => readQuantityModel(file)).toThrow(/^The model file cannot be used/);
});
