import { expect, test } from 'vitest';
import { oddsOfSigns } from '$lib/cards/drafting/keeping-odds';
import { KEEPING_OPTIONS, movedToFacts, trainKeeping } from './keeping-trainer';
import type { JudgedCard } from './judged-cards';

const cards: JudgedCard[] = Array.from({ length: 80 }, (_, at) => ({
	paper: `p${at % 10}`,
	kept: Number(at % 4 === 0 || (at % 2 === 0 && at % 3 === 0)),
	signs: at % 2 === 0 ? { names: 1, cloze: 1 } : { points: 1, cloze: 1 }
}));

const keptOf = (all: readonly JudgedCard[]) => all.reduce((sum, { kept }) => sum + kept, 0);

test('a sign that goes with kept cards raises the odds, one that goes with others lowers them', () => {
	const weights = trainKeeping(cards, { ...KEEPING_OPTIONS, l2: 1 });
	const share = keptOf(cards) / cards.length;
	expect(oddsOfSigns(Object.entries({ names: 1, cloze: 1 }), weights)).toBeGreaterThan(share);
	expect(oddsOfSigns(Object.entries({ points: 1, cloze: 1 }), weights)).toBeLessThan(share);
});

test('a sign seen on too few cards gets no weight', () => {
	const rare = [...cards, { paper: 'x', kept: 1, signs: { rare: 1 } }];
	expect(trainKeeping(rare, KEEPING_OPTIONS)).not.toHaveProperty('rare');
});

test('odds of the cards it learnt from add up to those kept', () => {
	const weights = trainKeeping(cards, { l2: 0.01, leastCards: 1, leastWeight: 0 });
	const sum = cards.reduce(
		(total, { signs }) => total + oddsOfSigns(Object.entries(signs), weights),
		0
	);
	expect(sum).toBeCloseTo(keptOf(cards), 0);
});

test('odds move towards cards that ask for a fact, and stay on average what they were', () => {
	const kept = trainKeeping(cards, { ...KEEPING_OPTIONS, l2: 1 });
	const moved = movedToFacts(kept, { base: 5, names: 2, news: 1 }, { share: 0.5, cards });
	const logOdds = (signs: Record<string, number>, weights: typeof kept) => {
		const odds = oddsOfSigns(Object.entries(signs), weights);
		return Math.log(odds / (1 - odds));
	};
	const mean = (weights: typeof kept) =>
		cards.reduce((sum, { signs }) => sum + logOdds({ ...signs }, weights), 0) / cards.length;
	expect(logOdds({ names: 1 }, moved) - logOdds({ points: 1 }, moved)).toBeCloseTo(
		logOdds({ names: 1 }, kept) - logOdds({ points: 1 }, kept) + 1,
		2
	);
	expect(moved['news']).toBe(0.5);
	expect(mean(moved)).toBeCloseTo(mean(kept), 2);
});
