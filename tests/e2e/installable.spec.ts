import { expect, offlineReady, test } from './site';

interface Manifest {
	start_url: string;
	icons: { src: string; sizes: string; purpose?: string }[];
	shortcuts: { name: string; url: string }[];
}

test('the app can be installed, with maskable icons and shortcuts to Review and Add', async ({
	context,
	page,
	site
}) => {
	await page.goto(site.url);
	await offlineReady(page);
	const devtools = await context.newCDPSession(page);
	const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
	// Playwright's contexts count as private windows; nothing else may stand in the way.
	const errors = installabilityErrors.map(({ errorId }) => errorId);
	expect(errors.filter((id) => id !== 'in-incognito')).toEqual([]);

	const href = await page.locator('link[rel=manifest]').getAttribute('href');
	const manifest = (await (await page.request.get(site.at(href ?? ''))).json()) as Manifest;
	expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
	for (const { src, sizes } of manifest.icons.filter((icon) => icon.sizes !== 'any')) {
		const size = await page.evaluate(async (url) => {
			const image = new Image();
			image.src = url;
			await image.decode();
			return `${image.naturalWidth}x${image.naturalHeight}`;
		}, site.at(src));
		expect(size).toBe(sizes);
	}
	for (const { name, url } of manifest.shortcuts) {
		await page.goto(site.at(url));
		await expect(page.getByRole('heading').first(), name).toBeVisible();
	}
	expect(manifest.shortcuts.map(({ name }) => name)).toEqual(['Review', 'Add a paper']);
});
