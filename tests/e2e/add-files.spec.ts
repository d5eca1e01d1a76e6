import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { japanesePdf } from '../fixtures/pdf/japanese-pdf';
import { lockedPdf } from './locked-pdf';
import { FORMAT_NAMES, hostileFiles, paperIn, sample, type SampleFile } from './sample-files';
import { expect, exported, offlineReady, test } from './site';

/** The counts above the list, which must add up. */
async function counts(page: Page): Promise<Record<string, number>> {
	const line = await page.locator('.sum').innerText();
	const number = (pattern: RegExp) => Number(pattern.exec(line)?.[1]?.replace(',', '') ?? NaN);
	return {
		in: number(/([\d,]+) in/),
		papers: number(/= ([\d,]+) new/),
		duplicates: number(/\+ ([\d,]+) dup/),
		rejects: number(/\+ ([\d,]+) left/)
	};
}

function expectSum({ in: all, papers, duplicates, rejects }: Record<string, number>): void {
	expect(all).toBe(papers! + duplicates! + rejects!);
}

async function pick(page: Page, files: readonly SampleFile[]): Promise<void> {
	await page.getByLabel('Files to read').setInputFiles([...files]);
}

async function understood(page: Page): Promise<void> {
	await expect(page.getByRole('heading', { name: 'What was understood' })).toBeVisible();
}

/** Drops files on the page as a reader's hand does. */
async function drop(page: Page, files: readonly SampleFile[]): Promise<void> {
	await expect(page.getByRole('button', { name: 'Choose files' })).toBeVisible();
	const transfer = await page.evaluateHandle(
		(given) => {
			const data = new DataTransfer();
			for (const { name, base64 } of given) {
				const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
				data.items.add(new File([bytes], name));
			}
			return data;
		},
		files.map(({ name, buffer }) => ({ name, base64: buffer.toString('base64') }))
	);
	await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}

test('every form goes through the picker with the network gone', async ({ page, site }) => {
	await page.goto(site.at('add'));
	await offlineReady(page);
	await site.kill();
	await page.reload();
	await pick(
		page,
		FORMAT_NAMES.map((format) => paperIn(format, `Sleep and memory in ${format} form`))
	);
	await understood(page);
	await expect(
		page.getByText(`${FORMAT_NAMES.length} papers found in ${FORMAT_NAMES.length} files.`)
	).toBeVisible();
	for (const format of FORMAT_NAMES) {
		await expect(
			page.getByRole('heading', { name: `Sleep and memory in ${format} form` })
		).toBeVisible();
	}
	await page.getByRole('button', { name: /^Add \d+ papers/ }).click();
	await expect(page.getByRole('heading', { name: /^Drafts$|^\d+ papers added$/ })).toBeVisible();
});

test('a PDF whose letters stand in a table of Japanese is read with the network gone', async ({
	page,
	site
}) => {
	await page.goto(site.at('add'));
	await offlineReady(page);
	await site.kill();
	await page.reload();
	const title = '森林の土壌における炭素の長期的な蓄積';
	const sentence = '二十年間の観測により土壌の炭素が毎年増加していることが明らかになった。';
	const lines = Array.from({ length: 12 }, () => ({ text: sentence, size: 10 }));
	await pick(page, [sample('森林.pdf', japanesePdf([{ text: title, size: 18 }, ...lines]))]);
	await understood(page);
	await expect(page.getByRole('heading', { name: title })).toBeVisible();
});

test('of 40 dropped files those read before a stop are kept, and the rest is counted', async ({
	page,
	site
}) => {
	const files = Array.from({ length: 40 }, (_, at) =>
		at % 4 === 3
			? sample(`scan ${at}.png`, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))
			: {
					...paperIn(FORMAT_NAMES[at % FORMAT_NAMES.length]!, `Sleep study number ${at}`),
					name: `paper ${at}`
				}
	);
	await page.goto(site.at('add'));
	// The 13th file takes as long to open as the reader needs to press the button.
	await page.evaluate(() => {
		const read = File.prototype.arrayBuffer;
		File.prototype.arrayBuffer = function (this: File) {
			return this.name === 'paper 12' ? new Promise<never>(() => {}) : read.call(this);
		};
	});
	await drop(page, files);
	await expect(page.getByText('Reading 13 of 40')).toBeVisible();
	await expect(page.getByText('So far 9 papers, 3 files left out.')).toBeVisible();
	await page.getByRole('button', { name: 'Stop and keep what was read' }).click();
	await understood(page);
	await expect(page.getByText('Stopped after 12 of 40.')).toBeVisible();
	const sum = await counts(page);
	expect(sum).toEqual({ in: 12, papers: 9, duplicates: 0, rejects: 3 });
	await expect(page.getByText('scan 3.png')).toBeVisible();
	await page.getByRole('button', { name: 'Add 9 papers and write cards' }).click();
	await expect(page).toHaveURL(/\/drafts/);
});

