import { own } from '../own';
import { Parser } from 'htmlparser2';
import { decode } from '../decode';
import { readEntries, type Entry } from '../entry';
import { bestDate } from '../field-dates';
import { namesFrom } from '../field-names';
import { headOf, type Format } from '../format';
import { importProblem } from '../problem';

const SIGN =
	/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,300}?-->\s*)?<xml>\s*<records>|^<records>\s*<record>/;

type Field =
	| 'key'
	| 'title'
	| 'author'
	| 'abstract'
	| 'year'
	| 'day'
	| 'doi'
	| 'accession'
	| 'url'
	| 'container'
	| 'language'
	| 'database';

/** Where each field stands in a record; `style` elements inside are passed through. */
const PATHS: Readonly<Record<string, Field>> = {
	'rec-number': 'key',
	'titles/title': 'title',
	'titles/secondary-title': 'container',
	'periodical/full-title': 'container',
	'contributors/authors/author': 'author',
	abstract: 'abstract',
	'dates/year': 'year',
	'dates/pub-dates/date': 'day',
	'electronic-resource-num': 'doi',
	'urls/related-urls/url': 'url',
	'urls/web-urls/url': 'url',
	'accession-num': 'accession',
	'remote-database-name': 'database',
	language: 'language'
};

type Values = Partial<Record<Field, string[]>>;

interface Records {
	readonly whole: readonly Values[];
	/** What the last one held, where the file breaks off in it. */
	readonly cut?: Values;
}

/** Gathers the text of each element that `PATHS` names, record by record. */
class RecordReader {
	readonly whole: Values[] = [];
	#open: Values | undefined;
	#path: string[] = [];
	#field: string[] | undefined;

	get cut(): Values | undefined {
		return this.#open;
	}

	openElement(name: string): void {
		if (name === 'record') {
			this.#open = {};
			this.#path = [];
		} else if (this.#open && name !== 'style') {
			this.#path.push(name);
			this.#begin();
		}
	}

	#begin(): void {
		const field = own(PATHS, this.#path.join('/'));
		if (field === undefined || !this.#open) return;
		this.#field = this.#open[field] ??= [];
		this.#field.push('');
	}

	text(words: string): void {
		if (this.#field) this.#field.push((this.#field.pop() ?? '') + words);
	}

	closeElement(name: string): void {
		if (name === 'record' && this.#open) {
			this.whole.push(this.#open);
			this.#open = undefined;
		} else if (name !== 'style') {
			this.#path.pop();
			this.#field = undefined;
		}
	}
}

function recordsOf(text: string): Records {
	const reader = new RecordReader();
	const parser = new Parser(
		{
			onopentagname: (name) => reader.openElement(name),
			ontext: (words) => reader.text(words),
			// A tag that the end of the file closes was not closed by the file.
			onclosetag: (name, isImplied) => {
				if (!isImplied) reader.closeElement(name);
			}
		},
		{ xmlMode: true }
	);
	parser.end(text);
	return { whole: reader.whole, ...(reader.cut && { cut: reader.cut }) };
}

function entryOf(values: Values, isBroken: boolean): Entry {
	const first = (field: Field) => values[field]?.map((value) => value.trim()).find(Boolean);
	const accession = first('accession') ?? '';
	const isPubmed = /^\d{5,9}$/.test(accession) && /medline|pubmed/i.test(first('database') ?? '');
	const [year, day] = [first('year'), first('day')];
	const isWholeDay = year !== undefined && day !== undefined && !day.includes(year);
	return {
		key: first('key') ?? '',
		title: first('title') ?? '',
		author: namesFrom(values.author ?? []),
		abstract: first('abstract') ?? '',
		issued: bestDate([year, isWholeDay ? `${year} ${day}` : day]),
		doi: first('doi'),
		pmid: isPubmed ? accession : undefined,
		urls: (values.url ?? []).map((url) => url.trim()).filter((url) => /^https?:/i.test(url)),
		container: first('container'),
		language: first('language'),
		isBroken
	};
}

/** EndNote's XML, as EndNote and Zotero write it. */
export const endnoteFormat: Format = {
	sniff: (bytes) => SIGN.test(headOf(bytes)),
	read: (bytes, name) => {
		const text = decode(bytes);
		if (text === undefined) return { papers: [], problems: [importProblem('binary')] };
		const { whole, cut } = recordsOf(text);
		const entries = whole.map((values) => entryOf(values, false));
		return readEntries(cut ? [...entries, entryOf(cut, true)] : entries, name);
	}
};
