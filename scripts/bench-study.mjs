/**
 * `npm run bench:study [CARDS …]`: prints, from the finished build in a real browser, for libraries of so
 * many cards with ten reviews each (default 1000, 10000, 100000): import, first card from a warm start with
 * the processor slowed four times, the next card after a grade, statistics, and a fit.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { processorMs } from './bench-study/processor-time.mjs';
import { findBrowser } from './find-browser.mjs';
import { serve } from './serve.mjs';

const SIZES = process.argv.slice(2).map(Number);
const sizes = SIZES.length > 0 ? SIZES : [1_000, 10_000, 100_000];
const REVIEWS_PER_CARD = 14;
const GRADES = 20;
const SLOW_DOWN = 4;
const LONG_MS = 900_000;

const { url, close } = await serve({ port: 0 });
const executablePath = await findBrowser();
const folder = mkdtempSync(join(tmpdir(), 'paperdeck-study-'));
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
/** What the machine needs for a fixed sum just now, ms: others may be at work on it. */
function baseline() {
	const started = performance.now();
	let sum = 0;
	for (let index = 0; index < 1e8; index++) sum = (sum + index * 7) % 1_000_003;
	return sum < 0 ? 0 : performance.now() - started;
}
const IDLE_MS = Math.min(baseline(), baseline(), baseline());
const say = (name, ms, processor = '') =>
	process.stdout.write(`  ${name.padEnd(44)}${Math.round(ms)} ms${processor}\n`);

/** Starts to measure, on the wall and of the processor; the answer says what it came to. */
function stopwatch(profile) {
	const [started, used] = [performance.now(), processorMs(profile)];
	return (name) => {
		const usedNow = processorMs(profile);
		const isKnown = used !== null && usedNow !== null;
		const processor = isKnown ? `, ${usedNow - used} ms of processors` : '';
		say(name, performance.now() - started, processor);
	};
}

function writeArchive(cards) {
	const file = join(folder, `${cards}.json`);
	const script = 'scripts/bench-study/write-study-archive.ts';
	const options = [script, file, String(cards), String(REVIEWS_PER_CARD)];
	execFileSync('npx', ['tsx', '--tsconfig', 'src/cli/tsconfig.json', ...options]);
	return file;
}

async function importArchive(page, file, profile) {
	await page.goto(`${url}settings`);
	const stop = stopwatch(profile);
	await page.locator('input[type=file]').setInputFiles(file);
	const merged = page.getByText('Merged:');
	await merged.waitFor({ timeout: LONG_MS });
	stop('import');
	process.stdout.write(`  ${(await merged.innerText()).replace(/\s+/g, ' ')}\n`);
}

async function benchReview(page, devtools) {
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
	await page.goto(`${url}review`);
	await page.getByTestId('prompt').waitFor();
	const first = [];
	for (let run = 0; run < 3; run++) {
		const started = performance.now();
		await page.goto(`${url}review`);
		await page.getByTestId('prompt').waitFor();
		first.push(performance.now() - started);
	}
	say(`first card, warm, ${SLOW_DOWN}× slower`, median(first));
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
	say('next card after a grade', median(await page.evaluate(gradeInPage, GRADES)));
}

/** Runs in the page: from the tap on a grade to the next prompt on screen, ms. */
async function gradeInPage(count) {
	const times = [];
	const button = (name) =>
		[...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
	const until = (check) =>
		new Promise((resolve) => {
			const look = () => (check() ? resolve() : setTimeout(look, 1));
			look();
		});
	for (let index = 0; index < count; index++) {
		await until(() => button('Show answer'));
		button('Show answer').click();
		await until(() => button('Got it'));
		await new Promise((resolve) => setTimeout(resolve, 200));
		const started = performance.now();
		button('Got it').click();
		await until(() => button('Show answer'));
		times.push(performance.now() - started);
	}
	return times;
}

async function benchStats(page, profile) {
	for (const name of ['statistics, cold', 'statistics, warm']) {
		const stop = stopwatch(profile);
		await page.goto(`${url}stats`);
		await page.getByText('A year of days').waitFor({ timeout: LONG_MS });
		stop(`${name}, days`);
		await page.getByText('Foretold and true').waitFor({ timeout: LONG_MS });
		stop(`${name}, every chart`);
		await page.getByText('By kind').waitFor({ timeout: LONG_MS });
		stop(`${name}, papers and kinds as well`);
	}
}

async function benchFit(page) {
	await page.goto(`${url}settings/scheduling`);
	await page.getByText('a day on').waitFor({ timeout: LONG_MS });
	const started = performance.now();
	await page.getByRole('button', { name: 'Fit to my reviews' }).click();
	await page.getByText(/held back|worth trying/).waitFor({ timeout: LONG_MS });
	say('fit (of at most 100,000 reviews)', performance.now() - started);
}

try {
	for (const cards of sizes) {
		const file = writeArchive(cards);
		const megabytes = (statSync(file).size / 1e6).toFixed(1);
		process.stdout.write(`${cards} cards, an archive of ${megabytes} MB\n`);
		const profile = join(folder, `profile-${cards}`);
		const context = await chromium.launchPersistentContext(profile, {
			executablePath,
			args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
			viewport: { width: 390, height: 844 }
		});
		say(`a fixed sum (${Math.round(IDLE_MS)} ms at best)`, baseline());
		const page = context.pages()[0] ?? (await context.newPage());
		const devtools = await context.newCDPSession(page);
		await importArchive(page, file, profile);
		await benchReview(page, devtools);
		await benchStats(page, profile);
		await benchFit(page);
		await context.close();
	}
} finally {
	await close();
	rmSync(folder, { recursive: true, force: true });
}
