/**
 * Learns which sentences of an abstract readers want cards of, on top of roles.bin and report-roles.bin, and writes
 * static/models/sentence-worth.bin:
 * `npx tsx --tsconfig src/cli/tsconfig.json scripts/training/worth/train-sentence-worth.ts --pubmedqa=FILE
 * [--data=DIR] [--check]`, where FILE is PubMedQA's `ori_pqal.json`. With --check it also scores five folds.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readRoleModels } from '$lib/extraction/models/extraction-models';
import { readSentenceWorthModel } from '$lib/extraction/models/sentence-worth/sentence-worth';
import { writeWeights } from '$lib/extraction/models/weights-file';
import { areaUnderCurve, type Scored } from '../area-under-curve';
import { foldsOf } from '../folds';
import { readAbstracts, readSummarised } from '../labelled-data';
import { readPubmedQa } from '../reports/report-abstracts';
import { readMarks, withMarks } from './marked-abstracts';
import {
	trainSentenceWorth,
	weighedAbstract,
	worthsOf,
	WORTH_OPTIONS,
	type WeighedAbstract
} from './worth-trainer';

const MODEL = 'static/models/sentence-worth.bin';
const MARKS = 'scripts/training/worth/marks.txt.gz';
const SEED = 7;
const FOLDS = 5;
/** From this mark on a sentence is well worth a card. */
const WORTH = 2;

/** As it ships: through the bytes of the file. */
function shippedModel(abstracts: readonly WeighedAbstract[]) {
	const bytes = writeWeights('sentence-worth', trainSentenceWorth(abstracts, WORTH_OPTIONS));
	return { bytes, model: readSentenceWorthModel(bytes) };
}

interface Held extends Scored {
	readonly set: string;
}

function check(abstracts: readonly WeighedAbstract[]): void {
	const held = foldsOf(abstracts, FOLDS, SEED).flatMap((fold) => {
		const { model } = shippedModel(fold.train);
		return fold.held.flatMap((abstract) => {
			const set = abstract.id.replace(/-.*/u, '');
			return worthsOf(model, abstract).map((odds, at): Held => {
				return { set, odds, kept: Number((abstract.marks[at] ?? 0) >= WORTH) };
			});
		});
	});
	const tell = (name: string, part: readonly Held[]) => {
		const wanted = part.reduce((sum, { kept }) => sum + kept, 0) / part.length;
		console.log(
			`${name}: ${part.length} sentences, ${(100 * wanted).toFixed(0)} % wanted, area under the curve ${areaUnderCurve(part).toFixed(3)}`
		);
	};
	tell(`${FOLDS} folds by abstract`, held);
	for (const name of new Set(held.map(({ set }) => set)))
		tell(
			`  ${name}`,
			held.filter(({ set }) => set === name)
		);
}

const file = process.argv.find((argument) => argument.startsWith('--pubmedqa='));
if (file === undefined) throw new Error('Name PubMedQA’s file with --pubmedqa=FILE.');
const pubmedqa = file.slice('--pubmedqa='.length);
const questions = JSON.parse(readFileSync(pubmedqa, 'utf8')) as Record<
	string,
	{ QUESTION: string }
>;
const all = [
	...readPubmedQa(pubmedqa).map(({ id, sentences }) => {
		return { id, sentences, title: questions[id.replace('pubmedqa-', '')]?.QUESTION ?? '' };
	}),
	...readSummarised('scitldr_a.train.jsonl').map(({ id, title, source }) => {
		return { id: `scitldr-${id}`, title, sentences: source };
	}),
	...readAbstracts('csabstruct.train.jsonl').map(({ id, sentences }) => {
		return { id: `csabstruct-${id}`, title: '', sentences };
	})
];
const models = readRoleModels({
	roles: readFileSync('static/models/roles.bin'),
	reportRoles: readFileSync('static/models/report-roles.bin')
});
const abstracts = withMarks(all, readMarks(MARKS)).map((marked) => weighedAbstract(models, marked));
if (process.argv.includes('--check')) check(abstracts);
const { bytes, model } = shippedModel(abstracts);
writeFileSync(MODEL, bytes);
console.log(
	`${MODEL}: ${abstracts.length} abstracts, ${model.rowOfKey.size} features, ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`
);
