/// <reference lib="webworker" />
import {
	dueOn,
	isReminderDue,
	REMINDER_CACHE,
	REMINDER_LOCK,
	REMINDER_TAG,
	REMINDER_URL,
	type ReminderPlan
} from '$lib/cards/reminder';
import { learningDay, type Moment } from '$lib/scheduling/moment';

/** The browser woke the service worker: the number on the icon is brought up to date, and the reader reminded if it is time. */
export async function remind(registration: ServiceWorkerRegistration): Promise<void> {
	// A page that is just writing a newer plan comes first, and writes none over what is noted here.
	await navigator.locks.request(REMINDER_LOCK, () => remindAsPlanned(registration));
}

async function remindAsPlanned(registration: ServiceWorkerRegistration): Promise<void> {
	const cache = await caches.open(REMINDER_CACHE);
	const stored = await cache.match(REMINDER_URL);
	if (!stored) return;
	const plan = (await stored.json()) as ReminderPlan;
	const date = new Date();
	const now: Moment = {
		at: date.getTime(),
		offsetMinutes: -date.getTimezoneOffset(),
		dayStartMinutes: plan.dayStartMinutes
	};
	// Refused where the app is not installed.
	if (plan.badge) await navigator.setAppBadge?.(dueOn(plan, now)).catch(() => undefined);
	if (!isReminderDue(plan, now) || Notification.permission !== 'granted') return;
	await registration.showNotification('Paperdeck', { body: plan.words, tag: REMINDER_TAG });
	const reminded = { ...plan, remindedDay: learningDay(now) };
	await cache.put(REMINDER_URL, new Response(JSON.stringify(reminded)));
}

/** The reader tapped the reminder: to the review, in a window that is there or a new one. */
export async function openReview(clients: Clients, url: string): Promise<void> {
	const [window] = await clients.matchAll({ type: 'window' });
	if (!window) {
		await clients.openWindow(url);
		return;
	}
	await window.focus();
	await window.navigate(url);
}
