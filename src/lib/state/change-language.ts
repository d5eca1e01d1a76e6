import type { Language } from '$lib/language/language';
import { speak } from '$lib/language/speak';
import type { Notices } from './notices.svelte';

/** Changes the language of everything that is said from here on, where its words can be had. */
export async function changeLanguage(wanted: Language, notices: Notices): Promise<void> {
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
}
