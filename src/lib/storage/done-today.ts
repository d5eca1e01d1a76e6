import type { DoneToday } from '$lib/cards/daily-allowance';
import { learningDay, type Moment } from '$lib/scheduling/moment';
import type { PaperdeckDatabase } from './database';
import { readDay } from './days';

/** What was done on the learning day that a moment belongs to; what was undone is not. */
export async function doneToday(db: PaperdeckDatabase, now: Moment): Promise<DoneToday> {
	const day = await readDay(db, learningDay(now));
	return {
		reviews: day?.asked ?? 0,
		introduced: day?.introduced ?? 0,
		durationMs: day?.durationMs ?? 0
	};
}
