import type { Element } from 'domhandler';
import { findDoi } from '$lib/papers/doi';
import type { CslDate, CslName } from '$lib/papers/paper';
import { findAnyDate } from '../dates';
import type { Flow } from '../markup/flow';
import type { Front } from '../markup/record';
import { childAt, childrenNamed, descendantsNamed, plainText } from '../markup/tree';
import { lineOf } from './words';

function authorFrom(author: Element): CslName | undefined {
	const [family, given, suffix, group] = ['LastName', 'ForeName', 'Suffix', 'CollectiveName'].map(
		(name) => plainText(childAt(author, name))
	);
	if (group) return { literal: group };
	if (!family) return undefined;
	const last = [family, suffix].filter(Boolean).join(' ');
	const first = given ?? plainText(childAt(author, 'Initials'));
	return first === '' ? { literal: last } : { family: last, given: first };
}

function dateOf(date: Element | undefined): CslDate | undefined {
	if (!date) return undefined;
	const parts = ['Year', 'Month', 'Day'].map((name) => plainText(childAt(date, name)));
	const isNumbered = /^\d+$/.test(parts[1] ?? '');
	const [year, month, day] = isNumbered
		? parts.map((part) => part.padStart(2, '0'))
		: [parts[2], parts[1], parts[0]];
	const words = [year, month, day].filter((part) => part && part !== '00');
	const printed = words.join(isNumbered ? '-' : ' ') || plainText(childAt(date, 'MedlineDate'));
	return findAnyDate(printed)?.issued;
}

/** The record of one entry of a PubMed export. */
export function pubmedRecord(entry: Element): Front {
	const citation = childAt(entry, 'MedlineCitation');
	const article = childAt(citation, 'Article');
	const ids = childrenNamed(childAt(entry, 'PubmedData', 'ArticleIdList'), 'ArticleId');
	const located = childrenNamed(article, 'ELocationID');
	const doi = [...ids, ...located].find(
		({ attribs }) => (attribs['IdType'] ?? attribs['EIdType']) === 'doi'
	);
	const issue = childAt(article, 'Journal', 'JournalIssue', 'PubDate');
	const language = plainText(childAt(article, 'Language'));
	return {
		title: lineOf(childAt(article, 'ArticleTitle')).replace(/^\[([^]*)\]\.?$/, '$1'),
		author: childrenNamed(childAt(article, 'AuthorList'), 'Author').flatMap(
			(author) => authorFrom(author) ?? []
		),
		issued: dateOf(childAt(article, 'ArticleDate') ?? issue) ?? dateOf(issue),
		doi: findDoi(plainText(doi)),
		pmid: plainText(childAt(citation, 'PMID')),
		venue: plainText(childAt(article, 'Journal', 'Title')),
		language: language === 'eng' ? 'en' : undefined
	};
}

const LABELLED_ANYWAY = /^(?:abstract|unlabelled|unassigned)$/i;

export function readPubmedAbstract(entry: Element, flow: Flow): void {
	const abstract = childAt(entry, 'MedlineCitation', 'Article', 'Abstract');
	for (const text of abstract ? descendantsNamed(abstract, 'AbstractText') : []) {
		const label = text.attribs['Label'] ?? '';
		flow.label = LABELLED_ANYWAY.test(label) ? '' : label;
		flow.add(lineOf(text));
		flow.endParagraph();
	}
}
