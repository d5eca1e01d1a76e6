import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { seriousFaults } from './axe-faults';
import { archiveWith, FINDING, importArchive, METHOD, pdfOf, type Shelf } from './long-paper';
import { answer, expect, exported, offlineReady, test, type Site } from './site';

async function openPaper(page: Page, site: Site, shelf?: Shelf): Promise<string> {
	const { json, paper } = archiveWith(shelf);
	await importArchive(page, site, json);
	await page.goto(site.at(`library/${paper.id}`));
	await expect(page.getByRole('heading', { level: 1, name: paper.title })).toBeVisible();
	return paper.text;
}

/** Selects words of the paper as a reader's finger does. */
async function selectWords(page: Page, words: string): Promise<void> {
	await page.evaluate((wanted) => {
		const walker = document.createTreeWalker(
			document.querySelector('.paper-text') ?? document.body,
			NodeFilter.SHOW_TEXT
		);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const start = node.textContent?.indexOf(wanted) ?? -1;
			if (start < 0) continue;
			const range = document.createRange();
			range.setStart(node, start);
			range.setEnd(node, start + wanted.length);
			document.getSelection()?.removeAllRanges();
			document.getSelection()?.addRange(range);
			return;
		}
		throw new Error(`No text node holds “${wanted}”`);
	}, words);
}

test('the contents of a long paper lead to its sections, on the phone in a sheet', async ({
	page,
	site
}) => {
	await openPaper(page, site, { filler: 8 });
	await page.getByRole('button', { name: 'Contents' }).click();
	const sheet = page.getByRole('dialog', { name: 'Contents' });
	await expect(sheet.getByRole('link')).toHaveText([
		...['Cards', '1 Introduction', '2 Methods', '3 Results', '3.1 Recall', '4 Discussion'],
		'Figures and tables'
	]);
	await sheet.getByRole('link', { name: '4 Discussion' }).click();
	await expect(sheet).toBeHidden();
	await expect(page.getByRole('heading', { name: '4 Discussion' })).toBeInViewport();
});

