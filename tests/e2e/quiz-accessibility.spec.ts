import type { Page } from '@playwright/test';
import { isCleanInEveryLook } from './every-look';
import { answerAll, join, openRoom, phone, withStarter } from './play-quiz';
import { expect, test } from './site';

async function expectNoSideways(page: Page, name: string): Promise<void> {
	const before = page.viewportSize()!;
	await page.setViewportSize({ width: 320, height: 256 });
	await expect
		.poll(
			() =>
				page.evaluate(() => {
					const { scrollWidth, clientWidth } = document.documentElement;
					if (innerWidth !== 320) return ['not yet'];
					if (scrollWidth <= clientWidth) return [];
					return [...document.querySelectorAll('*')]
						.filter((element) => element.getBoundingClientRect().right > clientWidth)
						.map((element) => element.outerHTML.slice(0, 80));
				}),
			{ message: `${name}: too wide`, timeout: 5_000 }
		)
		.toEqual([]);
	await page.setViewportSize(before);
}

async function check(page: Page, name: string): Promise<void> {
	await isCleanInEveryLook(page, name);
	await expectNoSideways(page, name);
}

const KINDS = ['choice', 'recall', 'number'];

/** What a screen reader meets on a question of each kind, in its order. */
const QUESTION = '- paragraph: /.+/\n- heading /.+/ [level=2]';
const TYPED = (label: string) =>
	`${QUESTION}\n- textbox "${label}"\n- button "Answer"\n- button "I do not know"`;
const SPOKEN = {
	choice: `${QUESTION}\n- list:\n  - listitem:\n    - button\n  - listitem:\n    - button\n- button "I do not know"`,
	recall: `${QUESTION}\n- paragraph: Think of the answer, then look.\n- button "Show the answer"\n- button "I do not know"`,
	number: TYPED('The number, with its unit'),
	name: TYPED('The name')
};

/** Goes through a quiz and checks the first question of each kind not yet seen, and its mark. */
async function checkNewKinds(page: Page, seen: Set<string>): Promise<void> {
	const question = page.getByTestId('question');
	const end = page.getByRole('heading', { name: /of 20 right/ });
	const mark = page.locator('.mark');
	for (let at = 1; at <= 20; at++) {
		await expect(page.getByText(`Question ${at} of`)).toBeVisible();
		await expect(question).toBeFocused();
		const kind = (await page.locator('.options').isVisible())
			? 'choice'
			: (await page.getByRole('button', { name: 'Show the answer' }).isVisible())
				? 'recall'
				: (await page.getByRole('textbox', { name: 'The name' }).isVisible())
					? 'name'
					: 'number';
		const isNew = !seen.has(kind);
		seen.add(kind);
		if (isNew) await check(page, kind);
		await expect(page.locator('article')).toMatchAriaSnapshot(SPOKEN[kind]);
		if (kind === 'recall') {
			await page.keyboard.press('Enter');
			await expect(page.locator('.answer')).toBeFocused();
			if (isNew) await check(page, 'recall, shown');
			await page.keyboard.press('2');
		} else if (kind === 'choice') {
			await page.keyboard.press('2');
		} else {
			await page.keyboard.press('Tab');
			await expect(page.getByRole('textbox')).toBeFocused();
			await page.keyboard.type('17 1');
			await page.keyboard.press('Enter');
		}
		await expect(mark).toBeFocused();
		await expect(mark).toContainText('Answer:');
		if (isNew) await check(page, `${kind}, marked`);
		await page.keyboard.press('Tab');
		await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeFocused();
		await page.keyboard.press('Shift+Tab');
		await page.locator('.mark').focus();
		await page.keyboard.press('Enter');
		await expect(mark).toBeHidden();
	}
	await expect(end).toBeFocused();
}

test('a quiz alone is played by keyboard, and is clean in every look', async ({ page, site }) => {
	test.setTimeout(240_000);
	await page.goto(site.at('quiz/play'));
	await expect(page.getByRole('heading', { name: 'Join a quiz' })).toBeVisible();
	await check(page, 'join');
	await withStarter(page, site);
	await page.goto(site.at('quiz'));
	await expect(page.getByRole('checkbox').first()).toBeVisible();
	await check(page, 'set-up');
	// What a quiz draws is chance; some hold no choice, or no number.
	const seen = new Set<string>();
	for (let quiz = 1; quiz <= 6 && !KINDS.every((kind) => seen.has(kind)); quiz++) {
		await page.goto(site.at('quiz'));
		await page.getByText('20', { exact: true }).click();
		await page.getByRole('button', { name: 'Quiz myself' }).focus();
		await page.keyboard.press('Enter');
		await checkNewKinds(page, seen);
	}
	expect([...seen]).toEqual(expect.arrayContaining(KINDS));
	await check(page, 'results');
});

test('a room and its presenter view are clean in every look', async ({ page, site, browser }) => {
	test.setTimeout(240_000);
	const link = await openRoom(page, site, 'Thursday');
	await check(page, 'an empty room');
	const links: string[] = [];
	for (const [place, name] of ['Ada', 'Blaise'].entries()) {
		const { context, page: own } = await phone(browser);
		await join(own, link, name);
		await answerAll(own, place, /of 5 right/);
		await own.getByText('Other ways').click();
		links.push(await own.getByTestId('result-link').innerText());
		if (place === 0) await check(own, 'a result to share');
		await context.close();
	}
	await page.getByLabel('Or paste a link someone sent').fill(links.join('\n'));
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await expect(page.getByTestId('collected')).toHaveText('Ada is in. Blaise is in.');
	await check(page, 'a room with results');
	const podium = page.getByRole('checkbox', { name: 'Show a podium' });
	await expect(podium).not.toBeChecked();
	await podium.press('Space');
	await expect(page.getByText(/^1\./)).toBeVisible();
	await check(page, 'a room with a podium');
	await podium.press('Space');

	await page.getByRole('button', { name: 'Presenter view' }).click();
	const view = page.getByRole('dialog', { name: 'Presenter view' });
	await expect(view.getByText('2 results so far')).toBeVisible();
	await check(page, 'presenter');
	await page.keyboard.press('ArrowRight');
	await expect(view.getByText('1 of 5')).toBeVisible();
	await check(page, 'presenter, question');
	await page.keyboard.press('Space');
	await expect(view.getByRole('button', { name: 'Hide' })).toBeVisible();
	await check(page, 'presenter, revealed');
	for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
	await expect(view.getByRole('heading', { name: 'Where we disagreed' })).toBeVisible();
	await expect(view.getByRole('heading', { name: 'Podium' })).toBeHidden();
	await check(page, 'presenter, end');
	await page.keyboard.press('Escape');
	await expect(view).toBeHidden();
	await expect(page.getByRole('button', { name: 'Presenter view' })).toBeFocused();
	await page.goto(site.at('quiz/room'));
	await expect(page.getByRole('link', { name: 'Thursday' })).toBeVisible();
	await check(page, 'rooms');
});
