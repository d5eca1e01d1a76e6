import { memoryModel } from './fsrs-model';
import { BIN_FIELDS, CALIBRATION_BINS, type StudySums } from './study-sums';

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
	/** Probability to recall each card today, 0–1; 0 where it was never reviewed. */
	readonly recallToday: Float64Array;
}

export interface StatsOptions {
	readonly parameters: readonly number[];
	/** Learning day. */
	readonly today: number;
}

/** The last one holds what is stabler than 11 years. */
const STABILITY_BINS = 14;
const DIFFICULTY_BINS = 10;

/** What the sums say today; cheap enough for the page, whatever the number of reviews. */
export function studyStats(sums: StudySums, { parameters, today }: StatsOptions): StudyStats {
	const model = memoryModel(parameters);
	const stabilityBins = new Uint32Array(STABILITY_BINS);
	const difficultyBins = new Uint32Array(DIFFICULTY_BINS);
	const recallToday = sums.stability.map((stability, card) => {
		if (stability === 0) return 0;
		addOne(stabilityBins, stability < 1 ? 0 : 1 + Math.floor(Math.log2(stability)));
		addOne(difficultyBins, Math.max(1, Math.round(sums.difficulty[card] ?? 1)) - 1);
		return model.recall(stability, Math.max(0, today - (sums.lastDay[card] ?? today)));
	});
	return { calibration: calibrationOf(sums), stabilityBins, difficultyBins, recallToday };
}

/** What lies beyond the last bin counts in it. */
function addOne(bins: Uint32Array, at: number): void {
	const bin = Math.min(bins.length - 1, at);
	bins[bin] = (bins[bin] ?? 0) + 1;
}

function calibrationOf({ calibration }: StudySums): CalibrationBin[] {
	const size = CALIBRATION_BINS * BIN_FIELDS;
	const totals = new Float64Array(size);
	for (let at = 0; at < calibration.length; at++) {
		totals[at % size] = (totals[at % size] ?? 0) + (calibration[at] ?? 0);
	}
	return Array.from({ length: CALIBRATION_BINS }, (_, bin) => {
		const [count = 0, foretold = 0, recalled = 0] = totals.subarray(bin * BIN_FIELDS);
		if (count === 0) return { count, foretold: 0, recalled: 0 };
		return { count, foretold: foretold / count, recalled: recalled / count };
	});
}
