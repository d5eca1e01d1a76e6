import { featureKey } from '$lib/extraction/models/feature-key';
import { LABEL_COUNT, STUDY_OUTPUTS } from '$lib/extraction/models/roles/predict-roles';
import { SENTENCE_ROLES } from '$lib/extraction/models/roles/sentence-roles';
import { isOfTopic, studyFeatures } from '$lib/extraction/models/roles/study-features';
import type { Weights } from '$lib/extraction/models/weights-file';
import { trainCrf, type TrainingChain } from './crf-trainer';
import type { LabelledAbstract } from './labelled-data';
import { trainChain, type ChainOptions } from './sentence-chain-trainer';

export const STUDIES_OPTIONS: ChainOptions = {
	labels: SENTENCE_ROLES,
	featuresOf: studyFeatures,
	leastCount: 3,
	l2: 20,
	iterations: 50,
	doubt: 0,
	keep: 12_000
};

const KIND_L2 = 20;
const KIND_ITERATIONS = 30;

/** Sentences one by one, wanted at 0 (a paper) or at 1 (a study). */
function kindExamples(
	abstracts: readonly LabelledAbstract[],
	{ wanted, rowOfKey }: { wanted: 0 | 1; rowOfKey: ReadonlyMap<number, number> }
): TrainingChain[] {
	return abstracts.flatMap(({ sentences }) =>
		studyFeatures(sentences).map((names) => {
			const rows = names.flatMap((name) =>
				isOfTopic(name) ? (rowOfKey.get(featureKey(name)) ?? []) : []
			);
			return {
				rows: [Int32Array.from(rows)],
				values: [new Float32Array(rows.length).fill(1)],
				targets: Float64Array.of(1 - wanted, wanted)
			};
		})
	);
}

/** For each row, how much it speaks for a study, natural log of odds. */
function kindWeights(
	studies: readonly LabelledAbstract[],
	papers: readonly LabelledAbstract[],
	rowOfKey: ReadonlyMap<number, number>
): number[] {
	const examples = [
		...kindExamples(papers, { wanted: 0, rowOfKey }),
		...kindExamples(studies, { wanted: 1, rowOfKey })
	];
	const { weights } = trainCrf(examples, {
		labelCount: 2,
		featureCount: rowOfKey.size,
		l2: KIND_L2,
		iterations: KIND_ITERATIONS
	});
	return Array.from(
		{ length: rowOfKey.size },
		(_, row) => weights[row * 2 + 1]! - weights[row * 2]!
	);
}

/** The chain for reports of studies, and beside its labels what tells studies from papers. */
export function trainStudies(
	studies: readonly LabelledAbstract[],
	papers: readonly LabelledAbstract[]
): Weights {
	const { rowOfKey, shared, rows } = trainChain(studies, STUDIES_OPTIONS);
	const kinds = kindWeights(studies, papers, rowOfKey);
	const joined = new Float64Array(rowOfKey.size * STUDY_OUTPUTS);
	for (let row = 0; row < rowOfKey.size; row++) {
		joined.set(rows.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT), row * STUDY_OUTPUTS);
		joined[row * STUDY_OUTPUTS + LABEL_COUNT] = kinds[row]!;
	}
	return { outputCount: STUDY_OUTPUTS, shared, rowOfKey, rows: joined };
}
