import { retrievability } from '$lib/scheduling/due';
import { learningDay, type Moment } from '$lib/scheduling/moment';
import { worthFirst } from '$lib/scheduling/welcome-back';
import type { PaperdeckDatabase } from './database';
import { wantedPreset } from './presets';
import { dueIn, type PickCards } from './queue';

/** The order of a day, kept: what was answered since is passed over when it is met. */
const orders = new WeakMap<PaperdeckDatabase, { day: number; ids: readonly string[] }>();

/** Picks reviews by what is remembered best, as the first of the day saw it. */
export async function reviewsByWorth(db: PaperdeckDatabase, now: Moment): Promise<PickCards> {
	const today = learningDay(now);
	const known = orders.get(db);
	const order = known?.day === today ? known : { day: today, ids: await idsByWorth(db, now) };
	orders.set(db, order);
	return async (_, day, count) => {
		const picked = [];
		for (let at = 0; at < order.ids.length && picked.length < count; at += count) {
			const cards = await db.cards.bulkGet(order.ids.slice(at, at + count));
			for (const card of cards) {
				const isDue = card?.queueState === 'review' && (card.queueDay ?? Infinity) <= day;
				if (isDue && picked.length < count) picked.push(card);
			}
		}
		return picked;
	};
}

async function idsByWorth(db: PaperdeckDatabase, now: Moment): Promise<string[]> {
	const preset = await wantedPreset(db);
	const due = await dueIn(db, 'review', learningDay(now)).toArray();
	const ordered = worthFirst(due, ({ schedule }) => retrievability(schedule, now, preset) ?? 0);
	return ordered.map(({ id }) => id);
}
