import type { CslDate, CslName } from '$lib/papers/paper';
import { decode } from '../decode';
import { readEntries, type Entry } from '../entry';
import { dateField, dateOfParts } from '../field-dates';
import { headOf, type Format } from '../format';
import type { ImportResult } from '../import-result';
import { importProblem } from '../problem';
import { jsonObjects } from './json-objects';

type Fields = Readonly<Record<string, unknown>>;

const OPENING = /^(?:\{\s*"[^"\n]*"\s*:|\[\s*(?:\{|\]))/;
const CSL_KEY =
	/"(?:issued|author|DOI|container-title|citation-key|publisher|accessed|abstract)"\s*:/;
const TITLE_KEY = /"title"\s*:/;
/** Of a file that must name a title and another key of the standard. */
const SIGN_LENGTH = 64_000;

function words(value: unknown): string {
	if (typeof value === 'string') return value;
	if (typeof value === 'number') return String(value);
	// Crossref wraps titles in lists.
	return Array.isArray(value) ? words(value[0]) : '';
}

function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const joined = (parts: readonly unknown[]) => parts.map(words).filter(Boolean).join(' ').trim();

function nameOf(value: unknown): CslName[] {
	if (!isFields(value)) return typeof value === 'string' ? [{ literal: value }] : [];
	const family = joined([
		value['dropping-particle'],
		value['non-dropping-particle'],
		value['family'],
		value['suffix']
	]);
	const given = words(value['given']).trim();
	const literal = words(value['literal'] ?? value['name']).trim();
	if (family !== '') return [given === '' ? { family } : { family, given }];
	return literal === '' && given === '' ? [] : [{ literal: literal || given }];
}

function dateOf(value: unknown): CslDate | undefined {
	if (!isFields(value)) return dateField(words(value));
	const lists = value['date-parts'];
	const first: unknown = Array.isArray(lists) ? lists[0] : undefined;
	const [year, month, day] = Array.isArray(first) ? first.map(words) : [];
	if (year && /^-?\d+$/.test(year)) return dateOfParts(Number(year), month, day);
	return dateField(words(value['raw'] ?? value['literal']));
}

/** `note` holds `key: value` lines for what the standard has no key for. */
function noted(item: Fields, key: string): string | undefined {
	const line = new RegExp(String.raw`^\s*${key}\s*:\s*(\S+)`, 'im').exec(words(item['note']));
	return line?.[1];
}

function entryOf(item: Fields): Entry {
	const key = words(item['citation-key'] ?? item['id']);
	const author: unknown = item['author'];
	const url = words(item['URL']);
	return {
		key,
		citekey: words(item['citation-key']) || key,
		title: words(item['title']),
		author: Array.isArray(author) ? author.flatMap(nameOf) : [],
		abstract: words(item['abstract']),
		issued: dateOf(item['issued']),
		doi: words(item['DOI']) || noted(item, 'DOI'),
		pmid: words(item['PMID']) || noted(item, 'PMID'),
		arxiv: words(item['arxiv']) || noted(item, 'arXiv'),
		urls: url === '' ? [] : [url],
		container: words(item['container-title']),
		language: words(item['language'])
	};
}

function itemsOf(value: unknown): unknown[] {
	if (Array.isArray(value)) return value;
	if (!isFields(value)) return [];
	const list = value['items'] ?? value['references'];
	return Array.isArray(list) ? list : [value];
}

function readItems(text: string, name: string): ImportResult {
	const { values, broken } = jsonObjects(text);
	const items = values.flatMap(itemsOf);
	const problems = [
		...items.filter((item) => !isFields(item)).map((item) => JSON.stringify(item)),
		...broken
	].map((at) => importProblem('unreadable-entry', at.slice(0, 80)));
	const entries = items.filter(isFields).map(entryOf);
	if (entries.length === 0 && problems.length > 0) return { papers: [], problems };
	const read = readEntries(entries, name);
	return { papers: read.papers, problems: [...read.problems, ...problems] };
}

/** CSL-JSON: Zotero, Manubot, pandoc, Crossref. */
export const cslFormat: Format = {
	sniff: (bytes) => {
		if (!OPENING.test(headOf(bytes))) return false;
		const start = decode(bytes.subarray(0, SIGN_LENGTH)) ?? '';
		return TITLE_KEY.test(start) && CSL_KEY.test(start);
	},
	read: (bytes, name) => {
		const text = decode(bytes);
		if (text === undefined) return { papers: [], problems: [importProblem('binary')] };
		return readItems(text, name);
	}
};