test('the contents stay beside the text on a wide screen and tell where the reader is', async ({
	page,
	site
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await openPaper(page, site, { filler: 8 });
	const contents = page.getByRole('navigation', { name: 'Contents' });
	await contents.getByRole('link', { name: '3.1 Recall' }).click();
	await expect(page.getByRole('heading', { name: '3.1 Recall' })).toBeInViewport();
	await expect(contents.getByRole('link', { name: '3.1 Recall' })).toBeInViewport();
	await expect(contents.getByRole('link', { name: '3.1 Recall' })).toHaveAttribute(
		'aria-current',
		'location'
	);
	await expect(page.getByRole('figure')).toHaveCount(1);
});

test('a formula is set so that a screen reader can read it', async ({ page, site }) => {
	await openPaper(page, site);
	const formula = page.locator('.formula');
	// The text is drawn anew when its highlights are known.
	await expect(async () => {
		await formula.scrollIntoViewIfNeeded({ timeout: 1000 });
		await expect(formula.locator('math')).toBeVisible({ timeout: 1000 });
	}).toPass();
	await expect(formula.locator('annotation')).toHaveText('R = e^{-t/S}');
});

test('a formula in a card is set, on the page of its paper and in review', async ({
	page,
	site
}) => {
	await openPaper(page, site);
	await page.getByRole('button', { name: 'Add your own' }).click();
	const sheet = page.getByRole('dialog', { name: 'Your own card' });
	await sheet.getByLabel('Question', { exact: true }).last().fill('What is $R$ in the model?');
	await sheet.getByLabel('Answer').fill('$R = e^{-t/S}$ of the first day');
	await sheet.getByRole('button', { name: 'Add card' }).click();
	await expect(sheet).toBeHidden();
	const row = page.locator('article[id^=card-]', { hasText: 'in the model?' });
	await expect(row.locator('.answer annotation')).toHaveText('R = e^{-t/S}');
	await page.getByRole('link', { name: 'Review this paper' }).click();
	const prompt = page.getByTestId('prompt');
	for (let seen = 0; seen < 3 && !(await prompt.locator('math').isVisible()); seen += 1) {
		await answer(page);
	}
	await expect(prompt.locator('annotation')).toHaveText('R');
	await page.getByRole('button', { name: 'Show answer' }).click();
	await expect(page.getByTestId('answer').locator('annotation')).toHaveText('R = e^{-t/S}');
});

test('a highlight opens its cards, by tap and by key, and says its type', async ({
	page,
	site
}) => {
	await openPaper(page, site);
	const mark = page.locator('mark.number[role=button]');
	await expect(mark).toHaveText(FINDING);
	await mark.click();
	const sheet = page.getByRole('dialog', { name: 'What rests on this' });
	await expect(sheet.getByText('Question 1 on number?')).toBeVisible();
	await sheet.getByRole('button', { name: 'Close' }).click();
	await page.locator('mark.method[role=button]').focus();
	await page.keyboard.press('Enter');
	await expect(sheet.getByText('Question 2 on method?')).toBeVisible();
	await sheet.getByRole('button', { name: /^Edit card/ }).click();
	await expect(page.getByRole('dialog', { name: 'Edit card' })).toBeVisible();
});

test('selected words become a card by hand that carries them as evidence', async ({
	page,
	site
}) => {
	const text = await openPaper(page, site);
	const words = 'Massed sessions stayed at 52.0%.';
	await selectWords(page, words);
	await page.getByRole('button', { name: 'Make a card from this passage' }).click();
	const sheet = page.getByRole('dialog', { name: 'Your own card' });
	await expect(sheet.getByLabel('Passage it rests on')).toHaveValue(words);
	await sheet.getByLabel('Gap').check();
	await expect(sheet.getByLabel('Sentence')).toHaveValue(words);
	await sheet.getByLabel('Hidden words').fill('52.0%');
	await sheet.getByRole('button', { name: 'Add card' }).click();
	await expect(sheet).toBeHidden();
	await expect(page.locator('mark', { hasText: words })).toBeVisible();
	const { cards } = await exported(page, site);
	const start = text.indexOf(words);
	expect(cards.map(({ content }) => content)).toContainEqual(
		expect.objectContaining({
			clozeText: 'Massed sessions stayed at {{c1::52.0%}}.',
			evidence: { quote: words, span: { start, end: start + words.length } }
		})
	);
});

test('words after a formula are selected at their true place', async ({ page, site }) => {
	const text = await openPaper(page, site);
	await expect(() => page.locator('.formula').scrollIntoViewIfNeeded({ timeout: 1000 })).toPass();
	await expect(page.locator('.formula math')).toBeVisible();
	await selectWords(page, 'throughout');
	await page.getByRole('button', { name: 'Make a card from this passage' }).click();
	await expect(page.getByLabel('Passage it rests on')).toHaveValue('throughout');
	expect(text).toContain('throughout');
});

test('status, tags and a note are kept, and papers are chosen and ordered by them', async ({
	page,
	site
}) => {
	await openPaper(page, site, { others: ['Another Paper', 'Beside It'] });
	await page.getByLabel('Reading', { exact: true }).selectOption('Reading');
	await page.getByRole('button', { name: 'Tags and note' }).click();
	const sheet = page.getByRole('dialog', { name: 'Tags, collections, note' });
	await sheet.getByLabel('New tag').fill('to cite');
	await sheet.getByRole('button', { name: 'Add tag' }).click();
	await sheet.getByLabel('New collection').fill('Thesis');
	await sheet.getByRole('button', { name: 'Add collection' }).click();
	await expect(sheet.getByRole('button', { name: /Thesis/ })).toBeVisible();
	await sheet.getByLabel('Note').fill('Compare with the forgetting curve of Ebbinghaus.');
	await sheet.getByRole('button', { name: 'Done' }).click();
	await expect(page.getByRole('list', { name: 'Tags and collections' })).toContainText('to cite');
	await expect(page.getByText('Compare with the forgetting curve')).toBeVisible();

	await page.goto(site.at('library'));
	const rows = page.getByRole('article').getByRole('heading');
	await expect(rows).toHaveCount(3);
	await page.getByLabel('Reading').selectOption('Reading');
	await expect(rows).toHaveText(['Spacing What You Read']);
	await page.getByLabel('Reading').selectOption('Any');
	await page.getByLabel('Tag').selectOption({ label: 'to cite (1)' });
	await expect(rows).toHaveText(['Spacing What You Read']);
	await page.getByLabel('Tag').selectOption('Any');
	await page.getByLabel('Order').selectOption('Title');
	await expect(rows).toHaveText(['Another Paper', 'Beside It', 'Spacing What You Read']);
	await page.getByLabel('Order').selectOption('Fading memory');
	await expect(page.getByText('Nothing of it is learned yet').first()).toBeVisible();

	await page.getByRole('searchbox').fill('ebbinghaus');
	await expect(page.getByRole('link', { name: /Spacing What You Read/ })).toBeVisible();
});

test('a tag and half a note survive a page that is left at once', async ({ page, site }) => {
	await openPaper(page, site);
	await page.getByRole('button', { name: 'Tags and note' }).click();
	const sheet = page.getByRole('dialog', { name: 'Tags, collections, note' });
	await sheet.getByLabel('Note').fill('Compare with the forg');
	await sheet.getByLabel('New tag').fill('to cite');
	await sheet.getByRole('button', { name: 'Add tag' }).click();
	await page.reload();
	await expect(page.getByRole('list', { name: 'Tags and collections' })).toContainText('to cite');
	await expect(page.getByText('Compare with the forg')).toBeVisible();
});

test('journal, DOI and link of a paper are corrected on its page', async ({ page, site }) => {
	await openPaper(page, site);
	await page.getByRole('button', { name: 'Edit details' }).click();
	const sheet = page.getByRole('dialog', { name: 'Edit details' });
	await sheet.getByText('Journal, DOI, link').click();
	await sheet.getByLabel('Journal or conference').fill('Journal of Spacing');
	await sheet.getByLabel('DOI', { exact: true }).fill('ten point one');
	await expect(sheet.getByText('A DOI begins with 10.')).toBeVisible();
	await expect(sheet.getByRole('button', { name: 'Save' })).toBeDisabled();
	await sheet.getByLabel('DOI', { exact: true }).fill('https://doi.org/10.5555/Spacing.1');
	await sheet.getByLabel('Date').fill('3 May 2021');
	await sheet.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('Journal of Spacing')).toBeVisible();
	await expect(page.getByText('3 May 2021')).toBeVisible();
	await expect(page.getByRole('link', { name: /10\.5555\/spacing\.1|DOI/ })).toHaveAttribute(
		'href',
		'https://doi.org/10.5555/spacing.1'
	);
});

