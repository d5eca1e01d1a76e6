import { learningDay } from '$lib/scheduling/moment';
import { LEAST_REVIEWS } from '$lib/scheduling/fit-parameters';
import { readDays } from '$lib/storage/days';
import type { App } from './app.svelte';

/** This device tries so many learning days after its last try. */
const DAYS_BETWEEN = 7;
const LAST_TRY = 'paperdeck-fit-tried';

/** Once a week and beside everything else: fits the schedule to the reader, and says so if it did. */
export async function fitInBackground(app: App): Promise<void> {
	const today = learningDay(app.now());
	if (today - lastTry() < DAYS_BETWEEN) return;
	const asked = (await readDays(app.db)).reduce((sum, day) => sum + day.asked, 0);
	if (asked < LEAST_REVIEWS) return;
	rememberTry(today);
	const { fitToReviews } = await import('./fitting');
	const outcome = await fitToReviews(app, { signal: new AbortController().signal });
	if (outcome.kind !== 'better') return;
	app.notices.show(
		'The schedule now follows your own memory. No card was moved; Settings, Scheduling tells what changed and has the way back.'
	);
}

/** Storage may be switched off; then every visit tries, which costs a little time and nothing else. */
function lastTry(): number {
	try {
		return Number(localStorage.getItem(LAST_TRY) ?? -Infinity);
	} catch {
		return -Infinity;
	}
}

function rememberTry(day: number): void {
	try {
		localStorage.setItem(LAST_TRY, String(day));
	} catch {
		// Said above: the next visit tries again.
	}
}
