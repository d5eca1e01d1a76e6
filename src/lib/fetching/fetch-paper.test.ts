import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LANTERN_SENTENCE } from '../../../tests/paper-services/records';
import { PaperServices, type Behaviour } from '../../../tests/paper-services/server';
import { fetchPaper, servicesFor } from './fetch-paper';
import type { Identifier } from './identifier';

let services: PaperServices;
beforeEach(async () => {
	services = new PaperServices();
	await services.start();
});
afterEach(() => services.stop());

function ask(identifier: Identifier, more: { signal?: AbortSignal; timeoutMs?: number } = {}) {
	const signal = new AbortController().signal;
	return fetchPaper(identifier, { addresses: services.addresses, signal, ...more });
}

const LANTERN: Identifier = { kind: 'doi', value: '10.5555/lantern.2024' };
const PLAIN: Identifier = { kind: 'doi', value: '10.5555/plain' };

test('a DOI gives one paper of what the services say, with its text', async () => {
	const { paper, fullText, failures } = await ask(LANTERN);
	expect(services.asked).toEqual(['crossref', 'europe-pmc', 'europe-pmc']);
	expect(failures).toEqual([]);
	expect(paper?.citation).toMatchObject({
		title: 'Lantern: cheap verification of long answers',
		DOI: '10.5555/lantern.2024',
		PMID: '31000001',
		'container-title': 'Journal of Checked Answers',
		issued: { 'date-parts': [[2024, 6, 17]] }
	});
	expect(paper?.citation.author).toHaveLength(3);
	expect(paper?.source.name).toBe('Crossref, Europe PMC');
	expect(paper?.text).toContain(LANTERN_SENTENCE);
	expect(fullText?.name).toBe('PMC7000001.xml');
	expect(new TextDecoder().decode(fullText?.bytes)).toContain('<article ');
});

test('an abstract in JATS is read without its tags', async () => {
	services.behave('europe-pmc', 'server error');
	const { paper } = await ask(LANTERN);
	expect(paper?.text).toBe(
		`Background: Long answers are hard to check, because H₂O & other facts hide (p < 0.05).\n\nResults: ${LANTERN_SENTENCE}`
	);
});

test('an arXiv id is asked of the register of preprints alone when that knows enough', async () => {
	const { paper } = await ask({ kind: 'arxiv', value: '2406.99999' });
	expect(services.asked).toEqual(['datacite']);
	expect(paper).toMatchObject({
		arxiv: '2406.99999',
		citation: {
			author: [
				{ family: 'Weaver', given: 'Ruth' },
				{ family: 'Okafor', given: 'Chidi' }
			],
			issued: { 'date-parts': [[2024, 6, 14]] }
		}
	});
	expect(paper?.text).toMatch(/^Adults who slept recalled 71%/);
});

test('an abstract that only the index of words has is put together', async () => {
	const { paper } = await ask(PLAIN);
	expect(services.asked).toEqual(['crossref', 'europe-pmc', 'semantic-scholar', 'openalex']);
	expect(paper?.text).toBe('We measured all the plain record. the end');
	expect(paper?.source.name).toBe('Crossref, Semantic Scholar, OpenAlex');
});

test('a PMID gives the DOI, and a structured abstract keeps its labels', async () => {
	const { paper } = await ask({ kind: 'pmid', value: '31000002' });
	expect(services.asked).toEqual(['europe-pmc']);
	expect(paper?.citation).toMatchObject({ DOI: '10.5555/naps', PMID: '31000002' });
	expect(paper?.citation.author).toEqual([
		{ family: 'Curie', given: 'Marie' },
		{ literal: 'Nap Study Group' }
	]);
	expect(paper?.text).toBe(
		'Methods: We tested 96 adults.\n\nResults: After a nap, adults recognised 74% of the faces, compared with 61% after rest.'
	);
});

test('a publisher’s number is found where it belongs to one work', async () => {
	const { paper } = await ask({ kind: 'pii', value: 'S0140673699999999' });
	expect(paper?.citation).toMatchObject({ DOI: '10.5555/pii', title: 'A record found by its PII' });
});

test('a page is found by the title shared with it, and by no other title', async () => {
	const { paper } = await ask({ kind: 'title', value: 'Tickets for small networks' });
	expect(paper).toBeUndefined();
	const found = await ask({ kind: 'title', value: 'Tickets for Small Networks' });
	expect(found.paper).toMatchObject({ arxiv: '2401.99999' });
});

test('an address that no service knows papers by is asked of none', async () => {
	const page = { kind: 'openreview', value: 'abcdefgh' } as const;
	expect(servicesFor(page, services.addresses)).toEqual([]);
	expect(await ask(page)).toEqual({ failures: [] });
	expect(services.asked).toEqual([]);
});

const refusals: readonly (readonly [Behaviour, string])[] = [
	['silent', 'timeout'],
	['broken JSON', 'nonsense'],
	['web page', 'nonsense'],
	['server error', 'failed'],
	['wants a key', 'refused']
];

describe.each(refusals)('where a service %s', (behaviour, refusal) => {
	test('its refusal is named and the others are asked', async () => {
		services.behave('crossref', behaviour);
		const { paper, failures } = await ask(PLAIN, { timeoutMs: 300 });
		expect(failures).toContainEqual({ service: 'Crossref', refusal });
		expect(paper?.citation.title).toBe('A plain record');
	});
});

test('a busy service is waited for as long as it asks', async () => {
	services.behave('crossref', 'busy once');
	const { paper, failures } = await ask(LANTERN);
	expect(services.asked.slice(0, 2)).toEqual(['crossref', 'crossref']);
	expect(failures).toEqual([]);
	expect(paper?.citation.DOI).toBe('10.5555/lantern.2024');
});

test('a service that stays busy is given up', async () => {
	services.behave('crossref', 'busy');
	const signal = new AbortController().signal;
	const answer = await fetchPaper(PLAIN, { addresses: services.addresses, signal, patienceMs: 0 });
	expect(answer.failures).toContainEqual({ service: 'Crossref', refusal: 'busy' });
});

test('what nobody knows is not found by anybody', async () => {
	const { paper, failures } = await ask({ kind: 'doi', value: '10.5555/unknown' });
	expect(paper).toBeUndefined();
	expect(failures.map(({ refusal }) => refusal)).toEqual(Array(5).fill('not-found'));
});

test('without a connection every service is out of reach', async () => {
	await services.stop();
	const { failures } = await ask(PLAIN);
	expect(new Set(failures.map(({ refusal }) => refusal))).toEqual(new Set(['unreachable']));
	await services.start();
});

test('a question that is taken back asks nothing more', async () => {
	services.behave('crossref', 'silent');
	const job = new AbortController();
	const asking = ask(LANTERN, { signal: job.signal });
	setTimeout(() => job.abort(), 50);
	await expect(asking).rejects.toThrow(/abort/i);
	expect(services.asked).toEqual(['crossref']);
});
