import { withMonthsOfReviews } from './months-of-reviews';
import { answer, expect, startWithStarter, test } from './site';

test('a bad card leaves review at once, and comes back rewritten', async ({ page, site }) => {
	await startWithStarter(page, site);
	const prompt = await page.getByTestId('prompt').innerText();
	await page.keyboard.press('f');
	await page.getByRole('button', { name: /Ambiguous/ }).click();
	await expect(page.getByRole('heading', { name: 'It is out of review' })).toBeVisible();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByTestId('prompt')).not.toHaveText(prompt);

	await page.goto(site.at('stats/cards'));
	await expect(page.getByText('Out of review: you found it ambiguous.')).toBeVisible();
	await page.getByRole('button', { name: 'Ask it as it is' }).click();
	await expect(page.getByText('No card keeps slipping')).toBeVisible();
});

test('a setting changed in the instant in which the page is left holds at the next visit', async ({
	page,
	site
}) => {
	await page.goto(site.at('settings/scheduling'));
	const perDay = page.getByLabel('New cards a day');
	await perDay.fill('3');
	const left = page.waitForEvent('framenavigated');
	await perDay.evaluate((field: HTMLElement, next) => {
		field.blur();
		location.assign(next);
	}, site.at('settings/scheduling'));
	await left;
	await expect(perDay).toHaveValue('3');
	await expect
		.poll(() => page.evaluate(() => Object.keys(localStorage).join()))
		.not.toContain('setting');
});

test('a limit of one new card without learning steps ends the session after it', async ({
	page,
	site
}) => {
	await page.goto(site.at('settings/scheduling'));
	const minutes = page.getByLabel('Minutes a day');
	await minutes.fill('soon');
	await minutes.blur();
	await expect(page.getByText('Give a whole number from 1 to 1440.')).toBeVisible();
	const steps = page.getByLabel('Learning steps, minutes');
	await steps.fill('');
	await steps.blur();
	const fresh = page.getByLabel('New cards a day');
	await fresh.fill('1');
	await fresh.blur();
	await page.goto(site.url);
	await page.getByRole('button', { name: 'Start with the starter library' }).click();
	await answer(page, 'Got it');
	// Without learning steps a card goes straight to days.
	await expect(page.getByRole('heading', { name: 'That is all for now' })).toBeVisible();
});

test('statistics tell of the first answer, each chart with its table', async ({ page, site }) => {
	await startWithStarter(page, site);
	await answer(page, 'Got it');
	await page.goto(site.at('stats'));
	await expect(page.getByRole('heading', { name: 'A year of days' })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'By kind' })).toBeVisible();
	await page.getByText('The same as a table').first().click();
	await expect(page.getByRole('columnheader', { name: 'Answers' }).first()).toBeVisible();
});

test('the schedule tells what it would cost, and that there is too little to learn from', async ({
	page,
	site
}) => {
	await startWithStarter(page, site);
	await answer(page, 'Got it');
	await page.goto(site.at('settings/scheduling'));
	await expect(page.getByText(/At 90% you will spend about .* min a day/)).toBeVisible();
	await page.getByRole('button', { name: 'Fit to my reviews' }).click();
	await expect(page.getByText(/0 reviews to learn from so far/)).toBeVisible();
	await page.getByRole('button', { name: 'See what would move' }).click();
	await expect(page.getByText('No card becomes due today')).toBeVisible();
});

test('how many cards would move is told before they do, and days come back after the page was left', async ({
	page,
	site
}) => {
	await withMonthsOfReviews(page, site, 2);
	await page.goto(site.at('settings/scheduling'));
	await page.getByRole('radio', { name: '95%' }).check();
	await page.getByRole('button', { name: 'See what would move' }).click();
	await expect(
		page.getByText(/Sooner: \d+, later: \d+, unchanged: \d+\. The fullest/)
	).toBeVisible();
	await page.getByRole('button', { name: /^Move \d+ cards?$/ }).click();
	const moved = page.getByText(/^\d+ cards were moved\.$/);
	await expect(moved).toBeVisible();
	const count = /\d+/.exec(await moved.innerText())?.[0];
	await page.reload();
	await page.getByRole('button', { name: 'Take the move back' }).click();
	await expect(page.getByText(`${count} cards have their days back.`)).toBeVisible();
	await page.reload();
	await expect(page.getByRole('button', { name: 'See what would move' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Take the move back' })).toBeHidden();
});
