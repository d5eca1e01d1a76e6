import type { SentenceRole } from '../../finding';
import { indexOfHighest } from '../crf';
import { PRINTED_LABELS } from './lexicon/study-cues';
import { chainPosteriors, keysOf, LABEL_COUNT, scoresOf, type RolesModel } from './predict-roles';
import { concludingCues, studyFeatures } from './study-features';

/** In the order in which reports tell them, which is that of the outputs of the chain of studies. */
export const SENTENCE_ROLES = [
	'background',
	'objective',
	'methods',
	'results',
	'conclusions'
] as const satisfies readonly SentenceRole[];

export interface SentenceRoles {
	readonly roles: SentenceRole[];
	/** Probability of each of `SENTENCE_ROLES`, one array a sentence. */
	readonly posteriors: Float64Array[];
}

/** Natural log of the odds that a printed label adds to its role. */
const PRINTED = 8;
/** The same for the sentences that follow, where an abstract has labels throughout. */
const FOLLOWING = 5;
const LEAST_LABELS = 3;

/** What the labels printed in the abstract add to the role they name; one row a sentence. */
function printedScores(sentences: readonly string[]): Float64Array[] {
	const printed = sentences.map((sentence) => {
		const role = PRINTED_LABELS.find(([pattern]) => pattern.test(sentence))?.[1];
		return role === undefined ? -1 : SENTENCE_ROLES.indexOf(role);
	});
	const isStructured = printed.filter((role) => role >= 0).length >= LEAST_LABELS;
	let inForce = -1;
	return printed.map((role) => {
		const scores = new Float64Array(LABEL_COUNT);
		if (role >= 0) scores[role] = PRINTED;
		else if (isStructured && inForce >= 0) scores[inForce] = FOLLOWING;
		if (role >= 0) inForce = role;
		return scores;
	});
}

function normalised(values: Float64Array): Float64Array {
	const sum = values.reduce((total, value) => total + value, 0);
	return values.map((value) => value / sum);
}

/** Nearly all texts sound much like one kind or the other: the odds of their sentences are added up softly. */
const SHARPNESS = 2;

/** How much the text sounds like the report of a study, 0–1. */
function studyShare(scores: readonly Float64Array[]): number {
	const sum = scores.reduce((total, row) => total + (row[LABEL_COUNT] ?? 0), 0);
	return 1 / (1 + Math.exp((-SHARPNESS * sum) / Math.max(1, scores.length)));
}

const FIGURE = /[\d@]/;

/** How likely a result is a conclusion, by its wording: papers often end with a plain result. */
function concludingShare(sentence: string, isLast: boolean): number {
	const odds =
		1.5 * concludingCues(sentence) + (isLast ? 0 : -1) - (FIGURE.test(sentence) ? 1.5 : 0);
	return 1 / (1 + Math.exp(-odds));
}

interface ReadTwice {
	/** Probabilities by either chain. */
	readonly paper: Float64Array;
	readonly study: Float64Array;
	readonly concluding: number;
	readonly printed: Float64Array;
}

/**
 * Roles of a paper of computer science as roles of a report: its results hold the conclusions, and
 * "other" tells nothing; there the chain of studies decides.
 */
function fromPaper({ paper, study, concluding, printed }: ReadTwice): Float64Array {
	const [background = 0, objective = 0, method = 0, result = 0, other = 0] = paper;
	const own = [background, objective, method, result * (1 - concluding), result * concluding];
	const shares = own.map(
		(share, role) => (share + other * (study[role] ?? 0)) * Math.exp(printed[role] ?? 0)
	);
	return normalised(Float64Array.from(shares));
}

/** Role of each sentence of an abstract in any field: by two chains, as far as the text is of their kind. */
export function sentenceRoles(model: RolesModel, sentences: readonly string[]): SentenceRoles {
	const keys = keysOf(studyFeatures(sentences));
	const printed = printedScores(sentences);
	const scores = scoresOf(model.studies, keys);
	const share = studyShare(scores);
	const labelled = scores.map((row, at) =>
		row.map((score, role) => score + (printed[at]![role] ?? 0))
	);
	const studies = chainPosteriors(model.studies, labelled);
	const papers = chainPosteriors(model.papers, scoresOf(model.papers, keys));
	const posteriors = studies.map((study, at) => {
		const paper = fromPaper({
			paper: papers[at]!,
			study,
			concluding: concludingShare(sentences[at] ?? '', at === sentences.length - 1),
			printed: printed[at]!
		});
		return study.map((value, role) => share * value + (1 - share) * paper[role]!);
	});
	const roles = posteriors.map((row) => SENTENCE_ROLES[indexOfHighest(row)] ?? 'background');
	return { roles, posteriors };
}
