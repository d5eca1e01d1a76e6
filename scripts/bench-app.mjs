/**
 * `npm run bench:app [LISTING]`: prints, from the finished build in a real browser with the processor
 * slowed four times: cold and warm start to the first card, and the time from a paste to the drafts;
 * then, not slowed, the library and its search at 2,000 papers. `--only library` measures that alone.
 * LISTING is a text file to paste (default: thirty copies of the sample paper's abstract as a listing).
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { benchLibrary } from './bench-library.mjs';
import { findBrowser } from './find-browser.mjs';
import { serve } from './serve.mjs';

const SLOW_DOWN = 4;
const RUNS = 3;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const say = (name, values) =>
	process.stdout.write(
		`${name.padEnd(64)} median ${Math.round(median(values))} ms  (${values.map(Math.round).join(', ')})\n`
	);

const profiles = [];
function newProfile() {
	const profile = mkdtempSync(join(tmpdir(), 'paperdeck-bench-'));
	profiles.push(profile);
	return profile;
}
const { url, close } = await serve({ port: 0 });
const executablePath = await findBrowser();

async function launch(profile, slowDown = SLOW_DOWN) {
	const context = await chromium.launchPersistentContext(profile, {
		executablePath,
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
		viewport: { width: 390, height: 844 }
	});
	const page = context.pages()[0] ?? (await context.newPage());
	page.setDefaultTimeout(600_000);
	const devtools = await context.newCDPSession(page);
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
	return { context, page };
}

async function timeToCard(page) {
	const started = performance.now();
	await page.goto(`${url}review`);
	await page.getByTestId('prompt').waitFor();
	return performance.now() - started;
}

async function prepare(profile) {
	const { context, page } = await launch(profile);
	await page.goto(url);
	await page.getByRole('button', { name: 'Start with the starter library' }).click();
	await page.getByTestId('prompt').waitFor();
	await page.evaluate(() => navigator.serviceWorker.ready);
	await context.close();
}

/** Cold: a new browser process. Warm: the page opened again in the same one. */
async function benchStart(profile) {
	const cold = [];
	const warm = [];
	for (let run = 0; run < RUNS; run++) {
		const { context, page } = await launch(profile);
		cold.push(await timeToCard(page));
		warm.push(await timeToCard(page));
		await context.close();
	}
	say(`cold start to the first card, ${SLOW_DOWN}× slower`, cold);
	say(`warm start to the first card, ${SLOW_DOWN}× slower`, warm);
}

async function benchPaste(listing) {
	const found = [];
	const drafted = [];
	for (let run = 0; run < RUNS; run++) {
		const { context, page } = await launch(newProfile());
		await page.goto(`${url}add`);
		await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
		await page.getByRole('textbox').first().fill(listing);
		let started = performance.now();
		await page.getByRole('button', { name: /^Read/ }).click();
		const add = page.getByRole('button', { name: /^Add \d+ papers?/ });
		await add.waitFor();
		found.push(performance.now() - started);
		started = performance.now();
		await page.getByRole('button', { name: /^Add \d+ papers?/ }).click();
		await page.waitForURL(/\/drafts/);
		drafted.push(performance.now() - started);
		await context.close();
	}
	say(`paste to papers understood, ${SLOW_DOWN}× slower`, found);
	say(`papers to saved drafts, ${SLOW_DOWN}× slower`, drafted);
}

/** A listing made of the sample paper's abstract, for where no other is given. */
function sampleListing() {
	const sample = readFileSync('static/starter/sample-paper.txt', 'utf8');
	const abstract = /Abstract\s+([\s\S]+?)\n\s*\n/.exec(sample)?.[1] ?? sample;
	return Array.from(
		{ length: 30 },
		(_, index) =>
			`Study ${index + 1}: what spacing does\n\n${abstract.trim()}\n\n3 authors\n\nMay ${index + 1}, 2025\n`
	).join('\n');
}

const only = process.argv.includes('--only') ? process.argv.at(-1) : undefined;

try {
	if (only !== 'library') {
		const profile = newProfile();
		await prepare(profile);
		await benchStart(profile);
		const file = process.argv[2];
		await benchPaste(file ? readFileSync(file, 'utf8') : sampleListing());
	}
	await benchLibrary({ launch: (profile) => launch(profile, 1), profile: newProfile(), url }, say);
} finally {
	await close();
	// The browser may still be writing as it ends.
	const options = { recursive: true, force: true, maxRetries: 20, retryDelay: 200 };
	for (const profile of profiles) rmSync(profile, options);
}
