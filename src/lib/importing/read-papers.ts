import type { Format } from './format';
import type { ImportResult } from './import-result';
import { importProblem } from './problem';
import { refusedFormats } from './refused';
import { textFormat } from './text/read-text';

/** Asked in this order; plain text takes whatever no other format claims. */
const FORMATS: readonly Format[] = [...refusedFormats, textFormat];

/** The papers in a file, and what was left out and why. `name` is the file's. */
export function readPapers(bytes: Uint8Array, name: string): ImportResult {
	const format = FORMATS.find(({ sniff }) => sniff(bytes, name));
	return format?.read(bytes, name) ?? { papers: [], problems: [importProblem('binary')] };
}

/** The papers in a text from the clipboard. */
export function readPastedText(text: string, name = 'pasted text'): ImportResult {
	return readPapers(new TextEncoder().encode(text), name);
}
