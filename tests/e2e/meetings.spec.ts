import type { Page } from '@playwright/test';
import { expectNoFaults } from './axe-faults';
import { LISTING, understand } from './listing';
import { answerAll, savedText, withStarter } from './play-quiz';
import { expect, test } from './site';

const PAPERS = 'Papers you will discuss';

/** A wall clock so many days from now, for the field of date and time. */
function daysAhead(days: number): string {
	return `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T14:00`;
}

async function makeMeeting(page: Page, name: string): Promise<void> {
	await page.getByLabel('What the meeting is called').fill(name);
	await page.getByLabel('Date and time').fill(daysAhead(3));
	await page.getByLabel('Time zone').selectOption('Asia/Tokyo');
	const papers = page.getByRole('group', { name: PAPERS }).getByRole('checkbox');
	await papers.nth(0).check();
	await papers.nth(1).check();
	await page.getByRole('button', { name: 'Plan the days until then' }).click();
	await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

test('a meeting is prepared from the first page on, and what is answered makes ready', async ({
	page,
	site
}) => {
	await withStarter(page, site);
	await page.goto(site.at(''));
	await page.getByRole('link', { name: 'Prepare for a reading group' }).click();
	await page.getByRole('button', { name: 'Plan the days until then' }).click();
	await expect(page.getByRole('alert')).toHaveText(/Give the meeting a name/);
	await makeMeeting(page, 'Group');
	await expect(page.getByText(/findings, you would recall 0 today; \d+ min a day/)).toBeVisible();
	await expect(page.getByText('time of Asia/Tokyo')).toBeVisible();
	const study = page.getByRole('link', { name: /^Prepare now: \d+ cards$/ });
	const before = Number((await study.innerText()).match(/\d+/)?.[0]);
	await study.click();
	await page.getByRole('button', { name: 'Show answer' }).click();
	await page.getByRole('button', { name: 'Got it' }).click();
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
	await page.goto(site.at(''));
	await expect(page.getByText(/^Group on .*findings, you would recall 1 today/)).toBeVisible();
	await page.getByRole('link', { name: 'Prepare the meeting' }).click();
	await expect(page.getByRole('link', { name: /^Prepare now/ })).toHaveText(
		new RegExp(`: ${before - 1} `)
	);
	await page.getByText('Every finding').first().click();
	await expect(page.getByRole('columnheader', { name: 'At the meeting' }).first()).toBeVisible();
});

test('eight questions check the meeting, and change no schedule', async ({ page, site }) => {
	await withStarter(page, site);
	await page.goto(site.at('meetings'));
	await makeMeeting(page, 'Group');
	const planned = await page.getByRole('link', { name: /^Prepare now/ }).innerText();
	await page.getByRole('button', { name: 'Check yourself with eight questions' }).click();
	await expect(page.getByText('Question 1 of 8')).toBeVisible();
	expect(await answerAll(page, 0, /of 8 right/)).toBe(8);
	await page.goto(site.at('meetings'));
	await page.getByRole('link', { name: 'Group' }).click();
	await expect(page.getByRole('link', { name: /^Prepare now/ })).toHaveText(planned);
});

test('a calendar holds the meeting with its study days, and gives name and date back', async ({
	page,
	site
}) => {
	await withStarter(page, site);
	await page.goto(site.at('meetings'));
	await makeMeeting(page, 'Group; Thursday');
	const text = await savedText(page, 'Save it with its study days (.ics)');
	expect(text.match(/BEGIN:VEVENT/g)!.length).toBeGreaterThan(1);
	expect(text).toContain('SUMMARY:Group\\; Thursday');
	await page.getByRole('button', { name: 'Take it off the list' }).click();
	await expect(page.getByText('was taken off the list')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Group; Thursday' })).toBeHidden();
	await page
		.getByLabel('Take name and date from a calendar file (.ics)')
		.setInputFiles({ name: 'a.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) });
	await expect(page.getByLabel('What the meeting is called')).toHaveValue(/^Group; Thursday/);
	await expect(page.getByLabel('Date and time')).toHaveValue(/^\d{4}-/);
	await page.getByLabel('Take name and date from a calendar file (.ics)').setInputFiles({
		name: 'b.ics',
		mimeType: 'text/calendar',
		buffer: Buffer.from('Dear reader')
	});
	await expect(page.getByText('That file is no calendar')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('link', { name: 'Group; Thursday' })).toBeVisible();
});

test('a paper without cards says so in its meeting, and leads to where they are made', async ({
	page,
	site
}) => {
	await page.goto(site.at('add'));
	await understand(page, LISTING);
	await page.getByRole('button', { name: /^Add 2 papers/ }).click();
	await expect(page.getByRole('button', { name: 'Accept', exact: false }).first()).toBeVisible();
	await page.goto(site.at('meetings'));
	await page.getByLabel('What the meeting is called').fill('Clocks');
	await page.getByLabel('Date and time').fill(daysAhead(3));
	await page.getByRole('group', { name: PAPERS }).getByRole('checkbox').first().check();
	await page.getByRole('button', { name: 'Plan the days until then' }).click();
	await expect(page.getByRole('heading', { name: 'Papers without cards' })).toBeVisible();
	const link = page.getByRole('link', { name: /^(Decide on its drafts|Make cards for it)/ });
	await link.click();
	await expect(page).toHaveURL(/drafts|library/);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing on the pages of a meeting, ${colorScheme}`, async ({ page, site }) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await withStarter(page, site);
		await page.goto(site.at('meetings'));
		await expect(page.getByRole('button', { name: 'Plan the days until then' })).toBeVisible();
		await expectNoFaults(page, 'a new meeting');
		await makeMeeting(page, 'Group');
		await page.getByText('Every finding').first().click();
		await expectNoFaults(page, 'a meeting');
		await page.goto(site.at('meetings'));
		await expect(page.getByRole('link', { name: 'Group' })).toBeVisible();
		await expectNoFaults(page, 'meetings');
	});
}
