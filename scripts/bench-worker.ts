/**
 * `npm run bench:worker`: what it costs the finished build's own worker, in a real browser, to read a
 * text and to draft its cards, the way there and back included. Needs a build, and says so without one.
 */
import { chromium } from '@playwright/test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IngestReply, IngestRequest } from '$lib/workers/protocol';
import { abstractsToWrite, percentile } from './bench-writing/abstracts';
import { paperOfPages } from './bench-writing/invented-texts';
import { findBrowser } from './find-browser.mjs';
import { serve } from './serve.mjs';

const WORKERS = '_app/immutable/workers/';
const PAGES = 12;
const PAPER_RUNS = 15;

/** In the page: reads each text and drafts its papers, one after the other; milliseconds for each. */
async function writeAll({ url, texts }: { url: string; texts: readonly string[] }) {
	const worker = new Worker(url, { type: 'module', name: 'en' });
	const ask = (request: IngestRequest) =>
		new Promise<IngestReply>((resolve) => {
			worker.onmessage = ({ data }: MessageEvent<IngestReply>) => {
				if (data.kind !== 'progress') resolve(data);
			};
			worker.postMessage(request);
		});
	const costs: number[] = [];
	let cardCount = 0;
	for (const [id, text] of texts.entries()) {
		const input = { name: 'abstract.txt', bytes: new TextEncoder().encode(text) };
		const start = performance.now();
		const read = await ask({ kind: 'read', id, input });
		if (read.kind !== 'read') throw new Error(`the worker answered ${JSON.stringify(read)}`);
		for (const paper of read.result.papers) {
			const drafted = await ask({ kind: 'draft', id, paper });
			if (drafted.kind !== 'drafted') throw new Error(`the worker answered ${drafted.kind}`);
			cardCount += drafted.drafts.length;
		}
		costs.push(performance.now() - start);
	}
	worker.terminate();
	return { costs, cardCount };
}

const tell = (name: string, costs: readonly number[]) =>
	console.log(
		`${name.padEnd(16)} median ${percentile(costs, 0.5).toFixed(1)} ms, p95 ${percentile(costs, 0.95).toFixed(1)} ms`
	);

const worker =
	existsSync(`build/${WORKERS}`) &&
	readdirSync(`build/${WORKERS}`).find((name) => name.startsWith('ingest.worker-'));
if (!worker) {
	console.log('The speed in a browser was left out: there is no build. Run `npm run build` first.');
	process.exit(0);
}
const { url, close } = await serve({ port: 0 });
const browser = await chromium.launch({
	executablePath: await findBrowser(),
	args: ['--no-sandbox', '--disable-gpu']
});
try {
	// The page's own rules let no script but its own start a worker.
	const page = await (await browser.newContext({ bypassCSP: true })).newPage();
	// The compiler that runs this file marks functions with a helper that pages do not have.
	await page.addInitScript({ content: 'globalThis.__name = (marked) => marked' });
	await page.goto(`${url}about`);
	const { abstracts, isShared } = abstractsToWrite();
	const sample = readFileSync('static/starter/sample-paper.txt', 'utf8');
	const paper = paperOfPages(PAGES, sample, abstracts);
	const ask = (texts: readonly string[]) =>
		page.evaluate(writeAll, { url: `${url}${WORKERS}${worker}`, texts });
	console.log(
		`${browser.version()}, ${abstracts.length} abstracts ${isShared ? 'of public data sets' : 'made up'}`
	);
	const { costs, cardCount } = await ask(abstracts);
	console.log(`the first, cold  ${(costs[0] ?? 0).toFixed(0)} ms`);
	tell('an abstract', costs);
	const seconds = costs.reduce((sum, cost) => sum + cost, 0) / 1000;
	const each = (cardCount / abstracts.length).toFixed(1);
	console.log(`${abstracts.length} abstracts   ${seconds.toFixed(1)} s, ${each} cards each`);
	const pages = await ask(Array.from({ length: PAPER_RUNS }, () => paper));
	tell(`${PAGES} pages`, pages.costs);
} finally {
	await browser.close();
	await close();
}
