import { nextByFsrs, type RatedReview } from './fsrs';
import type { Rating } from './log';
import { learningDay } from './moment';
import type { Schedule } from './schedule';

const MS_PER_MINUTE = 60_000;

/** Where a card stands after a rating. Days are due from the start of their learning day. */
export function rateSchedule(schedule: Schedule, review: RatedReview): Schedule {
	const { now } = review;
	const { stepMinutes, ...outcome } = nextByFsrs(schedule, review);
	const dueAt = stepMinutes === null ? null : now.at + stepMinutes * MS_PER_MINUTE;
	return {
		...schedule,
		...outcome,
		dueAt,
		dueDay:
			dueAt === null ? learningDay(now) + outcome.intervalDays : learningDay({ ...now, at: dueAt }),
		lastReviewed: now,
		buriedUntilDay: null
	};
}

/** What each rating would store, were it given now. */
export function previewRatings(
	schedule: Schedule,
	review: Omit<RatedReview, 'rating'>
): Record<Rating, Schedule> {
	return {
		again: rateSchedule(schedule, { ...review, rating: 'again' }),
		hard: rateSchedule(schedule, { ...review, rating: 'hard' }),
		good: rateSchedule(schedule, { ...review, rating: 'good' }),
		easy: rateSchedule(schedule, { ...review, rating: 'easy' })
	};
}
