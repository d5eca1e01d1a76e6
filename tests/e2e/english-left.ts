import type { Page } from '@playwright/test';

/** Small words that no German sentence has. */
const ENGLISH =
	/\b(?:the|of|and|your|you|are|from|this|that|with|cards?|papers?|answers?|reviews?)\b/i;

/** Of services, and of words that stand in cards. */
const OWN_NAMES = /Web of Science|Allen Institute for AI|„[^“]*“/g;

/** What a page says in English outside of papers and cards, which are marked as English. */
export async function englishLeft(page: Page): Promise<string[]> {
	const said = await page.evaluate(() => {
		const NAMES = ['aria-label', 'placeholder', 'title', 'alt'];
		const isOurs = (element: Element | null) =>
			element !== null && element.closest('[lang]')?.getAttribute('lang') === 'de';
		const words: string[] = [document.title];
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let text = texts.nextNode(); text; text = texts.nextNode()) {
			const isCode = text.parentElement?.closest('script, style, noscript');
			if (!isCode && isOurs(text.parentElement)) words.push(text.textContent?.trim() ?? '');
		}
		for (const element of document.body.querySelectorAll('*')) {
			if (isOurs(element)) words.push(...NAMES.map((name) => element.getAttribute(name) ?? ''));
		}
		// Titles and questions also stand in the names of the buttons for them.
		const foreign = [...document.body.querySelectorAll('[lang="en"]')].map(
			(element) => element.textContent?.trim() ?? ''
		);
		return words
			.map((said) =>
				foreign.filter(Boolean).reduce((rest, text) => rest.replaceAll(text, ''), said)
			)
			.filter(Boolean);
	});
	return said.filter((words) => ENGLISH.test(words.replace(OWN_NAMES, '')));
}
