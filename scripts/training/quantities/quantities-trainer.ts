import {
	EDGE_COUNT,
	edgeRowKey,
	edgesOf,
	featureKeysOf
} from '$lib/extraction/models/quantities/features';
import { LABEL_COUNT as L } from '$lib/extraction/models/quantities/quantity-labels';
import { tokenize } from '$lib/extraction/models/quantities/tokens';
import type { Weights } from '$lib/extraction/models/weights-file';
import type { Sequence } from './chain';
import { fitChain } from './chain-trainer';
import { goldLabels } from './gold-labels';
import type { Passage } from './passages';

/** What is trained on, from the most distant habits of marking to the ones to learn. */
export interface Corpora {
	/** Each is fitted from the weights of the one before. */
	readonly distant: readonly (readonly Passage[])[];
	readonly target: readonly Passage[];
}

interface Read {
	readonly keys: Int32Array;
	readonly edges: Int32Array;
	readonly labels: Uint8Array;
}

interface Rows {
	readonly rowOfKey: ReadonlyMap<number, number>;
	readonly rowCount: number;
}

const SEED = 7;
/** Weights of so many runs are averaged; features are chosen by one. */
const RUNS = 3;
const FEATURES_KEPT = 14_000;
/** A feature seen less often is left out. */
const TARGET_LEAST = 2;
const DISTANT_LEAST = 4;
const STEP_ROWS = L + 1;
const DISTANT = { penalty: 1, epochs: 12, dropout: 0.3 };
const NEXT_DISTANT = { ...DISTANT, penalty: 3 };
const TARGET = { penalty: 3, epochs: 25, dropout: 0.6 };

function readOf(passage: Passage): Read {
	const tokens = tokenize(passage.text);
	return {
		keys: featureKeysOf(tokens),
		edges: edgesOf(tokens),
		labels: goldLabels(tokens, passage)
	};
}

const readAll = (passages: readonly Passage[]) =>
	passages.map(readOf).filter(({ labels }) => labels.length > 0);

function addFrequent(kept: Set<number>, reads: readonly Read[], least: number): void {
	const counts = new Map<number, number>();
	for (const { keys } of reads) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	for (const [key, count] of counts) if (count >= least) kept.add(key);
}

/** The steps' rows come first: row = edge * STEP_ROWS + label before. */
function rowsFor(keys: Iterable<number>): Rows {
	const rowOfKey = new Map<number, number>();
	const first = EDGE_COUNT * STEP_ROWS;
	for (const key of keys) rowOfKey.set(key, first + rowOfKey.size);
	return { rowOfKey, rowCount: first + rowOfKey.size };
}

function sequenceOf({ keys, edges, labels }: Read, { rowOfKey }: Rows): Sequence {
	return {
		rows: keys.map((key) => rowOfKey.get(key) ?? -1),
		steps: edges.map((edge) => edge * STEP_ROWS),
		labels
	};
}

interface Stage {
	readonly reads: readonly Read[];
	readonly rows: Rows;
	readonly prior: Float64Array | undefined;
}

function fitStage(
	{ reads, rows, prior }: Stage,
	options: typeof TARGET,
	seed: number
): Float64Array {
	const sequences = reads.map((read) => sequenceOf(read, rows));
	return fitChain(sequences, { ...options, rowCount: rows.rowCount, prior, seed });
}

function strengthOf(weights: Float64Array, row: number): number {
	let strength = 0;
	for (let at = row * L; at < row * L + L; at++)
		strength = Math.max(strength, Math.abs(weights[at]!));
	return strength;
}

/** The rows that hold the strongest weights, and what the prior says of them. */
function pruned(rows: Rows, weights: Float64Array, prior: Float64Array | undefined) {
	const strongest = [...rows.rowOfKey]
		.map(([key, row]) => ({ key, row, strength: strengthOf(weights, row) }))
		.sort((a, b) => b.strength - a.strength || a.key - b.key)
		.slice(0, FEATURES_KEPT);
	const kept = rowsFor(strongest.map(({ key }) => key));
	if (!prior) return { kept, keptPrior: undefined };
	const keptPrior = new Float64Array(kept.rowCount * L);
	keptPrior.set(prior.subarray(0, EDGE_COUNT * STEP_ROWS * L));
	for (const { key, row } of strongest) {
		keptPrior.set(prior.subarray(row * L, row * L + L), kept.rowOfKey.get(key)! * L);
	}
	return { kept, keptPrior };
}

function meanOf(runs: readonly Float64Array[]): Float64Array {
	const mean = new Float64Array(runs[0]?.length ?? 0);
	for (const run of runs)
		run.forEach((weight, at) => (mean[at] = mean[at]! + weight / runs.length));
	return mean;
}

function toWeights({ rowOfKey }: Rows, fitted: Float64Array): Weights {
	const byKey = new Map<number, number>();
	for (let edge = 0; edge < EDGE_COUNT; edge++) {
		for (let before = 0; before < STEP_ROWS; before++) {
			const row = edge * STEP_ROWS + before;
			if (strengthOf(fitted, row) > 0) byKey.set(edgeRowKey(edge, before), row);
		}
	}
	for (const [key, row] of rowOfKey) if (!byKey.has(key)) byKey.set(key, row);
	return { outputCount: L, shared: new Float64Array(), rowOfKey: byKey, rows: fitted };
}

/** Weights of the distant corpora, to begin with; the same for every fold of the target. */
export interface Ground {
	readonly rows: Rows;
	readonly prior: Float64Array | undefined;
}

/** Fits the distant corpora one after another. */
export function groundOf({ distant, target }: Corpora): Ground {
	const kept = new Set<number>();
	const groups = distant.map(readAll);
	addFrequent(kept, readAll(target), TARGET_LEAST);
	addFrequent(kept, groups.flat(), DISTANT_LEAST);
	const rows = rowsFor(kept);
	let prior: Float64Array | undefined;
	for (const reads of groups) {
		prior = fitStage({ reads, rows, prior }, prior ? NEXT_DISTANT : DISTANT, SEED);
	}
	return { rows, prior };
}

/** Fits the target from the ground, keeps the strongest features and fits these again. */
export function trainQuantities(ground: Ground, target: readonly Passage[]): Weights {
	const reads = readAll(target);
	const first = fitStage({ reads, ...ground }, TARGET, SEED);
	const { kept, keptPrior } = pruned(ground.rows, first, ground.prior);
	const runs = Array.from({ length: RUNS }, (_, run) =>
		fitStage({ reads, rows: kept, prior: keptPrior }, TARGET, SEED + run)
	);
	return toWeights(kept, meanOf(runs));
}
