import type { Element, ParentNode } from 'domhandler';
import { findArxivId } from '$lib/papers/arxiv';
import { findDoi } from '$lib/papers/doi';
import type { CslName } from '$lib/papers/paper';
import { findAnyDate } from '../dates';
import type { Front } from '../markup/record';
import { descendantsNamed, hasClass, outermost, plainText } from '../markup/tree';
import { readName, readNames } from '../names';
import { lineOf } from './words';

/** The `meta` elements of a page, names in lower case. */
export class Metas {
	readonly #values = new Map<string, string[]>();

	constructor(root: ParentNode) {
		for (const { attribs } of descendantsNamed(root, 'meta')) {
			const name = (attribs['name'] ?? attribs['property'] ?? '').toLowerCase();
			const content = (attribs['content'] ?? '').replace(/\s+/g, ' ').trim();
			if (name === '' || content === '') continue;
			this.#values.set(name, [...(this.#values.get(name) ?? []), content]);
		}
	}

	/** All values of the first name that has any. */
	all(...names: string[]): readonly string[] {
		return names.map((name) => this.#values.get(name) ?? []).find(({ length }) => length > 0) ?? [];
	}

	first(...names: string[]): string | undefined {
		return this.all(...names)[0];
	}

	/** The first value, under whatever of the names, that a reader can read. */
	read<T>(names: readonly string[], reader: (value: string) => T | undefined): T | undefined {
		const values = names.flatMap((name) => this.#values.get(name) ?? []);
		for (const value of values) {
			const found = reader(value);
			if (found !== undefined) return found;
		}
		return undefined;
	}
}

const DATES = [
	'citation_publication_date',
	'citation_online_date',
	'citation_date',
	'dc.date',
	'dc.date.issued',
	'dcterms.date',
	'dcterms.issued',
	'prism.publicationdate',
	'article:published_time'
];
const DOIS = [
	'citation_doi',
	'dc.identifier',
	'dc.identifier.doi',
	'prism.doi',
	'doi',
	'bepress_citation_doi'
];

/** The heading that is the paper's title. */
export function titleHeading(root: ParentNode, declared: string | undefined): Element | undefined {
	const latexml = outermost(root, (element) => hasClass(element, 'ltx_title_document'))[0];
	if (latexml) return latexml;
	const headings = descendantsNamed(root, 'h1');
	const fold = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
	const same = headings.find(
		(heading) => declared !== undefined && fold(lineOf(heading)) === fold(declared)
	);
	return same ?? headings.find((heading) => lineOf(heading) !== '');
}

// "A paper | A journal", "[2401.00001] A paper".
function withoutSite(title: string): string {
	return title
		.replace(/^\[\d{4}\.\d{4,5}(?:v\d+)?\]\s*/, '')
		.replace(/\s+[|–—·]\s+[^|–—·]{2,60}$/, '');
}

function brokenLines(element: Element): string[] {
	const lines = [''];
	const walk = (parent: ParentNode) => {
		for (const child of parent.children) {
			if ('name' in child && child.name === 'br') lines.push('');
			else if ('name' in child && hasClass(child as Element, 'ltx_note', 'ltx_ERROR')) continue;
			else if ('children' in child) walk(child);
			else if (child.type === 'text') lines[lines.length - 1] += child.data.replace(/\s+/g, ' ');
		}
	};
	walk(element);
	return lines.map((line) => line.trim()).filter((line) => line !== '');
}

// A name is the first line; what LaTeX parts with "&" are others, each above its address.
function latexmlAuthors(root: ParentNode): CslName[] {
	const people = outermost(root, (element) => hasClass(element, 'ltx_personname'));
	return people.flatMap((person) =>
		brokenLines(person)
			.filter((line, at) => at === 0 || line.startsWith('&'))
			.flatMap((line) => readNames(line.replace(/^&\s*/, '')).names)
	);
}

const AUTHORS = [
	'citation_author',
	'citation_authors',
	'bepress_citation_author',
	'dc.creator',
	'dc.contributor',
	'dcterms.creator',
	'author'
];

function authorsOf(metas: Metas, root: ParentNode): CslName[] {
	const people = latexmlAuthors(root);
	if (people.length > 0) return people;
	const names = metas.all(...AUTHORS);
	if (names.length === 1 && /;|\band\b|,[^,]*,/.test(names[0] ?? '')) {
		return [...readNames(names[0] ?? '').names];
	}
	return names.map(readName);
}

/** Where a page says which of arXiv's it is: its address or the mark on its side. */
function arxivOf(metas: Metas, root: ParentNode): string | undefined {
	const declared = metas.first('citation_arxiv_id');
	const addresses = descendantsNamed(root, 'link', 'base')
		.filter(({ attribs, name }) => name === 'base' || attribs['rel'] === 'canonical')
		.map(({ attribs }) => attribs['href'] ?? '');
	const mark = outermost(root, ({ attribs }) => attribs['id'] === 'watermark-tr')[0];
	const pages = metas.all('citation_pdf_url', 'og:url');
	const words = [...addresses, plainText(mark), ...pages].join(' ');
	return findArxivId(declared === undefined ? words : `arXiv:${declared}`);
}

/** The record of the paper on a page, as its head declares it and its body prints it. */
export function pageRecord(
	document: ParentNode,
	heading: Element | undefined,
	metas: Metas
): Front {
	const isLatexml = heading !== undefined && hasClass(heading, 'ltx_title');
	const declared = metas.first(
		'citation_title',
		'dc.title',
		'dcterms.title',
		'bepress_citation_title'
	);
	const printed = heading ? lineOf(heading) : '';
	const shown = metas.first('og:title') ?? plainText(descendantsNamed(document, 'title')[0]);
	const title = isLatexml ? printed : (declared ?? (printed || withoutSite(shown)));
	const html = descendantsNamed(document, 'html')[0];
	return {
		title: title.replace(/^title:\s*/i, ''),
		author: authorsOf(metas, document),
		issued: metas.read(DATES, (value) => findAnyDate(value)?.issued),
		doi: metas.read(DOIS, findDoi),
		pmid: metas.read(['citation_pmid', 'ncbi_uid'], (value) => /^\d{4,9}$/.exec(value)?.[0]),
		arxiv: arxivOf(metas, document),
		venue: metas.first(
			'citation_journal_title',
			'citation_conference_title',
			'prism.publicationname'
		),
		language: metas.first('citation_language', 'dc.language') ?? html?.attribs['lang']
	};
}
