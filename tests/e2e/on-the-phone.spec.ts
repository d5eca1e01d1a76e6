import type { Locator, Page } from '@playwright/test';
import { seriousFaults } from './axe-faults';
import { expect, exported, startWithStarter, test, type Site } from './site';

test.use({ hasTouch: true, isMobile: true });

/** Chooses one of a group of radios on the page of this device's settings. */
async function choose(page: Page, site: Site, group: string, name: string): Promise<void> {
	if (!page.url().endsWith('settings/device')) await page.goto(site.at('settings/device'));
	const radio = page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true });
	await radio.check();
	await expect(radio).toBeChecked();
}

/** A finger drawn over an element, in steps, as the browser itself would tell of it. */
async function swipe(page: Page, over: Locator, by: { dx: number; dy: number }): Promise<void> {
	const box = await over.boundingBox();
	if (!box) throw new Error('Nothing to swipe over');
	const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	const client = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share?: number) =>
		client.send('Input.dispatchTouchEvent', {
			type,
			touchPoints:
				share === undefined ? [] : [{ x: from.x + by.dx * share, y: from.y + by.dy * share }]
		});
	await touch('touchStart', 0);
	for (const share of [0.2, 0.4, 0.6, 0.8, 1]) await touch('touchMove', share);
	await touch('touchEnd');
	await client.detach();
}

const prompt = (page: Page) => page.getByTestId('prompt');
const card = (page: Page) => page.getByRole('article', { name: 'Card' });

/** Hands are there when the card lets a finger scroll along the page alone. */
async function ready(page: Page): Promise<void> {
	await expect(prompt(page)).toBeVisible();
	await expect
		.poll(() => card(page).evaluate((element) => element.parentElement?.style.touchAction))
		.toBe('pan-y pinch-zoom');
}

test('a tap shows the answer, swipes grade it, and only then', async ({ page, site }) => {
	await startWithStarter(page, site);
	await ready(page);
	const first = await prompt(page).innerText();
	await swipe(page, card(page), { dx: 150, dy: 5 });
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
	await card(page).tap();
	await expect(page.getByRole('button', { name: 'Got it' })).toBeVisible();
	await swipe(page, card(page), { dx: 5, dy: -200 });
	await expect(page.getByRole('button', { name: 'Got it' })).toBeVisible();
	await swipe(page, card(page), { dx: -150, dy: 5 });
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
	await expect(prompt(page)).not.toHaveText(first);
	await card(page).tap();
	await expect(page.getByRole('button', { name: 'Got it' })).toBeVisible();
	await swipe(page, card(page), { dx: 150, dy: -5 });
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
	const { log } = await exported(page, site);
	expect(log.map(({ kind, rating }) => [kind, rating])).toEqual([
		['review', 'again'],
		['review', 'good']
	]);
});

/** A tap that follows another at once, or meets a page that still moves, is left out: once more then. */
async function tapUntil(page: Page, shown: string): Promise<void> {
	const button = page.getByRole('button', { name: shown, exact: true });
	await expect(async () => {
		if (!(await button.isVisible()))
			await page.getByRole('button', { name: 'Show answer' }).tap({ timeout: 1500 });
		await expect(button).toBeVisible({ timeout: 1500 });
	}).toPass();
}

test('taps and swipes do nothing once they are switched off', async ({ page, site }) => {
	await startWithStarter(page, site);
	await page.goto(site.at('settings/device'));
	const gestures = page.getByRole('group', { name: 'Taps and swipes on the card' });
	// The page is left in the same instant.
	await gestures.getByRole('radio', { name: 'Off', exact: true }).evaluate((off, next) => {
		(off as HTMLInputElement).click();
		location.assign(next);
	}, site.at('review'));
	await expect(prompt(page)).toBeVisible();
	await card(page).tap();
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
	await tapUntil(page, 'Got it');
	await swipe(page, card(page), { dx: 150, dy: 5 });
	await expect(page.getByRole('button', { name: 'Got it' })).toBeVisible();
	expect((await exported(page, site)).log).toEqual([]);
});

