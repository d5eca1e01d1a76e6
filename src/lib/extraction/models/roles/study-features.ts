import { STUDY_CUES } from './lexicon/study-cues';
import { roleFeatures } from './role-features';

/** A cue is known by its pattern, so that the order of the list does not matter to trained weights. */
const CUES = STUDY_CUES.map(([pattern, role]) => ({
	pattern,
	names: [`cue|${pattern.source}`, `cr|${role}`]
}));

function cueFeatures(sentence: string): string[] {
	return [...new Set(CUES.flatMap(({ pattern, names }) => (pattern.test(sentence) ? names : [])))];
}

/** Features of each sentence of a report of a study, in order; none twice in one. */
export function studyFeatures(sentences: readonly string[]): string[][] {
	return roleFeatures(sentences).map((names, index) => [
		...names,
		...cueFeatures(sentences[index] ?? '')
	]);
}

/** Whether a feature tells what a sentence is about, wherever it stands. */
export const isOfTopic = (name: string) => name.startsWith('u|');

/** By how many its cues of a conclusion outnumber those of a plain result. */
export function concludingCues(sentence: string): number {
	return STUDY_CUES.reduce((sum, [pattern, role]) => {
		if (role !== 'conclusions' && role !== 'results') return sum;
		return pattern.test(sentence) ? sum + (role === 'conclusions' ? 1 : -1) : sum;
	}, 0);
}
