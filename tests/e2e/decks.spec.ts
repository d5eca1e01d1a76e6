import { expectNoFaults } from './axe-faults';
import { phone, savedText, withStarter } from './play-quiz';
import { expect, test } from './site';

const OPEN = 'Open a deck file (.paperdeck.json)';

function file(text: string) {
	return { name: 'group.paperdeck.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

test('a deck goes to another phone, and a newer one shows what changed and keeps the schedule', async ({
	page,
	site,
	browser
}) => {
	await withStarter(page, site);
	await page.goto(site.at('decks'));
	await expect(page.getByRole('button', { name: 'Save the deck' })).toBeDisabled();
	await page
		.getByRole('group', { name: 'Cards of which papers' })
		.getByRole('checkbox')
		.first()
		.check();
	await page.getByLabel('What the deck is called').fill('Group');
	const text = await savedText(page, 'Save the deck');
	const deck = JSON.parse(text);
	expect(deck).toMatchObject({ format: 'paperdeck-deck', version: 1, name: 'Group' });
	expect(deck.log).toBeUndefined();

	const { context, page: own } = await phone(browser);
	await own.goto(site.at('decks'));
	await own.getByLabel(OPEN).setInputFiles(file(text));
	const count = deck.papers[0].cards.length;
	await own.getByText(`New cards: ${count}`).click();
	await expect(own.getByText(deck.papers[0].cards[0].content.evidence.quote)).toBeVisible();
	await own.getByRole('button', { name: 'Take these cards' }).click();
	await expect(own.getByText(`Taken: ${count} new`)).toBeVisible();
	await own.goto(site.at('review'));
	await own.getByRole('button', { name: 'Show answer' }).click();
	await own.getByRole('button', { name: 'Got it' }).click();
	await expect(own.getByRole('button', { name: 'Show answer' })).toBeVisible();

	for (const card of deck.papers[0].cards) {
		if (card.content.kind === 'basic') card.content.back = 'other words';
		else card.content.clozeText = 'Other {{c1::words}}.';
	}
	await own.goto(site.at('decks'));
	await own.getByLabel(OPEN).setInputFiles(file(JSON.stringify(deck)));
	await own.getByText(`Cards with other words, whose schedule you keep: ${count}`).click();
	await expectNoFaults(own, 'a deck whose cards have other words');
	await own.getByRole('button', { name: 'Take these cards' }).click();
	await expect(own.getByText(`Taken: 0 new, ${count} with other words`)).toBeVisible();
	await own.goto(site.at(''));
	// The one that was answered is not new again.
	await expect(own.getByText(`${count - 1} new`)).toBeVisible();
	await context.close();
});

test('a file that is no deck is refused in a sentence', async ({ page, site }) => {
	await page.goto(site.at('decks'));
	await page.getByLabel(OPEN).setInputFiles(file('Dear reader'));
	await expect(page.getByRole('alert')).toHaveText(/That file is no deck.*Nothing was changed/);
});
