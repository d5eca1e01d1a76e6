import type { PaperdeckDatabase } from '$lib/storage/database';
import { changeSettings, DEFAULT_SETTINGS, type Settings } from '$lib/storage/settings';
import type { App } from './app.svelte';
import { finishChoices, putDownNext } from './noted';

const PREFIX = 'paperdeck-setting-';

/** A function that stores changed settings, durably, also where the page is left at once. */
export function changeSetting(app: App): (changes: Partial<Settings>) => void {
	return (changes) => {
		const takeAway = noteChange(changes);
		// What the platform refuses has been told, and is not tried again behind the reader's back.
		void app
			.write(async () => {
				await changeSettings(app.db, changes);
				return true;
			})
			.finally(takeAway);
	};
}

/** Notes changed settings until the database has them; what comes back takes the note away. */
export function noteChange(changes: Partial<Settings>): () => void {
	return putDownNext(PREFIX, changes);
}

/** Stores what was set on a page that was left before the database had it. */
export function finishChanges(db: PaperdeckDatabase): Promise<void> {
	return finishChoices(PREFIX, DEFAULT_SETTINGS, (changes) => changeSettings(db, changes));
}
