/** What it costs to read a text, extract its findings and draft its cards, in Node on this machine. */
import { readFileSync } from 'node:fs';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { draftCards } from '$lib/cards/draft-cards';
import { extractFindings } from '$lib/extraction/extract-findings';
import { readAtOnce } from '$lib/importing/read-papers';
import { extractionModels } from '../src/cli/extraction-models';
import { abstractsToWrite, percentile } from './bench-writing/abstracts';
import { paperOfPages } from './bench-writing/invented-texts';

const PAGES = 12;
const PAPER_RUNS = 15;

const models = extractionModels();

interface Cost {
	readonly readMs: number;
	readonly extractMs: number;
	readonly draftMs: number;
	readonly cardCount: number;
}

const totalMs = ({ readMs, extractMs, draftMs }: Cost) => readMs + extractMs + draftMs;

function write(text: string): Cost {
	const bytes = new TextEncoder().encode(text);
	const start = performance.now();
	const { papers } = readAtOnce(bytes, 'abstract.txt');
	const read = performance.now();
	const findings = papers.map((paper) => extractFindings(paper, models));
	const extracted = performance.now();
	const drafts = papers.flatMap((paper, at) => draftCards(paper, findings[at] ?? []));
	return {
		readMs: read - start,
		extractMs: extracted - read,
		draftMs: performance.now() - extracted,
		cardCount: drafts.length
	};
}

function tell(name: string, costs: readonly Cost[]): void {
	const part = (of: (cost: Cost) => number) => percentile(costs.map(of), 0.5).toFixed(1);
	const all = costs.map(totalMs);
	console.log(
		`${name.padEnd(16)} median ${percentile(all, 0.5).toFixed(1)} ms, p95 ${percentile(all, 0.95).toFixed(1)} ms` +
			` (median read ${part((cost) => cost.readMs)}, extract ${part((cost) => cost.extractMs)}, draft ${part((cost) => cost.draftMs)})`
	);
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

interface Heap {
	readonly dataMb: number;
	/** Functions and patterns that the engine compiled; it drops what is not used for a while. */
	readonly codeMb: number;
}

/** After a forced collection: what is still held. */
function heldHeap(): Heap {
	collectGarbage();
	let data = 0;
	let code = 0;
	for (const { space_name: name, space_used_size: used } of getHeapSpaceStatistics()) {
		if (name.includes('code')) code += used;
		else data += used;
	}
	return { dataMb: data / 1e6, codeMb: code / 1e6 };
}

const mb = ({ dataMb, codeMb }: Heap) =>
	`${dataMb.toFixed(1)} MB (and ${codeMb.toFixed(1)} MB of compiled code)`;

const { abstracts, isShared } = abstractsToWrite();
const COUNT = abstracts.length;
console.log(`${COUNT} abstracts ${isShared ? 'of public data sets' : 'made up'}`);

const first = abstracts[0] ?? '';
console.log(`the first, cold  ${totalMs(write(first)).toFixed(0)} ms`);
const before = heldHeap();
const costs = abstracts.slice(0, COUNT / 4).map(write);
const atQuarter = heldHeap();
for (const text of abstracts.slice(COUNT / 4)) costs.push(write(text));
const after = heldHeap();
// What grows with the words met so far stays as it is when they come again; a leak does not.
abstracts.forEach(write);
const again = heldHeap();
tell('an abstract', costs);
const seconds = costs.reduce((sum, cost) => sum + totalMs(cost), 0) / 1000;
const cards = costs.reduce((sum, { cardCount }) => sum + cardCount, 0);
console.log(
	`${COUNT} abstracts   ${seconds.toFixed(1)} s, ${(cards / COUNT).toFixed(1)} cards each`
);
console.log(`held before      ${mb(before)}`);
console.log(`after a quarter  ${mb(atQuarter)}`);
console.log(`after ${COUNT}       ${mb(after)}`);
console.log(`the same again   ${mb(again)}`);

const paper = paperOfPages(
	PAGES,
	readFileSync(new URL('../static/starter/sample-paper.txt', import.meta.url), 'utf8'),
	abstracts
);
tell(
	`${PAGES} pages`,
	Array.from({ length: PAPER_RUNS }, () => write(paper))
);
tell(
	'the sample paper',
	Array.from({ length: PAPER_RUNS }, () =>
		write(readFileSync(new URL('../static/starter/sample-paper.txt', import.meta.url), 'utf8'))
	)
);
