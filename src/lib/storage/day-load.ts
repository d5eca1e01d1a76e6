import type { DayRange } from '$lib/scheduling/fsrs-model';
import type { DayLoad } from '$lib/scheduling/placing';
import type { PaperdeckDatabase } from './database';
import { cardTables } from './put-cards';
import { countByDay } from './queue-days';
import { cardsStoredOf } from './stored-cards';

/**
 * How many reviews stand on each learning day of some ranges, and how many of them are of one paper. Days
 * are counted on the index: to read what stands there would hold up the next answer in a large library.
 */
export function dayLoads(
	db: PaperdeckDatabase,
	ranges: readonly DayRange[],
	paperId: string
): Promise<(day: number) => DayLoad> {
	return db.transaction('r', cardTables(db), async () => {
		const counts = await Promise.all(
			merged(ranges).map((range) => countByDay(db, { state: 'review', ...range }))
		);
		const cardsOn = new Map(counts.flatMap((ofRange) => [...ofRange]));
		const ofPaper = await cardsStoredOf(db, paperId);
		return (day) => ({
			cards: cardsOn.get(day) ?? 0,
			samePaper: ofPaper.filter(
				({ queueState, queueDay }) => queueState === 'review' && queueDay === day
			).length
		});
	});
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