test('a tag is renamed and deleted for all papers at once, and comes back', async ({
	page,
	site
}) => {
	await openPaper(page, site, { others: ['Another Paper'] });
	await page.getByRole('button', { name: 'Tags and note' }).click();
	const sheet = page.getByRole('dialog', { name: 'Tags, collections, note' });
	for (const name of ['to cite', 'spacing']) {
		await sheet.getByLabel('New tag').fill(name);
		await sheet.getByRole('button', { name: 'Add tag' }).click();
	}
	await expect(sheet.getByRole('button', { name: 'Take off tag: spacing' })).toBeVisible();
	await page.goto(site.at('library'));
	await page.getByLabel('Tag').selectOption({ label: 'to cite (1)' });
	await page.getByRole('button', { name: 'Rename' }).click();
	const rename = page.getByRole('dialog', { name: 'Rename' });
	await rename.getByLabel('Name').fill('Spacing');
	await expect(rename.getByText('Another one has this name.')).toBeVisible();
	await rename.getByLabel('Name').fill('chapter two');
	await rename.getByRole('button', { name: 'Save' }).click();
	await expect(page.getByText('Tag chapter two')).toBeVisible();
	await page.getByRole('button', { name: 'Delete' }).click();
	await expect(page.getByText('Tag chapter two')).toBeHidden();
	await expect(page.getByLabel('Tag').getByRole('option')).toHaveText(['Any', 'spacing (1)']);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByLabel('Tag').getByRole('option')).toHaveText([
		'Any',
		'chapter two (1)',
		'spacing (1)'
	]);
});

test('search shows the sentence with the hit and opens the paper there, offline too', async ({
	page,
	site
}) => {
	await openPaper(page, site, { filler: 20, others: ['Another Paper'] });
	await offlineReady(page);
	await site.kill();
	await page.goto(site.at('library'));
	await page.getByRole('searchbox').fill('massed sesions stayed');
	const result = page.getByRole('link', { name: /Massed sessions stayed at 52\.0%/ });
	await expect(result).toBeVisible();
	await result.click();
	await expect(page.locator('#evidence-found')).toHaveText('Massed sessions stayed at 52.0%.');
	await expect(page.locator('#evidence-found')).toBeInViewport();
	await page.goto(site.at('library'));
	await page.getByRole('searchbox').fill('question number');
	await page.getByRole('link', { name: /Question 1 on number/ }).click();
	await expect(page.locator('article[id^=card-]', { hasText: 'Question 1' })).toBeInViewport();
});

