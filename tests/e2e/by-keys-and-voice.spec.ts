import type { Page } from '@playwright/test';
import { seriousFaults } from './axe-faults';
import { expect, exported, offlineReady, startWithStarter, test, type Site } from './site';

test.use({ viewport: { width: 1280, height: 800 } });

const prompt = (page: Page) => page.getByTestId('prompt');

async function choose(page: Page, site: Site, group: string, name: string): Promise<void> {
	if (!page.url().endsWith('settings/device')) await page.goto(site.at('settings/device'));
	const radio = page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true });
	await radio.check();
	await expect(radio).toBeChecked();
}

/** A voice as a device has one; it notes what it is given to say. */
async function withVoices(page: Page, voices: { lang: string; localService: boolean }[]) {
	await page.addInitScript((given) => {
		const said: string[] = [];
		const all = given.map((voice, at) => ({
			...voice,
			name: `Voice ${at}`,
			voiceURI: `v${at}`,
			default: false
		}));
		class Utterance {
			voice: unknown = null;
			lang = '';
			rate = 1;
			constructor(readonly text: string) {}
		}
		const synthesis = Object.assign(new EventTarget(), {
			getVoices: () => all,
			speak: (utterance: Utterance) => said.push(utterance.text),
			cancel: () => {}
		});
		Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
		Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance, said });
	}, voices);
}

const said = (page: Page) =>
	page.evaluate(() => (globalThis as unknown as { said: string[] }).said.join(' '));

test('a session from the first card to the end needs no more than keys, and undo goes on after it', async ({
	page,
	site
}) => {
	await startWithStarter(page, site);
	await page.goto(site.at('settings/scheduling'));
	const limit = page.getByRole('textbox', { name: /new cards/i });
	await limit.fill('2');
	await limit.press('Tab');
	await page.getByRole('textbox', { name: /^Learning steps/ }).fill('');
	await page.keyboard.press('Tab');
	await page.goto(site.at('review'));
	for (let count = 0; count < 2; count++) {
		const shown = await prompt(page).innerText();
		await page.keyboard.press('Space');
		await expect(page.getByTestId('answer')).not.toBeEmpty();
		await expect(page.getByTestId('answer')).toBeFocused();
		await page.keyboard.press('2');
		if (count === 0) {
			await expect(prompt(page)).not.toHaveText(shown);
			await expect(prompt(page)).toBeFocused();
		}
	}
	const end = page.getByRole('heading', { name: /Nothing is due|That is all for now|Enough/ });
	await expect(end).toBeVisible();
	await expect(end).toBeFocused();
	await expect(page.getByText('Answers today')).toBeVisible();
	await expect(page.getByText('Back tomorrow')).toBeVisible();
	expect(await seriousFaults(page)).toEqual([]);
	await page.keyboard.press('u');
	await expect(page.getByText('Undone: your last answer.')).toBeVisible();
	await expect(prompt(page)).toBeVisible();
});

test('what is typed is compared with the card, and Enter takes the grade that follows', async ({
	page,
	site
}) => {
	await startWithStarter(page, site);
	await choose(page, site, 'Before the answer is shown', 'Type every answer');
	await page.goto(site.at('review'));
	const field = page.getByRole('textbox', { name: /number|name|answer/i });
	await field.fill('surely something else');
	await page.keyboard.press('Enter');
	await expect(page.getByText('You wrote: surely something else')).toBeVisible();
	expect(await seriousFaults(page)).toEqual([]);
	await page.keyboard.press('1');
	await expect(field).toBeVisible();
	await expect(field).toBeFocused();
	// The right words of a card are known once it was shown.
	await page.getByRole('button', { name: 'Show answer' }).click();
	await page.keyboard.press('1');
	await expect(field).toBeVisible();
});

