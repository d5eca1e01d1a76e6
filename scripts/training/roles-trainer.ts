import { featureKey } from '$lib/extraction/models/feature-key';
import type { RolesChain, RolesModel } from '$lib/extraction/models/roles/predict-roles';
import { trainCrf, type TrainedCrf, type TrainingChain } from './crf-trainer';
import type { LabelledAbstract } from './labelled-data';

export interface RolesOptions {
	/** Features seen less often are left out. */
	readonly leastCount: number;
	readonly l2: number;
	readonly iterations: number;
	/** How far a label goes towards doubt as its annotators' agreement falls from 1 to 0. */
	readonly doubt: number;
	/** Features that the model keeps. */
	readonly keep: number;
}

export const ROLES_OPTIONS: RolesOptions = {
	leastCount: 3,
	l2: 20,
	iterations: 50,
	doubt: 0.6,
	keep: 14_000
};

interface Example {
	readonly keys: readonly number[][];
	/** Keys of features that are believed less from the start. */
	readonly weaker: readonly number[];
	readonly labels: readonly number[];
	readonly targets: Float64Array;
}

/** Rows of the features that count, and how much each one weighs before training. */
interface Selection {
	readonly rowOfKey: Map<number, number>;
	readonly values: Float32Array;
}

function targetsOf(labels: readonly number[], count: number, sureness: readonly number[]) {
	const targets = new Float64Array(labels.length * count);
	labels.forEach((wanted, position) => {
		const sure = sureness[position] ?? 1;
		for (let label = 0; label < count; label++) {
			targets[position * count + label] = label === wanted ? sure : (1 - sure) / (count - 1);
		}
	});
	return targets;
}

/** Words of neighbours, openings of neighbours, and parts of words: "-1u|we", "2s0|in", "x|ing". */
const WEAKER = /^(?:-?\d[us]|p?x\|)/;
const WEAKER_VALUE = 0.6;

function exampleOf(abstract: LabelledAbstract, chain: RolesChain, doubt: number): Example {
	const labels = abstract.labels.map((label) => chain.labels.indexOf(label));
	const features = chain.featuresOf(abstract.sentences);
	const sureness = labels.map((_, at) => 1 - doubt * (1 - (abstract.confs?.[at] ?? 1)));
	return {
		keys: features.map((names) => [...new Set(names.map(featureKey))]),
		weaker: features.flat().flatMap((name) => (WEAKER.test(name) ? featureKey(name) : [])),
		labels,
		targets: targetsOf(labels, chain.labels.length, sureness)
	};
}

function countByLabel(examples: readonly Example[], labelCount: number) {
	const counts = new Map<number, number[]>();
	const totals = new Array<number>(labelCount).fill(0);
	for (const { keys, labels } of examples) {
		keys.forEach((row, position) => {
			const label = labels[position] as number;
			totals[label] = (totals[label] ?? 0) + 1;
			for (const key of row) {
				const count = counts.get(key) ?? new Array<number>(labelCount).fill(0);
				count[label] = (count[label] ?? 0) + 1;
				counts.set(key, count);
			}
		});
	}
	return { counts, totals };
}

/** χ² of the feature against the labels, per sentence that has it: 0 when it tells nothing. */
function association(count: readonly number[], totals: readonly number[]): number {
	const seen = count.reduce((sum, value) => sum + value, 0);
	const all = totals.reduce((sum, value) => sum + value, 0);
	return count.reduce((sum, value, label) => {
		const expected = (seen * (totals[label] ?? 0)) / all;
		return expected > 0 ? sum + (value - expected) ** 2 / expected / seen : sum;
	}, 0);
}

/** What tells more about the label is penalised less, as its value is larger. */
const valueOf = (strength: number) => Math.sqrt(Math.min(strength + 0.02, 1.5));

function selectSeen(
	examples: readonly Example[],
	labelCount: number,
	leastCount: number
): Selection {
	const { counts, totals } = countByLabel(examples, labelCount);
	const seen = [...counts].filter(
		([, count]) => count.reduce((sum, value) => sum + value, 0) >= leastCount
	);
	const weaker = new Set(examples.flatMap((example) => example.weaker));
	const values = seen.map(
		([key, count]) => valueOf(association(count, totals)) * (weaker.has(key) ? WEAKER_VALUE : 1)
	);
	return {
		rowOfKey: new Map(seen.map(([key], row) => [key, row])),
		values: Float32Array.from(values)
	};
}

function chainsOf(examples: readonly Example[], selection: Selection): TrainingChain[] {
	return examples.map(({ keys, targets }) => {
		const rows = keys.map((row) =>
			Int32Array.from(row.flatMap((key) => selection.rowOfKey.get(key) ?? []))
		);
		const values = rows.map((row) =>
			Float32Array.from(row, (index) => selection.values[index] ?? 0)
		);
		return { rows, values, targets };
	});
}

interface FirstPass {
	readonly trained: TrainedCrf;
	readonly chains: readonly TrainingChain[];
	readonly selection: Selection;
}

function usesOf(chains: readonly TrainingChain[], featureCount: number): Float64Array {
	const uses = new Float64Array(featureCount);
	for (const { rows } of chains) {
		for (const row of rows) for (const index of row) uses[index] = (uses[index] ?? 0) + 1;
	}
	return uses;
}

/** The features whose weights move the predictions of the training set most. */
function strongest({ trained, chains, selection }: FirstPass, keep: number): Selection {
	const count = trained.weights.length / selection.values.length;
	const influence = Array.from(usesOf(chains, selection.values.length), (uses, row) => {
		const weights = trained.weights.subarray(row * count, (row + 1) * count);
		const mean = weights.reduce((sum, weight) => sum + weight, 0) / count;
		const spread = weights.reduce((sum, weight) => sum + (weight - mean) ** 2, 0);
		return Math.sqrt(uses * spread) * (selection.values[row] ?? 0);
	});
	const threshold = [...influence].sort((left, right) => right - left)[keep - 1] ?? -Infinity;
	const kept = [...selection.rowOfKey].filter(([, row]) => (influence[row] ?? 0) >= threshold);
	return {
		rowOfKey: new Map(kept.map(([key], row) => [key, row])),
		values: Float32Array.from(kept, ([, row]) => selection.values[row] ?? 0)
	};
}

/** Trains on all features, keeps the strongest, and trains again on those alone. */
export function trainRoles(
	abstracts: readonly LabelledAbstract[],
	chain: RolesChain,
	options: RolesOptions
): RolesModel {
	const labelCount = chain.labels.length;
	const examples = abstracts.map((abstract) => exampleOf(abstract, chain, options.doubt));
	const train = (selection: Selection) => {
		const chains = chainsOf(examples, selection);
		const featureCount = selection.values.length;
		const trained = trainCrf(chains, { ...options, labelCount, featureCount });
		return { chains, trained, selection };
	};
	const seen = selectSeen(examples, labelCount, options.leastCount);
	const { trained, selection } = train(strongest(train(seen), options.keep));
	const rows = trained.weights.map(
		(weight, index) => weight * (selection.values[Math.floor(index / labelCount)] ?? 0)
	);
	return {
		outputCount: labelCount,
		shared: trained.transitions,
		rowOfKey: selection.rowOfKey,
		rows
	};
}
