import type { Page } from '@playwright/test';
import { answerAll, setUp, withStarter } from './play-quiz';
import { expect, test } from './site';

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
	await page.getByRole('button', { name: 'Next', exact: true }).click();
	await page.reload();
	await expect(page.getByText('Question 2 of 5')).toBeVisible();
	expect(await answerAll(page, 0, /of 5 right/)).toBe(4);
	await expect(page.getByText('Nothing of this quiz was counted as a review.')).toBeVisible();
	await page.goto(site.at('review'));
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
});

/** Starts a quiz of five and answers the titles of the papers it asks about. */
async function papersAsked(page: Page): Promise<Set<string>> {
	await page.getByText('5', { exact: true }).click();
	await page.getByRole('button', { name: 'Quiz myself' }).click();
	const titles = new Set<string>();
	for (let at = 1; at <= 5; at++) {
		await expect(page.getByText(`Question ${at} of 5`)).toBeVisible();
		titles.add(await page.locator('article .paper').innerText());
		await page.getByRole('button', { name: 'I do not know' }).click();
		await page.getByRole('button', { name: 'Next', exact: true }).click();
	}
	return titles;
}

test('a quiz is drawn from a tag, from a meeting, or from what fades', async ({ page, site }) => {
	test.setTimeout(180_000);
	await withStarter(page, site);
	const asked: string[] = [];
	for (let card = 0; card < 6; card++) {
		const prompt = page.getByTestId('prompt');
		asked.push(await prompt.innerText());
		await page.getByRole('button', { name: 'Show answer' }).click();
		await page.getByRole('button', { name: 'Got it' }).click();
		await expect(prompt.filter({ hasText: asked.at(-1)! })).toBeHidden();
	}
	await page.goto(site.at('library'));
	const link = page.locator('main a[href*="/library/"]').first();
	await link.click();
	await expect(page.getByRole('button', { name: 'Tags and note' })).toBeVisible();
	const title = await page.getByRole('heading', { level: 1 }).innerText();
	await page.getByRole('button', { name: 'Tags and note' }).click();
	const sheet = page.getByRole('dialog');
	await sheet.getByLabel('New tag').fill('to cite');
	await page.keyboard.press('Enter');
	await expect(sheet.getByRole('button', { name: 'Take off tag: to cite' })).toBeVisible();
	await page.keyboard.press('Escape');
	await page.goto(site.at('quiz'));
	const tag = page.getByRole('checkbox', { name: /^to cite/ });
	await tag.check();
	await expect(page.getByRole('checkbox', { name: title })).toBeChecked();
	await tag.uncheck();
	await expect(page.getByRole('checkbox', { name: title })).not.toBeChecked();
	await tag.check();
	expect([...(await papersAsked(page))]).toEqual([title]);

	await page.goto(site.at('meetings'));
	await page.getByLabel('What the meeting is called').fill('Thursday');
	await page
		.getByLabel('Date and time')
		.fill(`${new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)}T14:00`);
	await page.getByRole('checkbox', { name: title }).check();
	await page.getByRole('button', { name: 'Plan the days until then' }).click();
	await page.getByRole('link', { name: 'Another quiz, or a room for all' }).click();
	await expect(page.getByRole('checkbox', { name: /^Thursday/ })).toBeChecked();
	expect([...(await papersAsked(page))]).toEqual([title]);

	await page.goto(site.at('quiz'));
	await page.getByRole('checkbox', { name: 'Only what is fading from my memory' }).check();
	await page.getByText('5', { exact: true }).click();
	await page.getByRole('button', { name: 'Quiz myself' }).click();
	await expect(page.getByText('Question 1 of 5')).toBeVisible();
	expect(asked).toContain(await page.getByTestId('question').innerText());
});

test('a damaged, a newer and a foreign link are told in a sentence', async ({ page, site }) => {
	await page.goto(site.at('quiz/play#HELLO'));
	await expect(page.getByRole('alert')).toContainText('damaged or was cut off');
	await page.goto(site.at('quiz/play'));
	await expect(page.getByRole('heading', { name: 'Join a quiz' })).toBeVisible();
	await page.goto(site.at('quiz/room?id=none'));
	await expect(page.getByRole('alert')).toContainText('not on this device');
});
