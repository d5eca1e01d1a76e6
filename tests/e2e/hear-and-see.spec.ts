import { seriousFaults } from './axe-faults';
import { expect, startWithStarter, test } from './site';

test('a first run reaches the end of a session through what a screen reader is told alone', async ({
	page,
	site
}) => {
	await page.goto(site.url);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.getByRole('button', { name: 'Start with the starter library' }).press('Enter');
	const card = page.getByRole('article', { name: 'Card' });
	await expect(card).toBeVisible();
	await page.getByRole('link', { name: 'End the session' }).press('Enter');
	await page.getByRole('link', { name: 'Settings' }).press('Enter');
	await page.getByRole('link', { name: /^Scheduling/ }).press('Enter');
	const limit = page.getByRole('textbox', { name: /new cards/i });
	await limit.fill('2');
	await limit.press('Enter');
	const steps = page.getByRole('textbox', { name: /^Learning steps/ });
	await steps.fill('');
	await steps.press('Enter');
	await page.getByRole('link', { name: 'Today' }).press('Enter');
	await expect(page.getByRole('heading', { level: 1, name: '2 cards today' })).toBeVisible();
	await page.getByRole('link', { name: 'Review', exact: true }).press('Enter');

	for (let left = 2; left > 0; left--) {
		await expect(
			page.getByRole('heading', { level: 1, name: `Review: ${left} left` })
		).toBeVisible();
		const progress = page.getByRole('progressbar', { name: 'Session' });
		await expect(progress).toHaveAttribute('aria-valuenow', String(2 - left));
		await page.getByRole('button', { name: 'Show answer' }).press('Enter');
		// What was pressed is gone; the answer has the focus, and so is what is read next.
		await expect(card.locator(':focus')).toContainText('Answer:');
		await page.getByRole('button', { name: 'Show the evidence' }).press('Enter');
		const sheet = page.getByRole('dialog', { name: 'The sentence it rests on' });
		await expect(sheet).toBeVisible();
		await sheet.getByRole('button', { name: 'Close' }).press('Enter');
		await expect(sheet).toBeHidden();
		await page
			.getByRole('group', { name: 'How well did you recall it' })
			.getByRole('button', { name: left === 2 ? 'Forgot' : 'Got it' })
			.press('Enter');
	}
	await expect(page.getByRole('heading', { level: 2, name: 'That is all for now' })).toBeFocused();
	await expect(page.getByRole('term').filter({ hasText: 'Answers today' })).toBeVisible();
	await expect(page.getByRole('definition').filter({ hasText: 'card' })).toBeVisible();
	await page.getByRole('button', { name: 'Undo the last answer' }).last().press('Enter');
	await expect(
		page.getByRole('status').filter({ hasText: 'Undone: your last answer.' })
	).toBeVisible();
	await expect(card).toBeVisible();
});

for (const [name, media] of [
	['colours the system forces', { forcedColors: 'active' }],
	['colours the system forces, in the dark', { forcedColors: 'active', colorScheme: 'dark' }],
	['reduced motion', { reducedMotion: 'reduce' }]
] as const) {
	test(`with ${name} every study screen can be used, and axe finds nothing serious`, async ({
		page,
		site
	}) => {
		await page.emulateMedia(media);
		// Where the system forces its colours, axe still reads those of the page, that nobody sees.
		const unseen = 'forcedColors' in media ? ['color-contrast'] : [];
		await startWithStarter(page, site);
		expect(await seriousFaults(page, unseen), 'question').toEqual([]);
		await page.getByRole('button', { name: 'Show answer' }).click();
		expect(await seriousFaults(page, unseen), 'answer').toEqual([]);
		await page.getByRole('button', { name: 'Show the evidence' }).click();
		const mark = page.getByRole('dialog').locator('mark');
		await expect(mark).toBeInViewport();
		// The sentence is told apart from the page around it, whoever chose the colours.
		const [own, around] = await mark.evaluate((element) => [
			getComputedStyle(element).backgroundColor,
			getComputedStyle(element.closest('dialog') ?? element).backgroundColor
		]);
		expect(own).not.toBe(around);
		expect(await seriousFaults(page, unseen), 'evidence').toEqual([]);
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'Got it' }).click();
		await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
		const bar = page.getByRole('progressbar', { name: 'Session' }).locator('div');
		const [filled, track] = await bar.evaluate((element) => [
			getComputedStyle(element).backgroundColor,
			getComputedStyle(element.parentElement ?? element).backgroundColor
		]);
		expect(filled).not.toBe(track);
		await page.goto(site.at('settings/device'));
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(await seriousFaults(page, unseen), 'this device').toEqual([]);
	});
}

test('nothing moves for who wants less motion', async ({ page, site }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await startWithStarter(page, site);
	await page.getByRole('button', { name: 'Show answer' }).click();
	const longest = await page.evaluate(() =>
		Math.max(
			...[...document.querySelectorAll('*')].flatMap((element) =>
				getComputedStyle(element)
					.transitionDuration.split(',')
					.map((duration) => parseFloat(duration) * (duration.includes('ms') ? 1 : 1000))
			)
		)
	);
	expect(longest).toBeLessThan(1);
});
