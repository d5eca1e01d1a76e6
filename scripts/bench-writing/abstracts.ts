import { existsSync, readFileSync } from 'node:fs';
import { readRecords } from '../cards-sheet/read-records';
import { inventedAbstracts } from './invented-texts';

const DATA = new URL('../../../shared/data/', import.meta.url);
const SETS = ['scitldr_a', 'sciclaim', 'nicta', 'csabstruct'];
const COUNT = 1000;

/** Of every set in turn, so that the first thousand hold all fields. */
function sharedAbstracts(): string[] {
	const sets = SETS.map((set) => `${set}.dev.jsonl`)
		.filter((name) => existsSync(new URL(name, DATA)))
		.map((name) => readRecords(readFileSync(new URL(name, DATA), 'utf8'), name).papers);
	const longest = Math.max(0, ...sets.map((papers) => papers.length));
	return Array.from({ length: longest }, (_, at) => sets.flatMap((papers) => papers[at] ?? []))
		.flat()
		.map(({ citation, text }) => `${citation.title}\n\n${text}`);
}

/** A thousand abstracts with their titles: of public data sets where they are at hand, else made up. */
export function abstractsToWrite(): { abstracts: readonly string[]; isShared: boolean } {
	const shared = sharedAbstracts();
	const isShared = shared.length >= COUNT;
	return { abstracts: isShared ? shared.slice(0, COUNT) : inventedAbstracts(COUNT), isShared };
}

/** The value below which the share (0–1) of them lies. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((left, right) => left - right);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
