import { DEFAULT_HANDLING, type Handling } from '$lib/cards/handling';
import { changeHandling, readHandling } from '$lib/storage/handling';
import type { App } from '../app.svelte';
import { LiveQuery } from '../live-query.svelte';

/** What was chosen for this device, followed. */
export function liveHandling(app: App): LiveQuery<Handling> {
	return new LiveQuery(() => readHandling(app.db), DEFAULT_HANDLING);
}

/** A function that stores changed choices for this device, durably. */
export function changeHandlingOf(app: App): (changes: Partial<Handling>) => Promise<void> {
	return async (changes) => {
		await app.write(async () => {
			await changeHandling(app.db, changes);
			return true;
		});
	};
}
