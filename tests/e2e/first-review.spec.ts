import { answer, expect, exported, startWithStarter, test } from './site';

test('a first run leads from the starter library to ten reviewed cards, and each can be undone', async ({
	page,
	site
}) => {
	await startWithStarter(page, site);
	const answered: string[] = [];
	for (let count = 0; count < 10; count++) {
		answered.push(await page.getByTestId('prompt').innerText());
		await answer(page, count % 3 === 2 ? 'Forgot' : 'Got it');
	}
	const reviewed = await exported(page, site);
	expect(reviewed.papers).toHaveLength(33);
	expect(reviewed.log.filter((entry) => entry.kind === 'review')).toHaveLength(10);

	// The session has ended; undo still reaches back to the first answer.
	await page.goto(site.at('review'));
	for (const prompt of answered.reverse()) {
		await page.getByRole('button', { name: 'Undo the last answer' }).click();
		await expect(page.getByTestId('prompt')).toHaveText(prompt);
	}
	await page.getByRole('button', { name: 'Undo the last answer' }).click();
	await expect(page.getByText('There is nothing left to undo.')).toBeVisible();
	const undone = await exported(page, site);
	expect(undone.log.filter((entry) => entry.kind === 'review')).toHaveLength(10);
	expect(undone.log.filter((entry) => entry.kind === 'undo')).toHaveLength(10);
});

test('the evidence is one tap away and highlighted in the paper', async ({ page, site }) => {
	await startWithStarter(page, site);
	await page.getByRole('button', { name: 'Show answer' }).click();
	await page.getByRole('button', { name: 'Show the evidence' }).click();
	const sheet = page.getByRole('dialog', { name: 'The sentence it rests on' });
	await expect(sheet.locator('mark')).toBeInViewport();
	expect((await sheet.locator('mark').innerText()).length).toBeGreaterThan(20);
	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();
});

test('in a long paper the evidence is scrolled to', async ({ page, site }) => {
	await page.goto(site.at('add'));
	await page.getByRole('button', { name: /sample paper/i }).click();
	await page.getByRole('button', { name: /^Add 1 paper/ }).click();
	await expect(page).toHaveURL(/\/drafts/);
	await page.getByRole('button', { name: /^Accept all good/ }).click();
	await expect(page.getByText(/cards accepted\. /).first()).toBeAttached();
	const paperId = new URL(page.url()).searchParams.get('paper');
	await page.goto(site.at(`review?paper=${paperId}`));
	for (let count = 0; count < 3; count++) {
		await page.getByRole('button', { name: 'Show answer' }).click();
		await page.getByRole('button', { name: 'Show the evidence' }).click();
		await expect(page.locator('dialog mark')).toBeInViewport();
		await page.keyboard.press('Escape');
		await expect(page.locator('dialog')).toBeHidden();
		const before = await page.getByTestId('prompt').innerText();
		await page.getByRole('button', { name: 'Got it' }).click();
		await expect(page.getByTestId('prompt')).not.toHaveText(before);
	}
});

test('a session runs on the keyboard alone', async ({ page, site }) => {
	await startWithStarter(page, site);
	const first = await page.getByTestId('prompt').innerText();
	await page.keyboard.press('Space');
	await expect(page.getByRole('button', { name: 'Got it' })).toBeVisible();
	await page.keyboard.press('1');
	await expect(page.getByTestId('prompt')).not.toHaveText(first);
	await page.keyboard.press('u');
	await expect(page.getByTestId('prompt')).toHaveText(first);
	await page.keyboard.press('?');
	await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
	await page.keyboard.press('e');
	await expect(page.getByRole('dialog', { name: 'Edit the card' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByTestId('prompt')).toHaveText(first);
});

test('two taps on a button are one answer', async ({ page, site }) => {
	await startWithStarter(page, site);
	await page.getByRole('button', { name: 'Show answer' }).click();
	await page.getByRole('button', { name: 'Got it' }).dblclick();
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
	const { log } = await exported(page, site);
	expect(log).toHaveLength(1);
});

test('four buttons can be had, and what they preview is what is stored', async ({ page, site }) => {
	await startWithStarter(page, site);
	await page.goto(site.at('settings'));
	await page.getByRole('radio', { name: 'Again, Hard, Good, Easy' }).check();
	await page.getByRole('radio', { name: 'Shown' }).check();
	await page.goto(site.at('review'));
	await page.getByRole('button', { name: 'Show answer' }).click();
	const easy = page.getByRole('button', { name: 'Easy' });
	await expect(easy).toContainText(/\d+ days?/);
	const days = /(\d+) days?/.exec(await easy.innerText())?.[1];
	expect(days).toBeDefined();
	await page.keyboard.press('4');
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
	const { cards, log } = await exported(page, site);
	const card = cards.find(({ id }) => id === log[0]?.cardId);
	await page.goto(site.at(`library/${card?.paperId}`));
	await expect(page.getByText(`In ${days} days`)).toBeVisible();
});
