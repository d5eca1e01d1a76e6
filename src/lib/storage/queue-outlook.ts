import Dexie, { type IndexableType } from 'dexie';
import { isDue } from '$lib/scheduling/due';
import { learningDay, type Moment } from '$lib/scheduling/moment';
import type { State } from '$lib/scheduling/schedule';
import type { PaperdeckDatabase } from './database';
import { dueIn, longEndedSteps, QUEUE, recentSteps } from './queue';

/** How many cards of each paper are due now; new ones are left out. */
export function dueByPaper(db: PaperdeckDatabase, now: Moment): Promise<Map<string, number>> {
	return db.transaction('r', db.cards, async () => {
		const steps = await recentSteps(db, now);
		const longEnded = await longEndedSteps(db, now, (range) => range.keys());
		const reviews = await dueIn(db, 'review', learningDay(now)).keys();
		const paperIds = [
			...steps.filter(({ schedule }) => isDue(schedule, now)).map(({ paperId }) => paperId),
			...[...longEnded.flat(), ...reviews].map(paperIdOfKey)
		];
		const counts = new Map<string, number>();
		for (const paperId of paperIds) counts.set(paperId, (counts.get(paperId) ?? 0) + 1);
		return counts;
	});
}

/** A key of the queue's index names the paper last. */
function paperIdOfKey(key: IndexableType): string {
	return Array.isArray(key) ? String(key.at(-1)) : '';
}

/**
 * The first learning day after today on which a card is due; `undefined` when none ever is. New
 * cards that today's limit holds back are due tomorrow.
 */
export function nextDueDay(
	db: PaperdeckDatabase,
	now: Moment,
	{ newPerDay }: { readonly newPerDay: number } = { newPerDay: Infinity }
): Promise<number | undefined> {
	return db.transaction('r', db.cards, async () => {
		const today = learningDay(now);
		const states: readonly State[] = ['learning', 'relearning', 'review'];
		const days = await Promise.all(states.map((state) => firstDayAfter(db, state, today)));
		if (newPerDay > 0) {
			const isHeldBack = (await dueIn(db, 'new', today).limit(1).count()) > 0;
			days.push(isHeldBack ? today + 1 : await firstDayAfter(db, 'new', today));
		}
		const known = days.filter((day) => day !== undefined);
		return known.length > 0 ? Math.min(...known) : undefined;
	});
}

async function firstDayAfter(
	db: PaperdeckDatabase,
	state: State,
	day: number
): Promise<number | undefined> {
	const later = db.cards.where(QUEUE).between([state, day + 1], [state, Dexie.maxKey]);
	return (await later.first())?.queueDay;
}
