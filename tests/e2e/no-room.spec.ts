import type { Page } from '@playwright/test';
import { answer, expect, exported, startWithStarter, test } from './site';

const NO_ROOM = 'The device has no room left for this.';

/** From now on the device has room for nothing, or has room again. */
function setFull(page: Page, isFull: boolean): Promise<void> {
	return page.evaluate((full) => void Object.assign(globalThis, { isFull: full }), isFull);
}

test.beforeEach(({ page }) =>
	page.addInitScript(() => {
		const store = IDBObjectStore.prototype;
		for (const verb of ['put', 'add'] as const) {
			const done = store[verb];
			store[verb] = function (...given) {
				if (Reflect.get(globalThis, 'isFull') === true) {
					throw new DOMException('No room', 'QuotaExceededError');
				}
				return done.apply(this, given);
			};
		}
	})
);

test('on a full device the answer is refused in words, and given as soon as there is room', async ({
	page,
	site
}) => {
	await startWithStarter(page, site);
	await setFull(page, true);
	await page.getByRole('button', { name: 'Show answer' }).click();
	await page.getByRole('button', { name: 'Got it' }).click();
	await expect(page.getByText(NO_ROOM)).toBeVisible();
	await expect(page.getByText('20 left')).toBeVisible();
	await page.getByRole('button', { name: 'Close this message' }).click();
	await page.getByRole('button', { name: 'Got it' }).click();
	await expect(page.getByText(NO_ROOM)).toBeVisible();

	await setFull(page, false);
	await page.getByRole('button', { name: 'Got it' }).click();
	await expect(page.getByText('19 left')).toBeVisible();
	await answer(page);
	const { log } = await exported(page, site);
	expect(log.map((entry) => entry.kind)).toEqual(['review', 'review']);
});
