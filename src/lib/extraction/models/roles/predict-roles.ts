import { indexOfHighest, posteriorsOf, transitionCount } from '../crf';
import { featureKey } from '../feature-key';
import { readWeights, writeWeights, type Weights } from '../weights-file';
import { ROLE_LABELS, type RoleLabel } from './role-label';
import { roleFeatures } from './role-features';

export interface RolesModel {
	/** Chain over `ROLE_LABELS`, for papers of computer science; `shared` holds the transitions. */
	readonly papers: Weights;
	/**
	 * Chain over the roles of `sentenceRoles`, for reports of studies; its sixth output is no label
	 * but says how much a sentence sounds like such a report (natural log of the odds).
	 */
	readonly studies: Weights;
}

export interface PredictedRoles {
	readonly labels: RoleLabel[];
	/** Probability of each of `ROLE_LABELS`, one array a sentence. */
	readonly posteriors: Float64Array[];
}

/** The two chains have as many labels. */
export const LABEL_COUNT = ROLE_LABELS.length;
export const STUDY_OUTPUTS = LABEL_COUNT + 1;

const LENGTH_BYTES = 4;

/** The file: length of the first chain's bytes (32 bits, little-endian), and the bytes of both. */
export function writeRolesModel({ papers, studies }: RolesModel): Uint8Array {
	const first = writeWeights('roles', papers);
	const second = writeWeights('study-roles', studies);
	const bytes = new Uint8Array(LENGTH_BYTES + first.length + second.length);
	new DataView(bytes.buffer).setUint32(0, first.length, true);
	bytes.set(first, LENGTH_BYTES);
	bytes.set(second, LENGTH_BYTES + first.length);
	return bytes;
}

function checkShape({ outputCount, shared }: Weights, outputs: number): void {
	if (outputCount !== outputs || shared.length !== transitionCount(LABEL_COUNT)) {
		throw new Error(
			`The model file cannot be used: it has ${outputCount} labels and ${shared.length} transitions.`
		);
	}
}

/** Reads `roles.bin`; throws a sentence that says what is wrong with the bytes. */
export function readRolesModel(bytes: Uint8Array): RolesModel {
	if (bytes.length < LENGTH_BYTES) {
		throw new Error(`The model file cannot be used: it has only ${bytes.length} bytes.`);
	}
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = LENGTH_BYTES + view.getUint32(0, true);
	const papers = readWeights('roles', bytes.subarray(LENGTH_BYTES, end));
	checkShape(papers, LABEL_COUNT);
	const studies = readWeights('study-roles', bytes.subarray(end));
	checkShape(studies, STUDY_OUTPUTS);
	return { papers, studies };
}

/** Keys of the features of each sentence. */
export function keysOf(features: readonly (readonly string[])[]): number[][] {
	return features.map((names) => names.map(featureKey));
}

/** What the features of each sentence add up to, output by output. */
export function scoresOf(weights: Weights, keys: readonly (readonly number[])[]): Float64Array[] {
	const { outputCount, rowOfKey, rows } = weights;
	return keys.map((sentence) => {
		const scores = new Float64Array(outputCount);
		for (const key of sentence) {
			const row = rowOfKey.get(key);
			if (row === undefined) continue;
			for (let output = 0; output < outputCount; output++) {
				scores[output] = (scores[output] ?? 0) + (rows[row * outputCount + output] ?? 0);
			}
		}
		return scores;
	});
}

/** Probability of each label of each sentence; outputs beyond the labels are left aside. */
export function chainPosteriors(
	{ shared }: Weights,
	scores: readonly Float64Array[]
): Float64Array[] {
	const emissions = new Float64Array(scores.length * LABEL_COUNT);
	scores.forEach((row, at) => emissions.set(row.subarray(0, LABEL_COUNT), at * LABEL_COUNT));
	return posteriorsOf({
		labelCount: LABEL_COUNT,
		length: scores.length,
		emissions,
		transitions: shared
	});
}

/** The most probable role of each sentence of a paper of computer science, given all of them. */
export function predictRoles(
	{ papers }: Pick<RolesModel, 'papers'>,
	sentences: readonly string[]
): PredictedRoles {
	const posteriors = chainPosteriors(papers, scoresOf(papers, keysOf(roleFeatures(sentences))));
	const labels = posteriors.map((row) => ROLE_LABELS[indexOfHighest(row)] ?? 'other');
	return { labels, posteriors };
}
