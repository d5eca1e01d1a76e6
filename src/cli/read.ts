import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readPapers } from '$lib/importing/read-papers';
import type { ImportResult } from '$lib/importing/import-result';
import { paperJson } from './paper-json';
import type { Terminal } from './terminal';

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'There is no such file; nothing was read. Check the path.',
	EISDIR: 'This is a folder; nothing was read. Name the files in it.',
	EACCES: 'This file may not be read; nothing was read. Change its permissions.'
};
const UNREADABLE = 'This file could not be opened; nothing was read.';

function failure(error: unknown): ImportResult {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	const problem = { code: 'unreadable', message: REASONS[code] ?? UNREADABLE };
	return { papers: [], problems: [problem] };
}

/** The papers of a file. One that cannot be opened is a problem and not an exception. */
export async function readFile(file: string): Promise<ImportResult> {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(file);
	} catch (error) {
		return failure(error);
	}
	return readPapers(bytes, basename(file));
}

/** Says on standard error what was left out of a file. */
export function tellProblems(terminal: Terminal, file: string, { problems }: ImportResult): void {
	for (const { message, at } of problems) {
		terminal.tell(`${file}: ${at === undefined ? '' : `“${at}”: `}${message}`);
	}
}

// What was left out of the file stands beside its first paper, once.
function rowsOf(file: string, { papers, problems }: ImportResult) {
	if (papers.length === 0) return [{ file, paper: null, problems }];
	return papers.map((paper, at) => ({
		file,
		paper: paperJson(paper),
		problems: at === 0 ? problems : []
	}));
}

/** `read FILE…`: one line a paper. Gives the exit code. */
export async function read(files: readonly string[], terminal: Terminal): Promise<number> {
	let isComplete = true;
	for (const file of files) {
		const result = await readFile(file);
		tellProblems(terminal, file, result);
		for (const row of rowsOf(file, result)) terminal.print(row);
		isComplete &&= result.papers.length > 0;
	}
	return isComplete ? 0 : 1;
}
