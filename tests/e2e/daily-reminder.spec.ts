import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, offlineReady, startWithStarter, test } from './site';

/** The plan the page leaves for the service worker. */
function plan(page: Page): Promise<{ dueByDay: number[]; reminderAt: number | null } | null> {
	return page.evaluate(async () => {
		const cache = await caches.open('paperdeck-reminder');
		const stored = await cache.match('/reminder-plan.json');
		return stored ? stored.json() : null;
	});
}

test('a calendar takes a daily reminder at the time that was chosen', async ({ page, site }) => {
	await page.goto(site.at('settings/device'));
	await page.getByLabel('At', { exact: true }).fill('07:45');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save for my calendar' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('paperdeck-reminder.ics');
	const text = readFileSync(await file.path(), 'utf8');
	expect(text).toMatch(/DTSTART:\d{8}T074500/);
	expect(text).toContain('RRULE:FREQ=DAILY');
	expect(text).toContain('BEGIN:VALARM');
});

test('what the browser cannot do is said, and nothing is planned that was not asked for', async ({
	page,
	site
}) => {
	await startWithStarter(page, site);
	await page.goto(site.at('settings/device'));
	await expect(page.getByText(/When it is closed/)).toBeVisible();
	expect(await plan(page)).toBeNull();
});

test('a reminder that is wanted is planned with what is due, also when the browser wakes no page', async ({
	page,
	site,
	context
}) => {
	await context.grantPermissions(['notifications']);
	await startWithStarter(page, site);
	await offlineReady(page);
	await page.goto(site.at('settings/device'));
	await page.getByLabel('At', { exact: true }).fill('00:00');
	await page.getByRole('button', { name: 'Remind me here' }).click();
	await expect(page.getByRole('button', { name: 'Stop reminding me' })).toBeVisible();
	await expect.poll(async () => (await plan(page))?.reminderAt).toBe(0);
	expect((await plan(page))?.dueByDay[0]).toBe(20);
	await page.getByRole('button', { name: 'Stop reminding me' }).click();
	await expect.poll(async () => (await plan(page))?.reminderAt).toBeNull();
});

test('woken by the browser with no page to help, the service worker reminds once a day', async ({
	page,
	site,
	context
}) => {
	await context.grantPermissions(['notifications']);
	await startWithStarter(page, site);
	await offlineReady(page);
	// The time has come with the day itself, and the plan is the app's own: the open page, which
	// writes it anew whenever it likes, writes the same.
	await page.goto(site.at('settings/device'));
	await page.getByLabel('At', { exact: true }).fill('04:00');
	await page.getByRole('button', { name: 'Remind me here' }).click();
	await expect.poll(async () => (await plan(page))?.reminderAt).toBe(240);
	const client = await context.newCDPSession(page);
	const registrationId = new Promise<string>((resolve) => {
		client.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
			const [registration] = registrations;
			if (registration) resolve(registration.registrationId);
		});
	});
	await client.send('ServiceWorker.enable');
	const wake = {
		origin: new URL(site.url).origin,
		registrationId: await registrationId,
		tag: 'daily-reminder'
	};
	const notes = () =>
		page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			const shown = await registration.getNotifications();
			return shown.map(({ title, body, tag }) => ({ title, body, tag }));
		});
	await client.send('ServiceWorker.dispatchPeriodicSyncEvent', wake);
	const body = 'Some cards are due. A few minutes keep what you have read.';
	await expect.poll(notes).toEqual([{ title: 'Paperdeck', body, tag: 'daily-reminder' }]);
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		for (const shown of await registration.getNotifications()) shown.close();
	});
	await expect.poll(notes).toEqual([]);
	const reminded = await plan(page);
	expect(reminded).toMatchObject({ remindedDay: expect.any(Number) });
	await client.send('ServiceWorker.dispatchPeriodicSyncEvent', wake);
	await expect.poll(() => plan(page)).toEqual(reminded);
	expect(await notes()).toEqual([]);
});

test('the icon’s number follows what is due, and goes with its switch', async ({ page, site }) => {
	await page.addInitScript(() => {
		const shown: (number | null)[] = [];
		Object.assign(globalThis, { badges: shown });
		Object.assign(navigator, {
			setAppBadge: async (count: number) => void shown.push(count),
			clearAppBadge: async () => void shown.push(null)
		});
	});
	const badge = () =>
		page.evaluate(() => (globalThis as unknown as { badges: (number | null)[] }).badges.at(-1));
	await startWithStarter(page, site);
	await page.goto(site.at('settings/device'));
	const group = page.getByRole('group', { name: /^Number of due cards/ });
	await group.getByRole('radio', { name: 'On' }).check();
	await expect.poll(badge).toBe(20);
	await group.getByRole('radio', { name: 'Off' }).check();
	await expect.poll(badge).toBeNull();
});