test('answers faster than anyone reads are asked about, and can be taken back', async ({
	page,
	site
}) => {
	await startWithStarter(page, site);
	await ready(page);
	const first = await prompt(page).innerText();
	// Pressed from within the page: no machine is so slow that these would count as read.
	await page.evaluate(async () => {
		const press = async (name: string, pointerType = 'touch') => {
			const find = () =>
				[...document.querySelectorAll('button')].find((button) => button.innerText.includes(name));
			while (!find()) await new Promise(requestAnimationFrame);
			const button = find();
			button?.dispatchEvent(new PointerEvent('pointerdown', { pointerType, bubbles: true }));
			button?.dispatchEvent(new PointerEvent('pointerup', { pointerType, bubbles: true }));
			button?.click();
		};
		// The first card has been there for as long as the page took; a mouse is in no pocket.
		await press('Show answer', 'mouse');
		await press('Got it', 'mouse');
		for (let count = 0; count < 3; count++) {
			await press('Show answer');
			await press('Got it');
		}
	});
	const sheet = page.getByRole('dialog', { name: 'Was that you?' });
	await expect(sheet).toBeVisible();
	expect(await seriousFaults(page)).toEqual([]);
	await sheet.getByRole('button', { name: 'Take the three back' }).tap();
	await expect(sheet).toBeHidden();
	await page.getByRole('button', { name: 'Undo the last answer' }).tap();
	await expect(prompt(page)).toHaveText(first);
});

test('a finger that rests on the words asks what is wrong with them, and does nothing when it leaves', async ({
	page,
	site
}) => {
	await startWithStarter(page, site);
	await ready(page);
	const box = await prompt(page).boundingBox();
	if (!box) throw new Error('No words');
	const client = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', dx = 0) =>
		client.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: type === 'touchEnd' ? [] : [{ x: box.x + 40 + dx, y: box.y + box.height - 15 }]
		});
	await touch('touchStart');
	await touch('touchMove', 3);
	const sheet = page.getByRole('dialog', { name: 'What is wrong with this card?' });
	await expect(sheet).toBeVisible();
	await touch('touchEnd');
	await client.detach();
	await expect(sheet).toBeVisible();
	await sheet.getByRole('button', { name: 'Close' }).tap();
	await expect(sheet).toBeHidden();
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
	expect((await exported(page, site)).log).toEqual([]);
});

test('a broad touch is no finger and answers nothing', async ({ page, site }) => {
	await startWithStarter(page, site);
	await ready(page);
	const touch = async (size: number) => {
		const box = await page.getByRole('button', { name: 'Show answer' }).boundingBox();
		if (!box) throw new Error('No button');
		const client = await page.context().newCDPSession(page);
		const at = {
			x: box.x + box.width / 2,
			y: box.y + box.height / 2,
			radiusX: size,
			radiusY: size
		};
		await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
		await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		await client.detach();
	};
	await touch(90);
	await touch(90);
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
	// A tap that follows at once counts as the second of a double tap, and is left out as well.
	await expect(async () => {
		await touch(12);
		await expect(page.getByRole('button', { name: 'Got it' })).toBeVisible({ timeout: 1500 });
	}).toPass();
});

test('on its side a phone shows the card beside the buttons, and nothing is cut off', async ({
	page,
	site
}) => {
	await page.setViewportSize({ width: 844, height: 390 });
	await startWithStarter(page, site);
	await page.getByRole('button', { name: 'Show answer' }).tap();
	const [text, button] = [
		await card(page).boundingBox(),
		await page.getByRole('button', { name: 'Got it' }).boundingBox()
	];
	expect(button?.x).toBeGreaterThanOrEqual((text?.x ?? 0) + (text?.width ?? 0));
	expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(390);
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
	).toBeLessThanOrEqual(0);
});

test('at 200 % text nothing of a session is cut off or covered', async ({ page, site }) => {
	const client = await page.context().newCDPSession(page);
	await client.send('Page.enable');
	await client.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
	await startWithStarter(page, site);
	await choose(page, site, 'Before the answer is shown', 'Type every answer');
	await page.goto(site.at('settings'));
	await page.getByRole('radio', { name: 'Again, Hard, Good, Easy' }).check();
	for (const path of ['review', '', 'settings/device']) {
		await page.goto(site.at(path));
		await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
		const overflow = () =>
			page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
		expect(await overflow(), path).toBeLessThanOrEqual(0);
		if (path !== 'review') continue;
		await expect(page.getByRole('textbox')).toBeVisible();
		await tapUntil(page, 'Easy');
		expect(await overflow(), 'answer').toBeLessThanOrEqual(0);
		const easy = page.getByRole('button', { name: 'Easy' });
		await easy.scrollIntoViewIfNeeded();
		const [answer, bar] = [
			await page.getByTestId('answer').boundingBox(),
			await page.getByRole('group', { name: 'How well did you recall it' }).boundingBox()
		];
		expect((answer?.y ?? 0) + (answer?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
	}
});
