import { memoryModel } from './fsrs-model';
import type { PredictionScore } from './fit';
import type { ReviewColumns } from './review-columns';
import { walkReviews, type SeenReview } from './walk-reviews';

/** Learning days, both ends included; reviews outside are walked through and not scored. */
export interface DayWindow {
	readonly from: number;
	readonly to: number;
}

const ALL_DAYS: DayWindow = { from: -Infinity, to: Infinity };

/** Keeps the logarithm of a certainty finite; FSRS's own tools clip alike. */
const LEAST_CHANCE = 1e-7;

interface Bin {
	count: number;
	foretold: number;
	recalled: number;
}

/** How well parameters foretell the reviews that come a day or more after the one before. */
export function scorePredictions(
	columns: ReviewColumns,
	parameters: readonly number[],
	window: DayWindow = ALL_DAYS
): PredictionScore {
	const bins = new Map<number, Bin>();
	let loss = 0;
	let count = 0;
	walkReviews(columns, memoryModel(parameters), {
		onReview(review) {
			if (review.elapsedDays === 0 || !isIn(window, columns.days[review.row])) return;
			const chance = Math.min(1 - LEAST_CHANCE, Math.max(LEAST_CHANCE, review.foretold));
			const isRecalled = review.grade > 1;
			loss -= Math.log(isRecalled ? chance : 1 - chance);
			count += 1;
			const key = binOf(review);
			const bin = bins.get(key) ?? { count: 0, foretold: 0, recalled: 0 };
			bin.count += 1;
			bin.foretold += review.foretold;
			bin.recalled += isRecalled ? 1 : 0;
			bins.set(key, bin);
		}
	});
	if (count === 0) return { logLoss: 0, rmseBins: 0, reviewCount: 0 };
	let squares = 0;
	for (const bin of bins.values()) squares += (bin.foretold - bin.recalled) ** 2 / bin.count;
	return { logLoss: loss / count, rmseBins: Math.sqrt(squares / count), reviewCount: count };
}

function isIn({ from, to }: DayWindow, day: number | undefined): boolean {
	return day !== undefined && day >= from && day <= to;
}

/** Bins of the FSRS benchmark: by elapsed days, by reviews so far and by lapses, each on a log scale. */
function binOf({ elapsedDays, earlierCount, lapses }: Readonly<SeenReview>): number {
	const days = Math.floor(Math.log(elapsedDays) / Math.log(3.62));
	const reviews = Math.floor(Math.log(earlierCount + 1) / Math.log(1.89));
	const forgotten = lapses === 0 ? 0 : 1 + Math.floor(Math.log(lapses) / Math.log(1.73));
	return days * 10_000 + reviews * 100 + forgotten;
}
