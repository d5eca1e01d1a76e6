import { gateCard } from '../src/lib/cards/gate/gate-card';
import { GOOD_CARDS, STARTER_CARDS } from '../tests/fixtures/gate/good-cards';
import { MUTATION_KINDS, mutationsOf, seeded } from '../tests/fixtures/gate/mutate';

const SEED = Number(process.argv[2] ?? 1);
const showMisses = process.argv.includes('--misses');
const random = seeded(SEED);
const cards = [...GOOD_CARDS, ...STARTER_CARDS];
const accepted = cards.filter((card) => gateCard(card.content, card).passed);
const percent = (part: number, whole: number) =>
	whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

console.log(`seed ${SEED}, ${cards.length} good cards, ${accepted.length} accepted`);
console.log(`good cards refused  ${percent(cards.length - accepted.length, cards.length)}`);
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

const started = performance.now();
for (const card of cards) gateCard(card.content, card);
console.log(`${((performance.now() - started) / cards.length).toFixed(2)} ms a card, read before`);
