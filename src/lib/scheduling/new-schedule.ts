import { learningDay, type Moment } from './moment';
import type { Schedule } from './schedule';

/** A card that was never reviewed: due from the learning day it was made. */
export function newSchedule(created: Moment): Schedule {
	return {
		state: 'new',
		memory: null,
		dueDay: learningDay(created),
		dueAt: null,
		intervalDays: 0,
		learningStep: 0,
		reps: 0,
		lapses: 0,
		lastReviewed: null,
		suspended: false,
		buriedUntilDay: null
	};
}
