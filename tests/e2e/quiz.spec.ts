import { answerAll, phone, setUp, withStarter } from './play-quiz';
import { expect, offlineReady, test } from './site';

test('a quiz alone tells right and wrong with the sentence, and changes no schedule', async ({
	page,
	site
}) => {
	await withStarter(page, site);
	await setUp(page, site);
	await page.getByText('5', { exact: true }).click();
	await page.getByRole('button', { name: 'Quiz myself' }).click();
	await expect(page.getByText('Question 1 of 5')).toBeVisible();
	await page.getByRole('button', { name: 'I do not know' }).click();
	await expect(page.getByText('Not answered.')).toBeVisible();
	await expect(page.locator('blockquote')).toBeVisible();
	await page.getByRole('button', { name: 'Next' }).click();
	await page.reload();
	await expect(page.getByText('Question 2 of 5')).toBeVisible();
	expect(await answerAll(page, 0, /of 5 right/)).toBe(4);
	await expect(page.getByText('Nothing of this quiz was counted as a review.')).toBeVisible();
	await page.goto(site.at('review'));
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
});

test('a room of six plays one quiz, two of them offline, and its table is the count of all answers', async ({
	page,
	site,
	browser
}) => {
	test.setTimeout(240_000);
	await withStarter(page, site);
	await setUp(page, site);
	await page.getByLabel('What the quiz is called').fill('Thursday group');
	await page.getByRole('button', { name: 'Open a room' }).click();
	await expect(page.getByTestId('qr')).toBeVisible();
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.getByRole('button', { name: 'Copy the link' }).click();
	await expect(page.getByText('Copied.')).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());

	const links: string[] = [];
	const firstQuestions = new Set<string>();
	for (let player = 0; player < 5; player++) {
		const { context, page: own } = await phone(browser);
		const isOffline = player < 2;
		if (isOffline) {
			await own.goto(site.at(''));
			await offlineReady(own);
			await context.setOffline(true);
		}
		await own.goto(link);
		await own.getByRole('textbox').fill(player < 4 ? `Player ${player}` : 'Player 3');
		await own.getByRole('button', { name: 'Start' }).click();
		firstQuestions.add(await own.getByTestId('question').innerText());
		if (player === 0) {
			// A phone that died in the middle goes on where it was.
			await own.getByRole('button', { name: 'I do not know' }).click();
			await expect(own.getByText('Question 2 of 12')).toBeVisible();
			await own.goto(link);
			await expect(own.getByText('Question 2 of 12')).toBeVisible();
		}
		await answerAll(own, player, /of 12 right/);
		await own.getByText('Other ways').click();
		links.push(await own.getByTestId('result-link').innerText());
		if (player === 4) {
			await own.getByRole('button', { name: 'Keep these cards' }).click();
			await expect(own.getByText('12 cards are in your library')).toBeVisible();
			await own.goto(site.at('review'));
			await expect(own.getByRole('button', { name: 'Show answer' })).toBeVisible();
		}
		await context.close();
	}
	expect(firstQuestions.size).toBe(1);

	const field = page.getByLabel('Or paste a link someone sent');
	for (const result of [...links, links[0]!, 'https://example.org/#NOTHING0']) {
		const before = await page.getByTestId('collected').innerText();
		await field.fill(result);
		await page.getByRole('button', { name: 'Add', exact: true }).click();
		await expect(page.getByTestId('collected')).not.toHaveText(before);
	}
	await expect(page.getByTestId('collected')).toContainText('That is no result');
	const table = page.getByRole('table');
	await expect(table.getByRole('row')).toHaveCount(6);
	await expect(table.getByText('Player 3 (2)')).toBeVisible();

	// Every right answer is counted once by player and once by question.
	const byPlayer = (await table.getByRole('cell').allInnerTexts()).map((text) =>
		parseInt(text, 10)
	);
	const sums = await page.getByTestId('tally').locator('.sum').allInnerTexts();
	const byQuestion = sums.map((text) => parseInt(text, 10));
	const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
	expect(total(byQuestion)).toBe(total(byPlayer));
	const minds = sums.map((text) => text.includes('one mind'));
	expect(minds.indexOf(true) === -1 || !minds.slice(minds.indexOf(true)).includes(false)).toBe(
		true
	);

	await page.reload();
	await expect(table.getByRole('row')).toHaveCount(6);
});

test('a damaged, a newer and a foreign link are told in a sentence', async ({ page, site }) => {
	await page.goto(site.at('quiz/play#HELLO'));
	await expect(page.getByRole('alert')).toContainText('damaged or was cut off');
	await page.goto(site.at('quiz/play'));
	await expect(page.getByRole('heading', { name: 'Join a quiz' })).toBeVisible();
	await page.goto(site.at('quiz/room?id=none'));
	await expect(page.getByRole('alert')).toContainText('not on this device');
});
