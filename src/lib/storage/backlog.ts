import { learningDay, type Moment } from '$lib/scheduling/moment';
import type { PaperdeckDatabase } from './database';
import { historyOf } from './histories';
import { countQueued } from './queue-days';

/** How long the reader was away, and what waited. */
export interface Absence {
	/** Learning days since the last answer; `null` before the first. */
	readonly daysAway: number | null;
	/** Reviews that were due before today. */
	readonly overdue: number;
}

export async function readAbsence(db: PaperdeckDatabase, now: Moment): Promise<Absence> {
	const today = learningDay(now);
	const moment = await lastMoment(db);
	return {
		daysAway: moment ? Math.max(0, today - learningDay(moment)) : null,
		overdue: await countQueued(db, { state: 'review', to: today - 1 })
	};
}

/** When the newest thing was logged that still counts. */
async function lastMoment(db: PaperdeckDatabase): Promise<Moment | undefined> {
	const bucket = await db.logs.where('lastEntryId').above('').last();
	if (!bucket) return undefined;
	const cardId = bucket.cardIds[bucket.lastEntryIds.indexOf(bucket.lastEntryId)] ?? '';
	const entries = await historyOf(db, cardId);
	return entries.find(({ id }) => id === bucket.lastEntryId)?.moment;
}
