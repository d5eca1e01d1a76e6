import { decode } from '../decode';
import { readEntries, type Entry } from '../entry';
import { bestDate } from '../field-dates';
import { namesFrom } from '../field-names';
import { headOf, type Format } from '../format';
import { importProblem } from '../problem';
import { firstValue, taggedRecords, type TaggedRecord } from '../tagged';

const GRAMMAR = {
	field: /^([A-Z][A-Z0-9])(?: (.*)|\s*)$/,
	starts: ['PT'],
	end: 'ER',
	join: '\n'
};
const SIGN = /^(?:FN (?:Clarivate|Thomson|ISI)|PT [A-Z]\n(?:AU|BA|CA|GP) )/;
/** Lines up to this length were wrapped; longer ones are paragraphs. */
const WRAPPED_LENGTH = 90;

/** What the tags mean; the first one that a record has decides. */
const TAGS = {
	key: ['UT'],
	title: ['TI'],
	author: ['AF', 'AU', 'BF', 'BA'],
	group: ['CA', 'GP'],
	abstract: ['AB'],
	DOI: ['DI', 'D2'],
	PMID: ['PM'],
	'container-title': ['SO', 'JI', 'J9'],
	language: ['LA']
} as const;

function linesOf(record: TaggedRecord, tags: readonly string[]): string[] {
	return (firstValue(record, tags) ?? '').split('\n').filter(Boolean);
}

function paragraphsOf(lines: readonly string[]): string {
	return lines.join(lines.every(({ length }) => length <= WRAPPED_LENGTH) ? ' ' : '\n\n');
}

/** `JAN 15` and `2018` stand apart. */
function printedDate(record: TaggedRecord): (string | undefined)[] {
	const year = firstValue(record, ['PY']);
	const day = firstValue(record, ['PD']);
	if (year === undefined) return [firstValue(record, ['EA'])];
	return [year, day === undefined ? undefined : `${year} ${day}`];
}

function entryOf(record: TaggedRecord): Entry {
	return {
		key: firstValue(record, TAGS.key) ?? '',
		title: linesOf(record, TAGS.title).join(' '),
		author: [
			...namesFrom(linesOf(record, TAGS.author)),
			...linesOf(record, TAGS.group).map((literal) => ({ literal }))
		],
		abstract: paragraphsOf(linesOf(record, TAGS.abstract)),
		issued: bestDate(printedDate(record)),
		doi: firstValue(record, TAGS.DOI),
		pmid: firstValue(record, TAGS.PMID),
		urls: [],
		container: firstValue(record, TAGS['container-title']),
		language: firstValue(record, TAGS.language),
		isBroken: !record.isClosed
	};
}

/** Web of Science, plain text. */
export const wosFormat: Format = {
	sniff: (bytes) => SIGN.test(headOf(bytes).replace(/\r\n?/g, '\n')),
	read: (bytes, name) => {
		const text = decode(bytes);
		if (text === undefined) return { papers: [], problems: [importProblem('binary')] };
		return readEntries(taggedRecords(text, GRAMMAR).map(entryOf), name);
	}
};
