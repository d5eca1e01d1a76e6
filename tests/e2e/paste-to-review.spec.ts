import { expectNoFaults } from './axe-faults';
import { LISTING, understand } from './listing';
import { answer, expect, exported, test } from './site';

const WITHOUT_CARDS = `On the naming of tidal ponds in coastal parishes

Names of ponds were long held to be a matter of chance. In this essay we look at old maps and ask how such names came to be kept. Many of them are of uncertain origin. We discuss how these and other questions could be taken up by others.`;

test('a pasted listing is understood, corrected, turned into drafts, accepted and reviewed', async ({
	page,
	site
}) => {
	await page.goto(site.url);
	await page.getByRole('link', { name: 'Add a paper' }).click();
	await understand(page, LISTING);
	await expect(page.getByText(/2 papers found in 1 text/)).toBeVisible();
	await expect(page.getByText(/5 authors/)).toBeVisible();

	const title = 'Lantern: Cheap Verification of Long Answers from Language Models';
	await page.getByRole('button', { name: `Correct title, authors, date: ${title}` }).click();
	await page.getByLabel('Title').first().fill('Lantern: cheap verification of long answers');
	await page.getByRole('button', { name: 'Add 2 papers and write cards' }).click();
	await expect(page).toHaveURL(/\/drafts/);
	await expect(page.getByRole('button', { name: 'Accept', exact: false }).first()).toBeVisible();

	// One with the thumb, one with a key, one taken back, the rest at once.
	await page.getByRole('button', { name: /^Reject/ }).click();
	await page.keyboard.press('u');
	await page.keyboard.press('a');
	await page.getByRole('button', { name: /^Edit/ }).click();
	await page.keyboard.press('Tab');
	await page.getByRole('button', { name: 'Accept with changes' }).click();
	const end = page.getByText('That was the last draft.');
	const accept = page.getByRole('button', { name: /^Accept(?! all)/ });
	for (let left = 0; left < 40; left++) {
		await expect(end.or(accept)).toBeVisible();
		if (await end.isVisible()) break;
		const shown = await page.getByText(/^\d+ of \d+$/).innerText();
		await accept.click();
		await expect(page.getByText(shown, { exact: true })).toBeHidden();
	}
	await page.getByRole('link', { name: 'Review now' }).click();
	await answer(page);
	await page.getByRole('button', { name: 'Show answer' }).click();
	await page.getByRole('button', { name: 'Show the evidence' }).click();
	await expect(page.locator('dialog mark')).toBeInViewport();

	const { papers, cards, log } = await exported(page, site);
	expect(papers.map(({ paper }) => paper.citation.title).sort()).toEqual([
		'Lantern: cheap verification of long answers',
		'Sleep After Study Protects Word Pairs in Older Adults'
	]);
	for (const { paper } of papers) expect(LISTING).toContain(paper.text);
	expect(cards.length).toBeGreaterThanOrEqual(6);
	expect(log.filter(({ kind }) => kind === 'review')).toHaveLength(1);
});

test('drafts survive a closed tab, and accepting twice makes one card', async ({
	context,
	page,
	site
}) => {
	await page.goto(site.at('add'));
	await understand(page, LISTING);
	await page.getByRole('button', { name: /^Add 2 papers/ }).click();
	await expect(page).toHaveURL(/\/drafts/);
	await expect(page.getByRole('button', { name: 'Accept', exact: false }).first()).toBeVisible();
	await page.keyboard.press('a');
	await expect(page.getByText(/^Card accepted/)).toBeAttached();
	await page.close();
	const again = await context.newPage();
	await again.goto(site.url);
	await expect(again.getByText(/cards wait for your yes/)).toBeVisible();
	const { cards } = await exported(again, site);
	expect(cards).toHaveLength(1);
});

