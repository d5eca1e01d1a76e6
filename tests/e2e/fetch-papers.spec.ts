import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { LANTERN_SENTENCE } from '../paper-services/records';
import { PaperServices } from '../paper-services/server';
import { expect, exported, offlineReady, test as base, type Site } from './site';

const test = base.extend<{ services: PaperServices }>({
	services: async ({ site, foreignRequests }, use) => {
		const services = new PaperServices();
		await services.start();
		askHere(site, services);
		await use(services);
		await services.stop();
		// Every foreign request of this test went to the services, and those are counted by them.
		const others = foreignRequests.filter((url) => !url.startsWith(services.url));
		foreignRequests.splice(0, foreignRequests.length, ...others);
	}
});

/** The site as someone would host it who asks services of their own. */
function askHere(site: Site, services: PaperServices): void {
	const list = join(site.directory, 'services.json');
	const listed = JSON.parse(readFileSync(list, 'utf8')) as { services: { base: string }[] };
	const shell = join(site.directory, '200.html');
	let page = readFileSync(shell, 'utf8');
	for (const { base } of listed.services) page = page.replace(`${base}/`, `${services.url}/`);
	writeFileSync(shell, page);
	writeFileSync(list, JSON.stringify({ services: services.addresses }));
}

async function ask(page: Page, text: string): Promise<void> {
	await page.getByLabel(/Paste an abstract/).fill(text);
	await page.getByRole('button', { name: /^Ask / }).click();
	await expect(page.getByRole('heading', { name: 'What was understood' })).toBeVisible();
}

test('a DOI becomes a paper with its whole text, and nothing is asked before the button', async ({
	page,
	site,
	services
}) => {
	await page.goto(site.at('add'));
	await page.getByLabel(/Paste an abstract/).fill('https://doi.org/10.5555/lantern.2024');
	await expect(page.getByRole('heading', { name: 'This names a paper' })).toBeVisible();
	await expect(page.getByText('your internet address')).toBeVisible();
	await expect(page.getByRole('button', { name: /^Ask Crossref/ })).toBeVisible();
	expect(services.asked).toEqual([]);
	await page.getByRole('button', { name: /^Ask Crossref/ }).click();
	await expect(page.getByText('1 paper fetched of 1 asked for.')).toBeVisible();
	expect(services.asked).toEqual(['crossref', 'europe-pmc', 'europe-pmc']);
	await page.getByRole('button', { name: 'Add 1 paper and write cards' }).click();
	await expect(page).toHaveURL(/\/drafts/);
	const { papers } = await exported(page, site);
	expect(papers[0]!.paper.citation).toMatchObject({
		DOI: '10.5555/lantern.2024',
		PMID: '31000001'
	});
	expect(papers[0]!.paper.text).toContain(LANTERN_SENTENCE);
	expect(papers[0]!.paper.text).toContain('Lantern costs 2.3 times less');
});

test('a list of identifiers is fetched one by one, and what nobody knows is named', async ({
	page,
	site,
	services
}) => {
	services.behave('semantic-scholar', 'broken JSON');
	await page.goto(site.at('add'));
	await ask(page, 'arXiv:2406.99999\nPMID: 31000002\n10.5555/plain\n10.5555/nobody');
	await expect(page.getByText('3 papers fetched of 4 asked for.')).toBeVisible();
	await expect(page.getByText(/DOI 10\.5555\/nobody/).first()).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Naps and the memory of faces' })).toBeVisible();
	await expect(page.getByText(/^4 in = 3 new/)).toBeVisible();
});

async function withoutNetwork(context: BrowserContext, isOffline: boolean): Promise<void> {
	await context.setOffline(isOffline);
}

test('offline an identifier is kept, and fetched when the network is back', async ({
	context,
	page,
	site,
	services
}) => {
	await page.goto(site.at('add'));
	await offlineReady(page);
	await withoutNetwork(context, true);
	await page.getByLabel(/Paste an abstract/).fill('arXiv:2406.99999');
	await page.getByRole('button', { name: 'Keep for later' }).click();
	await expect(page.getByRole('heading', { name: '1 paper waits to be fetched' })).toBeVisible();
	expect(services.asked).toEqual([]);
	await page.getByRole('link', { name: 'Library' }).click();
	await withoutNetwork(context, false);
	await page.getByRole('button', { name: 'Look' }).click();
	await expect(page.getByText('1 paper fetched of 1 asked for.')).toBeVisible();
	expect(services.asked).toEqual(['datacite']);
	await page.getByRole('button', { name: 'Add 1 paper and write cards' }).click();
	await expect(page.getByRole('heading', { name: /^Drafts$|^1 paper added$/ })).toBeVisible();
	await page.goto(site.at('add'));
	await expect(page.getByLabel(/Paste an abstract/)).toBeVisible();
	await expect(page.getByText(/to be fetched/)).toBeHidden();
});

test('a service that is out of order leaves the work on the list with the reason', async ({
	page,
	site,
	services
}) => {
	for (const { id } of services.addresses) services.behave(id, 'server error');
	await page.goto(site.at('add'));
	await ask(page, 'PMID: 31000002');
	await expect(page.getByText(/out of order/).first()).toBeVisible();
	await page.getByRole('button', { name: 'Back' }).click();
	await expect(page.getByRole('heading', { name: '1 paper waits to be fetched' })).toBeVisible();
	services.behave('europe-pmc', 'answers');
	await page.getByRole('button', { name: 'Fetch now' }).click();
	await expect(page.getByRole('heading', { name: 'Naps and the memory of faces' })).toBeVisible();
});

test('an address that no service knows papers by says what to do instead', async ({
	page,
	site,
	services
}) => {
	await page.goto(site.at('add'));
	await offlineReady(page);
	await page.getByLabel(/Paste an abstract/).fill('https://openreview.net/forum?id=abcdefgh');
	await expect(page.getByText(/copy title and abstract, and paste them here/)).toBeVisible();
	await expect(page.getByRole('button', { name: /^Ask / })).toBeHidden();
	expect(services.asked).toEqual([]);
});
