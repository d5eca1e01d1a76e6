import type { Locator, Page } from '@playwright/test';
import { expect, test } from './site';

/** What is wrong with the place that has the focus: no ring around it, or something lies upon it. */
async function faultOfFocus(page: Page): Promise<string> {
	return page.evaluate(() => {
		const { activeElement } = document;
		if (!activeElement || activeElement === document.body) return '';
		// A radio's ring is around its label.
		const ringed = [activeElement, activeElement.closest('label')].some((element) => {
			const outline = element && getComputedStyle(element);
			return outline && outline.outlineStyle !== 'none' && parseFloat(outline.outlineWidth) >= 2;
		});
		const { x, y, width, height } = activeElement.getBoundingClientRect();
		const on = document.elementFromPoint(x + width / 2, y + height / 2);
		const isFree = on !== null && (activeElement.contains(on) || on.contains(activeElement));
		const name = activeElement.outerHTML.slice(0, 80);
		return ringed ? (isFree ? '' : `covered: ${name}`) : `no ring: ${name}`;
	});
}

/** Goes on with the Tab key until the place has the focus; every place on the way is seen. */
async function tabTo(page: Page, place: Locator): Promise<void> {
	await expect(place).toBeVisible();
	for (let stops = 0; stops < 120; stops++) {
		await page.keyboard.press('Tab');
		expect(await faultOfFocus(page)).toBe('');
		if (await place.evaluate((element) => element === document.activeElement)) return;
	}
	throw new Error(`The Tab key does not lead to ${String(place)}`);
}

async function enter(page: Page, role: 'link' | 'button', name: string | RegExp): Promise<void> {
	await tabTo(page, page.getByRole(role, { name, exact: true }));
	await page.keyboard.press('Enter');
}

async function fill(page: Page, name: RegExp, value: string): Promise<void> {
	await tabTo(page, page.getByRole('textbox', { name }));
	await page.keyboard.press('Control+a');
	await page.keyboard.press('Backspace');
	await page.keyboard.type(value);
	await page.keyboard.press('Enter');
}

test('the keyboard alone leads from the first run to the end of a session, and is always seen', async ({
	page,
	site
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(site.url);
	await enter(page, 'button', 'Start with the starter library');
	await expect(page.getByTestId('prompt')).toBeVisible();
	await enter(page, 'link', 'End the session');
	await enter(page, 'link', 'Settings');
	await enter(page, 'link', /^Scheduling/);
	await fill(page, /^New cards a day/, '2');
	await fill(page, /^Learning steps/, '');
	await enter(page, 'link', 'Today');
	await expect(page.getByRole('heading', { name: '2 cards today' })).toBeVisible();
	await enter(page, 'link', 'Review');
	await expect(page.getByTestId('prompt')).toBeVisible();
	await page.keyboard.press('Space');
	await page.keyboard.press('v');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await enter(page, 'button', 'Got it');
	await expect(page.getByText('1 left')).toBeVisible();
	await enter(page, 'button', 'Show answer');
	await enter(page, 'button', 'Forgot');
	const end = page.getByRole('heading', { name: 'That is all for now' });
	await expect(end).toBeFocused();
	await page.keyboard.press('u');
	await expect(end).toBeHidden();
	await page.keyboard.press('Space');
	await expect(page.getByRole('button', { name: 'Got it' })).toBeVisible();
	await page.keyboard.press('2');
	await expect(end).toBeVisible();
	await enter(page, 'link', 'Done');
	await expect(page.getByRole('heading', { name: 'Nothing is due' })).toBeVisible();
});

test.describe('on a phone', () => {
	test.use({ hasTouch: true, isMobile: true });

	test('one finger leads from the first run to the end of a session', async ({ page, site }) => {
		const tap = (role: 'link' | 'button', name: string | RegExp) =>
			page.getByRole(role, { name }).tap();
		await page.goto(site.url);
		await tap('button', 'Start with the starter library');
		await expect(page.getByTestId('prompt')).toBeVisible();
		await tap('link', 'End the session');
		await tap('link', 'Settings');
		await tap('link', /^Scheduling/);
		for (const [name, value] of [
			[/^New cards a day/, '2'],
			[/^Learning steps/, '']
		] as const) {
			const field = page.getByRole('textbox', { name });
			await field.tap();
			await field.fill(value);
			await field.blur();
		}
		await tap('link', 'Today');
		await expect(page.getByRole('heading', { name: '2 cards today' })).toBeVisible();
		await page.getByRole('link', { name: 'Review', exact: true }).tap();
		for (const [left, grade] of [
			['2 left', 'Got it'],
			['1 left', 'Forgot']
		] as const) {
			await expect(page.getByText(left)).toBeVisible();
			await tap('button', 'Show answer');
			await tap('button', 'Show the evidence');
			await tap('button', 'Close');
			await expect(page.getByRole('dialog')).toBeHidden();
			await tap('button', grade);
		}
		await expect(page.getByRole('heading', { name: 'That is all for now' })).toBeVisible();
		await tap('link', 'Done');
		await expect(page.getByRole('heading', { name: 'Nothing is due' })).toBeVisible();
	});
});
