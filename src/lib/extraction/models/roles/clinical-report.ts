import { onceAText } from '$lib/text/once-a-text';
import { STUDY_CUES } from './lexicon/study-cues';

/** Words of reports on people, animals and treatments; abstracts of computing hold one at most. */
const CLINICAL =
	/\b(?:(?:patients?|participants?|randomi[sz]ed|trial|placebo|mg|baseline|mice|rats|clinical|treatment|therapy|disease|symptoms?|outcomes?|serum|plasma|blood|cohort|controls?|women|men|children|surgery|diabetes|cancer|dose|follow-up|weeks?|months?|efficacy|intervention|hospital|infection|mortality|pain)\b|p\s?[<=>])/giu;
/** So many different ones make a report of it. */
const LEAST_WORDS = 3;
/** Cues of a report's parts, a sentence; those that speak for the background too say nothing of it. */
const LEAST_CUES = 1;

/** The cues that a sentence holds. */
export const studyCuesOf = onceAText((sentence) =>
	STUDY_CUES.filter(([pattern]) => pattern.test(sentence))
);

/** Whether the abstract reports a study of people, animals or treatments. */
export function isClinicalReport(sentences: readonly string[]): boolean {
	const words = sentences.join(' ').match(CLINICAL) ?? [];
	if (new Set(words.map((word) => word.toLowerCase())).size < LEAST_WORDS) return false;
	const cues = sentences
		.flatMap(studyCuesOf)
		.filter(([, speaksFor]) => speaksFor.background === undefined);
	return cues.length >= LEAST_CUES * sentences.length;
}
