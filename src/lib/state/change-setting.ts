import { changeSettings, type Settings } from '$lib/storage/settings';
import type { App } from './app.svelte';

/** A function that stores changed settings, durably. */
export function changeSetting(app: App): (changes: Partial<Settings>) => void {
	return (changes) => {
		void app.write(async () => {
			await changeSettings(app.db, changes);
			return true;
		});
	};
}
