import type { Page } from '@playwright/test';
import { answerAll, join, openRoom, phone, savedText } from './play-quiz';
import { expect, test } from './site';

const fileOf = (name: string, text: string) => ({
	name,
	mimeType: 'text/plain',
	buffer: Buffer.from(text)
});

async function openFile(page: Page, text: string): Promise<void> {
	await page.getByLabel('Quiz file').setInputFiles(fileOf('quiz.txt', text));
}

test('a quiz comes as a file and its results go back as files, two at once', async ({
	page,
	site,
	browser
}) => {
	test.setTimeout(180_000);
	const link = await openRoom(page, site, 'By file');

	const first = await phone(browser);
	await first.page.goto(site.at('quiz/play'));
	await openFile(first.page, `Thursday’s quiz:\n${link}\nSee you!\n`);
	await first.page.getByRole('textbox', { name: 'A name for the host to see' }).fill('Ada');
	await first.page.getByRole('button', { name: 'Start' }).click();
	await expect(first.page.getByText('Question 1 of 5')).toBeVisible();
	// The quiz is on the phone from here on.
	await first.page.reload();
	await answerAll(first.page, 0, /of 5 right/);
	const ofAda = await savedText(first.page, 'Save as a file');
	await first.context.close();

	const second = await phone(browser);
	await join(second.page, link, 'Blaise');
	await answerAll(second.page, 1, /of 5 right/);
	const ofBlaise = await savedText(second.page, 'Save as a file');
	await second.context.close();

	const files = page.getByLabel('Or open result files');
	await files.setInputFiles([
		fileOf('ada.txt', ofAda),
		fileOf('photo.jpg', 'no result at all'),
		fileOf('blaise.txt', ofBlaise),
		fileOf('ada again.txt', ofAda)
	]);
	const collected = page.getByTestId('collected');
	await expect(collected).toContainText('Blaise is in.');
	await expect(collected).toContainText('Ada is in.');
	await expect(collected).toContainText('That is no result');
	await expect(collected).toContainText('nothing was counted twice');
	const rows = page.getByRole('table').getByRole('row');
	await expect(rows).toHaveCount(3);
	await page.reload();
	await expect(rows).toHaveCount(3);
});

test('a file or a link that is no quiz is told in a sentence, and another can be opened', async ({
	page,
	site
}) => {
	await page.goto(site.at('quiz'));
	await page.getByRole('link', { name: 'Join someone’s quiz' }).click();
	await expect(page.getByRole('heading', { name: 'Join a quiz' })).toBeVisible();
	await openFile(page, 'Minutes of the last meeting');
	await expect(page.getByRole('alert')).toContainText('damaged or was cut off');
	await openFile(page, 'x'.repeat(300_000));
	await expect(page.getByText('too large to be a quiz')).toBeVisible();
	await page.getByLabel('Or paste the link you were sent').fill('#%E0%A4%A');
	await page.getByRole('button', { name: 'Open the link' }).click();
	await expect(page.getByText('damaged or was cut off')).toBeVisible();
	await page.goto(site.at('quiz/play#%E0%A4%A'));
	await expect(page.getByText('damaged or was cut off')).toBeVisible();
});
