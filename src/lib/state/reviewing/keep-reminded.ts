import {
	dueOn,
	isReminderDue,
	nextReminderAt,
	REMINDER_CACHE,
	REMINDER_LOCK,
	REMINDER_TAG,
	REMINDER_URL,
	type ReminderPlan
} from '$lib/cards/reminder';
import { learningDay } from '$lib/scheduling/moment';
import { doneToday } from '$lib/storage/done-today';
import { dueForecast } from '$lib/storage/due-forecast';
import { readHandling } from '$lib/storage/handling';
import { countDue } from '$lib/storage/queue';
import type { App } from '../app.svelte';
import { dayOptions } from '../review-options';

/** What some browsers have beside the standard library's types. */
interface PeriodicSyncRegistration {
	readonly periodicSync?: {
		register(tag: string, options: { minInterval: number }): Promise<void>;
		unregister(tag: string): Promise<void>;
	};
}
type TriggerConstructor = new (at: number) => object;

const PLANNED_DAYS = 14;
const WAKE_EVERY_MS = 6 * 3_600_000;
/** The longest time a browser's timer can wait. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

async function readPlan(): Promise<ReminderPlan | undefined> {
	const stored = await (await caches.open(REMINDER_CACHE)).match(REMINDER_URL);
	return stored ? ((await stored.json()) as ReminderPlan) : undefined;
}

async function writePlan(plan: ReminderPlan): Promise<void> {
	const cache = await caches.open(REMINDER_CACHE);
	await cache.put(REMINDER_URL, new Response(JSON.stringify(plan)));
}

async function planFor(app: App): Promise<ReminderPlan> {
	const now = app.now();
	const { reminderAt, badge } = await readHandling(app.db);
	const { newPerDay, reviewLimit = Infinity } = await dayOptions(app, now);
	const due = await countDue(app.db, now, { newPerDay, reviewLimit });
	const forecast = await dueForecast(app.db, now, PLANNED_DAYS);
	const done = await doneToday(app.db, now);
	let reviews = due.learning + due.review;
	const dueByDay = forecast.byDay.map((count, day) => {
		reviews += day === 0 ? 0 : count;
		return Math.min(reviewLimit, reviews) + due.new;
	});
	const today = learningDay(now);
	return {
		reminderAt,
		badge,
		dayStartMinutes: now.dayStartMinutes,
		firstDay: today,
		dueByDay,
		studiedDay: done.reviews + done.introduced > 0 ? today : null,
		remindedDay: (await readPlan())?.remindedDay ?? null,
		words: 'Some cards are due. A few minutes keep what you have read.'
	};
}

/** The number on the app's icon; none where none is wanted or due. */
async function showBadge(plan: ReminderPlan, app: App): Promise<void> {
	if (!('setAppBadge' in navigator)) return;
	const count = plan.badge ? dueOn(plan, app.now()) : 0;
	// Refused where the app is not installed; the number is no more than a convenience.
	await (count > 0 ? navigator.setAppBadge(count) : navigator.clearAppBadge()).catch(
		() => undefined
	);
}

/** Asks the browser to wake the service worker now and then, where it does such a thing. */
async function askToBeWoken(registration: ServiceWorkerRegistration, plan: ReminderPlan) {
	const { periodicSync } = registration as PeriodicSyncRegistration;
	const isWanted = plan.reminderAt !== null || plan.badge;
	// Refused unless the app is installed and in use.
	await (
		isWanted
			? periodicSync?.register(REMINDER_TAG, { minInterval: WAKE_EVERY_MS })
			: periodicSync?.unregister(REMINDER_TAG)
	)?.catch(() => undefined);
}

/** Leaves the next reminder with the browser, where it can keep one by itself. */
async function leaveTrigger(registration: ServiceWorkerRegistration, plan: ReminderPlan, app: App) {
	const Trigger = (globalThis as { TimestampTrigger?: TriggerConstructor }).TimestampTrigger;
	const at = nextReminderAt(plan, app.now());
	if (!Trigger || at === null || Notification.permission !== 'granted') return;
	const options = { body: plan.words, tag: REMINDER_TAG, showTrigger: new Trigger(at) };
	await registration.showNotification('Paperdeck', options);
}

/**
 * One at a time, in this tab and all others: a plan that was begun before a choice of the reader, or
 * before the service worker reminded, is never written over what came after it.
 */
function inTurn(work: () => Promise<void>): Promise<void> {
	return navigator.locks.request(REMINDER_LOCK, work);
}

/** Keeps the icon's number and the daily reminder true while the app is open, and after. */
class Reminders {
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(readonly app: App) {}

	refresh(): Promise<void> {
		return inTurn(() => this.#refresh());
	}

	async #refresh(): Promise<void> {
		const { reminderAt, badge } = await readHandling(this.app.db);
		// Whoever wants neither has no plan kept, but for the one that says so to the service worker.
		if (reminderAt === null && !badge && !(await readPlan())) return;
		const plan = await planFor(this.app);
		await writePlan(plan);
		await showBadge(plan, this.app);
		this.#wait(plan);
		const registration = await navigator.serviceWorker?.getRegistration();
		if (!registration) return;
		await askToBeWoken(registration, plan);
		await leaveTrigger(registration, plan, this.app);
	}

	/** A page that is open reminds by itself, to the minute. */
	#wait(plan: ReminderPlan): void {
		clearTimeout(this.#timer);
		const now = this.app.now();
		const at = nextReminderAt(plan, now);
		if (at === null) return;
		const delayMs = Math.min(LONGEST_TIMER_MS, at - now.at);
		this.#timer = setTimeout(() => void inTurn(() => this.#remind()), delayMs);
	}

	async #remind(): Promise<void> {
		const plan = await planFor(this.app);
		const now = this.app.now();
		// Who looks at the page needs no notice of it.
		if (document.hidden && isReminderDue(plan, now) && Notification.permission === 'granted') {
			const registration = await navigator.serviceWorker.ready;
			await registration.showNotification('Paperdeck', { body: plan.words, tag: REMINDER_TAG });
			await writePlan({ ...plan, remindedDay: learningDay(now) });
		}
		await this.#refresh();
	}
}

let reminders: Reminders | undefined;

/** Begins to keep badge and reminder true; later calls do so anew, after something was chosen. */
export async function keepReminded(app: App): Promise<void> {
	if (!('caches' in globalThis)) return;
	if (!reminders) {
		const started = (reminders = new Reminders(app));
		document.addEventListener('visibilitychange', () => void started.refresh());
	}
	await reminders.refresh();
}
