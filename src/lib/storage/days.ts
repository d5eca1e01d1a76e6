import { isSomething, sumOfDay, type DayTallies, type DayTally } from '$lib/scheduling/day-tally';
import type { PaperdeckDatabase } from './database';

/** All learning days with answers, in their order. */
export function readDays(db: PaperdeckDatabase): Promise<DayTally[]> {
	return db.days.toArray();
}

export function readDay(db: PaperdeckDatabase, day: number): Promise<DayTally | undefined> {
	return db.days.get(day);
}

/** Brings the days in step with logs that changed, in the transaction that writes those. */
export async function addToDays(db: PaperdeckDatabase, tallies: DayTallies): Promise<void> {
	const changes = tallies.changes();
	if (changes.length === 0) return;
	const stored = await db.days.bulkGet(changes.map(({ day }) => day));
	const sums = changes.map((change, index) => sumOfDay(stored[index], change));
	const empty = sums.filter((sum) => !isSomething(sum));
	await Promise.all([
		empty.length > 0 && db.days.bulkDelete(empty.map(({ day }) => day)),
		db.days.bulkPut(sums.filter(isSomething))
	]);
}
