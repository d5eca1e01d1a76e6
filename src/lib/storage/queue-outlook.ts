import { learningDay, type Moment } from '$lib/scheduling/moment';
import type { State } from '$lib/scheduling/schedule';
import type { PaperdeckDatabase } from './database';
import { longEndedSteps, recentSteps } from './queue';
import { isEntryDue } from './queue-day';
import { countByDay, queued } from './queue-days';

/** How many cards of each paper are due now; new ones are left out. */
export function dueByPaper(db: PaperdeckDatabase, now: Moment): Promise<Map<string, number>> {
	return db.transaction('r', db.queue, async () => {
		const steps = await recentSteps(db, now);
		const due = [
			...steps.filter((step) => isEntryDue(step, now)),
			...(await longEndedSteps(db, now, (range) => queued(db, range))).flat(),
			...(await queued(db, { state: 'review', to: learningDay(now) }))
		];
		const counts = new Map<string, number>();
		for (const { paperId } of due) counts.set(paperId, (counts.get(paperId) ?? 0) + 1);
		return counts;
	});
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
	return db.transaction('r', db.queue, async () => {
		const today = learningDay(now);
		const states: readonly State[] = ['learning', 'relearning', 'review'];
		const days = await Promise.all(states.map((state) => firstDayAfter(db, state, today)));
		if (newPerDay > 0) {
			const isHeldBack = (await countByDay(db, { state: 'new', to: today })).size > 0;
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
	const [first] = (await countByDay(db, { state, from: day + 1 })).keys();
	return first;
}
