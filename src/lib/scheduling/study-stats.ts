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

/** What a group of cards, a paper or a type, asked for and gave. */
export interface GroupStats {
	readonly cards: number;
	readonly answers: number;
	readonly durationMs: number;
	readonly asked: number;
	readonly recalled: number;
	/** Sum over its reviewed cards of the probability to recall each today. */
	readonly recallableToday: number;
	readonly reviewedCards: number;
}

export interface StudyStats {
	readonly calibration: readonly CalibrationBin[];
	/** Cards by stability: under 1 day, then doubling. */
	readonly stabilityBins: Uint32Array;
	/** Cards by difficulty, 1 to 10. */
	readonly difficultyBins: Uint32Array;
	/** By index of the group; empty without groups. */
	readonly groups: readonly GroupStats[];
	/** Of all reviewed cards. */
	readonly all: GroupStats;
}

export interface StatsRequest {
	readonly columns: ReviewColumns;
	readonly parameters: readonly number[];
	/** Learning day. */
	readonly today: number;
	/** Index of the group of each card. */
	readonly groupOf?: Uint32Array;
	readonly groupCount?: number;
}

const CALIBRATION_BINS = 20;
/** The last one holds what is stabler than 11 years. */
const STABILITY_BINS = 14;
const DIFFICULTY_BINS = 10;

/** One pass over all reviews: a million in well under a second. */
export function studyStats(request: StatsRequest): StudyStats {
	const { columns, parameters, today, groupOf, groupCount = 0 } = request;
	const tally = new Tally();
	const groups = Array.from({ length: groupCount }, () => new GroupTally());
	const all = new GroupTally();
	const model = memoryModel(parameters);
	const groupOfCard = (card: number) => groups[groupOf?.[card] ?? -1];
	// One object for all: a million would be a second of a phone's time.
	const answer = { durationMs: 0, isAsked: false, isRecalled: false };
	walkReviews(columns, model, {
		onReview({ card, row, elapsedDays, foretold, grade }) {
			answer.durationMs = Math.min(columns.durationsMs[row] ?? 0, LONGEST_ANSWER_MS);
			answer.isAsked = elapsedDays > 0;
			answer.isRecalled = grade > 1;
			if (answer.isAsked) tally.foretold(foretold, answer.isRecalled);
			all.answered(answer);
			groupOfCard(card)?.answered(answer);
		},
		onCard(card, { stability, difficulty }) {
			const lastDay = columns.days[(columns.starts[card + 1] ?? 1) - 1] ?? today;
			const chance = model.recall(stability, Math.max(0, today - lastDay));
			tally.remembered(stability, difficulty);
			all.remembered(chance);
			groupOfCard(card)?.remembered(chance);
		}
	});
	for (let card = 0; card < columns.cardIds.length; card++) {
		all.cards += 1;
		const group = groupOfCard(card);
		if (group) group.cards += 1;
	}
	return { ...tally.stats(), groups: groups.map(plain), all: plain(all) };
}

function plain({ ...tally }: GroupTally): GroupStats {
	return tally;
}

interface Answer {
	readonly durationMs: number;
	readonly isAsked: boolean;
	readonly isRecalled: boolean;
}

class GroupTally implements GroupStats {
	cards = 0;
	answers = 0;
	durationMs = 0;
	asked = 0;
	recalled = 0;
	recallableToday = 0;
	reviewedCards = 0;

	answered({ durationMs, isAsked, isRecalled }: Answer): void {
		this.answers += 1;
		this.durationMs += durationMs;
		if (!isAsked) return;
		this.asked += 1;
		if (isRecalled) this.recalled += 1;
	}

	remembered(chance: number): void {
		this.recallableToday += chance;
		this.reviewedCards += 1;
	}
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

	stats(): Omit<StudyStats, 'groups' | 'all'> {
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
