import { answer, expect, exported, offlineReady, startWithStarter, test } from './site';
import { EXTRACTION_MODEL_FILES } from '../../src/lib/extraction/models/extraction-models';
import { LISTING, understand } from './listing';

test('with the server killed everything works: deep links, import with its worker, review, search', async ({
	context,
	page,
	site
}) => {
	await startWithStarter(page, site);
	await offlineReady(page);
	await page.goto(site.at('library'));
	const paper = page.getByRole('link', { name: /Sleeper Agents/ }).first();
	const address = await paper.getAttribute('href');
	await page.close();
	await site.kill();

	// A cold start, from a deep link that was never opened before.
	const cold = await context.newPage();
	await cold.goto(site.at(address ?? ''));
	await expect(cold.getByRole('heading', { level: 1, name: /Sleeper Agents/ })).toBeVisible();
	await cold.reload();
	await expect(cold.getByRole('heading', { level: 1, name: /Sleeper Agents/ })).toBeVisible();

	await cold.goto(site.at('add'));
	await understand(cold, LISTING);
	await cold.getByRole('button', { name: /^Add 2 papers/ }).click();
	await expect(cold).toHaveURL(/\/drafts/);
	await cold.getByRole('button', { name: /^Accept(?! all)/ }).click();
	await expect(cold.getByText(/^Card accepted/)).toBeAttached();

	// What cards are written with is here too: without one of the models, only rules would write them.
	for (const file of Object.values(EXTRACTION_MODEL_FILES)) {
		const address = site.at(`models/${file}`);
		const answered = await cold.evaluate(async (url) => (await fetch(url)).status, address);
		expect(answered, file).toBe(200);
	}

	await cold.goto(site.at('review'));
	await answer(cold);
	await answer(cold, 'Forgot');

	await cold.goto(site.at('library'));
	await cold.getByRole('searchbox').fill('lantern');
	await expect(cold.getByRole('link', { name: /Lantern/ }).first()).toBeVisible();

	const { papers, log } = await exported(cold, site);
	expect(papers).toHaveLength(35);
	expect(log).toHaveLength(2);
});

test('a first visit is enough: the sample paper and the starter library come with the app', async ({
	page,
	site
}) => {
	await page.goto(site.url);
	await offlineReady(page);
	await site.kill();
	await page.goto(site.at('add'));
	await page.getByRole('button', { name: 'The sample paper' }).click();
	await expect(page.getByRole('heading', { name: 'What was understood' })).toBeVisible();
	await page.goto(site.url);
	await page.getByRole('button', { name: 'Start with the starter library' }).click();
	await expect(page.getByTestId('prompt')).toBeVisible();
});
