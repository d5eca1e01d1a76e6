import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { headOf, type AwaitedFormat, type ReadOptions } from '../format';
import type { ImportResult } from '../import-result';
import { firstWords, importProblem, type ImportProblem } from '../problem';
import { readFaces } from './faces';
import type { NamedFacts } from './front';
import { openPdf } from './open-pdf';
import type { Page } from './page';
import { readPage } from './read-page';
import { isReadable } from './readable';
import { paperFrom } from './to-paper';

const SIGNATURE = /^[^]{0,1024}?%PDF-\d/;

const refused = (problem: ImportProblem): ImportResult => ({ papers: [], problems: [problem] });

/** Lets a message or a key press through between two pages. */
function pause(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}

interface ReadPages {
	readonly pages: readonly Page[];
	/** Pages that are damaged and were left out. */
	readonly brokenCount: number;
}

async function readPages(document: PDFDocumentProxy, options: ReadOptions): Promise<ReadPages> {
	const pages: Page[] = [];
	let brokenCount = 0;
	for (let number = 1; number <= document.numPages; number += 1) {
		options.signal?.throwIfAborted();
		try {
			const page = await document.getPage(number);
			pages.push(await readPage(page));
			page.cleanup();
		} catch {
			// One damaged page leaves the others readable; how many there were is told.
			brokenCount += 1;
		}
		options.onProgress?.(number, document.numPages);
		if (number % 8 === 0) await pause();
	}
	return { pages, brokenCount };
}

async function namedFacts(document: PDFDocumentProxy): Promise<NamedFacts> {
	try {
		const { info } = await document.getMetadata();
		const { Title: title, Author: author } = info as { Title?: unknown; Author?: unknown };
		return {
			title: typeof title === 'string' ? title : '',
			author: typeof author === 'string' ? author : ''
		};
	} catch {
		// A broken record says nothing; the pages do.
		return { title: '', author: '' };
	}
}

/** Letters a page of text has at least; a scan has a stamp or none. */
const MIN_LETTERS = 60;

function lettersOf(pages: readonly Page[]): number {
	return pages.reduce(
		(sum, { runs }) => sum + runs.reduce((own, { text }) => own + text.trim().length, 0),
		0
	);
}

async function readDocument(
	document: PDFDocumentProxy,
	name: string,
	options: ReadOptions
): Promise<ImportResult> {
	const { pages, brokenCount } = await readPages(document, options);
	if (pages.length === 0) return refused(importProblem('pdf-broken'));
	if (lettersOf(pages) < MIN_LETTERS * Math.min(pages.length, 4)) {
		return refused(importProblem('pdf-scan'));
	}
	if (!isReadable(pages)) return refused(importProblem('pdf-garbled'));
	const faces = await readFaces(document, pages);
	const named = await namedFacts(document);
	options.signal?.throwIfAborted();
	const paper = paperFrom({ pages, faces, named, source: { name, listing: '' } });
	const problems: ImportProblem[] = [];
	if (brokenCount > 0) problems.push(importProblem('pdf-pages-broken', `${brokenCount}`));
	if (paper.citation.title === '') {
		problems.push(importProblem('missing-title', firstWords(paper.text)));
	}
	return { papers: [paper], problems };
}

async function readPdf(
	bytes: Uint8Array,
	name: string,
	options: ReadOptions
): Promise<ImportResult> {
	const opened = await openPdf(bytes, options);
	if ('problem' in opened) return refused(importProblem(opened.problem));
	const { document, isCutOff } = opened;
	try {
		const { papers, problems } = await readDocument(document, name, options);
		const cut = isCutOff && papers.length > 0 ? [importProblem('cut-short')] : [];
		return { papers, problems: [...cut, ...problems] };
	} finally {
		await document.loadingTask.destroy();
	}
}

export const pdfFormat: AwaitedFormat = {
	sniff: (bytes) => SIGNATURE.test(headOf(bytes)),
	read: readPdf
};
