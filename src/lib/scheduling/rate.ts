import { nextByFsrs, type RatedReview } from './fsrs';
import type { Rating } from './log';
import { learningDay } from './moment';
import type { Schedule } from './schedule';

const MS_PER_MINUTE = 60_000;

/** A rating whose day may have been chosen beside what FSRS draws. */
export interface PlacedReview extends RatedReview {
	/** Days until it is due; says nothing of a rating that leads to a learning step. */
	readonly intervalDays?: number | undefined;
}

/** The days chosen for each rating; one without is drawn by FSRS. */
export type PlacedDays = Readonly<Partial<Record<Rating, number>>>;

/** Where a card stands after a rating. Days are due from the start of their learning day. */
export function rateSchedule(schedule: Schedule, review: PlacedReview): Schedule {
	const { now } = review;
	const { stepMinutes, ...outcome } = nextByFsrs(schedule, {
		...review,
		isUnfuzzed: review.isUnfuzzed ?? review.intervalDays !== undefined
	});
	const dueAt = stepMinutes === null ? null : now.at + stepMinutes * MS_PER_MINUTE;
	const intervalDays =
		dueAt === null ? (review.intervalDays ?? outcome.intervalDays) : outcome.intervalDays;
	return {
		...schedule,
		...outcome,
		intervalDays,
		dueAt,
		dueDay: dueAt === null ? learningDay(now) + intervalDays : learningDay({ ...now, at: dueAt }),
		lastReviewed: now,
		buriedUntilDay: null
	};
}

/** What each rating would store, were it given now. */
export function previewRatings(
	schedule: Schedule,
	review: Omit<RatedReview, 'rating'>,
	placed: PlacedDays = {}
): Record<Rating, Schedule> {
	const rated = (rating: Rating) =>
		rateSchedule(schedule, { ...review, rating, intervalDays: placed[rating] });
	return { again: rated('again'), hard: rated('hard'), good: rated('good'), easy: rated('easy') };
}
