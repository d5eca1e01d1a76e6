/**
 * Trains the tagger and the parser of dependencies on the CRAFT treebank and writes
 * src/lib/extraction/models/dependencies/dependency-weights.json:
 * `npx tsx --tsconfig src/cli/tsconfig.json scripts/training/dependencies/train-dependencies.ts --craft=DIR [--check]`,
 * where DIR holds the treebank's CoNLL-U files. With --check it scores articles that it has held out
 * instead, and writes nothing. Minutes, and the same for the same seed.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { linearModel } from '$lib/extraction/models/dependencies/dependency-model';
import {
	parseSentence,
	type DependencyModel
} from '$lib/extraction/models/dependencies/parse-sentence';
import { WORD_TAGS } from '$lib/extraction/models/dependencies/word-tags';
import { writeWeights } from '$lib/extraction/models/weights-file';
import { foldsOf } from '../folds';
import { readTrees, treebankFiles, type TreebankSentence } from './craft-trees';
import { trainDependencies, type TrainedPart } from './dependencies-trainer';

const WEIGHTS = 'src/lib/extraction/models/dependencies/dependency-weights.json';
const SEED = 3;
/** One article of so many is held out. */
const FOLDS = 10;
const OPTIONS = { epochs: 5, seed: 1, most: { tags: 3200, moves: 12000 } };
/** Levels of a weight left out between two that are used. */
const STEPS = { tags: 12, moves: 11 };

function bytesOf(part: TrainedPart, outputCount: number, step: number): Uint8Array {
	return writeWeights('dependencies', { ...part, outputCount, shared: new Float64Array(0) }, step);
}

function trained(sentences: readonly TreebankSentence[]) {
	const { tags, moves } = trainDependencies(sentences, OPTIONS);
	return {
		tags: bytesOf(tags, WORD_TAGS.length, STEPS.tags),
		moves: bytesOf(moves, 3, STEPS.moves)
	};
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

/** Marks are no words: their heads are not counted. */
function tell(what: string, sentences: readonly TreebankSentence[], model: DependencyModel): void {
	let [all, tagged, words, headed, roots] = [0, 0, 0, 0, 0];
	for (const { words: sentence, tags, heads } of sentences) {
		const tree = parseSentence(sentence, model);
		sentence.forEach(({ pos }, at) => {
			const head = heads[at] === sentence.length ? -1 : heads[at];
			all++;
			if (tree.tags[at] === WORD_TAGS[tags[at] ?? 0]) tagged++;
			if (pos === 'PUNCT') return;
			words++;
			if (tree.heads[at] === head) headed++;
			if (head === -1 && tree.heads[at] === -1) roots++;
		});
	}
	console.log(
		`${what}: ${sentences.length} sentences; tags ${percent(tagged, all)}, heads ${percent(headed, words)}, roots ${percent(roots, sentences.length)}`
	);
}

const folder = process.argv.find((one) => one.startsWith('--craft='))?.slice('--craft='.length);
if (!folder) throw new Error('Name the folder of the treebank with --craft=DIR.');
const files = treebankFiles(folder);
const read = (names: readonly string[]) => names.flatMap(readTrees);
const isCheck = process.argv.includes('--check');
const { train, held } = foldsOf(files, FOLDS, SEED)[0] ?? { train: [], held: [] };
const bytes = trained(read(isCheck ? train : files));
for (const [part, packed] of Object.entries(bytes))
	console.log(`${part}: ${packed.length} bytes, ${gzipSync(packed, { level: 9 }).length} gzipped`);
if (isCheck) {
	const model = { tags: linearModel(bytes.tags), moves: linearModel(bytes.moves) };
	tell('held out', read(held), model);
	// Another treebank of the same shape, to see how far it carries.
	for (const other of process.argv.filter((one) => one.endsWith('.conllu')))
		tell(other, readTrees(other), model);
} else {
	const digits = (part: Uint8Array) => Buffer.from(part).toString('hex');
	writeFileSync(
		WEIGHTS,
		`${JSON.stringify({ tags: digits(bytes.tags), moves: digits(bytes.moves) }, undefined, '\t')}\n`
	);
}
