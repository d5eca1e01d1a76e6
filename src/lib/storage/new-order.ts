import type { Settings } from '$lib/cards/settings';
import { seededUnit } from '$lib/scheduling/seeded';
import type { PaperdeckDatabase } from './database';
import type { PickCards } from './queue';
import type { QueueEntry } from './queue-day';
import { countByDay, queued } from './queue-days';

/** The other orders of new cards; the oldest first is the index's own. */
export function pickNewBy(order: Settings['newOrder']): PickCards | undefined {
	if (order === 'newest') return newestNew;
	return order === 'random' ? randomNew : undefined;
}

/** Day by day from the latest; within a day the best of each paper first. */
async function newestNew(db: PaperdeckDatabase, to: number, count: number): Promise<QueueEntry[]> {
	const found: QueueEntry[] = [];
	const days = [...(await countByDay(db, { state: 'new', to })).keys()].reverse();
	for (const day of days) {
		if (found.length >= count) break;
		found.push(...(await queued(db, { state: 'new', from: day, to: day }, count - found.length)));
	}
	return found;
}

/** In an order of the day: the same all day and on every device, another one tomorrow. */
async function randomNew(db: PaperdeckDatabase, day: number, count: number): Promise<QueueEntry[]> {
	const entries = await queued(db, { state: 'new', to: day });
	return entries
		.map((entry) => ({ entry, place: seededUnit(`${day} ${entry.id}`) }))
		.sort((a, b) => a.place - b.place)
		.slice(0, count)
		.map(({ entry }) => entry);
}
