import { weighedSigns, type KeepingWeights } from '$lib/cards/drafting/keeping-odds';
import type { Signs } from '$lib/cards/drafting/keeping-signs';
import { minimise } from '../lbfgs';
import type { JudgedCard } from './judged-cards';

export interface KeepingOptions {
	/** Strength of the pull to zero. */
	readonly l2: number;
	/** A sign seen on fewer cards is left out. */
	readonly leastCards: number;
	/** A weight nearer to zero is left out of the file. */
	readonly leastWeight: number;
}

export const KEEPING_OPTIONS: KeepingOptions = { l2: 22, leastCards: 8, leastWeight: 0.015 };

/** Of fewer cards, and each verdict a matter of words: a stronger pull. */
export const FACT_OPTIONS: KeepingOptions = { ...KEEPING_OPTIONS, l2: 30, leastWeight: 0 };
/** More of it finds more key facts and costs cards that readers keep. */
export const FACT_SHARE = 0.5;

const BASE = 'base';

const logarithm = (share: number) => Math.log(Math.max(1e-12, share));

/** Logistic regression on the signs of judged cards. */
export function trainKeeping(
	cards: readonly JudgedCard[],
	{ l2, leastCards, leastWeight }: KeepingOptions
): KeepingWeights {
	const rows = cards.map(({ signs, kept }) => ({ signs: [...weighedSigns(signs)], kept }));
	const counts = new Map<string, number>();
	for (const { signs } of rows)
		for (const [name] of signs) counts.set(name, (counts.get(name) ?? 0) + 1);
	const names = [BASE, ...[...counts].flatMap(([name, n]) => (n >= leastCards ? [name] : []))];
	const places = new Map(names.map((name, index) => [name, index]));
	const coded = rows.map(({ signs, kept }) => ({
		kept,
		signs: [[0, 1] as const].concat(
			signs.flatMap(([name, value]) => {
				const place = places.get(name);
				return place === undefined ? [] : [[place, value] as never];
			})
		) as readonly (readonly [number, number])[]
	}));
	const point = minimise(
		names.length,
		(weights, gradient) => {
			let loss = 0;
			for (let at = 1; at < weights.length; at++) {
				const weight = weights[at] ?? 0;
				gradient[at] = l2 * weight;
				loss += (l2 * weight * weight) / 2;
			}
			gradient[0] = 0;
			for (const { signs, kept } of coded) {
				const sum = signs.reduce((total, [at, value]) => total + value * (weights[at] ?? 0), 0);
				const odds = 1 / (1 + Math.exp(-sum));
				loss -= kept * logarithm(odds) + (1 - kept) * logarithm(1 - odds);
				for (const [at, value] of signs) gradient[at] = (gradient[at] ?? 0) + value * (odds - kept);
			}
			return loss;
		},
		{ iterations: 400, tolerance: 1e-9 }
	);
	return rounded(
		names.map((name, at): [string, number] => [name, point[at] ?? 0]),
		leastWeight
	);
}

function rounded(
	weights: readonly (readonly [string, number])[],
	leastWeight: number
): KeepingWeights {
	return Object.fromEntries(
		weights
			.map(([name, weight]): [string, number] => [name, Math.round(weight * 1000) / 1000])
			.filter(([name, weight]) => name === BASE || Math.abs(weight) >= leastWeight)
	);
}

/** What a card's signs add to its log odds, the base left out. */
function sumOf(signs: Signs, weights: KeepingWeights): number {
	let sum = 0;
	for (const [name, value] of weighedSigns(signs)) sum += value * (weights[name] ?? 0);
	return sum;
}

/**
 * Moves the odds of being kept towards cards that ask for a key fact: both are sums of signs, and so
 * is a share of the one added to the other. On the cards given the odds stay, on average, what they were.
 */
export function movedToFacts(
	kept: KeepingWeights,
	facts: KeepingWeights,
	{ share, cards }: { readonly share: number; readonly cards: readonly JudgedCard[] }
): KeepingWeights {
	const mean = cards.reduce((sum, { signs }) => sum + sumOf(signs, facts), 0) / cards.length;
	const names = new Set([...Object.keys(kept), ...Object.keys(facts)]);
	const moved = [...names].map((name): [string, number] =>
		name === BASE
			? [BASE, (kept[BASE] ?? 0) - share * mean]
			: [name, (kept[name] ?? 0) + share * (facts[name] ?? 0)]
	);
	return rounded(moved, KEEPING_OPTIONS.leastWeight);
}
