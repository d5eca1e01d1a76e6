import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One abstract of CSAbstruct, or of a set with its shape. */
export interface LabelledAbstract {
	readonly id: string;
	readonly sentences: readonly string[];
	readonly labels: readonly string[];
	/** Share of the annotators' votes (weighted by their record) that the label won, 0–1, a sentence. */
	readonly confs?: readonly number[];
}

/** One paper of SciTLDR-A. */
export interface SummarisedPaper {
	readonly id: string;
	readonly title: string;
	readonly source: readonly string[];
	/** Summaries by the author and by others. */
	readonly target: readonly string[];
}

/** Where the public sets lie: `--data=DIR`, else beside the checkout. */
export const dataFolder =
	process.argv.find((argument) => argument.startsWith('--data='))?.slice('--data='.length) ??
	fileURLToPath(new URL('../../../shared/data', import.meta.url));

/** Whether the set is here. */
export function hasSet(name: string): boolean {
	return existsSync(join(dataFolder, name));
}

function readLines(name: string): unknown[] {
	const path = join(dataFolder, name);
	if (!existsSync(path)) {
		throw new Error(`${path} is missing. Name the folder of the sets with --data=DIR.`);
	}
	const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
	return lines.map((line) => JSON.parse(line) as unknown);
}

/** Abstracts with labels, as the set gives them. */
export function readAbstracts(name: string): LabelledAbstract[] {
	return readLines(name) as LabelledAbstract[];
}

/** Papers with summaries, as the set gives them. */
export function readSummarised(name: string): SummarisedPaper[] {
	return readLines(name) as SummarisedPaper[];
}

/** Ids of train abstracts that stand word for word in the test set. */
export function readLeakedIds(name: string): Set<string> {
	return new Set(JSON.parse(readFileSync(join(dataFolder, name), 'utf8')) as string[]);
}
