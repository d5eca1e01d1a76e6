import type { CslName } from '$lib/papers/paper';
import { decode } from '../decode';
import { readEntries, type Entry } from '../entry';
import { dateField } from '../field-dates';
import { nameField } from '../field-names';
import { headOf, type Format } from '../format';
import { importProblem } from '../problem';
import { allValues, firstValue, taggedRecords, type TaggedRecord } from '../tagged';

const GRAMMAR = {
	field: /^([A-Z][A-Z0-9]{1,3}) {0,2}- ?(.*)$/,
	starts: ['PMID'],
	join: ' '
};
const SIGN = /^PMID ?- ?\d{1,9}\s*\n(?:[A-Z][A-Z0-9]{1,3} {0,2}-| {6})/m;

/** What the tags mean; the first one that a record has decides. */
const TAGS = {
	title: ['TI', 'BTI', 'CTI', 'TT'],
	abstract: ['AB', 'OAB'],
	DOI: ['LID', 'AID'],
	'container-title': ['JT', 'TA', 'BTI'],
	language: ['LA']
} as const;

/** Full names where the record has them, groups (`CN`) in their place. */
function authors(record: TaggedRecord): CslName[] {
	const tags = record.values.has('FAU') ? ['FAU', 'CN'] : ['AU', 'CN'];
	return record.fields.flatMap(([tag, value]) => {
		if (!tags.includes(tag) || value === '') return [];
		return (tag === 'CN' ? { literal: value } : nameField(value)) ?? [];
	});
}

function doiOf(record: TaggedRecord): string | undefined {
	const ids = TAGS.DOI.flatMap((tag) => record.values.get(tag) ?? []);
	return ids.find((id) => id.endsWith('[doi]'))?.replace(/\s*\[doi\]$/, '');
}

/** PubMed sets a title it translated into English in brackets. */
function withoutBrackets(title: string): string {
	return title.replace(/^\[([^[\]]+)\]\.?$/, '$1');
}

function dayOf(value: string | undefined): string | undefined {
	return value?.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
}

function entryOf(record: TaggedRecord): Entry {
	const pmid = firstValue(record, ['PMID']) ?? '';
	const title = firstValue(record, TAGS.title) ?? '';
	const container = firstValue(record, TAGS['container-title']);
	return {
		key: pmid,
		title: withoutBrackets(title),
		author: authors(record),
		abstract: firstValue(record, TAGS.abstract) ?? '',
		issued: dateField(firstValue(record, ['DP'])) ?? dateField(dayOf(firstValue(record, ['DEP']))),
		doi: doiOf(record),
		pmid,
		urls: allValues(record, ['URL']),
		container: container === title ? undefined : container,
		language: firstValue(record, TAGS.language)
	};
}

/** PubMed's own format (`.nbib`, MEDLINE). */
export const nbibFormat: Format = {
	sniff: (bytes) => SIGN.test(headOf(bytes).replace(/\r\n?/g, '\n')),
	read: (bytes, name) => {
		const text = decode(bytes);
		if (text === undefined) return { papers: [], problems: [importProblem('binary')] };
		return readEntries(taggedRecords(text, GRAMMAR).map(entryOf), name);
	}
};
