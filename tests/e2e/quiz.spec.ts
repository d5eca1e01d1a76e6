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
	await page.getByRole('button', { name: 'Next' }).click();
	await page.reload();
	await expect(page.getByText('Question 2 of 5')).toBeVisible();
	expect(await answerAll(page, 0, /of 5 right/)).toBe(4);
	await expect(page.getByText('Nothing of this quiz was counted as a review.')).toBeVisible();
	await page.goto(site.at('review'));
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
});

test('a damaged, a newer and a foreign link are told in a sentence', async ({ page, site }) => {
	await page.goto(site.at('quiz/play#HELLO'));
	await expect(page.getByRole('alert')).toContainText('damaged or was cut off');
	await page.goto(site.at('quiz/play'));
	await expect(page.getByRole('heading', { name: 'Join a quiz' })).toBeVisible();
	await page.goto(site.at('quiz/room?id=none'));
	await expect(page.getByRole('alert')).toContainText('not on this device');
});
