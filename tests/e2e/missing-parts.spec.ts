import { answer, expect, startWithStarter, test } from './site';

test.describe('where no service worker keeps the files', () => {
	test.use({ serviceWorkers: 'block' });

	test('answers are stored with the network gone, and a part that does not come is told', async ({
		page,
		site
	}) => {
		await startWithStarter(page, site);
		// What stores an answer is here once one is stored; the code of the sheets is asked for later.
		await answer(page);
		await site.kill();
		await answer(page);
		await page.getByRole('button', { name: 'Show answer' }).click();
		await page.getByRole('button', { name: 'Show the evidence' }).click();
		await expect(page.getByText('A part of Paperdeck could not be loaded')).toBeVisible();
		await site.start();
		await page.getByRole('button', { name: 'Load again' }).click();
		await expect(page.getByText('18 left')).toBeVisible();
	});
});
