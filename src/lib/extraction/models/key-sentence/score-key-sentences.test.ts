import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { predictRoles, readRolesModel } from '../roles/predict-roles';
import { writeWeights } from '../weights-file';
import { keySentenceFeatures } from './key-sentence-features';
import { readKeySentenceModel, scoreKeySentences } from './score-key-sentences';

const roles = readRolesModel(readFileSync('static/models/roles.bin'));
const model = readKeySentenceModel(readFileSync('static/models/key-sentence.bin'));

function sourceOf(title: string, sentences: readonly string[]) {
	return { title, sentences, posteriors: predictRoles(roles, sentences).posteriors };
}

const SENTENCES = [
	'Bird calls are recorded by the million and heard by few.',
	'Labels exist for a small share of them.',
	'We propose Warbler, a self-supervised network that learns to recognise bird calls from unlabelled recordings.',
	'Code is available on our website.'
];

test('the sentence that says what is proposed outranks background and availability', () => {
	const source = sourceOf('Warbler: recognising bird calls without labels', SENTENCES);
	const scores = scoreKeySentences(model, source);
	expect(scores).toHaveLength(4);
	expect(Math.max(...scores)).toBe(scores[2]);
});

test('an untitled source is scored too', () => {
	const scores = scoreKeySentences(model, sourceOf('', SENTENCES));
	expect(Math.max(...scores)).toBe(scores[2]);
	expect(scores.every(Number.isFinite)).toBe(true);
});

test('no sentences have no scores', () => {
	expect(scoreKeySentences(model, sourceOf('A title', []))).toEqual([]);
});

test('words shared with the title are told by their share', () => {
	const [none, all] = keySentenceFeatures(sourceOf('harbour silt', ['A dog.', 'Harbour silt.']));
	expect(all).toContain('title>0.9');
	expect(none!.filter((name) => name.startsWith('title>'))).toEqual([]);
});

describe('a file that is no ranker is refused', () => {
	test('a model of roles', () => {
		const bytes = readFileSync('static/models/roles.bin');
		expect(() => readKeySentenceModel(bytes)).toThrow(/not of “key-sentence”/);
	});

	test('one with two scores', () => {
		const bytes = writeWeights('key-sentence', {
			outputCount: 2,
			shared: new Float64Array(),
			rowOfKey: new Map(),
			rows: new Float64Array()
		});
		expect(() => readKeySentenceModel(bytes)).toThrow(/2 scores, not one/);
	});
});
