import { say } from '$lib/language/say';

/** So long a page may stay blank, ms. */
const BLANK_MS = 2000;

/**
 * Says, where the database takes long to open, that it does: a large library that a new version
 * rearranges keeps the first page waiting. What comes back ends the wait.
 */
export function tellIfSlow(inLanguage: () => Promise<void>): () => void {
	const told = document.createElement('p');
	told.className = 'opening';
	told.setAttribute('role', 'status');
	document.body.append(told);
	const timer = setTimeout(() => {
		void inLanguage().then(() => {
			told.textContent = say(
				'Opening your library. After an update this can take a minute; everything stays as it is.'
			);
		});
	}, BLANK_MS);
	return () => {
		clearTimeout(timer);
		told.remove();
	};
}