test('a card accepted in the instant in which the page is left is there at the next visit', async ({
	page,
	site
}) => {
	await page.goto(site.at('add'));
	await understand(page, LISTING);
	await page.getByRole('button', { name: /^Add 2 papers/ }).click();
	await expect(page).toHaveURL(/\/drafts/);
	const accept = page.getByRole('button', { name: /^Accept(?! all)/ });
	await expect(accept).toBeVisible();
	const left = page.waitForEvent('framenavigated');
	await accept.evaluate((button: HTMLElement) => {
		button.click();
		location.assign('/library');
	});
	await left;
	await expect(page.getByRole('heading', { name: 'Library', level: 1 })).toBeVisible();
	await expect
		.poll(() => page.evaluate(() => Object.keys(localStorage).join()))
		.not.toContain('decision');
	const { cards } = await exported(page, site);
	expect(cards).toHaveLength(1);
});

test('what cannot be read is named with a reason, and the rest goes on', async ({ page, site }) => {
	await page.goto(site.at('add'));
	await page.getByLabel('Files to read').setInputFiles([
		{ name: 'listing.md', mimeType: 'text/markdown', buffer: Buffer.from(LISTING) },
		{ name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%âãÏÓ\n') },
		{ name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') }
	]);
	await expect(page.getByText(/2 papers found in 3 files/)).toBeVisible();
	await expect(page.getByText(/PDF/).first()).toBeVisible();
	await expect(page.getByText(/empty/).first()).toBeVisible();
});

test('a paper of which no card is written leads to a card of one’s own, from a sentence of it', async ({
	page,
	site
}) => {
	await page.goto(site.at('add'));
	await page.locator('textarea').fill(WITHOUT_CARDS);
	await page.getByRole('button', { name: 'Read it' }).click();
	await page.getByRole('button', { name: /^Add 1 paper/ }).click();
	await expect(page.getByText('No cards were written.')).toBeVisible();
	await page.getByRole('link', { name: 'Open the paper' }).click();
	const begin = page.getByRole('button', { name: /^Make a card from it: In this essay/ });
	await expect(begin).toBeVisible();
	await expectNoFaults(page, 'a paper without a card');
	await begin.click();
	const sheet = page.getByRole('dialog', { name: 'Your own card' });
	await expect(sheet.getByLabel('Passage it rests on')).toHaveValue(/^In this essay we look/);
	await sheet.getByLabel('Question', { exact: true }).last().fill('Ponds: what is looked at?');
	await sheet.getByLabel('Answer', { exact: true }).fill('old maps');
	await sheet.getByRole('button', { name: 'Add card' }).click();
	await expect(page.locator('.paper-text mark')).toContainText('In this essay we look');
	await expect(page.getByText('Or begin with a sentence')).toBeHidden();
});

test('megabytes that are pasted are read at once, and the field stays free', async ({
	page,
	site
}) => {
	await page.goto(site.at('add'));
	await page.locator('textarea').evaluate((field, text) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', text);
		field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
	}, WITHOUT_CARDS.repeat(2400));
	await expect(page.getByText(/1 paper found in 1 text/)).toBeVisible({ timeout: 60_000 });
	await page.getByRole('button', { name: 'Back' }).click();
	await expect(page.locator('textarea')).toHaveValue('');
});

test('a card of the library can be suspended, hidden, deleted and brought back', async ({
	page,
	site
}) => {
	await page.goto(site.at('add'));
	await page.getByRole('button', { name: 'The sample paper' }).click();
	await page.getByRole('button', { name: /^Add 1 paper/ }).click();
	await expect(page).toHaveURL(/\/drafts/);
	await page.getByRole('button', { name: /^Accept all good/ }).click();
	await expect(page.getByRole('status').filter({ hasText: /cards accepted\. / })).toBeAttached();
	await page.goto(site.at('library'));
	await page.getByRole('searchbox').fill('retrieval practice');
	await page
		.getByRole('link', { name: /spacing|retrieval/i })
		.first()
		.click();
	await expect(page.locator('mark').first()).toBeVisible();
	await page
		.getByRole('button', { name: /^.?\s*Change card/ })
		.first()
		.click();
	await page.getByRole('button', { name: 'Suspend' }).first().click();
	await expect(page.getByText('Suspended').first()).toBeVisible();
	await page.getByRole('button', { name: 'Delete paper' }).click();
	await page.getByRole('button', { name: 'Undo' }).click();
	const { papers, log } = await exported(page, site);
	expect(papers).toHaveLength(1);
	expect(log.map(({ kind }) => kind)).toContain('suspend');
});
