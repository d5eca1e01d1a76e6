/**
 * Scores the model of quantity spans with MeasEval's own measure, where the public sets and their
 * scorer lie beside the checkout:
 * `npx tsx --tsconfig src/cli/tsconfig.json scripts/bench-quantities.ts [--data=DIR] [--folds]`.
 * Without --folds only the shipped model is scored; with it, five models are trained and scored
 * on the passages held out, once by paper and once by passage.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
	predictQuantities,
	readQuantityModel,
	type QuantityModel
} from '$lib/extraction/models/quantities/predict-quantities';
import { writeWeights } from '$lib/extraction/models/weights-file';
import { inCodePoints } from '../src/cli/code-points';
import { dataFolder } from './training/labelled-data';
import { tellClassScores } from './training/quantities/class-scores';
import { missingSets, readCorpora } from './training/quantities/corpora';
import { readPassages, type Passage } from './training/quantities/passages';
import { groundOf, trainQuantities } from './training/quantities/quantities-trainer';

const MODEL = 'static/models/quantities.bin';
const FOLDS = 5;
const scorer = join(dataFolder, '../bench/quantities.mjs');
const folder = mkdtempSync(join(tmpdir(), 'quantities-'));

function linesFor(model: QuantityModel, passages: readonly Passage[]): string[] {
	return passages.map(({ id, text }) => {
		const quantities = inCodePoints(text, predictQuantities(model, text));
		return JSON.stringify({ id, quantities });
	});
}

function score(title: string, set: string, lines: readonly string[]): void {
	const predicted = join(folder, 'predicted.jsonl');
	writeFileSync(predicted, lines.join('\n'));
	const { stdout } = spawnSync(process.execPath, [scorer, join(dataFolder, set), predicted], {
		encoding: 'utf8'
	});
	console.log(`\n${title}\n${stdout.trimEnd()}`);
}

function shipped(model: QuantityModel): void {
	for (const set of ['measeval.dev.jsonl']) {
		const path = join(dataFolder, set);
		if (!existsSync(path) || !existsSync(scorer)) {
			console.log(`Skipped: ${set} or its scorer is not here (${path}, ${scorer}).`);
			continue;
		}
		score(`Shipped model on ${set}`, set, linesFor(model, readPassages(path)));
	}
}

function folds(): void {
	const missing = missingSets();
	if (missing.length > 0 || !existsSync(scorer)) {
		console.log(`Skipped the folds: not here are ${[...missing, scorer].join(', ')}.`);
		return;
	}
	const corpora = readCorpora();
	const ground = groundOf(corpora);
	const papers = [...new Set(corpora.target.map(({ id }) => id.split('-')[0]))];
	const ways: [string, (passage: Passage, index: number) => number][] = [
		['paper', ({ id }) => papers.indexOf(id.split('-')[0])],
		['passage', (_, index) => index]
	];
	for (const [way, placeOf] of ways) {
		const foldOf = (passage: Passage, index: number) => placeOf(passage, index) % FOLDS;
		const lines = Array.from({ length: FOLDS }, (_, fold) => {
			const train = corpora.target.filter((passage, index) => foldOf(passage, index) !== fold);
			const held = corpora.target.filter((passage, index) => foldOf(passage, index) === fold);
			const bytes = writeWeights('quantities', trainQuantities(ground, train));
			return linesFor(readQuantityModel(bytes), held);
		}).flat();
		score(`${FOLDS} folds of measeval.train by ${way}, as shipped`, 'measeval.train.jsonl', lines);
	}
}

function speed(model: QuantityModel): void {
	const abstract = readFileSync('static/starter/sample-paper.txt', 'utf8').slice(0, 1500);
	const rounds = 200;
	const begun = performance.now();
	for (let round = 0; round < rounds; round++) predictQuantities(model, abstract);
	const milliseconds = (performance.now() - begun) / rounds;
	console.log(`\n${milliseconds.toFixed(2)} ms for ${abstract.length} characters`);
}

const model = readQuantityModel(readFileSync(MODEL));
shipped(model);
tellClassScores(join(dataFolder, '../gold'));
speed(model);
if (process.argv.includes('--folds')) folds();
rmSync(folder, { recursive: true });
