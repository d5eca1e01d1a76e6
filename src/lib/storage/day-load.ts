import Dexie from 'dexie';
import type { DayRange } from '$lib/scheduling/fsrs-model';
import type { DayLoad } from '$lib/scheduling/placing';
import type { PaperdeckDatabase } from './database';
import { QUEUE } from './queue';

/**
 * How many reviews stand on each learning day of some ranges, and how many of them are of one paper. Days
 * are counted on the index: to read what stands there would hold up the next answer in a large library.
 */
export function dayLoads(
	db: PaperdeckDatabase,
	ranges: readonly DayRange[],
	paperId: string
): Promise<(day: number) => DayLoad> {
	const days = merged(ranges).flatMap(({ from, to }) =>
		Array.from({ length: to - from + 1 }, (_, index) => from + index)
	);
	return db.transaction('r', db.cards, async () => {
		const counts = await Promise.all(days.map((day) => reviewsOn(db, day)));
		const ofPaper = await db.cards.where('paperId').equals(paperId).toArray();
		const cardsOn = new Map(days.map((day, index) => [day, counts[index] ?? 0]));
		return (day) => ({
			cards: cardsOn.get(day) ?? 0,
			samePaper: ofPaper.filter(
				({ queueState, queueDay }) => queueState === 'review' && queueDay === day
			).length
		});
	});
}

function reviewsOn(db: PaperdeckDatabase, day: number): Promise<number> {
	return db.cards.where(QUEUE).between(['review', day], ['review', day, Dexie.maxKey]).count();
}

/** Ranges that touch as one, so that no day is read twice. */
function merged(ranges: readonly DayRange[]): DayRange[] {
	const sorted = [...ranges].sort((a, b) => a.from - b.from);
	const apart: DayRange[] = [];
	for (const range of sorted) {
		const last = apart.at(-1);
		if (last && range.from <= last.to + 1) {
			apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
		} else apart.push(range);
	}
	return apart;
}
