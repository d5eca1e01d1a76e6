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

interface SignWeight {
	/** Of the sign for itself, then by the kind of card it stands on. */
	readonly own: number;
	readonly byFamily: Readonly<Record<string, number>>;
}

const FAMILIES = ['value', 'gap', 'question'];
const KNOWN = new WeakMap<KeepingWeights, Map<string, SignWeight>>();

/** Both weights of a sign at one look: signs are weighed by the hundred thousand. */
function weightOf(name: string, weights: KeepingWeights): SignWeight {
	const table = KNOWN.get(weights) ?? new Map<string, SignWeight>();
	KNOWN.set(weights, table);
	let known = table.get(name);
	if (!known) {
		const byFamily = FAMILIES.map((family) => {
			const isWeighed = !NOT_BY_FAMILY.test(name);
			return [family, isWeighed ? (weights[`${family}: ${name}`] ?? 0) : 0];
		});
		known = { own: weights[name] ?? 0, byFamily: Object.fromEntries(byFamily) };
		table.set(name, known);
	}
	return known;
}

/** 0–1. */
export function oddsOfSigns(signs: Signs, weights: KeepingWeights): number {
	let sum = weights['base'] ?? 0;
	const family = familyOf(signs);
	for (const name in signs) {
		const value = signs[name] ?? 0;
		if (value === 0) continue;
		const { own, byFamily } = weightOf(name, weights);
		sum += value * (own + (byFamily[family] ?? 0));
	}
	return 1 / (1 + Math.exp(-sum));
}

/**
 * How likely a reader keeps the card as it is, 0–1: a logistic regression fitted to cards that were
 * read one by one beside their papers (`scripts/training/keeping`).
 */
export function keepingOdds(candidate: Candidate, paper: Paper, flaws?: readonly string[]): number {
	return oddsOfSigns(signsOf(candidate, paper, flaws), WEIGHTS);
}