test('hostile files are refused by name, and the good one among them is read', async ({
	page,
	site
}) => {
	const hostile = hostileFiles();
	await page.goto(site.at('add'));
	await pick(page, [...hostile, paperIn('text', 'The good paper')]);
	await understood(page);
	await expect(page.getByRole('heading', { name: 'The good paper' })).toBeVisible();
	const sum = await counts(page);
	expectSum(sum);
	const more = page.getByRole('button', { name: /^Show \d+ of/ });
	while (await more.first().isVisible()) await more.first().click();
	for (const name of [
		'empty.pdf',
		'bomb.zip',
		'cut.pdf',
		'picture.png',
		'noise.bin',
		'deep.json'
	]) {
		await expect(page.getByText(name).first()).toBeVisible();
	}
	expect(await page.title()).not.toBe('owned');
	expect(await page.locator('main script, main img, main svg').count()).toBe(0);
});

test('a text joins the entry that waits for it, and an entry joins its text', async ({
	page,
	site
}) => {
	const entry = (title: string, doi: string) =>
		sample(
			'library.bib',
			`@article{a, title={${title}}, author={Noether, Emmy}, year={2021}, doi={${doi}}}`
		);
	await page.goto(site.at('add'));
	await pick(page, [entry('Sleep and word pairs', '10.5555/sleep')]);
	await understood(page);
	await page.getByRole('button', { name: 'Add 1 paper and write cards' }).click();
	await page.getByRole('button', { name: 'Add another' }).click();

	await pick(page, [paperIn('text', 'Sleep and word pairs')]);
	await understood(page);
	await expect(page.getByText('In your library already')).toBeVisible();
	await expect(page.getByLabel('Give its text to that entry')).toBeChecked();
	expectSum(await counts(page));
	await page.getByRole('button', { name: 'Complete 1 paper and write cards' }).click();
	await expect(page).toHaveURL(/\/drafts/);

	await page.goto(site.at('add'));
	await pick(page, [paperIn('text', 'Naps and faces')]);
	await understood(page);
	await page.getByRole('button', { name: 'Add 1 paper and write cards' }).click();
	await expect(page).toHaveURL(/\/drafts/);
	await page.goto(site.at('add'));
	await pick(page, [entry('Naps and faces', '10.5555/naps')]);
	await understood(page);
	await page.getByLabel('Add its details to that paper').check();
	await page.getByRole('button', { name: 'Complete 1 paper and write cards' }).click();
	await expect(page).toHaveURL(/\/drafts/);

	const { papers } = await exported(page, site);
	expect(papers.map(({ paper }) => paper.citation.title).sort()).toEqual([
		'Naps and faces',
		'Sleep and word pairs'
	]);
	for (const { paper } of papers) {
		expect(paper.text).toContain('71% of the pairs');
		expect(paper.citation).toHaveProperty('DOI');
	}
});

test('an entry and its text that come together are one paper', async ({ page, site }) => {
	const entry =
		'@article{a, title={Sleep and word pairs}, author={Noether, Emmy}, year={2021}, doi={10.5555/sleep}}';
	await page.goto(site.at('add'));
	await pick(page, [sample('library.bib', entry), paperIn('text', 'Sleep and word pairs')]);
	await understood(page);
	await expect(page.getByText('Found here already')).toBeVisible();
	expect(await counts(page)).toEqual({ in: 2, papers: 1, duplicates: 1, rejects: 0 });
	await page.getByRole('button', { name: 'Add 1 paper, complete 1' }).click();
	await expect(page.getByRole('heading', { name: /^Drafts$|added/ })).toBeVisible();
	const { papers } = await exported(page, site);
	expect(papers).toHaveLength(1);
	expect(papers[0]!.paper.citation).toHaveProperty('DOI', '10.5555/sleep');
	expect(papers[0]!.paper.text).toContain('71% of the pairs');
});

test('the preprint and the published version are one paper with two texts', async ({
	page,
	site
}) => {
	await page.goto(site.at('add'));
	await pick(page, [paperIn('text', 'Sleep and word pairs')]);
	await understood(page);
	await page.getByRole('button', { name: 'Add 1 paper and write cards' }).click();
	await expect(page).toHaveURL(/\/drafts/);
	await page.goto(site.at('add'));
	const published =
		'Sleep and word pairs\n\nIn the published study of 120 adults, those who slept recalled 69% of the pairs, whereas those who stayed awake recalled 60%.\n';
	await pick(page, [sample('published.txt', published)]);
	await understood(page);
	await expect(page.getByLabel('Leave it out')).toBeChecked();
	await page.getByLabel('Keep it as a second text of that paper').check();
	await page.getByRole('button', { name: 'Complete 1 paper and write cards' }).click();
	await expect(page.getByRole('heading', { name: /^Drafts$|^1 paper completed$/ })).toBeVisible();
	const { papers } = await exported(page, site);
	expect(papers).toHaveLength(1);
	expect(papers[0]!.paper.text).toMatch(/71%[^]*Another text: published\.txt[^]*69%/);
});

