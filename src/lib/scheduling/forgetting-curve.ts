import { memoryModel } from './fsrs-model';
import type { ReviewColumns } from './review-columns';
import { walkReviews } from './walk-reviews';

/** Recall on one learning day. */
export interface CurvePoint {
	readonly day: number;
	/** Probability of recall, 0–1. */
	readonly recall: number;
	/** 1 again to 4 easy, on a day with a review; the last one of the day. */
	readonly grade: number | null;
}

/** Points are at most so many: long lives are drawn with wider steps. */
const MOST_POINTS = 240;

/** How recall of one card fell and rose, and how it will fall until a day to come. */
export function forgettingCurve(
	columns: ReviewColumns,
	parameters: readonly number[],
	untilDay: number
): CurvePoint[] {
	const model = memoryModel(parameters);
	const reviews: { day: number; grade: number; stability: number }[] = [];
	const [, end = 0] = columns.starts;
	// Memory after each review is that of the reviews up to it.
	for (let count = 1; count <= end; count++) {
		const upTo = { ...columns, starts: Uint32Array.of(0, count), cardIds: ['one'] };
		walkReviews(upTo, model, {
			onCard(_, { stability }) {
				const [day = 0, grade = 3] = [columns.days[count - 1], columns.grades[count - 1]];
				if (reviews.at(-1)?.day === day) reviews.pop();
				reviews.push({ day, grade, stability });
			}
		});
	}
	const [first] = reviews;
	if (!first) return [];
	const step = Math.max(1, Math.ceil((untilDay - first.day) / MOST_POINTS));
	const points: CurvePoint[] = [];
	for (const [index, { day, grade, stability }] of reviews.entries()) {
		const next = reviews[index + 1]?.day ?? untilDay + 1;
		points.push({ day, recall: 1, grade });
		for (let later = day + step; later < next; later += step) {
			points.push({ day: later, recall: model.recall(stability, later - day), grade: null });
		}
	}
	return points;
}
