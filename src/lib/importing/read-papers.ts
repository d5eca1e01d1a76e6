import { archiveFormat, readFolderWith } from './archive/read-archive';
import type { AwaitedFormat, Format, ReadOptions } from './format';
import { bibtexFormat } from './bibtex/read-bibtex';
import { cslFormat } from './csl-json/read-csl';
import { endnoteFormat } from './endnote-xml/read-endnote';
import { htmlFormat } from './html/read-html';
import type { ImportResult } from './import-result';
import { nbibFormat } from './nbib/read-nbib';
import { jatsFormat } from './jats/read-jats';
import { latexFormat } from './latex/read-latex';
import { pdfFormat } from './pdf/read-pdf';
import { importProblem } from './problem';
import { pageNamedPdf, refusedFormats } from './refused';
import { risFormat } from './ris/read-ris';
import { textFormat } from './text/read-text';
import { wosFormat } from './wos/read-wos';
import { zoteroRdfFormat } from './zotero-rdf/read-rdf';

/** Lists of works. */
const BIBLIOGRAPHIES: readonly Format[] = [
	cslFormat,
	endnoteFormat,
	zoteroRdfFormat,
	bibtexFormat,
	risFormat,
	nbibFormat,
	wosFormat
];

/** Asked first, in this order. */
const AWAITED_FORMATS: readonly AwaitedFormat[] = [archiveFormat(readPapers), pdfFormat];

/** Asked in this order; plain text takes whatever no other format claims. */
const FORMATS: readonly Format[] = [
	pageNamedPdf,
	jatsFormat,
	htmlFormat,
	latexFormat,
	...BIBLIOGRAPHIES,
	...refusedFormats,
	textFormat
];

/** The papers in a file, and what was left out and why. `name` is the file's. */
export async function readPapers(
	bytes: Uint8Array,
	name: string,
	options: ReadOptions = {}
): Promise<ImportResult> {
	options.signal?.throwIfAborted();
	const awaited = AWAITED_FORMATS.find(({ sniff }) => sniff(bytes, name));
	return awaited ? awaited.read(bytes, name, options) : readAtOnce(bytes, name);
}

/** As `readPapers`, for a folder whose files are opened one after the other. */
export const readFolder = readFolderWith(readPapers);

/** As `readPapers`, for the formats that are read without waiting: all but PDFs and archives. */
export function readAtOnce(bytes: Uint8Array, name: string): ImportResult {
	const format = FORMATS.find(({ sniff }) => sniff(bytes, name));
	return format?.read(bytes, name) ?? { papers: [], problems: [importProblem('binary')] };
}

/** The papers in a text from the clipboard. */
export function readPastedText(text: string, name = 'pasted text'): ImportResult {
	return readAtOnce(new TextEncoder().encode(text), name);
}
