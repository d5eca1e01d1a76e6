import { LISTING, understand } from './listing';
import { seriousFaults } from './axe-faults';
import { expect, startWithStarter, test } from './site';

test('axe finds nothing serious from a paste to an accepted card', async ({ page, site }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(site.at('add'));
	await understand(page, LISTING);
	await page
		.getByRole('button', { name: /^Correct title/ })
		.first()
		.click();
	expect(await seriousFaults(page), 'what was understood').toEqual([]);
	await page.getByRole('button', { name: /^Add 2 papers/ }).click();
	await expect(page).toHaveURL(/\/drafts/);
	expect(await seriousFaults(page), 'a draft').toEqual([]);
	await page.keyboard.press('e');
	await expect(page.getByRole('button', { name: 'Accept with changes' })).toBeVisible();
	expect(await seriousFaults(page), 'editing a draft').toEqual([]);
	await page.getByRole('button', { name: 'Accept with changes' }).click();
	await expect(page.getByText(/^Card accepted/)).toBeAttached();
});

test('every tap target of a review is at least 44 px and in the lower half', async ({
	page,
	site
}) => {
	await startWithStarter(page, site);
	await page.getByRole('button', { name: 'Show answer' }).click();
	for (const name of ['Forgot', 'Got it']) {
		const box = await page.getByRole('button', { name }).boundingBox();
		expect(box?.height).toBeGreaterThanOrEqual(44);
		expect(box?.width).toBeGreaterThanOrEqual(44);
		expect(box?.y).toBeGreaterThan(844 / 2);
	}
});

test('nothing is cut off at 400 % zoom', async ({ page, site }) => {
	await page.setViewportSize({ width: 320, height: 256 });
	await startWithStarter(page, site);
	for (const path of [
		'review',
		'',
		'library',
		'add',
		'settings',
		'about',
		'settings/scheduling',
		'settings/device',
		'stats/cards'
	]) {
		await page.goto(site.at(path));
		await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow, path || 'today').toBeLessThanOrEqual(0);
	}
});
