import type { Page } from '@playwright/test';
import { filmingBrowser } from './film-of-a-code';
import { answerAndNote, phone, savedText, type Seen, setUp, withStarter } from './play-quiz';
import { expect, offlineReady, type Site, test, watch } from './site';

// The pages find each other on this machine without a name service of the local network.
const LOOPBACK = '--disable-features=WebRtcHideLocalIpsWithMdns';
const executablePath = process.env['PAPERDECK_CHROMIUM'];
test.use({
	launchOptions: {
		args: ['--no-sandbox', '--disable-gpu', LOOPBACK],
		...(executablePath ? { executablePath } : {})
	}
});

const END = /of 12 right/;
const NAMES = ['Ada', 'Blaise', 'Grace', 'Emmy', 'Ada', 'Kurt'];

interface Marked {
	readonly answer: string;
	readonly isRight: boolean;
}

/** What one player saw and gave, and what their own phone says of it, by the question's words. */
interface Player {
	readonly seen: readonly Seen[];
	readonly marks: ReadonlyMap<string, Marked>;
}

/** The list at the end of a quiz. */
async function marksOn(page: Page): Promise<Map<string, Marked>> {
	const rows = page.locator('ol > li').filter({ has: page.locator('.prompt') });
	const read = await rows.evaluateAll((items) =>
		items.map((item): [string, Marked] => [
			item.querySelector<HTMLElement>('.prompt')!.innerText,
			{
				answer: item.querySelector<HTMLElement>('.answer')!.innerText,
				isRight: item.querySelector('strong')!.textContent!.includes('✓')
			}
		])
	);
	return new Map(read);
}

async function playToTheEnd(page: Page, place: number, before: readonly Seen[] = []) {
	const seen = [...before, ...(await answerAndNote(page, place, END))];
	expect(seen).toHaveLength(12);
	return { seen, marks: await marksOn(page) };
}

async function resultLink(page: Page): Promise<string> {
	await page.getByText('Other ways').click();
	return page.getByTestId('result-link').innerText();
}

async function paste(host: Page, text: string, told: string | RegExp): Promise<void> {
	await host.getByLabel('Or paste a link someone sent').fill(text);
	await host.getByRole('button', { name: 'Add', exact: true }).click();
	await expect(host.getByTestId('collected')).toHaveText(told);
}

/** Each shows the other its code once. */
async function connect(host: Page, own: Page): Promise<void> {
	await own.getByText('Send answers live').click();
	await own.getByRole('button', { name: 'Connect to the host' }).click();
	await own.getByText('The code as text').click();
	await host.getByText('Live answers').click();
	await host
		.getByLabel('The code that a player shows')
		.fill(await own.getByTestId('live-code').innerText());
	await host.getByRole('button', { name: 'Answer the player' }).click();
	await host.getByText('The code as text').click();
	await own
		.getByLabel('The code that the host shows then')
		.fill(await host.getByTestId('live-code').innerText());
	await own.getByRole('button', { name: 'Connect', exact: true }).click();
	await expect(own.getByText('Connected: the host sees each answer')).toBeVisible();
}

/** What the host's table must say of one question, counted from what the players gave. */
function countOf(players: readonly Player[], prompt: string) {
	const counts = new Map<string, number>();
	let right = 0;
	for (const { seen, marks } of players) {
		const { given } = seen.find((one) => one.prompt === prompt)!;
		const { answer, isRight } = marks.get(prompt)!;
		if (given === '') continue;
		const said = isRight ? answer : given === false ? 'not recalled' : String(given);
		counts.set(said, (counts.get(said) ?? 0) + 1);
		right += Number(isRight);
	}
	const shown = [...counts].sort().map(([text, count]) => `${count} × ${text}`);
	const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
	const bits = (share: number) => share * Math.log2(1 / share);
	const spread = [...counts.values()].reduce((sum, count) => sum + bits(count / all), 0);
	return { prompt, sum: `${right} of ${all} right`, shown, spread, share: right / all };
}

/** The host's table as it stands on screen. */
async function tableOn(host: Page) {
	return host.getByTestId('tally').evaluateAll((items) =>
		items.map((item) => ({
			prompt: item.querySelector<HTMLElement>('.prompt')!.innerText,
			sum: item.querySelector<HTMLElement>('.sum')!.innerText.split(' · ')[0]!,
			shown: [...item.querySelectorAll('ul > li')]
				.map((row) => ({
					text: row.querySelector('span')!.textContent!.replace(/ ✓$/, ''),
					count: row.querySelector('.count')!.textContent!
				}))
				.sort((a, b) => (a.text < b.text ? -1 : 1))
				.map(({ text, count }) => `${count} × ${text}`)
		}))
	);
}

async function openRoom(host: Page, site: Site): Promise<string> {
	await withStarter(host, site);
	await setUp(host, site);
	await host.getByLabel('What the quiz is called').fill('Thursday group');
	await host.getByRole('button', { name: 'Open a room' }).click();
	await expect(host.getByRole('img', { name: 'Code to join the quiz' })).toBeVisible();
	return savedText(host, 'Save as a file');
}

