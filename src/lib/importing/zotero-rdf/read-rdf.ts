import type { Element, ParentNode } from 'domhandler';
import { findArxivId } from '$lib/papers/arxiv';
import { findDoi } from '$lib/papers/doi';
import type { CslName } from '$lib/papers/paper';
import { readEntries, type Entry } from '../entry';
import { dateField } from '../field-dates';
import { headOf, type Format } from '../format';
import { decodeMarkup } from '../markup/decode-markup';
import {
	childrenNamed,
	descendantsNamed,
	elementsIn,
	nameOf,
	parseMarkup,
	plainText
} from '../markup/tree';
import { importProblem } from '../problem';

/** Attachments, notes and the journals that works appeared in are no works. */
const NO_WORK =
	/^(?:Attachment|Memo|Journal|Collection|Person|Organization|Seq|Series|LCC|URI|Subject)$/;
const NO_ITEM = /^(?:attachment|note|annotation)$/;

const textOf = (parent: ParentNode | undefined, ...names: string[]) =>
	plainText(childrenNamed(parent, ...names)[0]);

function nameFrom(person: Element): CslName {
	const family = textOf(person, 'surname');
	const given = textOf(person, 'givenName', 'givenname');
	if (family === '') return { literal: given || textOf(person, 'name') };
	return given === '' ? { family } : { family, given };
}

function authorsOf(work: Element): CslName[] {
	const lists = childrenNamed(work, 'authors');
	const people = (lists.length > 0 ? lists : childrenNamed(work, 'editors')).flatMap((list) =>
		descendantsNamed(list, 'Person', 'Organization')
	);
	return people.map(nameFrom).filter(({ family, literal }) => Boolean(family ?? literal));
}

/** The journal or book: within the work, or elsewhere in the file under a name. */
function containerOf(work: Element, containers: ReadonlyMap<string, Element>): Element | undefined {
	const [part] = childrenNamed(work, 'isPartOf').filter(({ attribs, children }) => {
		return attribs['rdf:resource'] !== undefined || children.length > 0;
	});
	return part && (containers.get(part.attribs['rdf:resource'] ?? '') ?? elementsIn(part)[0]);
}

function identifiersOf(work: Element): string[] {
	return childrenNamed(work, 'identifier').map(plainText);
}

function entryOf(work: Element, containers: ReadonlyMap<string, Element>): Entry {
	const container = containerOf(work, containers);
	const identifiers = [...identifiersOf(work), ...(container ? identifiersOf(container) : [])];
	const about = work.attribs['rdf:about'] ?? '';
	const urls = [about, ...identifiers].filter((address) => /^https?:\/\//.test(address));
	const all = [...identifiers, ...urls, textOf(work, 'description')].join(' ');
	return {
		key: '',
		title: textOf(work, 'title'),
		author: authorsOf(work),
		abstract: textOf(work, 'abstract'),
		issued: dateField(textOf(work, 'date')),
		doi: findDoi(all) ?? '',
		pmid: /\bPMID:?\s*(\d+)/.exec(all)?.[1] ?? '',
		arxiv: findArxivId(all),
		urls: [...new Set(urls)],
		container: textOf(container, 'title') || undefined,
		language: textOf(work, 'language'),
		isBroken: false
	};
}

function isWork(element: Element): boolean {
	return !NO_WORK.test(nameOf(element)) && !NO_ITEM.test(textOf(element, 'itemType'));
}

/** What Zotero exports as RDF, with or without the files beside it. */
export const zoteroRdfFormat: Format = {
	sniff: (bytes) => /^(?:<\?[^>]*>\s*)?<rdf:RDF\b/.test(headOf(bytes)),
	read: (bytes, name) => {
		const text = decodeMarkup(bytes);
		if (text === undefined) return { papers: [], problems: [importProblem('binary')] };
		const items = childrenNamed(parseMarkup(text, true), 'RDF').flatMap(elementsIn);
		const containers = new Map(
			items.map((item): [string, Element] => [item.attribs['rdf:about'] ?? '', item])
		);
		const works = items.filter(isWork);
		if (works.length === 0) return { papers: [], problems: [importProblem('no-entry', name)] };
		return readEntries(
			works.map((work) => entryOf(work, containers)),
			name
		);
	}
};
