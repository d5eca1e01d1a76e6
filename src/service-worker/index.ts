/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import {
	cleanupOutdatedCaches,
	createHandlerBoundToURL,
	precacheAndRoute,
	type PrecacheEntry
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { base } from '$service-worker';
import { REMINDER_TAG } from '$lib/cards/reminder';
import { receiveShare } from './receive-share';
import { openReview, remind } from './remind';

declare const self: ServiceWorkerGlobalScope & { __PRECACHE__: PrecacheEntry[] };

// Every file of the finished build; scripts/precache.mjs writes the list in.
precacheAndRoute(self.__PRECACHE__);
registerRoute(
	({ url }) => url.pathname === `${base}/share`,
	({ request }) => receiveShare(request, `${base}/add`),
	'POST'
);
registerRoute(new NavigationRoute(createHandlerBoundToURL(`${base}/200.html`)));

// The old version's files go when the new version takes over, never before.
cleanupOutdatedCaches();
clientsClaim();

// A waiting version takes over only when the reader says so.
self.addEventListener('message', (event) => {
	if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
});

/** Where the browser wakes an installed app now and then; the standard library does not know it yet. */
interface PeriodicSyncEvent extends ExtendableEvent {
	readonly tag: string;
}
self.addEventListener('periodicsync', (event) => {
	const { tag } = event as PeriodicSyncEvent;
	if (tag === REMINDER_TAG) (event as PeriodicSyncEvent).waitUntil(remind(self.registration));
});
self.addEventListener('notificationclick', (event) => {
	event.notification.close();
	event.waitUntil(openReview(self.clients, `${base}/review`));
});
