import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { linearModelOf } from '$lib/extraction/models/dependencies/linear-model';
import { parseSentence } from '$lib/extraction/models/dependencies/parse-sentence';
import { WORD_TAGS } from '$lib/extraction/models/dependencies/word-tags';
import { isProjective, readTrees, treebankFiles } from './craft-trees';
import { trainDependencies } from './dependencies-trainer';

const folder = mkdtempSync(join(tmpdir(), 'treebank-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Row = readonly [form: string, tag: string, head: number, label: string, misc?: string];

const block = (rows: readonly Row[]) =>
	rows
		.map(([form, tag, head, label, misc = '_'], at) =>
			[at + 1, form, form, '_', tag, '_', head, label, '_', misc].join('\t')
		)
		.join('\n');

/** "wild-type goats drank salt." with the hyphen cut out, as the treebank has it. */
const GOATS: readonly Row[] = [
	['wild', 'JJ', 3, 'amod', 'SpaceAfter=No'],
	['-', 'HYPH', 3, 'punct', 'SpaceAfter=No'],
	['type', 'NN', 4, 'compound'],
	['goats', 'NNS', 5, 'nsubj'],
	['drank', 'VBD', 0, 'root'],
	['salt', 'NN', 5, 'dobj', 'SpaceAfter=No'],
	['.', '.', 5, 'punct']
];
const CROSSED: readonly Row[] = [
	['a', 'DT', 3, 'det'],
	['b', 'NN', 4, 'nsubj'],
	['c', 'NN', 0, 'root'],
	['d', 'VB', 3, 'dep']
];

function sentencesOf(...blocks: readonly (readonly Row[])[]) {
	writeFileSync(join(folder, 'one.conllu'), `# a comment\n${blocks.map(block).join('\n\n')}\n`);
	return treebankFiles(folder).flatMap(readTrees);
}

describe('a treebank is read in the words of the app', () => {
	test('what it cuts at hyphens is one word, and hangs where the whole hangs', () => {
		const [goats] = sentencesOf(GOATS);
		expect(goats?.words.map(({ text }) => text)).toEqual([
			'wild-type',
			'goats',
			'drank',
			'salt',
			'.'
		]);
		expect(goats?.heads).toEqual([1, 2, 5, 2, 2]);
		expect(goats?.tags.map((tag) => WORD_TAGS[tag])).toEqual(['NN', 'NNS', 'VBD', 'NN', '.']);
	});

	test('trees whose arcs cross are known', () => {
		expect(sentencesOf(GOATS, CROSSED).map(isProjective)).toEqual([true, false]);
	});
});

test('what was trained on gives its trees back, the same for the same seed', () => {
	const sentences = Array.from({ length: 8 }, () => sentencesOf(GOATS)[0]).filter(
		(one) => one !== undefined
	);
	const options = { epochs: 5, seed: 2, most: { tags: 400, moves: 400 } };
	const trained = trainDependencies(sentences, options);
	const model = {
		tags: linearModelOf({ ...trained.tags, outputCount: WORD_TAGS.length }),
		moves: linearModelOf({ ...trained.moves, outputCount: 3 })
	};
	const tree = parseSentence(sentences[0]?.words ?? [], model);
	expect(tree.heads).toEqual([1, 2, -1, 2, 2]);
	expect(tree.tags).toEqual(['NN', 'NNS', 'VBD', 'NN', '.']);
	expect(trained.moves.rowOfKey.size).toBeLessThanOrEqual(400);
	expect(trainDependencies(sentences, options)).toEqual(trained);
});
