import type { SentenceRole } from '../../finding';
import { indexOfHighest, posteriorsOf } from '../crf';
import { studyCuesOf } from './clinical-report';
import { isReport, type RoleModels } from './is-report';
import { FIRST, LAST, REPORT_PARTS, ROLE_OF_PART, STEPS } from './lexicon/report-parts';
import { rolesByLabel } from '../../section-labels';
import { chainPosteriors, predictRoles, REPORTS } from './predict-roles';
import { SENTENCE_ROLES } from './sentence-role';

export interface SentenceRoles {
	readonly roles: SentenceRole[];
	/** Probability of each of `SENTENCE_ROLES`, one array a sentence. */
	readonly posteriors: Float64Array[];
	/** Probability of each of `ROLE_LABELS`, the data set's own, one array a sentence. */
	readonly labelPosteriors: Float64Array[];
}

type RoleScores = Readonly<Record<SentenceRole, number>>;

/** How far the trained model is believed against the cues. */
const MODEL_WEIGHT = 0.8;
/** Keeps the model's near-zero probabilities from ruling a role out. */
const FLOOR = 0.03;

/** How far cues of empirical reports are believed in other abstracts. */
const CUE_WEIGHT = 0.7;

const TRANSITIONS = Float64Array.from([...STEPS.flat(), ...FIRST, ...LAST]);

/** CSAbstruct's results hold the conclusions, which stand near the end; "other" tells nothing. */
function fromModel(posteriors: Float64Array, place: number): RoleScores {
	const [background = 0, objective = 0, method = 0, result = 0, other = 0] = posteriors;
	const late = place > 0.99 ? 0.8 : place > 0.75 ? 0.5 : 0.15;
	const score = (probability: number) => MODEL_WEIGHT * Math.log(probability + other / 5 + FLOOR);
	return {
		background: score(background),
		objective: score(objective),
		methods: score(method),
		results: score(result * (1 - late)),
		conclusions: score(result * late)
	};
}

const FIGURE = /[\d@]/;

/** What the rest of the abstract says of each sentence. */
function placeScores(sentences: readonly string[]): RoleScores[] {
	const lastFigure = sentences.findLastIndex((sentence) => FIGURE.test(sentence));
	// A protocol tells what will be done, and has no results yet.
	const isProtocol = sentences.filter((sentence) => /\bwill\b/i.test(sentence)).length > 1;
	return sentences.map((_, index) => {
		const place = index / Math.max(1, sentences.length - 1);
		const closing = index > lastFigure && place > 0.4 ? 0.5 : 0;
		return {
			background: place > 0.5 ? -1 : 0,
			objective: place > 0.5 ? -1 : 0,
			methods: place > 0.6 && !isProtocol ? -0.5 : 0,
			results: (place < 0.3 ? -0.5 : 0) + (isProtocol ? -3 : 0),
			conclusions: closing - 0.5
		};
	});
}

/** What the cues in the sentence add to each part. */
function cueScores(sentence: string): number[] {
	const found = studyCuesOf(sentence);
	return REPORT_PARTS.map((part) => {
		const role = ROLE_OF_PART[part];
		const hasParts = role === 'methods' || role === 'results';
		return found.reduce(
			(sum, [, scores]) => sum + (scores[part] ?? 0) + (hasParts ? (scores[role] ?? 0) : 0),
			0
		);
	});
}

/** Probability of each role, from those of its parts. */
function byRole(parts: Float64Array): Float64Array {
	return Float64Array.from(SENTENCE_ROLES, (role) =>
		REPORT_PARTS.reduce(
			(sum, part, at) => sum + (ROLE_OF_PART[part] === role ? (parts[at] ?? 0) : 0),
			0
		)
	);
}

/** What a printed label adds to the roles that it names. */
const LABELLED = 8;

/** Roles that a label printed before a sentence leaves it. */
export type LabelRoles = readonly SentenceRole[] | undefined;

/** What the labels printed before a sentence say of a role. */
const byLabel = (labelled: LabelRoles, role: SentenceRole) =>
	labelled?.includes(role) ? LABELLED : 0;

/** Probability of each role by the chain of any field, study cues and usual order. */
function elsewhere(
	sentences: readonly string[],
	labels: readonly LabelRoles[],
	labelPosteriors: readonly Float64Array[]
): Float64Array[] {
	const byPlace = placeScores(sentences);
	const emissions = sentences.flatMap((sentence, index) => {
		const place = index / Math.max(1, sentences.length - 1);
		const byModel = fromModel(labelPosteriors[index] ?? new Float64Array(), place);
		const cued = cueScores(sentence);
		return REPORT_PARTS.map((part, at) => {
			const role = ROLE_OF_PART[part];
			const byCues = CUE_WEIGHT * (cued[at] ?? 0);
			return byModel[role] + (byPlace[index]?.[role] ?? 0) + byCues + byLabel(labels[index], role);
		});
	});
	return posteriorsOf({
		labelCount: REPORT_PARTS.length,
		length: sentences.length,
		emissions: Float64Array.from(emissions),
		transitions: TRANSITIONS
	}).map(byRole);
}

/** Odds of the objective (natural log) from which its cues make an aim, and what that adds in a report. */
const LEAST_AIM = 2;
const AIM = 1;

const isAim = (sentence: string) =>
	studyCuesOf(sentence).reduce((sum, [, { objective = 0 }]) => sum + objective, 0) >= LEAST_AIM;

/**
 * Probability of each role by the chain of reports. Its training set calls many an aim by the
 * heading that it stands under, "Background".
 */
function inReport(
	{ reportRoles }: RoleModels,
	sentences: readonly string[],
	labels: readonly LabelRoles[]
): Float64Array[] {
	const aims = sentences.map(isAim);
	return chainPosteriors(reportRoles, REPORTS.featuresOf(sentences), (sentence, at) => {
		const role = SENTENCE_ROLES[at] ?? 'background';
		const byAim = aims[sentence] && role === 'objective' ? AIM : 0;
		return byAim + byLabel(labels[sentence], role);
	});
}

/**
 * Role of each sentence of an abstract in any field, by the labels printed before them and the chain
 * of reports; where the abstract is none, by the chain of any field, study cues and usual order.
 */
export function sentenceRoles(
	models: RoleModels,
	sentences: readonly string[],
	labels: readonly LabelRoles[] = sentences.map(rolesByLabel)
): SentenceRoles {
	const labelPosteriors = predictRoles(models.roles, sentences).posteriors;
	const posteriors = isReport(models, sentences)
		? inReport(models, sentences, labels)
		: elsewhere(sentences, labels, labelPosteriors);
	const roles = posteriors.map((row) => SENTENCE_ROLES[indexOfHighest(row)] ?? 'background');
	return { roles, posteriors, labelPosteriors };
}
