import { decode } from '../decode';
import { readEntries, type Entry } from '../entry';
import { bestDate } from '../field-dates';
import { namesFrom } from '../field-names';
import { headOf, type Format } from '../format';
import { importProblem } from '../problem';
import { allValues, firstValue, taggedRecords, type TaggedRecord } from '../tagged';

const GRAMMAR = {
	field: /^\s{0,2}([A-Z][A-Z0-9])\s{1,3}-(?:\s(.*)|)$/,
	starts: ['TY'],
	end: 'ER',
	join: '\n'
};
// Ovid numbers its records; other exports begin with a line or two of their own.
const SIGN = /^(?:[^\n]{0,200}\n){0,8}?\s{0,2}TY {1,3}- ?[A-Z]{2,6}\s*$/m;

/** What the tags mean; the first one that a record has decides. */
const TAGS = {
	key: ['ID', 'LB'],
	title: ['TI', 'T1', 'CT', 'BT', 'ST'],
	author: ['AU', 'A1'],
	abstract: ['AB', 'N2'],
	date: ['PY', 'Y1', 'DA'],
	DOI: ['DO', 'DI'],
	URL: ['UR', 'LK'],
	'container-title': ['T2', 'JF', 'JO', 'JA', 'J2', 'BT'],
	language: ['LA']
} as const;

function pubmedId(record: TaggedRecord): string | undefined {
	const database = firstValue(record, ['DB', 'DP']) ?? '';
	const number = firstValue(record, ['AN']) ?? '';
	return /pubmed|medline|nlm/i.test(database) && /^\d{1,9}$/.test(number) ? number : undefined;
}

function links(record: TaggedRecord): string[] {
	const values = allValues(record, TAGS.URL).flatMap((value) => value.split(/\s*;\s*(?=http)|\s+/));
	return values.filter((value) => /^https?:\/\//i.test(value));
}

function entryOf(record: TaggedRecord): Entry {
	const key = firstValue(record, TAGS.key) ?? '';
	const title = firstValue(record, TAGS.title) ?? '';
	const container = firstValue(record, TAGS['container-title']);
	return {
		key,
		citekey: key,
		title,
		author: namesFrom(allValues(record, TAGS.author)),
		abstract: allValues(record, TAGS.abstract).join('\n\n'),
		issued: bestDate(TAGS.date.map((tag) => firstValue(record, [tag]))),
		doi: firstValue(record, TAGS.DOI),
		pmid: pubmedId(record),
		urls: links(record),
		// A book's only title stands in one of the container's tags.
		container: container === title ? undefined : container,
		language: firstValue(record, TAGS.language),
		isBroken: !record.isClosed
	};
}

/** RIS: Zotero, Mendeley, EndNote, Scopus, Ovid, Embase. */
export const risFormat: Format = {
	sniff: (bytes) => SIGN.test(headOf(bytes).replace(/\r\n?/g, '\n')),
	read: (bytes, name) => {
		const text = decode(bytes);
		if (text === undefined) return { papers: [], problems: [importProblem('binary')] };
		return readEntries(taggedRecords(text, GRAMMAR).map(entryOf), name);
	}
};
