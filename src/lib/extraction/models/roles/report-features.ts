import { studyCuesOf } from './clinical-report';
import { STUDY_CUES } from './lexicon/study-cues';
import { wordsOfOpening } from './opening-words';
import { roleFeatures } from './role-features';

const clip = (value: number, lowest: number, highest: number) =>
	Math.max(lowest, Math.min(highest, value));

const FIGURES = /\d+(?:[.,]\d+)*/g;
/** Some collections print every figure as "@", and brackets by name. */
const alike = (sentence: string) =>
	sentence
		.replace(/-LSB-/g, '[')
		.replace(/-RSB-/g, ']')
		.replace(FIGURES, '@')
		.replace(/@%/g, '@ %');

/** Features of each sentence of a report: those of any abstract, study cues around, and what comes back. */
export function reportFeatures(printed: readonly string[]): string[][] {
	const sentences = printed.map(alike);
	const cues = sentences.map((sentence) =>
		studyCuesOf(sentence).map((cue) => STUDY_CUES.indexOf(cue))
	);
	const shared = wordsOfOpening(sentences);
	const lastFigure = sentences.findLastIndex((sentence) => sentence.includes('@'));
	// A protocol tells what will be done.
	const planned = sentences.filter((sentence) => /\bwill\b/i.test(sentence)).length;
	return roleFeatures(sentences).map((features, index) => [
		...features,
		...[-1, 0, 1].flatMap((offset) =>
			(cues[index + offset] ?? []).map((cue) => `Q${offset}|${cue}`)
		),
		`back|${clip(shared[index] ?? 0, 0, 6)}`,
		`figure|${clip(index - lastFigure, -4, 3)}`,
		`will|${clip(planned, 0, 2)}`
	]);
}
