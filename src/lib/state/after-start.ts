import type { App } from './app.svelte';
import { finishDecisions } from './draft-decisions';
import type { Offline } from './offline.svelte';
import { finishShelfChanges } from './shelf-changes';

/** So that the first screen does not wait for it. */
const QUIET_MS = 5000;

/** The page was left, or the network lost, before the code came: the next start brings it. */
const left = () => undefined;

/** What the last visit left to do, and what is followed from now on; the first card needs none of it. */
export async function afterStart(app: App, offline: Offline): Promise<void> {
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') void offline.check();
	});
	window.addEventListener('online', () => void fetchWhatWaits(app));
	setTimeout(() => {
		if (navigator.onLine) void fetchWhatWaits(app);
		void import('./reviewing/keep-reminded').then(({ keepReminded }) => keepReminded(app), left);
		void import('./study-sums').then(({ sumInBackground }) => sumInBackground(app), left);
	}, QUIET_MS);
	await finishDecisions(app);
	await finishShelfChanges(app);
}

/** What the reader asked to be fetched with the next connection; where nothing waits, nothing is asked. */
async function fetchWhatWaits(app: App): Promise<void> {
	if ((await app.db.waiting.count()) === 0) return;
	const { addPapersOf } = await import('./add-papers.svelte');
	await addPapersOf(app).fetchUntried();
}
