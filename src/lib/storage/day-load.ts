import Dexie from 'dexie';
import type { DayRange } from '$lib/scheduling/fsrs';
import type { DayLoad } from '$lib/scheduling/placing';
import type { PaperdeckDatabase } from './database';
import { QUEUE } from './queue';

/** How many reviews stand on each learning day of some ranges, and how many of them are of one paper. */
export async function dayLoads(
	db: PaperdeckDatabase,
	ranges: readonly DayRange[],
	paperId: string
): Promise<(day: number) => DayLoad> {
	const loads = new Map<number, { cards: number; samePaper: number }>();
	for (const { from, to } of merged(ranges)) {
		const range = db.cards.where(QUEUE).between(['review', from], ['review', to, Dexie.maxKey]);
		for (const key of await range.keys()) {
			const [, day, , paper] = key as unknown as [string, number, number, string];
			const load = loads.get(day) ?? { cards: 0, samePaper: 0 };
			load.cards += 1;
			if (paper === paperId) load.samePaper += 1;
			loads.set(day, load);
		}
	}
	return (day) => loads.get(day) ?? { cards: 0, samePaper: 0 };
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
