import type { Page } from '@playwright/test';
import { expectNoFaults } from './axe-faults';
import { englishLeft } from './english-left';
import { LISTING } from './listing';
import { expect, exported, startWithStarter, test } from './site';

/** Nothing English is said, nothing overflows, and axe finds nothing. */
async function isGerman(page: Page, where: string): Promise<void> {
	await expect.soft(page.locator('html')).toHaveAttribute('lang', 'de');
	expect.soft(await englishLeft(page), where).toEqual([]);
	const overflow = () =>
		page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
	expect.soft(await overflow(), `${where}: wider than the screen`).toBeLessThanOrEqual(0);
	await expectNoFaults(page, where);
}

test.describe('on a German device', () => {
	test.use({ locale: 'de-DE' });

	test('everything from the first run to the statistics is said in German', async ({
		page,
		site
	}) => {
		test.slow();
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(site.url);
		await expect(
			page.getByRole('button', { name: 'Mit der Startbibliothek beginnen' })
		).toBeVisible();
		await isGerman(page, 'first run');

		await page.getByRole('link', { name: 'Einen Artikel hinzufügen' }).click();
		await page.getByLabel(/Füge einen Abstract/).fill(LISTING);
		await isGerman(page, 'add');
		await page.getByRole('button', { name: 'Lesen', exact: true }).click();
		await expect(page.getByText('2 Artikel gefunden in 1 Text.')).toBeVisible();
		await expect(page.getByText('5 Namen')).toBeVisible();
		await isGerman(page, 'what was understood');
		await page.getByRole('button', { name: '2 Artikel hinzufügen und Karten schreiben' }).click();

		await expect(page.getByRole('button', { name: /^Annehmen/ })).toBeVisible();
		await isGerman(page, 'drafts');
		await page.getByRole('button', { name: /^Annehmen/ }).click();
		await expect(page.getByText(/^Karte angenommen\. Noch \d+\./)).toBeAttached();
		await page.keyboard.press('a');
		await page.goto(site.at('review'));
		const prompt = page.getByTestId('prompt');
		await expect(prompt).toBeVisible();
		await expect(prompt).toHaveAttribute('lang', 'en');
		await isGerman(page, 'review');
		await page.getByRole('button', { name: 'Antwort zeigen' }).click();
		await isGerman(page, 'review, answer shown');
		await page.getByRole('button', { name: 'Den Beleg zeigen' }).click();
		await expect(page.locator('dialog mark')).toBeVisible();
		await isGerman(page, 'evidence');
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'Gewusst' }).click();
		await expect(page.getByRole('button', { name: 'Gewusst' })).toBeHidden();

		for (const path of [
			'',
			'library',
			'settings',
			'settings/scheduling',
			'settings/device',
			'about',
			'quiz',
			'stats/cards'
		]) {
			await page.goto(site.at(path));
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await isGerman(page, path || 'today');
		}
		await page.goto(site.at('stats'));
		await expect(page.getByText(/^Im Mittel .* Minuten am Tag/)).toBeVisible();
		await isGerman(page, 'statistics');
		await page.goto(site.at('library'));
		await page
			.getByRole('link', { name: /Sleep After Study/ })
			.first()
			.click();
		await expect(page.getByRole('heading', { level: 1, name: /Sleep After Study/ })).toBeVisible();
		await isGerman(page, 'paper');
	});

	test('the app speaks German without a network, workers included', async ({ page, site }) => {
		await page.goto(site.at('add'));
		await page.evaluate(() => navigator.serviceWorker.ready);
		await site.kill();
		await page.reload();
		await page.getByLabel(/Füge einen Abstract/).fill('Weather: sunny.');
		await page.getByRole('button', { name: 'Lesen', exact: true }).click();
		await expect(
			page.getByText(/nichts wurde hinzugefügt|wurde ausgelassen/).first()
		).toBeVisible();
	});
});

test('the language can be chosen, takes effect at once, and is kept with the settings', async ({
	page,
	site
}) => {
	await startWithStarter(page, site);
	await page.goto(site.at('settings'));
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.getByRole('radio', { name: 'Deutsch' }).check();
	await expect(page.getByRole('heading', { level: 1, name: 'Einstellungen' })).toBeVisible();
	await expect(page.getByRole('radio', { name: 'Deutsch' })).toBeFocused();
	await expect(page.locator('html')).toHaveAttribute('lang', 'de');
	await page.reload();
	await expect(page.getByRole('heading', { level: 1, name: 'Einstellungen' })).toBeVisible();
	await page.getByRole('radio', { name: 'English' }).check();
	await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	const { papers } = await exported(page, site);
	expect(papers.length).toBeGreaterThan(0);
});

test('a text that is being typed outlives a change of language in another tab', async ({
	context,
	page,
	site
}) => {
	await page.goto(site.at('add'));
	const field = page.getByRole('textbox');
	await field.fill('Half a title');
	const settings = await context.newPage();
	await settings.goto(site.at('settings'));
	await settings.getByRole('radio', { name: 'Deutsch' }).check();
	await expect(page.getByRole('heading', { level: 1, name: 'Artikel hinzufügen' })).toBeVisible();
	await expect(field).toHaveValue('Half a title');
});
