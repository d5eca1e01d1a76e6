import { expect, offlineReady, startWithStarter, test } from './site';

test('a new version waits for the reader, then takes over, and works offline', async ({
	page,
	site
}) => {
	await startWithStarter(page, site);
	await offlineReady(page);
	await page.goto(site.at('library'));
	const release = () => page.locator('html').getAttribute('data-release');

	site.release('second');
	await page.reload();
	await expect(page.getByText('A new version of Paperdeck is ready.')).toBeVisible();
	expect(await release()).toBeNull();
	await page.goto(site.at('about'));
	expect(await release()).toBeNull();

	await expect(page.getByText('A new version of Paperdeck is ready.')).toBeVisible();
	await page.getByRole('button', { name: 'Update now' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-release', 'second');
	await expect(page.getByRole('heading', { name: 'How Paperdeck works' })).toBeVisible();

	await site.kill();
	await page.goto(site.at('review'));
	await expect(page.getByTestId('prompt')).toBeVisible();
	expect(await release()).toBe('second');
});

test('with the server gone, looking for a new version wipes nothing', async ({ page, site }) => {
	await startWithStarter(page, site);
	await offlineReady(page);
	const cached = () =>
		page.evaluate(async () => {
			const names = await caches.keys();
			const entries = await Promise.all(
				names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url))
			);
			return entries.flat().sort();
		});
	const before = await cached();
	expect(before.length).toBeGreaterThan(30);
	await site.kill();
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update().catch(() => undefined);
	});
	await page.reload();
	await expect(page.getByTestId('prompt')).toBeVisible();
	expect(await cached()).toEqual(before);
});
