import { featureKey } from '$lib/extraction/models/feature-key';
import {
	keySentenceFeatures,
	type KeySentenceSource
} from '$lib/extraction/models/key-sentence/key-sentence-features';
import type { KeySentenceModel } from '$lib/extraction/models/key-sentence/score-key-sentences';
import { predictRoles, type RolesModel } from '$lib/extraction/models/roles/predict-roles';
import type { SummarisedPaper } from './labelled-data';
import { minimise } from './lbfgs';
import { rouge1 } from './rouge';
import { fitStrongest, type FeatureChoice } from './strongest-features';

export interface KeySentenceOptions extends FeatureChoice {
	readonly l2: number;
	/** ROUGE-1 difference at which the better of two sentences is wanted e times as often. */
	readonly temperature: number;
	readonly iterations: number;
}

export const KEY_SENTENCE_OPTIONS: KeySentenceOptions = {
	leastCount: 4,
	l2: 50,
	temperature: 0.07,
	iterations: 60,
	keep: 1000
};

/** A paper as the ranker sees it. */
export interface RankedPaper {
	readonly paper: SummarisedPaper;
	readonly keys: readonly number[][];
	/** ROUGE-1 of each sentence against the summary nearest to it. */
	readonly worth: readonly number[];
}

/** The paper's sentences with the roles that the shipped model gives them. */
export function sourceOf(roles: RolesModel, paper: SummarisedPaper): KeySentenceSource {
	const { posteriors } = predictRoles(roles, paper.source);
	return { title: paper.title, sentences: paper.source, posteriors };
}

/** Features and worth of every sentence. */
export function rankedPaper(roles: RolesModel, paper: SummarisedPaper): RankedPaper {
	return {
		paper,
		keys: keySentenceFeatures(sourceOf(roles, paper)).map((names) => names.map(featureKey)),
		worth: paper.source.map((sentence) =>
			Math.max(...paper.target.map((target) => rouge1(sentence, target)))
		)
	};
}

interface Example {
	readonly rows: readonly number[][];
	/** Share in which each sentence is wanted; adds up to one. */
	readonly wanted: readonly number[];
}

function softmax(scores: readonly number[]): number[] {
	const highest = Math.max(...scores);
	const weights = scores.map((score) => Math.exp(score - highest));
	const sum = weights.reduce((total, weight) => total + weight, 0);
	return weights.map((weight) => weight / sum);
}

function fit(examples: readonly Example[], featureCount: number, options: KeySentenceOptions) {
	const { l2, iterations } = options;
	return minimise(
		featureCount,
		(point, gradient) => {
			let loss = 0;
			point.forEach((weight, row) => {
				gradient[row] = l2 * weight;
				loss += 0.5 * l2 * weight ** 2;
			});
			for (const { rows, wanted } of examples) {
				const scores = rows.map((row) => row.reduce((sum, index) => sum + (point[index] ?? 0), 0));
				softmax(scores).forEach((share, place) => {
					const aim = wanted[place] ?? 0;
					loss -= aim * Math.log(Math.max(share, 1e-12));
					for (const index of rows[place] ?? []) {
						gradient[index] = (gradient[index] ?? 0) + share - aim;
					}
				});
			}
			return loss;
		},
		{ iterations, tolerance: 1e-5 }
	);
}

function examplesOf(
	papers: readonly RankedPaper[],
	rowOfKey: ReadonlyMap<number, number>,
	temperature: number
): Example[] {
	return papers.map(({ keys, worth }) => ({
		rows: keys.map((row) => row.flatMap((key) => rowOfKey.get(key) ?? [])),
		wanted: softmax(worth.map((value) => value / temperature))
	}));
}

/** Learns to give each sentence a score that grows with its worth (ListNet, Cao et al. 2007). */
export function trainKeySentence(
	papers: readonly RankedPaper[],
	options: KeySentenceOptions
): KeySentenceModel {
	const fitted = fitStrongest(papers, options, (rowOfKey) => {
		const examples = examplesOf(papers, rowOfKey, options.temperature);
		return { rows: fit(examples, rowOfKey.size, options) };
	});
	return { outputCount: 1, shared: new Float64Array(), ...fitted };
}
