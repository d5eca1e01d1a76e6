import { indexOfHighest } from '$lib/extraction/models/crf';
import type { KeySentenceModel } from '$lib/extraction/models/key-sentence/score-key-sentences';
import type { RankedPaper } from './key-sentence-trainer';

/** Index of the sentence that the model chooses. */
export function chosenIndex(model: KeySentenceModel, { keys }: RankedPaper): number {
	const scores = keys.map((row) =>
		row.reduce((score, key) => score + (model.rows[model.rowOfKey.get(key) ?? -1] ?? 0), 0)
	);
	return indexOfHighest(scores);
}

/** ROUGE-1 of the chosen sentence of each paper. */
export function chosenWorth(model: KeySentenceModel, papers: readonly RankedPaper[]): number[] {
	return papers.map((paper) => paper.worth[chosenIndex(model, paper)] ?? 0);
}
