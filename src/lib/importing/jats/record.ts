import type { Element, ParentNode } from 'domhandler';
import { findArxivId } from '$lib/papers/arxiv';
import { findDoi } from '$lib/papers/doi';
import type { CslDate, CslName } from '$lib/papers/paper';
import { findAnyDate } from '../dates';
import type { Front } from '../markup/record';
import { readName } from '../names';
import { childAt, childrenNamed, descendantsNamed, nameOf, plainText } from '../markup/tree';
import { lineOf } from './words';

function personFrom(name: Element): CslName | undefined {
	const family = plainText(childrenNamed(name, 'surname', 'snm')[0]);
	const middle = plainText(childAt(name, 'mi'));
	const given = [plainText(childrenNamed(name, 'given-names', 'fnm')[0]), middle];
	const suffix = plainText(childrenNamed(name, 'suffix', 'suf')[0]);
	if (family === '') {
		const literal = plainText(name);
		return literal === '' ? undefined : readName(literal);
	}
	const first = given.filter(Boolean).join(' ');
	const last = [family, suffix].filter(Boolean).join(' ');
	return first === '' ? { literal: last } : { family: last, given: first };
}

function groupName(group: Element): string {
	const own = group.children.filter(
		(child) => !('name' in child) || !/contrib-group|xref|aff|fn/.test(child.name)
	);
	return own
		.map(plainText)
		.filter(Boolean)
		.join(' ')
		.replace(/[\s,;]+$/, '');
}

function authorFrom(contrib: Element): CslName | undefined {
	const alternatives = childAt(contrib, 'name-alternatives') ?? contrib;
	const name = childrenNamed(alternatives, 'name', 'string-name')[0];
	if (name) return personFrom(name);
	const group = childAt(contrib, 'collab') ?? childAt(contrib, 'collab-alternatives', 'collab');
	const literal = group ? groupName(group) : '';
	return literal === '' ? undefined : { literal };
}

function isAuthor({ attribs }: Element): boolean {
	return /^(?:author|collab)?$/.test(attribs['contrib-type'] ?? '');
}

function authorsOf(meta: Element): CslName[] {
	const groups = childrenNamed(meta, 'contrib-group').filter(
		({ attribs }) => !/editor|section|reviewer/.test(attribs['content-type'] ?? '')
	);
	const contribs = groups.flatMap((group) => childrenNamed(group, 'contrib')).filter(isAuthor);
	return contribs.flatMap((contrib) => authorFrom(contrib) ?? []);
}

/** The date of publication comes first; that of the issue is the last resort. */
const DATES = [
	/^epub$/,
	/^pub$/,
	/^(?:publication|published|e-?published|online)$/,
	/^(?:ppub|epub-ppub)$/,
	/^(?:preprint|posted)/,
	/^$/,
	/^collection$/
];

function dateRank({ attribs }: Element): number {
	const type = attribs['pub-type'] ?? attribs['date-type'] ?? '';
	const rank = DATES.findIndex((pattern) => pattern.test(type.toLowerCase()));
	return rank < 0 ? DATES.length : rank;
}

function wholeNumber(text: string): number | undefined {
	return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}

/** `year`, `month`, `day` as elements, as precise as given. */
export function dateFrom(date: Element): CslDate | undefined {
	const [year, month, day] = ['year', 'month', 'day'].map((part) => plainText(childAt(date, part)));
	const yearNumber = wholeNumber(year ?? '');
	if (yearNumber === undefined || yearNumber === 0) {
		return findAnyDate(date.attribs['iso-8601-date'] ?? plainText(date))?.issued;
	}
	const monthNumber = wholeNumber(month ?? '');
	if (monthNumber === undefined)
		return findAnyDate([day, month, year].filter(Boolean).join(' '))?.issued;
	const dayNumber = wholeNumber(day ?? '');
	const isMonth = monthNumber >= 1 && monthNumber <= 12;
	const isDay = dayNumber !== undefined && dayNumber >= 1 && dayNumber <= 31;
	const rest = !isMonth ? [] : isDay ? [monthNumber, dayNumber] : [monthNumber];
	return { 'date-parts': [[yearNumber, ...rest]] };
}

function issuedOf(meta: Element): CslDate | undefined {
	const dates = childrenNamed(meta, 'pub-date').toSorted((a, b) => dateRank(a) - dateRank(b));
	return dates.map(dateFrom).find((date) => date?.['date-parts'] !== undefined);
}

function idsOf(meta: Element, name: string, key: string): Map<string, string> {
	const ids = descendantsNamed(meta, name);
	return new Map(ids.map((id) => [id.attribs[key] ?? '', plainText(id)]));
}

/** A title and what stands behind its colon. */
function titleOf(meta: Element): string {
	const group = childAt(meta, 'title-group') ?? meta;
	const title = lineOf(childAt(group, 'article-title')).replace(/:$/, '');
	const subtitle = lineOf(childAt(group, 'subtitle'));
	if (subtitle === '') return title;
	return /[?!.]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}

function journalOf(front: ParentNode | undefined): string {
	const meta = childAt(front, 'journal-meta');
	const titles = meta ? descendantsNamed(meta, 'journal-title') : [];
	return titles.map(plainText).find((title) => title !== '') ?? '';
}

/** The record of an article in JATS or in the NLM markup before it. */
export function articleRecord(article: Element): Front {
	const front = childAt(article, 'front') ?? childAt(article, 'front-stub') ?? article;
	const meta = childAt(front, 'article-meta') ?? front;
	const ids = idsOf(meta, 'article-id', 'pub-id-type');
	const doi = findDoi(ids.get('doi') ?? '');
	return {
		title: titleOf(meta),
		author: authorsOf(meta),
		issued: issuedOf(meta),
		doi,
		pmid: /^\d+$/.exec(ids.get('pmid') ?? '')?.[0],
		arxiv: findArxivId(`arXiv:${ids.get('arxiv') ?? ''} ${doi ?? ''}`),
		venue: journalOf(front),
		language: article.attribs['xml:lang']
	};
}

function artDate(head: Element | undefined, bibl: Element | undefined): CslDate | undefined {
	const published = childAt(head, 'history', 'pub', 'date');
	if (published) return dateFrom(published);
	return findAnyDate(plainText(childAt(bibl, 'pubdate')))?.issued;
}

/** The record of an article in BioMed Central's own markup. */
export function artRecord(art: Element): Front {
	const head = childAt(art, 'fm');
	const bibl = childAt(head, 'bibl');
	const authors = childrenNamed(childAt(bibl, 'aug'), 'au');
	const ids = bibl ? idsOf(bibl, 'pubid', 'idtype') : new Map<string, string>();
	return {
		title: lineOf(childAt(bibl, 'title')),
		author: authors.flatMap((au) => {
			const group = plainText(childrenNamed(au, 'cnm', 'collab')[0]);
			return group === '' ? (personFrom(au) ?? []) : { literal: group };
		}),
		issued: artDate(head, bibl),
		doi: findDoi(ids.get('doi') ?? ''),
		pmid: /^\d+$/.exec(ids.get('pmpid') ?? '')?.[0],
		venue: plainText(childAt(bibl, 'source')),
		language: art.attribs['xml:lang']
	};
}

/** Is this an article, and not a report or an answer within one? */
export function isArticle(element: Element): boolean {
	const name = nameOf(element);
	if (name === 'art') return childAt(element, 'fm') !== undefined;
	if (name !== 'article') return false;
	return ['front', 'body', 'front-stub'].some((part) => childAt(element, part) !== undefined);
}
