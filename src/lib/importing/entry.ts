import { own } from './own';
import { findArxivId } from '$lib/papers/arxiv';
import { findDoi, isArxivDoi } from '$lib/papers/doi';
import type { CslDate, CslItem, CslName, Paper } from '$lib/papers/paper';
import { samePaper } from '$lib/papers/same-paper';
import { languageOf } from '$lib/text/language';
import { withoutMarkup } from './field-markup';
import type { ImportResult } from './import-result';
import { LANGUAGE_TAGS } from './lexicon/language-names';
import { firstWords, importProblem, type ImportProblem } from './problem';

/** What a bibliography says of one work, before it is a paper. */
export interface Entry {
	/** The name the file gives it: citation key, PMID, accession number; else empty. */
	readonly key: string;
	/** Only where others cite the work by that key. */
	readonly citekey?: string | undefined;
	readonly title: string;
	readonly author: readonly CslName[];
	/** Paragraphs are set apart by a blank line. */
	readonly abstract: string;
	readonly issued?: CslDate | undefined;
	/** With or without `https://doi.org/`. */
	readonly doi?: string | undefined;
	readonly pmid?: string | undefined;
	readonly arxiv?: string | undefined;
	readonly urls: readonly string[];
	readonly container?: string | undefined;
	/** As the file names it. */
	readonly language?: string | undefined;
	/** Something of it could not be read. */
	readonly isBroken?: boolean;
}

/** The words of a field on one line. */
export function oneLine(text: string): string {
	return withoutMarkup(text).replace(/\s+/g, ' ').trim();
}

function paragraphs(text: string): string {
	return withoutMarkup(text)
		.split(/\n\s*\n/)
		.map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
		.filter(Boolean)
		.join('\n\n');
}

/** A title ends without a stop, as it stands above a paper; "…" and "et al." stay. */
function titleOf(text: string): string {
	const line = oneLine(text);
	const isStopped = /[^.\s]\.$/.test(line) && !/\b(?:etc|al|vs|\p{Lu})\.$/u.test(line);
	return isStopped ? line.slice(0, -1) : line;
}

/** Of a field that holds a DOI and nothing else; such a one may hold `<` and `>`. */
function doiField(value: string | undefined): string | undefined {
	if (value === undefined) return undefined;
	const bare = value.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
	if (/^10\.\d{4,9}\/\S+$/.test(bare)) return bare.replace(/[.,;]+$/, '').toLowerCase();
	return findDoi(value);
}

function doiFrom(entry: Entry): string | undefined {
	const links = entry.urls.filter((url) => /\bdoi\.org\/10\./i.test(url));
	return doiField(entry.doi) ?? links.map((url) => findDoi(url)).find(Boolean);
}

function arxivOf({ arxiv, urls, doi = '' }: Entry): string | undefined {
	const stated = arxiv === undefined ? [] : [`arXiv:${arxiv.replace(/^arxiv:\s*/i, '')}`];
	return [...stated, doi, ...urls].map((text) => findArxivId(text)).find(Boolean);
}

function languageTag(language: string | undefined, text: string): string | undefined {
	const name = language?.trim().toLowerCase() ?? '';
	const tag = own(LANGUAGE_TAGS, name.split(/[;,]/)[0] ?? '');
	if (tag !== undefined) return tag;
	if (/^[a-z]{2}(?:[-_][a-z]{2,4})?$/.test(name)) return name.slice(0, 2);
	return languageOf(text);
}

function citationOf(entry: Entry, text: string): CslItem {
	const doi = doiFrom(entry);
	const pmid = /\d{1,9}/.exec(entry.pmid ?? '')?.[0];
	const [url] = entry.urls;
	const container = oneLine(entry.container ?? '');
	const language = languageTag(entry.language, text);
	return {
		title: titleOf(entry.title),
		author: entry.author,
		...(entry.issued && { issued: entry.issued }),
		...(doi !== undefined && !isArxivDoi(doi) && { DOI: doi }),
		...(pmid !== undefined && { PMID: pmid }),
		...(url !== undefined && { URL: url }),
		...(container !== '' && { 'container-title': container }),
		...(language !== undefined && { language }),
		...(entry.citekey && { 'citation-key': entry.citekey })
	};
}

function paperOf(entry: Entry, name: string): Paper {
	// "Abstract" stands before the abstract in exports of some publishers.
	const text = paragraphs(entry.abstract).replace(/^abstract\b(?:\s*[:.—–-]\s*|\n\n)/i, '');
	const arxiv = arxivOf(entry);
	const span = { start: 0, end: text.length };
	return {
		citation: citationOf(entry, text),
		...(arxiv !== undefined && { arxiv }),
		links: entry.urls.slice(1),
		text,
		sections: text === '' ? [] : [{ kind: 'abstract', title: '', level: 1, span }],
		source: { name, listing: '' }
	};
}

/** Its key and title; its place in the file where it has neither. */
function labelOf({ key, title }: Entry, place: number): string {
	const label = [key, oneLine(title)].filter(Boolean).join(' · ');
	return label === '' ? `entry ${place}` : firstWords(label);
}

/** What the reader should know of an entry; the first is about whether it was kept. */
function problemsOf(paper: Paper, isBroken: boolean, at: string): ImportProblem[] {
	const isBare = paper.citation.title === '' && paper.text === '';
	if (isBare) return [importProblem(isBroken ? 'unreadable-entry' : 'empty-entry', at)];
	return [
		...(isBroken ? [importProblem('broken-entry', at)] : []),
		...(paper.citation.title === '' ? [importProblem('missing-title', at)] : []),
		...(paper.text === '' ? [importProblem('waits-for-text', at)] : [])
	];
}

/** Papers of a bibliography. Of two entries with one key the second is left out if it is the same work. */
export function readEntries(entries: readonly Entry[], name: string): ImportResult {
	if (entries.length === 0) return { papers: [], problems: [importProblem('no-entry', name)] };
	const papers: Paper[] = [];
	const problems: ImportProblem[] = [];
	const byKey = new Map<string, Paper>();
	for (const [index, entry] of entries.entries()) {
		const paper = paperOf(entry, name);
		const label = labelOf(entry, index + 1);
		const earlier = byKey.get(entry.key);
		if (earlier && samePaper(earlier, paper)) {
			problems.push(importProblem('repeated-entry', label));
			continue;
		}
		problems.push(...problemsOf(paper, entry.isBroken ?? false, label));
		if (paper.citation.title === '' && paper.text === '') continue;
		if (earlier) problems.push(importProblem('repeated-key', label));
		if (entry.key !== '') byKey.set(entry.key, paper);
		papers.push(paper);
	}
	return { papers, problems };
}
