import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';

interface Server {
	url: string;
	close: () => Promise<void>;
}

/** The production build, served on a port of its own, so that each test has a browser database of its own. */
export class Site {
	#server: Server | undefined;
	#port = 0;
	url = '';

	constructor(readonly directory: string) {}

	async start(): Promise<void> {
		this.#server = await serve({ port: this.#port, directory: this.directory });
		this.url = this.#server.url;
		this.#port = Number(new URL(this.url).port);
	}

	/** The server is gone: connections are refused. */
	async kill(): Promise<void> {
		await this.#server?.close();
		this.#server = undefined;
	}

	at(path: string): string {
		return new URL(path, this.url).href;
	}

	/** Puts a newer build in place: the shell carries a marker and the service worker a new list. */
	release(version: string): void {
		const shell = join(this.directory, '200.html');
		writeFileSync(
			shell,
			readFileSync(shell, 'utf8').replace('<html', `<html data-release="${version}"`)
		);
		const worker = join(this.directory, 'service-worker.js');
		const listed = /("url":"\/200\.html","revision":")[^"]+/;
		const source = readFileSync(worker, 'utf8');
		if (!listed.test(source)) throw new Error('The shell is not in the service worker’s list');
		writeFileSync(worker, source.replace(listed, `$1${version}`));
	}
}

interface Fixtures {
	site: Site;
	/** Requests to any origin but the site's; every test fails if there is one. */
	foreignRequests: string[];
	/** Errors on the console but for those of a killed server; every test fails if there is one. */
	consoleErrors: string[];
}

const NETWORK_GONE =
	/net::ERR_|Failed to load resource|Failed to fetch|An unknown error occurred when fetching the script/;

export function watch(
	context: BrowserContext,
	site: Site,
	into: { foreign: string[]; errors: string[] }
) {
	context.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		if (protocol !== 'blob:' && protocol !== 'data:' && origin !== new URL(site.url).origin) {
			into.foreign.push(request.url());
		}
	});
	context.on('console', (message) => {
		if (message.type() === 'error' && !NETWORK_GONE.test(message.text())) {
			into.errors.push(message.text());
		}
	});
	context.on('weberror', (error) => into.errors.push(error.error().message));
}

/** Copies no test needs any more; a request that came last may still be reading of one. */
const finished: string[] = [];
process.once('exit', () => {
	for (const directory of finished) rmSync(directory, { recursive: true, force: true });
});

export const test = base.extend<Fixtures>({
	foreignRequests: async ({}, use) => use([]),
	consoleErrors: async ({}, use) => use([]),
	site: [
		async ({ context, foreignRequests, consoleErrors }, use) => {
			const directory = mkdtempSync(join(tmpdir(), 'paperdeck-site-'));
			cpSync('build', directory, { recursive: true });
			const site = new Site(directory);
			await site.start();
			watch(context, site, { foreign: foreignRequests, errors: consoleErrors });
			await use(site);
			await site.kill();
			finished.push(directory);
			expect(foreignRequests, 'requests to other origins').toEqual([]);
			expect(consoleErrors, 'errors on the console').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

/** Waits until every file is on the device. */
export async function offlineReady(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((resolve) =>
			navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
		);
	});
}

/** First run, then the starter library, up to the first card. */
export async function startWithStarter(page: Page, site: Site): Promise<void> {
	await page.goto(site.url);
	await page.getByRole('button', { name: 'Start with the starter library' }).click();
	await expect(page.getByTestId('prompt')).toBeVisible();
}

/** Answers the card on screen. */
export async function answer(page: Page, button: 'Got it' | 'Forgot' = 'Got it'): Promise<void> {
	await page.getByRole('button', { name: 'Show answer' }).click();
	await page.getByRole('button', { name: button }).click();
	// The next card, or the end: a cloze changes its words as soon as it is revealed.
	await expect(page.getByRole('button', { name: button })).toBeHidden();
}

interface ExportedArchive {
	papers: { paper: { citation: { title: string }; text: string } }[];
	cards: { id: string; paperId: string; content: { kind: string } }[];
	log: { id: string; kind: string; cardId: string; rating?: string }[];
}

/** Everything in the library, through the reader's own export. */
export async function exported(page: Page, site: Site): Promise<ExportedArchive> {
	await page.goto(site.at('settings'));
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Export everything' }).click();
	return JSON.parse(readFileSync(await (await download).path(), 'utf8')) as ExportedArchive;
}
