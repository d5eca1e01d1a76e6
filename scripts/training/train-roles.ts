/**
 * Trains the model of sentence roles and writes static/models/roles.bin:
 * `npx tsx --tsconfig src/cli/tsconfig.json scripts/training/train-roles.ts [--data=DIR] [--check]`.
 * With --check it also scores five folds of the train part and, trained on that alone, the dev part.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { ANY_FIELD, readRolesModel } from '$lib/extraction/models/roles/predict-roles';
import { writeWeights } from '$lib/extraction/models/weights-file';
import { foldsOf } from './folds';
import { readAbstracts, readLeakedIds, type LabelledAbstract } from './labelled-data';
import { scoreRoles, tellRoles, type RolesScore } from './roles-scores';
import { ROLES_OPTIONS, trainRoles } from './roles-trainer';

const MODEL = 'static/models/roles.bin';
/** Of the levels of a weight every so many are used. */
const STEP = 2;
const SEED = 7;
const FOLDS = 5;

/** As it ships: through the bytes of the file. */
function shippedModel(abstracts: readonly LabelledAbstract[]) {
	const bytes = writeWeights('roles', trainRoles(abstracts, ANY_FIELD, ROLES_OPTIONS), STEP);
	return { bytes, model: readRolesModel(bytes) };
}

function check(train: readonly LabelledAbstract[], dev: readonly LabelledAbstract[]): void {
	const leaked = readLeakedIds('csabstruct.leaked-train-ids.json');
	const clean = train.filter(({ id }) => !leaked.has(id));
	const folds = foldsOf(clean, FOLDS, SEED).reduce<RolesScore | undefined>(
		(score, fold) => scoreRoles(shippedModel(fold.train).model, fold.held, score),
		undefined
	);
	if (folds) console.log(`${FOLDS} folds of train: ${tellRoles(folds)}`);
	console.log(`dev, trained on train: ${tellRoles(scoreRoles(shippedModel(clean).model, dev))}`);
}

const train = readAbstracts('csabstruct.train.jsonl');
const dev = readAbstracts('csabstruct.dev.jsonl');
if (process.argv.includes('--check')) check(train, dev);
const { bytes, model } = shippedModel([...train, ...dev]);
mkdirSync('static/models', { recursive: true });
writeFileSync(MODEL, bytes);
console.log(
	`${MODEL}: ${model.rowOfKey.size} features, ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`
);
