import type { Paper } from '$lib/papers/paper';
import type { Candidate } from './candidate';
import { everySign, type Sign, type Signs } from './keeping-signs';
import WEIGHTS from './keeping-weights.json';

/** What a sign adds to the log odds, by its name. */
export type KeepingWeights = Readonly<Record<string, number>>;

function familyOf(signs: readonly Sign[]): string {
	const has = (sought: string) => signs.some(([name, value]) => name === sought && value !== 0);
	if (has('pattern value') || has('pattern how-many')) return 'value';
	return has('cloze') ? 'gap' : 'question';
}

/** Already told apart by what is asked. */
const NOT_BY_FAMILY = /^(?:pattern|verb) /;

/** Every sign for itself, and for the kind of card it stands on: a comma weighs other on a question than on a gap. */
export function* weighedSigns(signs: Signs): Generator<readonly [string, number]> {
	const entries = Object.entries(signs);
	const family = familyOf(entries);
	for (const [name, value] of entries) {
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

function weightOf(name: string, weights: KeepingWeights): SignWeight {
	const byFamily = FAMILIES.map((family) => {
		const isWeighed = !NOT_BY_FAMILY.test(name);
		return [family, isWeighed ? (weights[`${family}: ${name}`] ?? 0) : 0];
	});
	return { own: weights[name] ?? 0, byFamily: Object.fromEntries(byFamily) };
}

/** 0–1; both weights of a sign are found at one look, since signs are weighed by the hundred thousand. */
export function oddsOfSigns(signs: readonly Sign[], weights: KeepingWeights): number {
	const known = KNOWN.get(weights) ?? new Map<string, SignWeight>();
	KNOWN.set(weights, known);
	let sum = weights['base'] ?? 0;
	const family = familyOf(signs);
	for (const [name, value] of signs) {
		if (value === 0) continue;
		const weight = known.get(name) ?? weightOf(name, weights);
		known.set(name, weight);
		sum += value * (weight.own + (weight.byFamily[family] ?? 0));
	}
	return 1 / (1 + Math.exp(-sum));
}

/**
 * How likely a reader keeps the card as it is, 0–1: a logistic regression fitted to cards that were
 * read one by one beside their papers (`scripts/training/keeping`).
 */
export function keepingOdds(candidate: Candidate, paper: Paper, flaws?: readonly string[]): number {
	return oddsOfSigns(everySign(candidate, paper, flaws), WEIGHTS);
}
