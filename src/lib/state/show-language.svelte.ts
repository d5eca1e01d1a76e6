import { chooseLanguage, language, whenRead } from '$lib/language/language';
import type { Settings } from '$lib/storage/settings';
import type { Notices } from './notices.svelte';

let drawn = $state(0);
whenRead(() => void drawn);

/** Follows the reader's choice: what is on screen is drawn again, and nothing else changes. */
export async function showLanguage(choice: Settings['language'], notices: Notices): Promise<void> {
	const wanted = choice === 'system' ? chooseLanguage(navigator.languages) : choice;
	if (wanted === language()) return;
	const { changeLanguage } = await import('./change-language');
	await changeLanguage(wanted, notices);
	drawn += 1;
}
