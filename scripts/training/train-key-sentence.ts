/**
 * Trains the ranker of key sentences on top of static/models/roles.bin and writes
 * static/models/key-sentence.bin:
 * `npx tsx --tsconfig src/cli/tsconfig.json scripts/training/train-key-sentence.ts [--data=DIR] [--check]`.
 * With --check it also scores five folds of the train part and, trained on that alone, the dev part.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readRolesModel } from '$lib/extraction/models/roles/predict-roles';
import { readKeySentenceModel } from '$lib/extraction/models/key-sentence/score-key-sentences';
import { writeWeights } from '$lib/extraction/models/weights-file';
import { foldsOf } from './folds';
import { chosenWorth } from './key-sentence-scores';
import {
	KEY_SENTENCE_OPTIONS,
	rankedPaper,
	trainKeySentence,
	type RankedPaper
} from './key-sentence-trainer';
import { readSummarised } from './labelled-data';

const MODEL = 'static/models/key-sentence.bin';
const SEED = 3;
const FOLDS = 5;

/** As it ships: through the bytes of the file. */
function shippedModel(papers: readonly RankedPaper[]) {
	const bytes = writeWeights('key-sentence', trainKeySentence(papers, KEY_SENTENCE_OPTIONS));
	return { bytes, model: readKeySentenceModel(bytes) };
}

const mean = (values: readonly number[]) =>
	(100 * (values.reduce((sum, value) => sum + value, 0) / values.length)).toFixed(2);

function check(train: readonly RankedPaper[], dev: readonly RankedPaper[]): void {
	const folds = foldsOf(train, FOLDS, SEED).flatMap((fold) =>
		chosenWorth(shippedModel(fold.train).model, fold.held)
	);
	const onDev = chosenWorth(shippedModel(train).model, dev);
	console.log(`${FOLDS} folds of train: ROUGE-1 ${mean(folds)}`);
	console.log(`dev, trained on train: ROUGE-1 ${mean(onDev)}`);
}

const roles = readRolesModel(readFileSync('static/models/roles.bin'));
const ranked = (name: string) => readSummarised(name).map((paper) => rankedPaper(roles, paper));
const train = ranked('scitldr_a.train.jsonl');
const dev = ranked('scitldr_a.dev.jsonl');
if (process.argv.includes('--check')) check(train, dev);
const { bytes, model } = shippedModel([...train, ...dev]);
writeFileSync(MODEL, bytes);
console.log(
	`${MODEL}: ${model.rowOfKey.size} features, ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`
);
