import { chooseLanguage, language, whenRead } from '$lib/language/language';
import { speak } from '$lib/language/speak';
import type { Settings } from '$lib/storage/settings';
import type { Notices } from './notices.svelte';

let drawn = $state(0);
whenRead(() => void drawn);

/** Follows the reader's choice: what is on screen is drawn again, and nothing else changes. */
export async function showLanguage(choice: Settings['language'], notices: Notices): Promise<void> {
	const wanted = choice === 'system' ? chooseLanguage(navigator.languages) : choice;
	if (wanted === language()) return;
	try {
		await speak(wanted);
	} catch {
		// Only a first visit cut short lacks a file of the app.
		notices.show(
			'The words of that language could not be loaded; the language stays as it was. Connect once to the network and reload the page.'
		);
		return;
	}
	document.documentElement.lang = wanted;
	drawn += 1;
}
