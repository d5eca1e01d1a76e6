import type { Paper } from '$lib/papers/paper';
import type { Candidate } from './candidate';
import { signsOf, type Signs } from './keeping-signs';
import WEIGHTS from './keeping-weights.json';

/** What a sign adds to the log odds, by its name. */
export type KeepingWeights = Readonly<Record<string, number>>;

function familyOf(signs: Signs): string {
	if (signs['pattern value'] || signs['pattern how-many']) return 'value';
	return signs['cloze'] ? 'gap' : 'question';
}

/** Already told apart by what is asked. */
const NOT_BY_FAMILY = /^(?:pattern|verb) /;

/** Every sign for itself, and for the kind of card it stands on: a comma weighs other on a question than on a gap. */
export function* weighedSigns(signs: Signs): Generator<readonly [string, number]> {
	const family = familyOf(signs);
	for (const [name, value] of Object.entries(signs)) {
		if (value === 0) continue;
		yield [name, value];
		if (!NOT_BY_FAMILY.test(name)) yield [`${family}: ${name}`, value];
	}
}

/** 0–1. */
export function oddsOfSigns(signs: Signs, weights: KeepingWeights): number {
	let sum = weights['base'] ?? 0;
	for (const [name, value] of weighedSigns(signs)) sum += value * (weights[name] ?? 0);
	return 1 / (1 + Math.exp(-sum));
}

/**
 * How likely a reader keeps the card as it is, 0–1: a logistic regression fitted to cards that were
 * read one by one beside their papers (`scripts/training/keeping`).
 */
export function keepingOdds(candidate: Candidate, paper: Paper, flaws?: readonly string[]): number {
	return oddsOfSigns(signsOf(candidate, paper, flaws), WEIGHTS);
}
