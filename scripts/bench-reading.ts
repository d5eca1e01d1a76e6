/**
 * How long reading takes, beside what pdf.js needs to give the words of the same pages and beside
 * pdftotext, where it is installed. `npm run bench:reading [-- FILES]`
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadPdfJs } from '$lib/importing/pdf/load-pdfjs';
import { readPapers } from '$lib/importing/read-papers';
import { benchFormats } from './bench-reading/formats';
import { makePdf } from '../tests/fixtures/pdf/make-pdf';
import { twoColumnPages } from '../tests/fixtures/pdf/two-columns';

const RUNS = 9;
const LONG_PAGES = 100;
const SAMPLE = new URL('../../shared/papers/pdf/pldi2009-tracemonkey.pdf', import.meta.url);

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** What pdf.js alone needs: open the file, and the words of all pages. */
async function wordsAlone(bytes: Uint8Array): Promise<number> {
	const { getDocument } = await loadPdfJs();
	const task = getDocument({
		data: new Uint8Array(bytes),
		isEvalSupported: false,
		disableFontFace: true,
		useSystemFonts: false,
		verbosity: 0
	});
	const document = await task.promise;
	for (let number = 1; number <= document.numPages; number += 1) {
		const page = await document.getPage(number);
		await page.getTextContent();
		page.cleanup();
	}
	const { numPages } = document;
	await task.destroy();
	return numPages;
}

/** Of the processor, in ms: what else runs on the machine does not lengthen it. */
async function timed(work: () => Promise<unknown>): Promise<number> {
	const start = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

function pdftotextMs(file: string): string {
	const start = performance.now();
	const { error } = spawnSync('pdftotext', ['-q', file, '-']);
	return error ? 'not installed' : `${(performance.now() - start).toFixed(0)} ms`;
}

async function benchPdf(name: string, bytes: Uint8Array, file?: string): Promise<void> {
	const pageCount = await wordsAlone(bytes);
	await readPapers(bytes, name);
	const alone: number[] = [];
	const whole: number[] = [];
	// In turn, so that what else the machine does weighs on both.
	for (let run = 0; run < RUNS; run += 1) {
		alone.push(await timed(() => wordsAlone(bytes)));
		whole.push(await timed(() => readPapers(bytes, name)));
	}
	const ratio = median(whole) / median(alone);
	console.log(
		`${name}: ${pageCount} pages, read in ${median(whole).toFixed(0)} ms, ${ratio.toFixed(2)} × the ${median(alone).toFixed(0)} ms of pdf.js alone; pdftotext ${file === undefined ? 'needs a file' : pdftotextMs(file)}`
	);
}

function usedMegabytes(): number {
	const { heapUsed, external } = process.memoryUsage();
	return (heapUsed + external) / 1e6;
}

async function benchMemory(): Promise<void> {
	const pages = twoColumnPages();
	const bytes = makePdf(
		Array.from({ length: LONG_PAGES }, (_page, at) => pages[at % pages.length] ?? [])
	);
	collectGarbage();
	const idle = usedMegabytes();
	let most = idle;
	const look = () => (most = Math.max(most, usedMegabytes()));
	const { papers } = await readPapers(bytes, 'long.pdf', { onProgress: look });
	look();
	const letters = papers[0]?.text.length ?? 0;
	console.log(
		`${LONG_PAGES} pages: ${(most - idle).toFixed(0)} MB above idle while reading, ${letters} characters`
	);
}

async function benchPdfs(): Promise<void> {
	await loadPdfJs();
	const files = process.argv.slice(2);
	for (const file of files) await benchPdf(basename(file), readFileSync(file), file);
	if (files.length > 0) return;
	await benchMemory();
	if (existsSync(SAMPLE)) {
		await benchPdf('a paper of 14 pages in two columns', readFileSync(SAMPLE), SAMPLE.pathname);
	} else {
		const pages = twoColumnPages();
		const file = makePdf(Array.from({ length: 14 }, (_page, at) => pages[at % pages.length] ?? []));
		await benchPdf('14 pages set by the tests', file);
	}
}

await benchPdfs();
if (process.argv.length === 2) await benchFormats();
