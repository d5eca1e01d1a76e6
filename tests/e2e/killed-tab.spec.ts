import { answer, expect, exported, startWithStarter, test } from './site';

test('a tab that dies in the middle of a review loses no acknowledged answer', async ({
	context,
	page,
	site
}) => {
	await startWithStarter(page, site);
	let acknowledged = 0;
	let tab = page;
	for (const answers of [1, 3, 2]) {
		for (let count = 0; count < answers; count++) await answer(tab);
		acknowledged += answers;
		await tab.getByRole('button', { name: 'Show answer' }).click();
		const next = await context.newPage();
		const devtools = await context.newCDPSession(tab);
		const gone = tab.waitForEvent('crash');
		// The renderer never answers this command: it is gone.
		devtools.send('Page.crash').catch(() => undefined);
		await gone;
		await tab.close();
		await next.goto(site.at('review'));
		await expect(next.getByTestId('prompt')).toBeVisible();
		tab = next;
	}
	const { log } = await exported(tab, site);
	expect(log.filter((entry) => entry.kind === 'review')).toHaveLength(acknowledged);
});
