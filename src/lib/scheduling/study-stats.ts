import { noSums, type CardSums } from './card-sums';
import { memoryModel } from './fsrs-model';
import type { ReviewColumns } from './review-columns';
import { LONGEST_ANSWER_MS } from './study-costs';
import { walkReviews } from './walk-reviews';

/** Reviews of like foretold recall. */
export interface CalibrationBin {
	readonly count: number;
	/** Mean of what was foretold, 0–1. */
	readonly foretold: number;
	/** Share that was recalled, 0–1. */
	readonly recalled: number;
}

export interface StudyStats {
	readonly calibration: readonly CalibrationBin[];
	/** Cards by stability: under 1 day, then doubling. */
	readonly stabilityBins: Uint32Array;
	/** Cards by difficulty, 1 to 10. */
	readonly difficultyBins: Uint32Array;
	/** Of each card, to be summed up by paper and by kind. */
	readonly cards: CardSums;
}

export interface StatsRequest {
	readonly columns: ReviewColumns;
	readonly parameters: readonly number[];
	/** Learning day. */
	readonly today: number;
}

const CALIBRATION_BINS = 20;
/** The last one holds what is stabler than 11 years. */
const STABILITY_BINS = 14;
const DIFFICULTY_BINS = 10;

/** One pass over all reviews: a million in about half a second. */
export function studyStats({ columns, parameters, today }: StatsRequest): StudyStats {
	const tally = new Tally();
	const cards = noSums(columns.cardIds.length);
	const model = memoryModel(parameters);
	walkReviews(columns, model, {
		onReview({ card, row, elapsedDays, foretold, grade }) {
			add(cards.answers, card, 1);
			add(cards.durationMs, card, Math.min(columns.durationsMs[row] ?? 0, LONGEST_ANSWER_MS));
			if (elapsedDays === 0) return;
			tally.foretold(foretold, grade > 1);
			add(cards.asked, card, 1);
			if (grade > 1) add(cards.recalled, card, 1);
		},
		onCard(card, { stability, difficulty }) {
			const lastDay = columns.days[(columns.starts[card + 1] ?? 1) - 1] ?? today;
			cards.recallToday[card] = model.recall(stability, Math.max(0, today - lastDay));
			tally.remembered(stability, difficulty);
		}
	});
	return { ...tally.stats(), cards };
}

class Tally {
	readonly #bins = {
		counts: new Float64Array(CALIBRATION_BINS),
		foretold: new Float64Array(CALIBRATION_BINS),
		recalled: new Float64Array(CALIBRATION_BINS)
	};
	readonly #stability = new Uint32Array(STABILITY_BINS);
	readonly #difficulty = new Uint32Array(DIFFICULTY_BINS);

	foretold(chance: number, isRecalled: boolean): void {
		const at = Math.min(CALIBRATION_BINS - 1, Math.floor(chance * CALIBRATION_BINS));
		add(this.#bins.counts, at, 1);
		add(this.#bins.foretold, at, chance);
		if (isRecalled) add(this.#bins.recalled, at, 1);
	}

	remembered(stability: number, difficulty: number): void {
		const power = stability < 1 ? 0 : 1 + Math.floor(Math.log2(stability));
		add(this.#stability, Math.min(STABILITY_BINS - 1, power), 1);
		add(this.#difficulty, Math.min(DIFFICULTY_BINS, Math.max(1, Math.round(difficulty))) - 1, 1);
	}

	stats(): Omit<StudyStats, 'cards'> {
		const { counts, foretold, recalled } = this.#bins;
		const calibration = Array.from(counts, (count, at) => ({
			count,
			foretold: count === 0 ? 0 : (foretold[at] ?? 0) / count,
			recalled: count === 0 ? 0 : (recalled[at] ?? 0) / count
		}));
		return {
			calibration,
			stabilityBins: this.#stability,
			difficultyBins: this.#difficulty
		};
	}
}

function add(values: Uint32Array | Float64Array, at: number, amount: number): void {
	values[at] = (values[at] ?? 0) + amount;
}
