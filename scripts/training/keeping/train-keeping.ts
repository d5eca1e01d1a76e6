/**
 * Fits the odds that a reader keeps a card and writes src/lib/cards/drafting/keeping-weights.json:
 * `npx tsx --tsconfig src/cli/tsconfig.json scripts/training/keeping/train-keeping.ts [--check]`.
 * With --check it also scores five folds by paper; seconds, and the same for the same seed.
 */
import { writeFileSync } from 'node:fs';
import { oddsOfSigns } from '$lib/cards/drafting/keeping-odds';
import { foldsOf } from '../folds';
import { readJudgedCards, type JudgedCard } from './judged-cards';
import { KEEPING_OPTIONS, trainKeeping } from './keeping-trainer';

const CARDS = 'scripts/training/keeping/judged-cards.jsonl.gz';
const WEIGHTS = 'src/lib/cards/drafting/keeping-weights.json';
const SEED = 5;
const FOLDS = 5;

interface Scored {
	readonly odds: number;
	readonly kept: number;
}

/** Share of pairs of a kept and an unkept card that stand in the right order. */
function areaUnderCurve(scored: readonly Scored[]): number {
	const sorted = [...scored].sort((left, right) => left.odds - right.odds);
	let [unkept, all, right] = [0, 0, 0];
	for (const { kept } of sorted) {
		right += kept * unkept;
		all += kept;
		unkept += 1 - kept;
	}
	return right / (unkept * all);
}

function heldOut(cards: readonly JudgedCard[]): Scored[] {
	const papers = [...new Set(cards.map(({ paper }) => paper))];
	return foldsOf(papers, FOLDS, SEED).flatMap(({ train, held }) => {
		const of = (chosen: readonly string[]) => {
			const known = new Set(chosen);
			return cards.filter(({ paper }) => known.has(paper));
		};
		const weights = trainKeeping(of(train), KEEPING_OPTIONS);
		return of(held).map(({ signs, kept }) => ({ odds: oddsOfSigns(signs, weights), kept }));
	});
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function check(cards: readonly JudgedCard[]): void {
	const scored = heldOut(cards).sort((left, right) => right.odds - left.odds);
	const keptOf = (part: readonly Scored[]) =>
		part.reduce((sum, { kept }) => sum + kept, 0) / part.length;
	console.log(`${cards.length} cards, ${percent(keptOf(scored))} kept`);
	console.log(`${FOLDS} folds by paper: area under the curve ${areaUnderCurve(scored).toFixed(3)}`);
	for (const share of [0.1, 0.2, 0.3, 0.5])
		console.log(
			`best ${percent(share)}: ${percent(keptOf(scored.slice(0, scored.length * share)))} kept`
		);
}

const cards = readJudgedCards(CARDS);
if (process.argv.includes('--check')) check(cards);
const weights = trainKeeping(cards, KEEPING_OPTIONS);
writeFileSync(WEIGHTS, `${JSON.stringify(weights, undefined, '\t')}\n`);
console.log(`${Object.keys(weights).length} weights in ${WEIGHTS}`);