test('a typed number in another unit’s size is right, and Enter goes on', async ({
	page,
	site
}) => {
	await page.goto(site.at('add'));
	await page.getByRole('button', { name: /sample paper/i }).click();
	await page.getByRole('button', { name: /^Add 1 paper/ }).click();
	await expect(page).toHaveURL(/\/drafts/);
	await page.getByRole('button', { name: /^Accept all good/ }).click();
	await expect(page.getByText(/cards accepted\. /).first()).toBeAttached();
	await choose(page, site, 'Before the answer is shown', 'Type numbers and names');
	await page.goto(site.at('review'));
	const number = page.getByRole('textbox', { name: 'The number, with its unit' });
	// Cards that ask for a phrase are thought of; the first number is typed.
	const isTyped = () =>
		number.waitFor({ timeout: 1500 }).then(
			() => true,
			() => false
		);
	while (!(await isTyped())) {
		const shown = await prompt(page).innerText();
		await page.getByRole('button', { name: 'Show answer' }).click();
		await page.getByRole('button', { name: 'Got it' }).click();
		await expect(prompt(page)).not.toHaveText(shown);
	}
	const shown = await prompt(page).innerText();
	await page.getByRole('button', { name: 'Show answer' }).click();
	const answer = (await page.getByTestId('answer').locator('p').first().innerText()).replace(
		/^Answer:\s*/,
		''
	);
	await page.keyboard.press('1');
	// Where the next card asks for a number as well, a letter would be typed as its answer.
	await page.getByRole('button', { name: 'Undo the last answer' }).click();
	// A card that is the last one left is asked again at once: its text alone tells nothing.
	await expect(page.getByText('Undone: an answer you had marked as forgotten.')).toBeVisible();
	await expect(prompt(page)).toHaveText(shown);
	await number.fill(answer.replace(/%/, ' percent'));
	await page.keyboard.press('Enter');
	await expect(page.getByText('✓ Right.')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Got it' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
});

test('cards are read aloud by a voice of the device, in words, offline and again on demand', async ({
	page,
	site
}) => {
	await withVoices(page, [
		{ lang: 'en-US', localService: false },
		{ lang: 'en-GB', localService: true }
	]);
	await startWithStarter(page, site);
	expect(await said(page)).toBe('');
	await choose(page, site, 'Read cards aloud', 'Questions and answers');
	await expect(page.getByRole('option', { name: /Voice 0/ })).toHaveCount(0);
	await page.getByRole('button', { name: 'Hear it' }).click();
	await expect
		.poll(() => said(page))
		.toContain('1.2 plus or minus 0.3 kilograms per square metre (95 percent confidence interval');
	await offlineReady(page);
	await page.context().setOffline(true);
	await page.getByRole('link', { name: 'Today' }).click();
	await page.getByRole('link', { name: 'Review' }).click();
	await expect(page.getByRole('button', { name: 'Read it again' })).toBeVisible();
	const before = (await said(page)).length;
	await page.keyboard.press('r');
	await expect.poll(async () => (await said(page)).length).toBeGreaterThan(before);
});

test('without a voice on the device that is said, and none elsewhere is used', async ({
	page,
	site
}) => {
	await withVoices(page, [{ lang: 'en-US', localService: false }]);
	await startWithStarter(page, site);
	await page.goto(site.at('settings/device'));
	await expect(page.getByText(/No voice is installed on this device/)).toBeVisible();
});

test('a gamepad shows, grades and takes back', async ({ page, site }) => {
	await page.addInitScript(() => {
		const buttons = Array.from({ length: 17 }, () => ({ pressed: false }));
		Object.assign(globalThis, { padButtons: buttons });
		navigator.getGamepads = () => [{ index: 0, buttons } as unknown as Gamepad];
	});
	await startWithStarter(page, site);
	/** Holds a button for as long as the page takes to look twice. */
	const press = (button: number) =>
		page.evaluate(async (at) => {
			const { padButtons } = globalThis as unknown as { padButtons: { pressed: boolean }[] };
			const pad = padButtons[at];
			const frames = () =>
				new Promise((resolve) =>
					requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve)))
				);
			if (!pad) throw new Error('No such button');
			await frames();
			pad.pressed = true;
			await frames();
			pad.pressed = false;
			await frames();
		}, button);
	const first = await prompt(page).innerText();
	await expect(async () => {
		await press(0);
		await expect(page.getByRole('button', { name: 'Got it' })).toBeVisible({ timeout: 1000 });
	}).toPass();
	await press(1);
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
	await press(4);
	await expect(prompt(page)).toHaveText(first);
	const { log } = await exported(page, site);
	expect(log.map(({ kind }) => kind)).toEqual(['review', 'undo']);
});

test('media keys reach the session where they are switched on', async ({ page, site }) => {
	await page.addInitScript(() => {
		const handlers: Record<string, unknown> = {};
		Object.assign(globalThis, { mediaHandlers: handlers });
		navigator.mediaSession.setActionHandler = (action, handler) => {
			handlers[action] = handler;
		};
	});
	await startWithStarter(page, site);
	await choose(page, site, 'Headset and media keys', 'On');
	await page.goto(site.at('review'));
	const press = (action: string) =>
		page.evaluate((name) => {
			const { mediaHandlers } = globalThis as unknown as {
				mediaHandlers: Record<string, (() => void) | null>;
			};
			mediaHandlers[name]?.();
		}, action);
	const first = await prompt(page).innerText();
	await expect
		.poll(() =>
			page.evaluate(
				() => !!(globalThis as unknown as { mediaHandlers: { play?: unknown } }).mediaHandlers.play
			)
		)
		.toBe(true);
	await press('pause');
	await expect(page.getByRole('button', { name: 'Got it' })).toBeVisible();
	await press('nexttrack');
	await expect(prompt(page)).not.toHaveText(first);
	await expect(page.getByRole('button', { name: 'Show answer' })).toBeVisible();
	await press('previoustrack');
	await expect(prompt(page)).toHaveText(first);
});
