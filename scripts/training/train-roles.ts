/**
 * Trains the two chains of sentence roles and writes static/models/roles.bin:
 * `npx tsx --tsconfig src/cli/tsconfig.json scripts/training/train-roles.ts [--data=DIR] [--trials=DIR] [--check]`.
 * With --check it also scores five folds of CSAbstruct's train part and, trained on that alone, its dev part.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { writeRolesModel } from '$lib/extraction/models/roles/predict-roles';
import { readWeights, writeWeights } from '$lib/extraction/models/weights-file';
import { foldsOf } from './folds';
import { hasSet, readAbstracts, readLeakedIds, type LabelledAbstract } from './labelled-data';
import { scoreRoles, tellRoles, type RolesScore } from './roles-scores';
import { trainRoles } from './roles-trainer';
import { trainStudies } from './studies-trainer';
import { apartFrom, readTrialAbstracts, trialsFolder } from './trial-abstracts';

const MODEL = 'static/models/roles.bin';
const SEED = 7;
const FOLDS = 5;
/** Sets that are measured on, and may hold the same abstracts as the trials. */
const MEASURED = ['pubmed_mini', 'nicta'].flatMap((set) => [
	`${set}.train.jsonl`,
	`${set}.dev.jsonl`
]);

/** As it ships: through the bytes of the file. */
function shipped(abstracts: readonly LabelledAbstract[]) {
	return { papers: readWeights('roles', writeWeights('roles', trainRoles(abstracts))) };
}

function check(train: readonly LabelledAbstract[], dev: readonly LabelledAbstract[]): void {
	const leaked = readLeakedIds('csabstruct.leaked-train-ids.json');
	const clean = train.filter(({ id }) => !leaked.has(id));
	const folds = foldsOf(clean, FOLDS, SEED).reduce<RolesScore | undefined>(
		(score, fold) => scoreRoles(shipped(fold.train), fold.held, score),
		undefined
	);
	if (folds) console.log(`${FOLDS} folds of train: ${tellRoles(folds)}`);
	console.log(`dev, trained on train: ${tellRoles(scoreRoles(shipped(clean), dev))}`);
}

const train = readAbstracts('csabstruct.train.jsonl');
const dev = readAbstracts('csabstruct.dev.jsonl');
if (process.argv.includes('--check')) check(train, dev);
const all = readTrialAbstracts(trialsFolder);
const trials = apartFrom(all, MEASURED.filter(hasSet).flatMap(readAbstracts));
console.log(`${all.length} trials, ${trials.length} of them in no set that is measured on`);
const papers = [...train, ...dev];
const model = { papers: trainRoles(papers), studies: trainStudies(trials, papers) };
const bytes = writeRolesModel(model);
mkdirSync('static/models', { recursive: true });
writeFileSync(MODEL, bytes);
console.log(
	`${MODEL}: ${model.papers.rowOfKey.size} and ${model.studies.rowOfKey.size} features, ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`
);