test('evidence opens on the printed page of a kept file, and the file can go again', async ({
	page,
	site
}) => {
	await openPaper(page, site);
	await page.getByLabel('PDF to keep').setInputFiles({
		...{ name: 'spacing.pdf', mimeType: 'application/pdf' },
		buffer: pdfOf([
			['Spacing What You Read', METHOD],
			['Results', 'Spaced sessions raised recall to', '81.4% after a month. More follows.']
		])
	});
	await expect(page.getByText(/spacing\.pdf · \d+ kB/)).toBeVisible();
	await page.locator('mark.number[role=button]').click();
	await page.getByRole('button', { name: 'Show it on the printed page' }).click();
	const sheet = page.getByRole('dialog', { name: 'Page 2 of 2' });
	await expect(sheet.getByRole('group', { name: 'The printed page' })).toHaveAttribute(
		'aria-busy',
		'false'
	);
	await expect(sheet.locator('.box')).toHaveCount(2);
	await expect(sheet.locator('.box').first()).toBeInViewport();
	const inked = await sheet.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
		const { data = [] } =
			canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
		return data.some((value, index) => index % 4 === 0 && value < 100);
	});
	expect(inked).toBe(true);
	expect(await seriousFaults(page)).toEqual([]);
	await page.getByRole('button', { name: 'Page before' }).click();
	await expect(page.getByRole('dialog', { name: 'Page 1 of 2' })).toBeVisible();
	await page.getByRole('button', { name: 'Close' }).click();
	await page.getByRole('button', { name: /^Remove spacing\.pdf/ }).click();
	await expect(page.getByText(/No file is kept/)).toBeVisible();
	await page.getByLabel('PDF to keep').setInputFiles({
		...{ name: 'notes.pdf', mimeType: 'application/pdf', buffer: Buffer.from('no pdf at all') }
	});
	await expect(page.getByText('notes.pdf is no PDF')).toBeVisible();
});

test('evidence in a review stands in its section, and leads to the paper’s page', async ({
	page,
	site
}) => {
	await openPaper(page, site, { filler: 6 });
	await page.goto(site.at('review'));
	await page.getByRole('button', { name: 'Show answer' }).click();
	await page.getByRole('button', { name: 'Show the evidence' }).click();
	const sheet = page.getByRole('dialog', { name: 'The sentence it rests on' });
	await expect(sheet.getByRole('heading', { name: '2 Methods' })).toBeAttached();
	await expect(sheet.locator('mark')).toBeInViewport();
	const sentence = await sheet.locator('mark').innerText();
	await sheet.getByRole('link', { name: 'Open the paper here' }).click();
	await expect(page.locator('mark.active')).toHaveText(sentence);
	await expect(page.locator('mark.active')).toBeInViewport();
});

test('an export with the kept files brings them to another device', async ({
	page,
	site,
	browser
}) => {
	await openPaper(page, site);
	const pdf = pdfOf([[METHOD]]);
	await page.getByLabel('PDF to keep').setInputFiles({
		...{ name: 'spacing.pdf', mimeType: 'application/pdf', buffer: pdf }
	});
	await expect(page.getByText(/spacing\.pdf · \d+ kB/)).toBeVisible();
	const address = page.url();
	await page.goto(site.at('settings'));
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: /^Export with 1 kept file \(0\.0 MB\)/ }).click();
	const zip = await (await download).path();

	const other = await browser.newContext();
	const there = await other.newPage();
	await there.goto(site.at('settings'));
	await there.getByLabel('File to import').setInputFiles({
		...{ name: 'paperdeck.zip', mimeType: 'application/zip', buffer: readFileSync(zip) }
	});
	await expect(there.getByText(/^Merged: 1 papers, 2 cards/)).toBeVisible();
	await there.goto(address);
	await there.getByRole('button', { name: 'Show the pages of spacing.pdf' }).click();
	await expect(there.getByRole('dialog', { name: 'Page 1 of 1' })).toBeVisible();
	await other.close();
});

test('a text of a hundred pages opens', async ({ page, site }) => {
	const text = await openPaper(page, site, { filler: 180 });
	expect(text.length).toBeGreaterThan(300_000);
	await page.goto(site.at('library'));
	await expect(page.getByRole('link', { name: /Spacing What You Read/ })).toBeVisible();
	await page.getByRole('link', { name: /Spacing What You Read/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Spacing What You Read');
	await expect(page.locator('.paper-text')).toContainText('Learners forget most');
	// Of a machine that does other things as well; alone it is a fifth of that.
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing serious on a paper, its sheets and the library, ${colorScheme}`, async ({
		page,
		site
	}) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await openPaper(page, site);
		expect(await seriousFaults(page), 'paper').toEqual([]);
		await page.locator('mark.number[role=button]').click();
		await expect(page.getByRole('dialog')).toBeVisible();
		expect(await seriousFaults(page), 'highlight').toEqual([]);
		await page.getByRole('button', { name: 'Close' }).click();
		await page.getByRole('button', { name: 'Tags and note' }).click();
		expect(await seriousFaults(page), 'tags and note').toEqual([]);
		await page.getByRole('button', { name: 'Done' }).click();
		await page.getByRole('button', { name: 'Contents' }).click();
		expect(await seriousFaults(page), 'contents').toEqual([]);
		await page.goto(site.at('library'));
		await expect(page.getByRole('article').first()).toBeVisible();
		expect(await seriousFaults(page), 'library').toEqual([]);
		await page.getByRole('searchbox').fill('recall');
		await expect(page.getByText(/ found/).first()).toBeVisible();
		expect(await seriousFaults(page), 'search').toEqual([]);
	});
}
