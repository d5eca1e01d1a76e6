/**
 * `npm run bench:extraction [-- --data=DIR]`: scores of the trained models on public sets. Roles and key
 * sentences are trained anew on the train parts alone, since the shipped files have seen dev; sets of
 * other fields, which no weight has seen, are read by the shipped file. Names what it skips.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRoleModels } from '$lib/extraction/models/extraction-models';
import { ANY_FIELD } from '$lib/extraction/models/roles/predict-roles';
import { chosenIndex } from './training/key-sentence-scores';
import {
	KEY_SENTENCE_OPTIONS,
	rankedPaper,
	trainKeySentence
} from './training/key-sentence-trainer';
import {
	dataFolder,
	hasSet,
	readAbstracts,
	readLeakedIds,
	readSummarised
} from './training/labelled-data';
import { foldsOf } from './training/folds';
import { scoreRoles, tellRoles, type RolesScore } from './training/roles-scores';
import { ROLES_OPTIONS, trainRoles } from './training/roles-trainer';
import { tellOtherField } from './training/other-fields';

const FOLDS = 5;
const SEED = 7;
const scorers = join(dataFolder, '../bench');
const shipped = readRoleModels({
	roles: readFileSync('static/models/roles.bin'),
	reportRoles: readFileSync('static/models/report-roles.bin')
});

/** Prints what the part says, or that its sets are missing. */
function part(name: string, sets: readonly string[], tell: () => readonly string[]): void {
	const missing = sets.filter((set) => !hasSet(set));
	console.log(`\n${name}`);
	if (missing.length > 0) console.log(`  skipped: ${missing.join(', ')} not in ${dataFolder}`);
	else for (const line of tell()) console.log(`  ${line}`);
}

function benchRoles(): string[] {
	const leaked = readLeakedIds('csabstruct.leaked-train-ids.json');
	const train = readAbstracts('csabstruct.train.jsonl').filter(({ id }) => !leaked.has(id));
	const dev = readAbstracts('csabstruct.dev.jsonl');
	const folds = foldsOf(train, FOLDS, SEED).reduce<RolesScore | undefined>(
		(score, fold) => scoreRoles(trainRoles(fold.train, ANY_FIELD, ROLES_OPTIONS), fold.held, score),
		undefined
	);
	return [
		`${FOLDS} folds of train  ${folds ? tellRoles(folds) : ''}`,
		`dev              ${tellRoles(scoreRoles(trainRoles(train, ANY_FIELD, ROLES_OPTIONS), dev))}`
	];
}

/** The lines of the public scorer that tell ROUGE against the nearest summary. */
function rougeLines(predictions: readonly unknown[]): string[] {
	const scorer = join(scorers, 'tldr.mjs');
	if (!existsSync(scorer)) return [`ROUGE skipped: ${scorer} is missing`];
	const gold = join(dataFolder, 'scitldr_a.dev.jsonl');
	const input = predictions.map((line) => JSON.stringify(line)).join('\n');
	const { stdout } = spawnSync(process.execPath, [scorer, gold, '-'], { input, encoding: 'utf8' });
	return stdout.split('\n').filter((line) => line.includes('multi-target'));
}

function benchKeySentence(): string[] {
	const train = readSummarised('scitldr_a.train.jsonl').map((paper) =>
		rankedPaper(shipped.roles, paper)
	);
	const dev = readSummarised('scitldr_a.dev.jsonl').map((paper) =>
		rankedPaper(shipped.roles, paper)
	);
	const model = trainKeySentence(train, KEY_SENTENCE_OPTIONS);
	return rougeLines(dev.map((paper) => ({ id: paper.paper.id, index: chosenIndex(model, paper) })));
}

part(
	'Roles, CSAbstruct, trained on train',
	['csabstruct.train.jsonl', 'csabstruct.dev.jsonl'],
	benchRoles
);
for (const set of ['pubmed_mini.dev.jsonl', 'pubmed_mini.train.jsonl', 'nicta.dev.jsonl']) {
	const field = set.startsWith('nicta') ? 'nicta' : 'pubmed_mini';
	part(`Roles, ${set}, shipped files`, [set], () =>
		tellOtherField(shipped, field, readAbstracts(set))
	);
}
part(
	'Key sentence, SciTLDR-A dev, trained on train',
	['scitldr_a.train.jsonl', 'scitldr_a.dev.jsonl'],
	benchKeySentence
);
