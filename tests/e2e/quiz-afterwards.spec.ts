import { answerAll, answerAndNote, join, openRoom, phone, setUp, withStarter } from './play-quiz';
import { expect, exported, test } from './site';

test('a quiz logs nothing, until the reader counts what they typed and recalled', async ({
	page,
	site
}) => {
	test.setTimeout(180_000);
	await withStarter(page, site);
	await setUp(page, site);
	await page.getByText('8', { exact: true }).click();
	await page.getByRole('button', { name: 'Quiz myself' }).click();
	const seen = await answerAndNote(page, 1, /of 8 right/);
	const result = page.url();
	expect((await exported(page, site)).log).toEqual([]);

	await page.goto(result);
	await expect(page.getByText('Nothing of this quiz was counted as a review.')).toBeVisible();
	await page.getByRole('button', { name: 'Count typed answers as reviews' }).dblclick();
	const counting = seen.filter(({ options }) => options.length === 0).length;
	expect(counting).toBeGreaterThan(0);
	await expect(page.locator('main [role=status]').first()).toHaveText(
		new RegExp(`^${counting} answers? w\\w+ counted as .*Choices never are\\.$`)
	);
	const { log } = await exported(page, site);
	expect(log.filter(({ kind }) => kind === 'review')).toHaveLength(counting);

	// Asked for twice, they count once.
	await page.goto(result);
	await expect(page.getByText('What was typed in this quiz was counted as reviews.')).toBeVisible();
	await page.getByRole('button', { name: 'Count typed answers as reviews' }).click();
	await expect(page.locator('main [role=status]').first()).toHaveText(/was counted as reviews/);
	expect((await exported(page, site)).log).toHaveLength(log.length);
});

test('what was missed comes first, is summed by paper and kind, and can come tomorrow', async ({
	page,
	site
}) => {
	await withStarter(page, site);
	await setUp(page, site);
	await page.getByText('5', { exact: true }).click();
	await page.getByRole('button', { name: 'Quiz myself' }).click();
	// The first is skipped, so that one at least was missed.
	await page.getByRole('button', { name: 'I do not know' }).click();
	await page.getByRole('button', { name: 'Next', exact: true }).click();
	await answerAll(page, 1, /of 5 right/);
	const marks = await page.locator('ol > li strong').allInnerTexts();
	const missed = marks.filter((mark) => mark.startsWith('✗')).length;
	expect(missed).toBeGreaterThan(0);
	expect(marks.slice(0, missed).every((mark) => mark.startsWith('✗'))).toBe(true);
	for (const caption of ['By paper', 'By kind']) {
		const sums = await page.getByRole('table', { name: caption }).getByRole('cell').allInnerTexts();
		const [right, all] = [0, 1].map((at) =>
			sums.reduce((sum, text) => sum + Number(text.split(' of ')[at]), 0)
		);
		expect([right, all]).toEqual([5 - missed, 5]);
	}
	await page.getByRole('button', { name: 'Ask me the missed ones tomorrow' }).click();
	await expect(page.locator('main [role=status]').first()).toHaveText(
		/^0 cards come tomorrow\. \d+ would come/
	);
});

test('in a timed quiz a question passes by itself, and that is no answer', async ({
	page,
	site
}) => {
	await page.clock.install();
	await withStarter(page, site);
	await setUp(page, site);
	await page.getByText('5', { exact: true }).click();
	await page.getByText('20 s', { exact: true }).click();
	await page.getByRole('button', { name: 'Quiz myself' }).click();
	await expect(page.getByRole('timer')).toBeVisible();
	await page.clock.runFor(21_000);
	await expect(page.getByText('Not answered.')).toBeVisible();
	await expect(page.getByRole('timer')).toBeHidden();
});

test('a score that is only said counts in the table, a slip does not', async ({
	page,
	site,
	browser
}) => {
	const link = await openRoom(page, site, 'Said aloud');
	const { context, page: own } = await phone(browser);
	await join(own, link, 'Ada');
	await answerAll(own, 1, /of 5 right/);
	const score = (await own.getByRole('heading', { level: 1 }).innerText()).match(/^\d+/)![0];
	await own.getByText('Other ways').click();
	const signs = await own.locator('.score').innerText();
	await context.close();
	await page.getByText('Only a score was said').click();
	const add = async (code: string, told: string) => {
		await page.getByLabel('Whose score').fill('Ada');
		await page.getByLabel('The three signs').fill(code);
		await page.getByRole('button', { name: 'Add the score' }).click();
		await expect(page.getByTestId('collected')).toHaveText(told);
	};
	await add('💥', 'That is no score of this quiz. Check the three signs and try again.');
	await add(signs.toLowerCase(), `Ada: ${score} of 5.`);
	await expect(page.getByRole('table').getByRole('cell')).toHaveText(['—', `${score} of 5`]);
});
