import { answer, expect, exported, startWithStarter, test } from './site';

test('a second tab follows, and one card cannot be answered in both', async ({
	context,
	page,
	site
}) => {
	await startWithStarter(page, site);
	const other = await context.newPage();
	await other.goto(site.at('review'));
	await expect(other.getByTestId('prompt')).toHaveText(
		await page.getByTestId('prompt').innerText()
	);

	await answer(page, 'Got it');
	await other.getByRole('button', { name: 'Show answer' }).click();
	await other.getByRole('button', { name: 'Forgot' }).click();
	await expect(other.getByText('already answered in another tab')).toBeVisible();
	const { log } = await exported(page, site);
	expect(log.map((entry) => entry.kind)).toEqual(['review']);
});

test('the first page of one tab follows the answers of another', async ({
	context,
	page,
	site
}) => {
	await startWithStarter(page, site);
	const home = await context.newPage();
	await home.goto(site.url);
	await expect(home.getByText('20 new')).toBeVisible();
	await answer(page, 'Forgot');
	await expect(home.getByText('19 new')).toBeVisible();
});
