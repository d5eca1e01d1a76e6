import { allowanceOf, type Allowance } from '$lib/cards/daily-allowance';
import type { CardRecord } from '$lib/cards/card-record';
import { learningDay, type Moment } from '$lib/scheduling/moment';
import { daysOfRatings, placeDays } from '$lib/scheduling/placing';
import type { Preset } from '$lib/scheduling/preset';
import type { PlacedDays } from '$lib/scheduling/rate';
import { dayLoads } from '$lib/storage/day-load';
import { doneToday } from '$lib/storage/done-today';
import { pickNewBy } from '$lib/storage/new-order';
import type { QueueOptions } from '$lib/storage/queue';
import { siblingsLast } from '$lib/storage/siblings';
import { reviewsByWorth } from '$lib/storage/worth-order';
import type { App } from './app.svelte';

/** What of the queue's options follows from the settings and the day so far. */
export type DayOptions = Pick<
	QueueOptions,
	'newPerDay' | 'reviewLimit' | 'pickNew' | 'pickReviews' | 'putOff'
>;

/** What the reader's limits leave of today. Reads today's answers only where there is such a limit. */
export async function allowanceToday(app: App): Promise<Allowance> {
	const { settings } = app;
	const plan = settings.welcomeBack;
	const limits = {
		reviewsPerDay: plan ? null : settings.reviewsPerDay,
		minutesPerDay: plan?.minutesPerDay ?? settings.minutesPerDay,
		newPerDay: plan ? 0 : settings.newPerDay
	};
	const hasLimit = limits.reviewsPerDay !== null || limits.minutesPerDay !== null;
	const done = hasLimit ? await doneToday(app.db, app.now()) : NOTHING_DONE;
	return allowanceOf(limits, { ...done, introduced: 0 });
}

const NOTHING_DONE = { reviews: 0, introduced: 0, durationMs: 0 };

export async function dayOptions(app: App, now: Moment): Promise<DayOptions> {
	const { reviews, fresh } = await allowanceToday(app);
	const { newOrder, welcomeBack } = app.settings;
	return {
		// The queue itself takes off what was introduced today.
		newPerDay: fresh,
		reviewLimit: reviews,
		pickNew: pickNewBy(newOrder),
		pickReviews: welcomeBack ? await reviewsByWorth(app.db, now) : undefined,
		putOff: (cards) => siblingsLast(app.db, now, cards)
	};
}

/** The day for each rating, chosen by what else is due where the reader wants that. */
export async function placeCard(
	app: App,
	{ id, paperId, schedule }: CardRecord,
	{ preset, now }: { readonly preset: Preset; readonly now: Moment }
): Promise<PlacedDays> {
	const { balanceLoad, easyDays } = app.settings;
	const review = { cardId: id, now, preset };
	if (!balanceLoad) return placeDays(schedule, review, { easyDays });
	const today = learningDay(now);
	const ranges = Object.values(daysOfRatings(schedule, review)).flatMap((range) =>
		range ? [{ from: today + range.from, to: today + range.to }] : []
	);
	const loadOn = await dayLoads(app.db, ranges, paperId);
	return placeDays(schedule, review, { loadOn, easyDays });
}
