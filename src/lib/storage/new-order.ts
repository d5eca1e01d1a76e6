import Dexie from 'dexie';
import type { CardRecord } from '$lib/cards/card-record';
import type { Settings } from '$lib/cards/settings';
import { seededUnit } from '$lib/scheduling/seeded';
import type { PaperdeckDatabase } from './database';
import { dueIn, QUEUE, type PickCards } from './queue';

/** The other orders of new cards; the oldest first is the index's own. */
export function pickNewBy(order: Settings['newOrder']): PickCards | undefined {
	if (order === 'newest') return newestNew;
	return order === 'random' ? randomNew : undefined;
}

/** Day by day from the latest; within a day the best of each paper first. */
async function newestNew(db: PaperdeckDatabase, day: number, count: number): Promise<CardRecord[]> {
	const found: CardRecord[] = [];
	let before = day;
	while (found.length < count) {
		const last = await dueIn(db, 'new', before).last();
		const lastDay = last?.queueDay;
		if (lastDay === undefined) break;
		const ofDay = db.cards
			.where(QUEUE)
			.between(['new', lastDay], ['new', lastDay, Dexie.maxKey])
			.limit(count - found.length);
		found.push(...(await ofDay.toArray()));
		before = lastDay - 1;
	}
	return found;
}

/** In an order of the day: the same all day and on every device, another one tomorrow. */
async function randomNew(db: PaperdeckDatabase, day: number, count: number): Promise<CardRecord[]> {
	const ids = await dueIn(db, 'new', day).primaryKeys();
	const drawn = ids
		.map((id) => ({ id, place: seededUnit(`${day} ${id}`) }))
		.sort((a, b) => a.place - b.place)
		.slice(0, count);
	const cards = await db.cards.bulkGet(drawn.map(({ id }) => id));
	return cards.filter((card) => card !== undefined);
}
