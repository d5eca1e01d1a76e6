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

/** Answers the question on screen. */
async function answerOne(page: Page, place: number): Promise<Omit<Seen, 'prompt'>> {
	const buttons = page.locator('.options button');
	const showAnswer = page.getByRole('button', { name: 'Show the answer' });
	const count = await buttons.count();
	if (count > 0) {
		// Each button leads with the number of its key.
		const options = (await buttons.allInnerTexts()).map((text) => text.replace(/^\d+\s+/, ''));
		await buttons.nth(place % count).click();
		return { options, given: options[place % count]! };
	}
	if (await showAnswer.isVisible()) {
		await showAnswer.click();
		await page.getByRole('button', { name: place % 2 ? 'I had it' : 'I did not' }).click();
		return { options: [], given: place % 2 === 1 };
	}
	// Every third player types the same.
	const given = `${(place % 3) + 10}%`;
	await page.getByRole('textbox').fill(given);
	await page.getByRole('button', { name: 'Answer', exact: true }).click();
	return { options: [], given };
}

/** One question as a player saw it, with what they answered. */
export interface Seen {
	readonly prompt: string;
	/** In the order of their screen; empty but for choices. */
	readonly options: readonly string[];
	/** The option's words, the words typed, or whether they said that they had it. */
	readonly given: string | boolean;
}

/** Answers every question; choices by this place on screen. Answers how many were asked. */
export async function answerAll(page: Page, place: number, end: string | RegExp): Promise<number> {
	return (await answerAndNote(page, place, end)).length;
}

/** Answers as `answerAll` does, and answers what was asked and given. */
export async function answerAndNote(
	page: Page,
	place: number,
	end: string | RegExp
): Promise<Seen[]> {
	const seen: Seen[] = [];
	const question = page.getByTestId('question');
	const done = page.getByRole('heading', { name: end });
	for (;;) {
		await expect(question.or(done)).toBeVisible();
		if (await done.isVisible()) return seen;
		const asked = await question.innerText();
		seen.push({ prompt: asked, ...(await answerOne(page, place)) });
		const next = page.getByRole('button', { name: 'Next', exact: true });
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
