import { learningDay, type Moment } from '$lib/scheduling/moment';
import type { State } from '$lib/scheduling/schedule';
import type { PaperdeckDatabase } from './database';
import { countByDay } from './queue-days';

/** What is due on the days to come; new cards are left out, the reader lets them in. */
export interface DueForecast {
	/** Due before today and not answered. */
	readonly overdue: number;
	/** From today on. */
	readonly byDay: readonly number[];
}

const STATES: readonly State[] = ['learning', 'review', 'relearning'];

export async function dueForecast(
	db: PaperdeckDatabase,
	now: Moment,
	dayCount: number
): Promise<DueForecast> {
	const today = learningDay(now);
	const to = today + dayCount - 1;
	const counts = await db.transaction('r', db.queue, () =>
		Promise.all(STATES.map((state) => countByDay(db, { state, to })))
	);
	let overdue = 0;
	const byDay = Array.from({ length: dayCount }, () => 0);
	for (const [day, count] of counts.flatMap((ofState) => [...ofState])) {
		if (day < today) overdue += count;
		else byDay[day - today] = (byDay[day - today] ?? 0) + count;
	}
	return { overdue, byDay };
}
