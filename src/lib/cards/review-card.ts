import { ALGORITHM } from '$lib/scheduling/fsrs';
import type { Rating, ReviewLog } from '$lib/scheduling/log';
import { learningDay, type Moment } from '$lib/scheduling/moment';
import type { Preset } from '$lib/scheduling/preset';
import { rateSchedule } from '$lib/scheduling/rate';
import type { Schedule } from '$lib/scheduling/schedule';

/** One rating of the card on screen. */
export interface Review {
	/** Id of the log entry it becomes, newer than every entry of the card. */
	readonly id: string;
	readonly rating: Rating;
	readonly now: Moment;
	/** From the prompt's showing to the rating, milliseconds. */
	readonly durationMs: number;
	readonly preset: Preset;
	/** Days until it is due, where they were chosen beside what FSRS draws. */
	readonly intervalDays?: number | undefined;
}

/** What a review stores: the card's next schedule, and the log entry it can be replayed from. */
export function reviewCard(
	card: { readonly id: string; readonly schedule: Schedule },
	review: Review
): { schedule: Schedule; log: ReviewLog } {
	const { id, rating, now, durationMs, preset, intervalDays } = review;
	const { state, dueDay } = card.schedule;
	return {
		schedule: rateSchedule(card.schedule, { cardId: card.id, rating, now, preset, intervalDays }),
		log: {
			kind: 'review',
			id,
			cardId: card.id,
			moment: now,
			rating,
			durationMs,
			presetId: preset.id,
			algorithm: ALGORITHM,
			...(intervalDays === undefined ? {} : { intervalDays }),
			...(state === 'review' && dueDay > learningDay(now) ? { ahead: true } : {})
		}
	};
}
