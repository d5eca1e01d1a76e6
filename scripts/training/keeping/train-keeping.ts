/**
 * Fits the odds that a reader keeps a card and writes src/lib/cards/drafting/keeping-weights.json:
 * `npx tsx --tsconfig src/cli/tsconfig.json scripts/training/keeping/train-keeping.ts [--check]`.
 * With --check it also scores five folds by paper; seconds, and the same for the same seed.
 */
import { writeFileSync } from 'node:fs';
import { oddsOfSigns, type KeepingWeights } from '$lib/cards/drafting/keeping-odds';
import { areaUnderCurve, type Scored } from '../area-under-curve';
import { foldsOf } from '../folds';
import { readJudgedCards, type JudgedCard } from './judged-cards';
import {
	FACT_OPTIONS,
	FACT_SHARE,
	KEEPING_OPTIONS,
	movedToFacts,
	trainKeeping
} from './keeping-trainer';

const CARDS = 'scripts/training/keeping/judged-cards.jsonl.gz';
/** Flawless candidates of other abstracts; kept is 1 where one asks for a key fact that a reader wrote down. */
const FACT_CARDS = 'scripts/training/keeping/fact-cards.jsonl.gz';
const WEIGHTS = 'src/lib/cards/drafting/keeping-weights.json';
const SEED = 5;
const FOLDS = 5;

type Fit = (cards: readonly JudgedCard[]) => KeepingWeights;

function heldOut(cards: readonly JudgedCard[], fit: Fit): Scored[] {
	const papers = [...new Set(cards.map(({ paper }) => paper))];
	return foldsOf(papers, FOLDS, SEED).flatMap(({ train, held }) => {
		const of = (chosen: readonly string[]) => {
			const known = new Set(chosen);
			return cards.filter(({ paper }) => known.has(paper));
		};
		return scoredBy(of(held), fit(of(train)));
	});
}

function scoredBy(cards: readonly JudgedCard[], weights: KeepingWeights): Scored[] {
	return cards.map(({ signs, kept }) => ({
		odds: oddsOfSigns(Object.entries(signs), weights),
		kept
	}));
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const shareOf = (part: readonly Scored[]) =>
	part.reduce((sum, { kept }) => sum + kept, 0) / part.length;

function tell(what: string, scored: readonly Scored[]): void {
	const sorted = [...scored].sort((left, right) => right.odds - left.odds);
	console.log(`${what}: ${scored.length} cards, ${percent(shareOf(scored))} of them so`);
	console.log(
		`  ${FOLDS} folds by paper: area under the curve ${areaUnderCurve(scored).toFixed(3)}`
	);
	for (const share of [0.1, 0.2, 0.3, 0.5])
		console.log(
			`  best ${percent(share)}: ${percent(shareOf(sorted.slice(0, scored.length * share)))}`
		);
}

/** Each half by itself, then both together on cards of papers that neither has seen. */
function check(cards: readonly JudgedCard[], facts: readonly JudgedCard[]): void {
	const kept: Fit = (part) => trainKeeping(part, KEEPING_OPTIONS);
	const asked: Fit = (part) => trainKeeping(part, FACT_OPTIONS);
	const moved = (left: KeepingWeights, right: KeepingWeights) =>
		movedToFacts(left, right, { share: FACT_SHARE, cards });
	const [ofCards, ofFacts] = [kept(cards), asked(facts)];
	tell('kept by a reader, odds of it alone', heldOut(cards, kept));
	tell(
		'kept by a reader',
		heldOut(cards, (part) => moved(kept(part), ofFacts))
	);
	tell('asks for a key fact, odds of being kept alone', scoredBy(facts, ofCards));
	tell(
		'asks for a key fact',
		heldOut(facts, (part) => moved(ofCards, asked(part)))
	);
}

const cards = readJudgedCards(CARDS);
const facts = readJudgedCards(FACT_CARDS);
if (process.argv.includes('--check')) check(cards, facts);
const weights = movedToFacts(
	trainKeeping(cards, KEEPING_OPTIONS),
	trainKeeping(facts, FACT_OPTIONS),
	{ share: FACT_SHARE, cards }
);
writeFileSync(WEIGHTS, `${JSON.stringify(weights, undefined, '\t')}\n`);
console.log(`${Object.keys(weights).length} weights in ${WEIGHTS}`);
