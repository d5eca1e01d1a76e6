import { LISTING, understand } from './listing';
import { seriousFaults } from './serious-faults';
import { expect, startWithStarter, test } from './site';

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing serious on any page, ${colorScheme}`, async ({ page, site }) => {
		// A dozen pages, each looked at whole.
		test.slow();
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.goto(site.url);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(await seriousFaults(page), 'first run').toEqual([]);
		await startWithStarter(page, site);
		expect(await seriousFaults(page), 'review').toEqual([]);
		await page.getByRole('button', { name: 'Show answer' }).click();
		expect(await seriousFaults(page), 'review, answer shown').toEqual([]);
		await page.getByRole('button', { name: 'Show the evidence' }).click();
		expect(await seriousFaults(page), 'evidence').toEqual([]);
		for (const path of [
			'',
			'library',
			'add',
			'drafts',
			'settings',
			'about',
			'settings/scheduling',
			'settings/device',
			'stats/cards'
		]) {
			await page.goto(site.at(path));
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			expect(await seriousFaults(page), path || 'today').toEqual([]);
		}
		await page.goto(site.at('library'));
		await page
			.getByRole('link', { name: /Sleeper Agents/ })
			.first()
			.click();
		await expect(page.getByRole('heading', { level: 1, name: /Sleeper Agents/ })).toBeVisible();
		expect(await seriousFaults(page), 'paper').toEqual([]);
	});
}

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
	await page.goto(site.at('review'));
	await expect(page.getByTestId('prompt')).toBeVisible();
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
	expect(await seriousFaults(page), 'help').toEqual([]);
	await page.keyboard.press('Escape');
	await expect(page.locator('dialog')).toBeHidden();
	await page.keyboard.press('e');
	await expect(page.getByRole('dialog', { name: 'Edit the card' })).toBeVisible();
	expect(await seriousFaults(page), 'editing a card').toEqual([]);
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
