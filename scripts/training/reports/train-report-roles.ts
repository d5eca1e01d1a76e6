/**
 * Trains the chain of roles in reports of studies and writes static/models/report-roles.bin:
 * `npx tsx --tsconfig src/cli/tsconfig.json scripts/training/reports/train-report-roles.ts
 * --pubmedqa=FILE --articles=DIR [--data=DIR]`, where FILE is PubMedQA's `ori_pqal.json` and DIR holds
 * JATS articles. Abstracts that stand in the sets by which it is scored are left out.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { REPORTS } from '$lib/extraction/models/roles/predict-roles';
import { writeWeights } from '$lib/extraction/models/weights-file';
import { hasSet, readAbstracts, type LabelledAbstract } from '../labelled-data';
import { trainRoles, type RolesOptions } from '../roles-trainer';
import { readArticles, readPubmedQa } from './report-abstracts';

const MODEL = 'static/models/report-roles.bin';
const OPTIONS: RolesOptions = { leastCount: 3, l2: 4, iterations: 60, doubt: 0, keep: 2000 };
/** Of the levels of a weight every so many are used. */
const STEP = 2;
const SCORED = ['pubmed_mini.train.jsonl', 'pubmed_mini.dev.jsonl', 'nicta.dev.jsonl'];
/** Letters by which a sentence is known again. */
const KNOWN_BY = 60;

function named(option: string): string {
	const given = process.argv.find((argument) => argument.startsWith(`--${option}=`));
	if (given === undefined) throw new Error(`Name the ${option} with --${option}=…`);
	return given.slice(option.length + 3);
}

const letters = (sentence: string) => sentence.toLowerCase().replace(/[^a-z]/g, '');
const mark = (sentence: string) => {
	const known = letters(sentence).slice(0, KNOWN_BY);
	return known.length === KNOWN_BY ? [known] : [];
};

const scored = new Set(
	SCORED.filter(hasSet)
		.flatMap(readAbstracts)
		.flatMap(({ sentences }) => sentences.flatMap(mark))
);
const isNew = ({ sentences }: LabelledAbstract) =>
	!sentences.flatMap(mark).some((known) => scored.has(known));

/**
 * Open articles are more often protocols, and begin less often with what they ask, than all that PubMed
 * holds: one in three of those without results is taken, and those that begin so three times.
 */
function asInPubmed(articles: readonly LabelledAbstract[]): LabelledAbstract[] {
	const aims = articles.filter(({ labels }) => labels[0] === 'objective');
	const others = articles.filter(({ labels }) => labels[0] !== 'objective');
	const reports = others.filter(({ labels }) => labels.includes('results'));
	const protocols = others.filter(({ labels }) => !labels.includes('results'));
	return [...aims, ...aims, ...aims, ...reports, ...protocols.filter((_, at) => at % 3 === 0)];
}

const pubmedQa = readPubmedQa(named('pubmedqa')).filter(isNew);
const articles = readArticles(named('articles')).filter(isNew);
const model = trainRoles([...pubmedQa, ...asInPubmed(articles)], REPORTS, OPTIONS);
const bytes = writeWeights(REPORTS.kind, model, STEP);
writeFileSync(MODEL, bytes);
console.log(
	`${MODEL}: ${pubmedQa.length} and ${articles.length} abstracts, ${model.rowOfKey.size} features, ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`
);
