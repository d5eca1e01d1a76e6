import type { CslDate } from '$lib/papers/paper';
import { decode } from '../decode';
import { readEntries, type Entry } from '../entry';
import { dateField, dateOfParts } from '../field-dates';
import { headOf, type Format } from '../format';
import { importProblem } from '../problem';
import { authorsOf } from './authors';
import { parseBibtex, type BibEntry } from './parse';
import { plainText, verbatim } from './tex';

const SIGN = /^[ \t]*@[ \t]*[a-z]+\s*[{(]\s*(?:[^\s,={}"]*\s*[,=]|\{|")|^[ \t]*@comment\s*\{/im;
const OTHER = /^<|\\documentclass|\\begin\{document\}/;

/** What the fields mean; the first one that an entry has decides. */
const FIELDS = {
	author: ['author', 'authors'],
	editor: ['editor'],
	abstract: ['abstract'],
	DOI: ['doi'],
	PMID: ['pmid', 'medline-pmid'],
	URL: ['url', 'ee', 'link', 'bdsk-url-1', 'howpublished'],
	'container-title': ['journaltitle', 'journal', 'booktitle', 'maintitle'],
	language: ['langid', 'language', 'hyphenation']
} as const;

function raw({ fields }: BibEntry, names: readonly string[]): string | undefined {
	return names.map((name) => fields.get(name)).find((value) => value?.trim());
}

function titleOf(entry: BibEntry): string {
	const title = plainText(raw(entry, ['title']) ?? raw(entry, ['booktitle', 'maintitle']) ?? '');
	const subtitle = plainText(raw(entry, ['subtitle']) ?? '');
	if (subtitle === '' || title.toLowerCase().includes(subtitle.toLowerCase())) return title;
	return /[:?!.]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function monthNumber(month: string): string | undefined {
	if (/^\d{1,2}$/.test(month)) return month;
	const at = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
	return at < 0 ? undefined : String(at + 1);
}

/** `date` of BibLaTeX (the first of a range), else `year`, `month` and `day`. */
function issuedOf(entry: BibEntry): CslDate | undefined {
	const date = raw(entry, ['date']);
	if (date !== undefined) return dateField(plainText(date).replace(/(?<=\d)[/~?%].*$/, ''));
	const year = plainText(raw(entry, ['year']) ?? '');
	// "1987a" and "[1987]" are years; "in press" is none.
	const number = /^[[(]?(?:c\.?\s?|ca\.\s?)?(\d{4})[a-z]?[\])]?$/i.exec(year)?.[1];
	if (number === undefined) return dateField(year);
	const [, month = '', day] =
		/^([\p{L}\d]+)\.?(?:[\s,]+(\d{1,2}))?/u.exec(plainText(raw(entry, ['month']) ?? '')) ?? [];
	return dateOfParts(Number(number), monthNumber(month), raw(entry, ['day'])?.trim() ?? day);
}

function arxivOf(entry: BibEntry): string | undefined {
	const archive = raw(entry, ['eprinttype', 'archiveprefix']) ?? '';
	const id = verbatim(raw(entry, ['eprint', 'arxivid']) ?? '');
	const isArxiv =
		/arxiv/i.test(archive) || (archive === '' && /^\d{4}\.\d{4,5}(?:v\d+)?$/.test(id));
	if (id !== '' && (isArxiv || entry.fields.has('arxivid'))) return id;
	// Google Scholar: journal = {arXiv preprint arXiv:1706.03762}
	const places = plainText(raw(entry, ['journal', 'note', 'number']) ?? '');
	return /arxiv:\s?([\w.-]+(?:\/\d{7})?)/i.exec(places)?.[1];
}

function links(entry: BibEntry): string[] {
	const values = FIELDS.URL.map((name) => verbatim(entry.fields.get(name) ?? ''));
	return [...new Set(values.filter((value) => /^https?:\/\//i.test(value)))];
}

function entryOf(entry: BibEntry): Entry {
	const people = raw(entry, FIELDS.author) ?? raw(entry, FIELDS.editor) ?? '';
	const container = plainText(raw(entry, FIELDS['container-title']) ?? '');
	const title = titleOf(entry);
	return {
		key: entry.key,
		citekey: entry.key,
		title,
		author: authorsOf(people),
		abstract: plainText(raw(entry, FIELDS.abstract) ?? ''),
		issued: issuedOf(entry),
		doi: verbatim(raw(entry, FIELDS.DOI) ?? ''),
		pmid: verbatim(raw(entry, FIELDS.PMID) ?? ''),
		arxiv: arxivOf(entry),
		urls: links(entry),
		container: container === title ? undefined : container,
		language: plainText(raw(entry, FIELDS.language) ?? ''),
		isBroken: entry.isBroken
	};
}

/** BibTeX and BibLaTeX. */
export const bibtexFormat: Format = {
	sniff: (bytes) => {
		const head = headOf(bytes).replace(/\r\n?/g, '\n');
		return SIGN.test(head) && !OTHER.test(head);
	},
	read: (bytes, name) => {
		const text = decode(bytes);
		if (text === undefined) return { papers: [], problems: [importProblem('binary')] };
		return readEntries(parseBibtex(text.replace(/\r\n?/g, '\n')).map(entryOf), name);
	}
};
