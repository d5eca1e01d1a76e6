import { expectNoFaults } from './axe-faults';
import { answerAll, join, openRoom, phone } from './play-quiz';
import { expect, test } from './site';

// The two pages find each other on this machine without a name service of the local network.
const executablePath = process.env['PAPERDECK_CHROMIUM'];
test.use({
	launchOptions: {
		args: ['--no-sandbox', '--disable-gpu', '--disable-features=WebRtcHideLocalIpsWithMdns'],
		...(executablePath ? { executablePath } : {})
	}
});

test('answers reach the host by themselves once both have shown a code', async ({
	page,
	site,
	browser
}) => {
	const link = await openRoom(page, site, 'Live group');
	const { context, page: own } = await phone(browser);
	await join(own, link, 'Emmy');
	await own.getByText('Send answers live').click();
	await own.getByRole('button', { name: 'Connect to the host' }).click();
	await own.getByText('The code as text').click();
	await expectNoFaults(own, 'a player with a code for the host');
	const spoken = [
		'- group:',
		'  - paragraph: Let the host scan this code, then scan the one that the host shows.',
		'  - img "Code for the host to scan"',
		'  - button "Copy this code"',
		'  - button "Scan the other code"',
		'  - textbox "The code that the host shows then"',
		'  - button "Connect"'
	];
	const panel = own.getByRole('group').filter({ hasText: 'Send answers live' }).last();
	await expect(panel).toMatchAriaSnapshot(spoken.join('\n'));
	const offer = await own.getByTestId('live-code').innerText();

	await page.getByText('Live answers').click();
	await page.getByLabel('The code that a player shows').fill('NONSENSE');
	await page.getByRole('button', { name: 'Answer the player' }).click();
	await expect(page.getByText('That is no code of this quiz')).toBeVisible();
	await page.getByLabel('The code that a player shows').fill(offer);
	await page.getByRole('button', { name: 'Answer the player' }).click();
	await page.getByText('The code as text').click();
	await expectNoFaults(page, 'a host with a code for the player');
	const answer = await page.getByTestId('live-code').innerText();

	await own.getByLabel('The code that the host shows then').fill(answer);
	await own.getByRole('button', { name: 'Connect', exact: true }).click();
	await expect(own.getByText('Connected: the host sees each answer')).toBeVisible();
	await expect(page.getByText('Players connected: 1')).toBeVisible();
	await expectNoFaults(own, 'a player who is connected');
	await expect(page.getByRole('rowheader', { name: 'Emmy' })).toBeVisible();
	expect(await answerAll(own, 1, /[1-5] of 5 right/)).toBe(5);
	const score = (await own.getByRole('heading', { level: 1 }).innerText()).match(/^\d+ of 5/)![0];
	await expect(page.getByRole('row', { name: 'Emmy' })).toContainText(score);
	await context.close();
	await expect(page.getByText('Players connected: 0')).toBeVisible({ timeout: 45_000 });
});
