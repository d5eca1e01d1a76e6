import { learningDay } from '$lib/scheduling/moment';
import { waitingDrafts } from '$lib/storage/drafts';
import { countPapers } from '$lib/storage/papers';
import { countDue, type DueCounts } from '$lib/storage/queue';
import { nextDueDay } from '$lib/storage/queue-outlook';
import type { App } from './app.svelte';
import { LiveQuery } from './live-query.svelte';
import { asTimePasses } from './passing-time';
import { dayOptions } from './review-options';

/** What the first page tells of today. */
export interface Today {
	/** When it was looked at, epoch ms. */
	readonly at: number;
	readonly paperCount: number;
	readonly due: DueCounts;
	readonly draftCount: number;
	/** Days until the next card is due when none is now; `null` when there is none at all. */
	readonly nextDueInDays: number | null;
}

const EMPTY: Today = {
	at: 0,
	paperCount: 0,
	due: { learning: 0, review: 0, new: 0 },
	draftCount: 0,
	nextDueInDays: null
};

export function liveToday(app: App): LiveQuery<Today> {
	const { db } = app;
	return new LiveQuery(
		async () => {
			const now = app.now();
			const { newPerDay, reviewLimit } = await dayOptions(app, now);
			const nextDay = await nextDueDay(db, now, { newPerDay: app.settings.newPerDay });
			return {
				at: now.at,
				paperCount: await countPapers(db),
				due: await countDue(db, now, { newPerDay, reviewLimit }),
				draftCount: (await waitingDrafts(db)).length,
				nextDueInDays: nextDay === undefined ? null : Math.max(0, nextDay - learningDay(now))
			};
		},
		EMPTY,
		asTimePasses
	);
}