test('six phones play one quiz, two of them offline; link, file, camera and live connection bring what they answered', async ({
	site,
	browser,
	foreignRequests,
	consoleErrors
}) => {
	test.setTimeout(400_000);
	const filming = await filmingBrowser([LOOPBACK]);
	const watched = { foreign: foreignRequests, errors: consoleErrors };
	try {
		const room = await filming.browser.newContext({ viewport: { width: 390, height: 844 } });
		watch(room, site, watched);
		const host = await room.newPage();
		const link = await openRoom(host, site);
		const players: Player[] = [];
		for (const [place, name] of NAMES.entries()) {
			const { context, page: own } = await phone(browser);
			watch(context, site, watched);
			if (place < 2) {
				await own.goto(site.at(''));
				await offlineReady(own);
				await context.setOffline(true);
			}
			await own.goto(link);
			await own.getByRole('textbox', { name: 'A name for the host to see' }).fill(name);
			await own.getByRole('button', { name: 'Start' }).click();
			await expect(own.getByTestId('question')).toBeVisible();
			if (name === 'Emmy') await connect(host, own);
			const before: Seen[] = [];
			if (name === 'Kurt') {
				// A phone that dies in the middle goes on where it was.
				before.push({
					prompt: await own.getByTestId('question').innerText(),
					options: [],
					given: ''
				});
				await own.getByRole('button', { name: 'I do not know' }).click();
				await expect(own.getByText('Question 2 of 12')).toBeVisible();
				await own.goto('about:blank');
				await own.goto(link);
				await expect(own.getByText('Question 2 of 12')).toBeVisible();
			}
			players.push(await playToTheEnd(own, place, before));
			if (place === 0) await paste(host, await resultLink(own), 'Ada is in.');
			if (name === 'Blaise') {
				const buffer = Buffer.from(await savedText(own, 'Save as a file'));
				await host
					.getByLabel('Or open result files')
					.setInputFiles({ name: 'blaise.txt', mimeType: 'text/plain', buffer });
				await expect(host.getByTestId('collected')).toHaveText('Blaise is in.');
			}
			if (name === 'Grace') {
				await filming.showTo(own);
				await host.getByRole('button', { name: 'Scan with the camera' }).click();
				await expect(host.getByTestId('collected')).toHaveText('Grace is in.');
				await host.getByRole('button', { name: 'Stop the camera' }).click();
			}
			if (name === 'Emmy')
				await expect(host.getByRole('row', { name: 'Emmy' })).toContainText(
					`${[...players[3]!.marks.values()].filter(({ isRight }) => isRight).length} of 12`
				);
			if (place === 4) {
				await paste(host, await resultLink(own), 'Another Ada is in, and got a number.');
				await own.getByRole('button', { name: 'Keep these cards' }).click();
				await expect(own.getByText('12 cards are in your library')).toBeVisible();
				await own.goto(site.at('review'));
				await expect(own.getByRole('button', { name: 'Show answer' })).toBeVisible();
			}
			if (name === 'Kurt') {
				const result = await resultLink(own);
				await paste(host, result, 'Kurt is in.');
				await paste(host, result, 'Kurt was in already; nothing was counted twice.');
				await paste(host, 'https://example.org/#NOTHING0', /^That is no result/);
			}
			await context.close();
		}

		// The same questions and options for all, the options in an order of each player's own.
		const asked = (player: Player) => player.seen.map(({ prompt }) => prompt);
		for (const player of players) expect(asked(player)).toEqual(asked(players[0]!));
		const optionsOf = ({ seen }: Player) =>
			seen.map(({ options }) => options).filter((options) => options.length > 0);
		const sorted = (player: Player) => optionsOf(player).map((options) => [...options].sort());
		for (const player of players.slice(1, 5)) expect(sorted(player)).toEqual(sorted(players[0]!));
		const orders = new Set(players.slice(0, 5).map((one) => optionsOf(one).join()));
		expect(orders.size).toBeGreaterThan(1);

		const counted = asked(players[0]!).map((prompt) => countOf(players, prompt));
		const ordered = [...counted].sort((a, b) => b.spread - a.spread || a.share - b.share);
		expect(ordered[0]!.spread).toBeGreaterThan(ordered.at(-1)!.spread);
		const expected = ordered.map(({ prompt, sum, shown }) => ({ prompt, sum, shown }));
		await expect.poll(() => tableOn(host)).toEqual(expected);

		const table = host.getByRole('table');
		const names = ['Ada', 'Blaise', 'Grace', 'Emmy', 'Ada (2)', 'Kurt'];
		const rights = players.map(
			({ marks }) => [...marks.values()].filter(({ isRight }) => isRight).length
		);
		await expect(table.getByRole('rowheader')).toHaveText(names);
		for (const [place, name] of names.entries())
			await expect(
				table.getByRole('row', { name: `${name} `, exact: false }).first()
			).toContainText(`${rights[place]} of 12`);
		await host.reload();
		await expect(table.getByRole('rowheader')).toHaveText(names);
		await expect.poll(() => tableOn(host)).toEqual(expected);
	} finally {
		await filming.close();
	}
});
