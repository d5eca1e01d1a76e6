import type { Page } from '@playwright/test';
import { answer, expect, startWithStarter, test, type Site } from './site';

/** The night to come is the one in which the clocks change. */
const EVENING = new Date('2026-03-28T20:00:00+01:00');

/** The starter library with one new card a day, without learning steps: the first answer ends the session. */
async function studyOneCard(page: Page, site: Site): Promise<void> {
	await page.goto(site.at('settings/scheduling'));
	for (const [label, value] of [
		['Learning steps, minutes', ''],
		['New cards a day', '1']
	] as const) {
		await page.getByLabel(label).fill(value);
		await page.getByLabel(label).blur();
	}
	await startWithStarter(page, site);
	await answer(page);
	await expect(page.getByRole('heading', { name: 'That is all for now' })).toBeVisible();
}

test('an app left open for days tells of today: the date, what is due, the library', async ({
	context,
	page,
	site
}) => {
	await page.clock.install({ time: EVENING });
	await studyOneCard(page, site);
	await page.getByRole('link', { name: 'Done' }).click();
	await expect(page.getByText('Saturday 28 March')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Nothing is due' })).toBeVisible();
	const library = await context.newPage();
	await library.clock.install({ time: EVENING });
	await library.goto(site.at('library'));
	await expect(library.getByRole('button', { name: /^Due 0/ })).toBeVisible();

	await page.clock.fastForward('12:00:00');
	await expect(page.getByText('Sunday 29 March')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'One card today' })).toBeVisible();
	await library.clock.fastForward(10 * 86_400_000);
	await expect(library.getByRole('button', { name: /^Due 1/ })).toBeVisible();
});

test('a session that was over goes on with the cards of the new day', async ({ page, site }) => {
	await page.clock.install({ time: EVENING });
	await studyOneCard(page, site);
	await page.clock.fastForward('06:00:00');
	await expect(page.getByRole('heading', { name: 'That is all for now' })).toBeVisible();
	await page.clock.fastForward('06:00:00');
	await expect(page.getByText('1 left')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
});
