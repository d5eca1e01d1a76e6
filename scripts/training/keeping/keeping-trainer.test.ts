import { expect, test } from 'vitest';
import { oddsOfSigns } from '$lib/cards/drafting/keeping-odds';
import { KEEPING_OPTIONS, trainKeeping } from './keeping-trainer';
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
	expect(oddsOfSigns({ names: 1, cloze: 1 }, weights)).toBeGreaterThan(share);
	expect(oddsOfSigns({ points: 1, cloze: 1 }, weights)).toBeLessThan(share);
});

test('a sign seen on too few cards gets no weight', () => {
	const rare = [...cards, { paper: 'x', kept: 1, signs: { rare: 1 } }];
	expect(trainKeeping(rare, KEEPING_OPTIONS)).not.toHaveProperty('rare');
});

test('odds of the cards it learnt from add up to those kept', () => {
	const weights = trainKeeping(cards, { l2: 0.01, leastCards: 1, leastWeight: 0 });
	const sum = cards.reduce((total, { signs }) => total + oddsOfSigns(signs, weights), 0);
	expect(sum).toBeCloseTo(keptOf(cards), 0);
});
