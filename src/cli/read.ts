import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { safePath, type ArchiveEntry } from '$lib/importing/archive/entry';
import { isTexFile } from '$lib/importing/archive/file-kinds';
import { isMain } from '$lib/importing/latex/project';
import { readLatexMain } from '$lib/importing/latex/read-latex';
import { readFolder, readPapers } from '$lib/importing/read-papers';
import type { ImportResult } from '$lib/importing/import-result';
import { letterTable } from './letter-table';
import { paperJson } from './paper-json';
import type { Terminal } from './terminal';

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'There is no such file; nothing was read. Check the path.',
	EACCES: 'This file may not be read; nothing was read. Change its permissions.'
};
const UNREADABLE = 'This file could not be opened; nothing was read.';

function failure(error: unknown): ImportResult {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	const problem = { code: 'unreadable', message: REASONS[code] ?? UNREADABLE };
	return { papers: [], problems: [problem] };
}

// A path that goes out of the folder by a link is none of its files.
function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((item) => item.isFile())
		.map((item) => relative(folder, join(item.parentPath, item.name)));
}

function entriesIn(folder: string): ArchiveEntry[] {
	return filesIn(folder).map((path) => ({
		path: safePath(path),
		isLocked: false,
		open: (limit) => {
			const file = join(folder, path);
			return statSync(file).size > limit ? 'too-large' : readFileSync(file);
		}
	}));
}

/** What a main file of LaTeX may take in; nothing where it takes in none. */
function texBeside(file: string): Map<string, Uint8Array> | undefined {
	const text = readFileSync(file, 'latin1');
	if (!/\\(?:input|include|subfile|import|bibliography)\b/.test(text) || !isMain(text))
		return undefined;
	const folder = dirname(file);
	const paths = filesIn(folder).filter(isTexFile);
	return new Map(paths.map((path) => [safePath(path), readFileSync(join(folder, path))]));
}

/** The papers of a file or a folder. One that cannot be opened is a problem and not an exception. */
export async function readFile(file: string): Promise<ImportResult> {
	let bytes: Uint8Array;
	try {
		if (statSync(file).isDirectory())
			return await readFolder(entriesIn(file), basename(file), { letterTable });
		bytes = readFileSync(file);
	} catch (error) {
		return failure(error);
	}
	const parts = /\.tex$/i.test(file) ? texBeside(file) : undefined;
	return parts
		? readLatexMain(parts, basename(file), basename(file))
		: readPapers(bytes, basename(file), { letterTable });
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
