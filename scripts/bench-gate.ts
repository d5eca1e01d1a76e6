import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { draftCards } from '$lib/cards/draft-cards';
import { handlesFor } from '$lib/cards/drafting/handle';
import { gateCard } from '$lib/cards/gate/gate-card';
import { extractFindings } from '$lib/extraction/extract-findings';
import { readPapers } from '$lib/importing/read-papers';
import type { Paper } from '$lib/papers/paper';
import { GOOD_CARDS, STARTER_CARDS, type GoodCard } from '../tests/fixtures/gate/good-cards';
import { MUTATION_KINDS, mutationsOf, seeded } from '../tests/fixtures/gate/mutate';
import { readRecords } from './cards-sheet/read-records';

// bench-gate [SEED] [--misses] [FILE…]: the invented cards, or the drafts of these papers and records.
const args = process.argv.slice(2);
const SEED = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 1);
const showMisses = args.includes('--misses');
const files = args.filter((arg) => !/^\d+$|^--/.test(arg));
/** Drafts to damage; more tell no more. */
const MOST_CARDS = 1500;
const random = seeded(SEED);
const percent = (part: number, whole: number) =>
	whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

async function papersOf(file: string): Promise<readonly Paper[]> {
	// npm runs scripts in the checkout; the paths on the command line are the caller's.
	const bytes = readFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), file));
	const name = basename(file);
	if (name.endsWith('.jsonl')) return readRecords(bytes.toString('utf8'), name).papers;
	return (await readPapers(bytes, name)).papers;
}

function draftsOf(paper: Paper): GoodCard[] {
	const findings = extractFindings(paper);
	const handles = handlesFor(paper, findings).map((handle) => handle.text);
	return draftCards(paper, findings).map((content) => ({ paper, handles, content }));
}

async function cardsToDamage(): Promise<GoodCard[]> {
	if (files.length === 0) return [...GOOD_CARDS, ...STARTER_CARDS];
	const cards: GoodCard[] = [];
	for (const file of files)
		for (const paper of await papersOf(file)) {
			if (cards.length >= MOST_CARDS) return cards;
			cards.push(...draftsOf(paper));
		}
	return cards;
}

function damageAll(accepted: readonly GoodCard[]): void {
	let allRefused = 0;
	let all = 0;
	for (const kind of MUTATION_KINDS) {
		const damaged = accepted.flatMap((good) =>
			mutationsOf(good, kind, random).map((mutation) => ({ good, mutation }))
		);
		const missed = damaged.filter(({ good, mutation }) => gateCard(mutation.content, good).passed);
		const refused = damaged.length - missed.length;
		console.log(
			`${kind.padEnd(18)}${percent(refused, damaged.length).padStart(9)}  of ${damaged.length}`
		);
		if (showMisses) for (const { mutation } of missed) console.log(`    ${mutation.change}`);
		allRefused += refused;
		all += damaged.length;
	}
	console.log(`${'damaged refused'.padEnd(18)}${percent(allRefused, all).padStart(9)}  of ${all}`);
}

const cards = await cardsToDamage();
const accepted = cards.filter((card) => gateCard(card.content, card).passed);
console.log(`seed ${SEED}, ${cards.length} good cards, ${accepted.length} accepted`);
console.log(`good cards refused  ${percent(cards.length - accepted.length, cards.length)}`);
damageAll(accepted);
const started = performance.now();
for (const card of cards) gateCard(card.content, card);
console.log(`${((performance.now() - started) / cards.length).toFixed(2)} ms a card, read before`);
