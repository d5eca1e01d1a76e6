/**
 * Trains the model of quantity spans and writes static/models/quantities.bin, the same from the same sets:
 * `npx tsx --tsconfig src/cli/tsconfig.json scripts/training/quantities/train-quantities.ts [--data=DIR]`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { writeWeights } from '$lib/extraction/models/weights-file';
import { readCorpora } from './corpora';
import { groundOf, trainQuantities } from './quantities-trainer';

const MODEL = 'static/models/quantities.bin';

const corpora = readCorpora();
const weights = trainQuantities(groundOf(corpora), corpora.target);
const bytes = writeWeights('quantities', weights);
mkdirSync('static/models', { recursive: true });
writeFileSync(MODEL, bytes);
const zipped = gzipSync(bytes, { level: 9 }).length;
console.log(
	`${MODEL}: ${weights.rowOfKey.size} features, ${bytes.length} bytes, ${zipped} gzipped`
);
