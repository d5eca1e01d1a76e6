import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expect, type Site } from './site';

/** Adds the starter library and waits until it is there. */
export async function withStarter(page: Page, site: Site): Promise<void> {
	await page.goto(site.at(''));
	await page.getByRole('button', { name: /starter library/i }).click();
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
}

/** Chooses the first two papers, so that the quiz fits a code. */
export async function setUp(page: Page, site: Site): Promise<void> {
	await page.goto(site.at('quiz'));
	const papers = page.getByRole('group', { name: 'Papers' }).getByRole('checkbox');
	await papers.nth(0).check();
	await papers.nth(1).check();
}

/** Answers every question; choices by this place on screen. Answers how many were asked. */
export async function answerAll(page: Page, place: number, end: string | RegExp): Promise<number> {
	const question = page.getByTestId('question');
	const done = page.getByRole('heading', { name: end });
	for (let count = 0; ; count++) {
		await expect(question.or(done)).toBeVisible();
		if (await done.isVisible()) return count;
		const asked = await question.innerText();
		const options = page.locator('.options button');
		if ((await options.count()) > 0) await options.nth(place % (await options.count())).click();
		else if (await page.getByRole('button', { name: 'Show the answer' }).isVisible()) {
			await page.getByRole('button', { name: 'Show the answer' }).click();
			await page.getByRole('button', { name: place % 2 ? 'I had it' : 'I did not' }).click();
		} else {
			await page.getByRole('textbox').fill(`${place + 10}%`);
			await page.getByRole('button', { name: 'Answer', exact: true }).click();
		}
		const next = page.getByRole('button', { name: 'Next' });
		await expect(next.or(done).or(question.filter({ hasNotText: asked }))).toBeVisible();
		if (await next.isVisible()) await next.click();
	}
}

/** A phone of its own: another storage, the same site. */
export async function phone(browser: Browser): Promise<{ context: BrowserContext; page: Page }> {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	return { context, page: await context.newPage() };
}

/** Opens a room over the first two papers and answers the link that others join by. */
export async function openRoom(page: Page, site: Site, title: string): Promise<string> {
	await withStarter(page, site);
	await setUp(page, site);
	await page.getByText('5', { exact: true }).click();
	await page.getByLabel('What the quiz is called').fill(title);
	await page.getByRole('button', { name: 'Open a room' }).click();
	await expect(page.getByRole('heading', { name: title })).toBeVisible();
	return savedText(page, 'Save as a file');
}

/** What the file says that a button saves. */
export async function savedText(page: Page, button: string): Promise<string> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	return readFileSync(await (await download).path(), 'utf8');
}

/** Joins by a link under a name. */
export async function join(page: Page, link: string, name: string): Promise<void> {
	await page.goto(link);
	await page.getByRole('textbox', { name: 'A name for the host to see' }).fill(name);
	await page.getByRole('button', { name: 'Start' }).click();
	await expect(page.getByTestId('question')).toBeVisible();
}
