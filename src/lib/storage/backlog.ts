import { learningDay, type Moment } from '$lib/scheduling/moment';
import type { PaperdeckDatabase } from './database';
import { unpackHistory } from './packed-history';
import { dueIn } from './queue';

/** How long the reader was away, and what waited. */
export interface Absence {
	/** Learning days since the last answer; `null` before the first. */
	readonly daysAway: number | null;
	/** Reviews that were due before today. */
	readonly overdue: number;
}

export async function readAbsence(db: PaperdeckDatabase, now: Moment): Promise<Absence> {
	const today = learningDay(now);
	const last = await db.histories.orderBy('lastEntryId').last();
	const moment = last && unpackHistory(last.cardId, last).at(-1)?.moment;
	return {
		daysAway: moment ? Math.max(0, today - learningDay(moment)) : null,
		overdue: await dueIn(db, 'review', today - 1).count()
	};
}
