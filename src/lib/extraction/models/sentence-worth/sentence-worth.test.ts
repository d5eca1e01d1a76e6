import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { predictRoles, readRolesModel } from '../roles/predict-roles';
import { writeWeights } from '../weights-file';
import { readSentenceWorthModel, sentenceWorths } from './sentence-worth';

const roles = readRolesModel(readFileSync('static/models/roles.bin'));
const model = readSentenceWorthModel(readFileSync('static/models/sentence-worth.bin'));

const worthsIn = (title: string, sentences: readonly string[]) =>
	sentenceWorths(model, {
		title,
		sentences,
		posteriors: predictRoles(roles, sentences).posteriors
	});

test('what was found and what was built are wanted; background, a bare aim and promises are not', () => {
	const worths = worthsIn('Tar keeps piers dry', [
		'Piers rot faster every year, and little is known of the reasons.',
		'The aim of this study was to examine coats of tar.',
		'We coated 40 piers with tar and left 38 bare.',
		'Coated piers rotted significantly less than bare ones (12% vs 31%, p < 0.01).',
		'Tar significantly reduces rot of piers in salt water.',
		'Implications for harbours are discussed.'
	]);
	const [known, aim, , found, concluded, promised] = worths;
	for (const wanted of [found, concluded]) expect(wanted).toBeGreaterThan(0);
	for (const unwanted of [known, aim, promised]) expect(unwanted).toBeLessThan(-1);
});

test('no sentences have no worth', () => {
	expect(worthsIn('A title', [])).toEqual([]);
});

describe('a file that is no model of worth is refused', () => {
	test('a ranker of key sentences', () => {
		const bytes = readFileSync('static/models/key-sentence.bin');
		expect(() => readSentenceWorthModel(bytes)).toThrow(/not of “sentence-worth”/);
	});

	test('one without its base', () => {
		const bytes = writeWeights('sentence-worth', {
			outputCount: 1,
			shared: new Float64Array(),
			rowOfKey: new Map(),
			rows: new Float64Array()
		});
		expect(() => readSentenceWorthModel(bytes)).toThrow(/1 scores and 0 shared weights/);
	});
});
