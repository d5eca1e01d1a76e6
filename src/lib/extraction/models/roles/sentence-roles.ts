import type { SentenceRole } from '../../finding';
import { indexOfHighest, posteriorsOf, transitionCount } from '../crf';
import { PRINTED_LABELS, STUDY_CUES } from './lexicon/study-cues';
import { predictRoles, type RolesModel } from './predict-roles';

/** In the order in which reports tell them. */
export const SENTENCE_ROLES = [
	'background',
	'objective',
	'methods',
	'results',
	'conclusions'
] as const satisfies readonly SentenceRole[];

const COUNT = SENTENCE_ROLES.length;

export interface SentenceRoles {
	readonly roles: SentenceRole[];
	/** Probability of each of `SENTENCE_ROLES`, one array a sentence. */
	readonly posteriors: Float64Array[];
	/** Probability of each of `ROLE_LABELS`, the data set's own, one array a sentence. */
	readonly labelPosteriors: Float64Array[];
}

/** How far the trained model is believed against the cues. */
const MODEL_WEIGHT = 0.6;
/** Keeps the model's near-zero probabilities from ruling a role out. */
const FLOOR = 0.03;

/** Log scores of a step from one role to another: reports go forward, a step at a time, or stay. */
const FORWARD = [0, -0.7, -2.5, -4, -4.5];
const BACKWARD = [0, -3, -3.5, -4, -4.5];
const STAY = 0.3;
const FIRST = [0, -0.2, -2.5, -4, -5];
const LAST = [-5, -3, -3, -2.5, 0];

function transitions(): Float64Array {
	const scores = new Float64Array(transitionCount(COUNT));
	for (let from = 0; from < COUNT; from++) {
		for (let to = 0; to < COUNT; to++) {
			const step = to - from;
			const score = step === 0 ? STAY : step > 0 ? FORWARD[step] : BACKWARD[-step];
			scores[from * COUNT + to] = score ?? 0;
		}
	}
	scores.set(FIRST, COUNT * COUNT);
	scores.set(LAST, (COUNT + 1) * COUNT);
	return scores;
}

const TRANSITIONS = transitions();

/** CSAbstruct's results hold the conclusions, which stand near the end; "other" tells nothing. */
function fromModel(posteriors: Float64Array, place: number): number[] {
	const [background = 0, objective = 0, method = 0, result = 0, other = 0] = posteriors;
	const late = place > 0.99 ? 0.8 : place > 0.75 ? 0.5 : 0.15;
	const share = other / COUNT;
	return [background, objective, method, result * (1 - late), result * late].map(
		(probability) => MODEL_WEIGHT * Math.log(probability + share + FLOOR)
	);
}

const FIGURE = /[\d@]/;

/** What the place alone says: methods seldom end a report, and its end seldom counts. */
function placeScores(sentence: string, place: number): readonly number[] {
	const early = place < 0.3 ? -0.7 : 0;
	const late = place > 0.6 ? -1 : 0;
	const summing = FIGURE.test(sentence) ? -0.5 : place > 0.7 ? 1 : 0;
	return [0, 0, late, early, summing];
}

function addCues(scores: number[], sentence: string): void {
	for (const [pattern, role, strength] of [...PRINTED_LABELS, ...STUDY_CUES]) {
		if (!pattern.test(sentence)) continue;
		const index = SENTENCE_ROLES.indexOf(role);
		scores[index] = (scores[index] ?? 0) + strength;
	}
}

/** Role of each sentence of an abstract in any field: the trained model, study cues and usual order. */
export function sentenceRoles(model: RolesModel, sentences: readonly string[]): SentenceRoles {
	const predicted = predictRoles(model, sentences).posteriors;
	const emissions = predicted.flatMap((row, index) => {
		const sentence = sentences[index] ?? '';
		const place = index / Math.max(1, sentences.length - 1);
		const byPlace = placeScores(sentence, place);
		const scores = fromModel(row, place).map((score, role) => score + (byPlace[role] ?? 0));
		addCues(scores, sentence);
		return scores;
	});
	const posteriors = posteriorsOf({
		labelCount: COUNT,
		length: sentences.length,
		emissions: Float64Array.from(emissions),
		transitions: TRANSITIONS
	});
	const roles = posteriors.map((row) => SENTENCE_ROLES[indexOfHighest(row)] ?? 'background');
	return { roles, posteriors, labelPosteriors: predicted };
}
