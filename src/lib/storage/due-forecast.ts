import Dexie from 'dexie';
import { learningDay, type Moment } from '$lib/scheduling/moment';
import type { State } from '$lib/scheduling/schedule';
import type { PaperdeckDatabase } from './database';
import { QUEUE } from './queue';

/** What is due on the days to come; new cards are left out, the reader lets them in. */
export interface DueForecast {
	/** Due before today and not answered. */
	readonly overdue: number;
	/** From today on. */
	readonly byDay: readonly number[];
}

const STATES: readonly State[] = ['learning', 'review', 'relearning'];

export function dueForecast(
	db: PaperdeckDatabase,
	now: Moment,
	dayCount: number
): Promise<DueForecast> {
	const today = learningDay(now);
	return db.transaction('r', db.cards, async () => {
		const count = async (from: number | typeof Dexie.minKey, to: number) => {
			const counts = await Promise.all(
				STATES.map((state) =>
					db.cards.where(QUEUE).between([state, from], [state, to, Dexie.maxKey]).count()
				)
			);
			return counts.reduce((sum, some) => sum + some, 0);
		};
		const days = Array.from({ length: dayCount }, (_, index) => today + index);
		return {
			overdue: await count(Dexie.minKey, today - 1),
			byDay: await Promise.all(days.map((day) => count(day, day)))
		};
	});
}
