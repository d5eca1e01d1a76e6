import { foldName } from '$lib/text/normalize';
import { yearOf } from './citation';
import { isArxivDoi } from './doi';
import type { CslName, Paper } from './paper';

/** A preprint and its journal version share title and authors, seldom the year. */
const YEARS_APART = 2;

/** What is compared; the text only where both have no title. */
type Comparable = Pick<Paper, 'citation' | 'arxiv'> & Partial<Pick<Paper, 'text'>>;

function foldedFamily(name: CslName | undefined): string {
	const words = (name?.family ?? name?.literal ?? '').normalize('NFKD').replace(/\p{M}/gu, '');
	return foldName(words);
}

/** Two facts agree unless both are known and differ. */
function agree<T>(
	one: T | undefined,
	other: T | undefined,
	same: (a: T, b: T) => boolean
): boolean {
	return one === undefined || other === undefined || same(one, other);
}

function publisherDoi(paper: Comparable): string | undefined {
	const { DOI } = paper.citation;
	return DOI === undefined || isArxivDoi(DOI) ? undefined : DOI;
}

/** A library of thousands is compared with each of thousands of new papers. */
const foldedTitles = new WeakMap<Comparable, string>();

function foldedTitle(paper: Comparable): string {
	const known = foldedTitles.get(paper);
	if (known !== undefined) return known;
	const title = foldName(paper.citation.title);
	foldedTitles.set(paper, title);
	return title;
}

function sameTitle(one: Comparable, other: Comparable): boolean {
	const title = foldedTitle(one);
	return title !== '' && title === foldedTitle(other);
}

function sameText(one: Comparable, other: Comparable): boolean {
	const text = foldName(one.text ?? '');
	return text !== '' && text === foldName(other.text ?? '');
}

/** Are these two records of one work? An identifier decides; else title with year and first author. */
export function samePaper(one: Comparable, other: Comparable): boolean {
	const doi = publisherDoi(one);
	if (doi !== undefined && doi === publisherDoi(other)) return true;
	if (one.arxiv !== undefined && other.arxiv !== undefined) return one.arxiv === other.arxiv;
	if (one.citation.title === '' || other.citation.title === '') return sameText(one, other);
	if (!sameTitle(one, other)) return false;
	const near = (a: number, b: number) => Math.abs(a - b) <= YEARS_APART;
	const first = (paper: Comparable) => foldedFamily(paper.citation.author[0]) || undefined;
	return (
		agree(yearOf(one.citation), yearOf(other.citation), near) &&
		agree(first(one), first(other), (a, b) => a === b)
	);
}
