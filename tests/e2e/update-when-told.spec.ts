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

test('an update in one tab waits for what is being typed in another', async ({
	context,
	page,
	site
}) => {
	await startWithStarter(page, site);
	await offlineReady(page);
	await page.goto(site.at('library'));
	const other = await context.newPage();
	await other.goto(site.at('add'));
	const words = 'Kelp fences slow the drift of barges.';
	await other.getByRole('textbox').first().fill(words);

	site.release('second');
	await page.reload();
	await page.getByRole('button', { name: 'Update now' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-release', 'second');

	await expect(other.getByText('A new version of Paperdeck has taken over.')).toBeVisible();
	await expect(other.getByRole('textbox').first()).toHaveValue(words);
	expect(await other.locator('html').getAttribute('data-release')).toBeNull();
	await other.getByRole('button', { name: 'Load it now' }).click();
	await expect(other.locator('html')).toHaveAttribute('data-release', 'second');
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
