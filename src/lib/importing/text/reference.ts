import { findDoi } from '$lib/papers/doi';
import { findAnyDate } from '../dates';
import { namesIn, readNames, type Names } from '../names';
import type { Facts, PrintedDate } from './facts';
import { wordCount } from './prose';

/** A work as a list of references gives it, and the words that follow. */
export interface Reference {
	readonly title: string;
	readonly facts: Facts;
	/** What the list says of the work; empty where it only names it. */
	readonly rest: string;
}

// "Smith, J. A., & Lee, B. (2020). A title. Journal of Tides, 12(3), 33–41. …"
const YEAR_AFTER_NAMES =
	/^(.{5,600}?)\s*\(((?:1[89]|20)\d{2})[a-z]?(?:,[^()]{1,30})?\)[.:,]?\s+(?=["“]?\p{Lu})/u;
// "Smith J, Lee BK, et al. A title. J Tides. 2021;12(3):33-41. …"
const INITIALS_AFTER_NAMES =
	/^((?:\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s\p{Lu}{1,3}(?:,\s|(?=\.\s)))+(?:et al)?)\.\s+(?=["“]?\p{Lu})/u;
const TITLE = /^["“]?(.{8,400}?[^\s.])(?:[.”"]{1,2}|(?<=[?!])["”]?)\s+(?=\S)/u;
/** A place of publication: up to the volume, pages, identifiers behind it. */
const PLACE =
	/^((?:In:?\s)?\p{Lu}[\p{L}\s&,:'’()-]{1,90}?)(?:[.,]\s*(?=\d)|\s(?=\d)|\.\s+(?=(?:1[89]|20)\d{2}))/u;
const BEHIND_PLACE =
	/^(?:[\s.,;:]*(?:\(?(?:1[89]|20)\d{2}(?:\s[A-Z][a-z]{2}(?:\s\d{1,2})?)?\)?(?![\d-])|(?:e|pp?\.?\s?)?\d+(?:[-–]e?\d+)?(?:\s?\(\d+(?:[-–]\d+)?\))?(?!\.\d|\s\p{L}{4})|https?:\/\/\S+|doi:?\s?\S+|10\.\d{4,9}\/\S+|PMID:?\s?\d+|Epub[^.]{4,20}))*[\s.,;:]*/u;

/** "Vitamin D. Deficiency is common. …" has a name's look and no journal. */
const JOURNAL_AND_YEAR = /^\p{Lu}[\p{L}\s&]{1,60}\.\s+(?:1[89]|20)\d{2}/u;

function yearOf(text: string): PrintedDate | undefined {
	const found = findAnyDate(text);
	return found && { issued: found.issued, text: found.text };
}

function behind(
	text: string,
	names: Names,
	date: PrintedDate | undefined
): Omit<Reference, 'title'> {
	const place = PLACE.exec(text);
	const from = place ? place[0].length : 0;
	const numbers = BEHIND_PLACE.exec(text.slice(from))?.[0] ?? '';
	const doi = findDoi(numbers);
	const issued = date ?? (place ? yearOf(numbers) : undefined);
	const facts: Facts = {
		names,
		...(issued && { date: issued }),
		...(place?.[1] && { venue: place[1].replace(/^In:?\s/, '') }),
		...(doi && { doi })
	};
	return { facts, rest: text.slice(from + numbers.length).trim() };
}

/** Reads a line as a reference: names first, then a title. */
export function splitReference(text: string): Reference | undefined {
	const head = text.slice(0, 3000);
	const dated = YEAR_AFTER_NAMES.exec(head);
	const start = dated ?? INITIALS_AFTER_NAMES.exec(head);
	const list = start?.[1] ?? '';
	if (!start || (dated && namesIn(list) === 'none')) return undefined;
	const after = text.slice(start[0].length);
	const title = TITLE.exec(after.slice(0, 500));
	if (!title || wordCount(title[1] ?? '') < 2) return undefined;
	const isOneName = !dated && !/,|et al/.test(list);
	if (isOneName && !JOURNAL_AND_YEAR.test(after.slice(title[0].length))) return undefined;
	const date = dated?.[2] === undefined ? undefined : yearOf(dated[2]);
	return { title: title[1] ?? '', ...behind(after.slice(title[0].length), readNames(list), date) };
}
