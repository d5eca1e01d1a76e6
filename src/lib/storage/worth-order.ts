import { retrievability } from '$lib/scheduling/due';
import { learningDay, type Moment } from '$lib/scheduling/moment';
import { worthFirst } from '$lib/scheduling/welcome-back';
import type { PaperdeckDatabase } from './database';
import { wantedPreset } from './presets';
import type { PickCards } from './queue';
import { entryOf } from './queue-day';
import { queued } from './queue-days';
import { getCards } from './stored-cards';

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
			const cards = await getCards(db, order.ids.slice(at, at + count));
			for (const card of cards) {
				const isDue = card?.queueState === 'review' && (card.queueDay ?? Infinity) <= day;
				if (isDue && picked.length < count) picked.push(entryOf(card));
			}
		}
		return picked;
	};
}

async function idsByWorth(db: PaperdeckDatabase, now: Moment): Promise<string[]> {
	const preset = await wantedPreset(db);
	const entries = await queued(db, { state: 'review', to: learningDay(now) });
	const due = await getCards(
		db,
		entries.map(({ id }) => id)
	);
	const there = due.filter((card) => card !== undefined);
	const ordered = worthFirst(there, ({ schedule }) => retrievability(schedule, now, preset) ?? 0);
	return ordered.map(({ id }) => id);
}
