import { findArxivId } from '$lib/papers/arxiv';
import { findDoi } from '$lib/papers/doi';
import { findAnyDate, findDate, readDate, trailingDate } from '../dates';
import { namesIn, readNames, type Names } from '../names';
import { AFFILIATION, VENUE, VENUE_NAME } from './lexicon/affiliation-words';
import { linksIn } from './markdown';
import type { CslDate } from '$lib/papers/paper';

/** A date and how the page prints it. */
export interface PrintedDate {
	readonly issued: CslDate;
	readonly text: string;
}

/** What a line around an abstract says of its paper. */
export interface Facts {
	readonly names?: Names;
	readonly authorCount?: number;
	readonly date?: PrintedDate;
	readonly links?: readonly string[];
	readonly doi?: string;
	readonly arxiv?: string;
	readonly pmid?: string;
	readonly venue?: string;
}

const COUNT = /^(?:by\s+)?(\d{1,4})\s+authors?$/i;
const COUNT_LABELLED = /^authors?\s*[:(]\s*(\d{1,4})\)?$/i;
const PMID = /\bPMID\s*:?\s*(\d{4,9})\b/i;
const PMC = /^PMC(?:ID)?\s*:?\s*(?:PMC)?\d+/i;
// "Nat Med. 2024 Mar;30(3):123-130. doi: …": journal, date, volume.
const JOURNAL_LINE =
	/^(?:\d{1,4}[.:]\s+)?((?:The\s)?\p{Lu}[\p{L}\s&().,:'’-]{1,90}?)\.\s+((?:19|20)\d{2}(?:\s+[A-Z][a-z]{2}(?:-[A-Z][a-z]{2})?)?(?:\s+\d{1,2})?)\s*[;:.]/u;
// "Physical Review B 12, 34 (2024)", "Volume 2014, Article ID 801626, 8 pages".
const VOLUME =
	/\b(?:vol(?:ume|\.)?\s*\d+|no\.\s*\d+|issue\s*\d+|article id\b|pp?\.\s*\d+|isbn\b|issn\b)/i;
const BUTTONS =
	/^(?:\[?(?:pdf|html|code|paper|arxiv|link|links|project page|website|github|data|dataset|slides|video|poster|bibtex|doi|blog|abs|ps|other|demo|supplement(?:ary)?|appendix|tweet|thread|model|openreview)\]?[\s,;/|·-]*)+(?:\(v\d+\))?$/i;
const COUNTERS =
	/^[↑▲♥❤⭐★👍💬]?\s*[\d.,]+k?\s*(?:citations?|views?|upvotes?|likes?|stars?|comments?|pages?|downloads?|figures?|tables?|min read|points?|replies)?$/iu;
const SUBJECTS = /^(?:[a-z-]+(?:\.[A-Z]{2})?)(?:[;,\s]+[a-z-]+\.[A-Z]{2})*$/;
const DATE_VERB =
	/^[[(]?(?:(?:first\s+)?(?:published|submitted|posted|released|presented|updated|accepted|received|revised|modified|created|epub|announced)(?:\s+(?:online|on|to\s+\w+))?|(?:publication|release|online)\s+date|date|e-?pub(?:lished)?(?:\s+ahead of print)?|available online|version of record|originally announced|last modified|dated)\b[\s:]*/i;
const SEGMENTS = /\s+[·•|⋅∙]\s+|\s+[–—]\s+|\s*[|]\s*|\t+/;

function datePart(text: string): PrintedDate | undefined {
	const whole = readDate(text);
	// The counter behind a date belongs to the printed line.
	if (whole) return { issued: whole.issued, text: text.replace(/^[\s([]+|[\s)\].,;]+$/g, '') };
	const verb = DATE_VERB.exec(text)?.[0];
	if (verb === undefined) return undefined;
	const published = /\bpublished\b[\s\S]*/i.exec(text)?.[0] ?? text;
	const found = findDate(published) ?? findAnyDate(text.slice(verb.length, verb.length + 20));
	return found && { issued: found.issued, text: found.text };
}

function identifiers(text: string): Facts {
	const doi = findDoi(text);
	const arxiv = findArxivId(text);
	const pmid = PMID.exec(text)?.[1];
	return { ...(doi && { doi }), ...(arxiv && { arxiv }), ...(pmid && { pmid }) };
}

const ID_LINE =
	/^(?:doi|arxiv|pmid|pmcid|url|link|cite as|https?:|\\\\\s*\(\s*https?:|10\.\d{4,9}\/|\[?\w+\]?\s*arxiv:)/i;

/** Names of publishers' resolvers: a link through them says no more than the identifier. */
const RESOLVER = /^https?:\/\/(?:dx\.)?doi\.org\//i;

function identifierPart(text: string): Facts | undefined {
	const links = linksIn(text);
	const rest = links.reduce((left, link) => left.replace(link, ''), text);
	const ids = identifiers(text);
	const hasId = Object.keys(ids).length > 0;
	const isShort = rest.split(/\s+/).length <= 12;
	if (!isShort || !(ID_LINE.test(text) && (hasId || links.length > 0))) return undefined;
	const date = findDate(rest);
	const kept = links.filter((link) => !RESOLVER.test(link));
	return {
		...ids,
		...(kept.length > 0 && { links: kept }),
		...(date && { date: { issued: date.issued, text: date.text } })
	};
}

function journalPart(text: string): Facts | undefined {
	const journal = JOURNAL_LINE.exec(text);
	if (!journal || text.length > 300) return undefined;
	const date = findAnyDate(journal[2] ?? '');
	const printed = date && { date: { issued: date.issued, text: date.text } };
	return { venue: journal[1] ?? '', ...printed, ...identifiers(text) };
}

function venuePart(text: string): Facts | undefined {
	const words = text.split(/\s+/).length;
	if (words > 14 || /[?!]$/.test(text)) return undefined;
	const isNamed = VENUE_NAME.test(text) || (VENUE.test(text) && hasOnlyNames(text));
	if (!isNamed) return VOLUME.test(text) ? {} : undefined;
	const date = findDate(text) ?? findAnyDate(/\b(?:19|20)\d{2}\b/.exec(text)?.[0] ?? '');
	const venue = text.replace(
		/^(?:published|accepted|appeared|to appear)?\s*(?:in|at|to|by)\s*:?\s+/i,
		''
	);
	return { venue, ...(date && { date: { issued: date.issued, text: date.text } }) };
}

const SMALL_WORDS = /^(?:of|on|for|and|the|in|at|to|by|de|des|du|la|le|di|und|für|der|&|y|e)$/i;

/** Where somebody works: every word is a name, and it has a word for such places. */
export function isAffiliation(text: string): boolean {
	if (/[\w.{},+-]+@[\w-]+\.\w/.test(text) && text.split(/\s+/).length <= 20) return true;
	if (!AFFILIATION.test(text) || /[?!]\s|[?!]$/.test(text) || text.length > 400) return false;
	return hasOnlyNames(text);
}

/** Is every word written large, but for the small ones between? */
function hasOnlyNames(text: string): boolean {
	if (text.includes(': ')) return false;
	const words = text.split(/[\s,;()/]+/).filter((word) => /\p{L}/u.test(word));
	return words.every((word) => SMALL_WORDS.test(word) || /^(?:\P{L}*\p{Lu}|\d)/u.test(word));
}

/** "Ada Smith, Bo Lee", "Ada Smith and Bo Lee, 2012", "Smith et al. (2012)". */
function namesPart(text: string): Facts | undefined {
	const date = trailingDate(text);
	const named = date ? text.slice(0, date.start).replace(/[\s([,·–—-]+$/, '') : text;
	if (namesIn(named) !== 'many') return undefined;
	const printed = date && { date: { issued: date.issued, text: date.text } };
	return { names: readNames(named), ...printed };
}

type Reader = (text: string) => Facts | undefined;

const PART_READERS: readonly Reader[] = [
	(text) => {
		const count = COUNT.exec(text)?.[1] ?? COUNT_LABELLED.exec(text)?.[1];
		return count === undefined ? undefined : { authorCount: Number(count) };
	},
	(text) => {
		const date = datePart(text);
		return date && { date };
	},
	journalPart,
	identifierPart,
	(text) => (BUTTONS.test(text) || COUNTERS.test(text) || PMC.test(text) ? {} : undefined),
	(text) => (SUBJECTS.test(text) && text.includes('.') ? {} : undefined),
	namesPart,
	(text) => (isAffiliation(text) ? {} : undefined),
	venuePart
];

/** Facts of a part of a line; `undefined` where the part is no such fact. */
export function partFacts(text: string): Facts | undefined {
	const part = text.trim().replace(/^[(]([^()]*)[)]$/, '$1');
	for (const read of PART_READERS) {
		const facts = read(part);
		if (facts) return facts;
	}
	return undefined;
}

/** Joins facts; what comes first is kept. */
export function joinFacts(all: readonly Facts[]): Facts {
	const joined = all.reduceRight<Facts>((joined, facts) => ({ ...joined, ...facts }), {});
	const links = [...new Set(all.flatMap((facts) => facts.links ?? []))];
	return { ...joined, ...(links.length > 0 && { links }) };
}

/** Facts of a line that holds facts and nothing else: `4 authors · ICLR 2024 · 12 Jan 2024`. */
export function lineFacts(text: string): Facts | undefined {
	if (text.length > 6000) return undefined;
	const whole = partFacts(text);
	if (whole) return whole;
	const parts = text.split(SEGMENTS).filter((part) => part.trim() !== '');
	if (parts.length < 2) return undefined;
	const facts = parts.map((part) => partFacts(part) ?? singleName(part));
	if (facts.some((part) => part === undefined)) return undefined;
	return joinFacts(facts.filter((part) => part !== undefined));
}

// One name alone could be a title; between other facts of a line it is an author.
function singleName(part: string): Facts | undefined {
	return namesIn(part) === 'few' ? { names: readNames(part) } : undefined;
}

/** Identifiers, links and a date anywhere in a text that a label says is about them. */
export function findFacts(text: string): Facts | undefined {
	const date = findDate(text);
	const links = linksIn(text);
	const facts = {
		...identifiers(text),
		...(links.length > 0 && { links }),
		...(date && { date: { issued: date.issued, text: date.text } })
	};
	return Object.keys(facts).length > 0 ? facts : undefined;
}