test('thousands of entries are shown page by page, and the form opens where it is asked for', async ({
	page,
	site
}) => {
	const entries = Array.from(
		{ length: 3000 },
		(_, at) => `@article{k${at}, title={Entry number ${at}}, author={Noether, Emmy}, year={2021}}`
	);
	await page.goto(site.at('add'));
	await pick(page, [sample('library.bib', entries.join('\n'))]);
	await understood(page);
	await expect(page.getByText('3,000 papers found in 1 file.')).toBeVisible();
	await expect(page.getByText('1–25 of 3,000')).toBeVisible();
	expect(await page.locator('.found li').count()).toBe(25);
	await page.getByRole('button', { name: 'The next papers' }).click();
	await expect(page.getByRole('heading', { name: 'Entry number 25' })).toBeVisible();
	await page.getByRole('button', { name: 'Correct title, authors, date: Entry number 25' }).click();
	await page.getByLabel('Title').fill('Entry with a better title');
	await page.getByRole('button', { name: 'Add 3,000 papers and write cards' }).click();
	await expect(page.getByRole('heading', { name: '3,000 papers added' })).toBeVisible({
		timeout: 60_000
	});
	await page.goto(site.at('library'));
	await page.getByRole('searchbox').fill('better title');
	await expect(page.getByRole('link', { name: /Entry with a better title/ }).first()).toBeVisible();
});

test('a folder is read with what is in its folders, hidden files left alone', async ({
	page,
	site
}, testInfo) => {
	const folder = testInfo.outputPath('papers');
	mkdirSync(join(folder, 'deep', 'down'), { recursive: true });
	const { buffer } = paperIn('text', 'Deep down');
	writeFileSync(join(folder, 'deep', 'down', 'paper.txt'), buffer);
	writeFileSync(join(folder, 'library.ris'), paperIn('ris', 'On top').buffer);
	writeFileSync(join(folder, '.DS_Store'), 'of the system');
	writeFileSync(join(folder, 'deep', 'picture.png'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47]));
	await page.goto(site.at('add'));
	await page.getByLabel('Folder to read').setInputFiles(folder);
	await understood(page);
	await expect(page.getByText('2 papers found in 3 files.')).toBeVisible();
	await expect(page.getByText('1 hidden file of the system not opened.')).toBeVisible();
	await expect(page.getByText('papers/deep/picture.png')).toBeVisible();
	expect(await counts(page)).toEqual({ in: 3, papers: 2, duplicates: 0, rejects: 1 });
});

const LOCKED_LINES = [
	'Locked Papers and How Readers Open Them',
	'Emmy Noether',
	'Abstract',
	'Readers meet locked papers often. We tested 96 readers who were given a locked paper each.',
	'With the password at hand, 71% of the readers opened the paper within a minute, whereas',
	'without it only 8% of the readers found a copy. The difference was significant in all groups.',
	'1 Introduction',
	'A paper that is locked with a password can be read by those who know it. We ask how often it is.',
	'Readers who were asked for a password in place went on reading more often than the others did.'
];

test('a locked PDF asks for its password in place, and opens on this device', async ({
	page,
	site
}) => {
	await page.goto(site.at('add'));
	await offlineReady(page);
	await site.kill();
	await pick(page, [
		sample('locked.pdf', lockedPdf(LOCKED_LINES, 'tide')),
		paperIn('text', 'An open paper')
	]);
	await understood(page);
	await expect(page.getByRole('heading', { name: 'An open paper' })).toBeVisible();
	expect(await counts(page)).toEqual({ in: 2, papers: 1, duplicates: 0, rejects: 1 });
	await page.getByLabel('Password of locked.pdf').fill('sand');
	await page.getByRole('button', { name: 'Open', exact: true }).click();
	await expect(page.getByText('This password does not open the file.')).toBeVisible();
	await page.getByLabel('Password of locked.pdf').fill('tide');
	await page.getByRole('button', { name: 'Open', exact: true }).click();
	await expect(page.getByRole('heading', { name: /Locked Papers and How Readers/ })).toBeVisible();
	await expect(page.getByLabel('Password of locked.pdf')).toBeHidden();
	await page.getByLabel(/Keep the PDF files too/).check();
	await page.getByRole('button', { name: 'Add 2 papers and write cards' }).click();
	await expect(page.getByRole('heading', { name: /^Drafts$|^2 papers added$/ })).toBeVisible();
});

test('a locked PDF within an archive is asked for by its path, beside the papers read', async ({
	page,
	site
}) => {
	await page.goto(site.at('add'));
	const archive = zipSync({
		'set/locked.pdf': lockedPdf(LOCKED_LINES, 'tide'),
		'set/open.txt': Uint8Array.from(paperIn('text', 'An open paper').buffer)
	});
	await pick(page, [sample('set.zip', archive)]);
	await understood(page);
	expect(await counts(page)).toEqual({ in: 2, papers: 1, duplicates: 0, rejects: 1 });
	await page.getByLabel('Password of set.zip · set/locked.pdf').fill('tide');
	await page.getByRole('button', { name: 'Open', exact: true }).click();
	await expect(page.getByRole('heading', { name: /Locked Papers and How Readers/ })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'An open paper' })).toHaveCount(1);
	expect(await counts(page)).toEqual({ in: 2, papers: 2, duplicates: 0, rejects: 0 });
});
