import { DEFAULT_HANDLING, type Handling } from '$lib/cards/handling';
import type { PaperdeckDatabase } from '$lib/storage/database';
import { changeHandling } from '$lib/storage/handling';
import type { App } from '../app.svelte';
import { finishChoices, putDownNext } from '../noted';

const PREFIX = 'paperdeck-handling-';

/** A function that stores changed choices for this device, durably, also where the page is left at once. */
export function changeHandlingOf(app: App): (changes: Partial<Handling>) => Promise<void> {
	return async (changes) => {
		const takeAway = putDownNext(PREFIX, changes);
		await app
			.write(async () => {
				await changeHandling(app.db, changes);
				return true;
			})
			.finally(takeAway);
	};
}

/** Stores what was chosen on a page that was left before the database had it. */
export function finishHandling(db: PaperdeckDatabase): Promise<void> {
	return finishChoices(PREFIX, DEFAULT_HANDLING, (changes) => changeHandling(db, changes));
}
