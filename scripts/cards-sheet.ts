import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { readPapers } from '$lib/importing/read-papers';
import type { Paper } from '$lib/papers/paper';
import { parseSheetArguments, USAGE, type SheetArguments } from './cards-sheet/arguments';
import { readRecords } from './cards-sheet/read-records';
import { sheetCards } from './cards-sheet/sheet-cards';
import { writeSheet } from './cards-sheet/write-sheet';

const WRONG_USAGE = 2;

// npm runs scripts in the checkout; the paths on the command line are the caller's.
const fromCaller = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path);

async function papersOf(file: string): Promise<readonly Paper[]> {
	const bytes = readFileSync(fromCaller(file));
	const name = basename(file);
	if (name.endsWith('.jsonl')) {
		const { papers, problems } = readRecords(bytes.toString('utf8'), name);
		for (const problem of problems) console.error(problem);
		return papers;
	}
	const { papers, problems } = await readPapers(bytes, name);
	for (const { message, at } of problems) console.error(`${name}: ${at ?? ''} ${message}`);
	return papers;
}

function spread<Item>(items: readonly Item[], count: number): Item[] {
	if (items.length <= count) return [...items];
	return items.filter((_item, index) => {
		const place = (at: number) => Math.floor((at * count) / items.length);
		return place(index) !== place(index - 1);
	});
}

async function makeSheet({ files, out, max, papers: most }: SheetArguments): Promise<void> {
	const ofFiles = await Promise.all(files.map(papersOf));
	const papers = ofFiles.flatMap((some) => spread(some, most ?? Infinity));
	const cards = papers.flatMap((paper) => sheetCards(paper, max));
	const target = fromCaller(out);
	mkdirSync(dirname(target), { recursive: true });
	writeFileSync(target, writeSheet(cards));
	console.error(`${cards.length} cards of ${papers.length} papers in ${target}`);
}

const args = process.argv.slice(2);
if (args.includes('--help') || args.includes('-h')) console.error(USAGE);
else {
	try {
		await makeSheet(parseSheetArguments(args));
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
		process.exitCode = WRONG_USAGE;
	}
}
