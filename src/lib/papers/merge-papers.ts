import { canonicalJson } from '$lib/text/canonical-json';
import { foldName } from '$lib/text/normalize';
import type { Span } from '$lib/text/span';
import type { CslDate, CslItem, Paper, PaperPart, Section } from './paper';

/** Two records of one work as one paper. */
export interface Merged {
	readonly paper: Paper;
	/**
	 * Where the text of the second begins in the merged one; absent where nothing of it was needed.
	 * The text of the first stands where it stood, so that evidence found in it still holds.
	 */
	readonly offset?: number;
}

/** The first record with what the second adds: the text it waits for, a second text, missing details. */
export function mergePapers(kept: Paper, added: Paper): Merged {
	const described = describedTogether(kept, added);
	if (added.text === '' || holds(kept.text, added.text)) return { paper: described };
	if (kept.text === '') {
		const { text, sections, source } = added;
		const places = {
			...(added.parts && { parts: added.parts }),
			...(added.pages && { pages: added.pages })
		};
		return { paper: { ...described, text, sections, source, ...places }, offset: 0 };
	}
	return appended(described, added);
}

/** What a second record of a work has that the first lacks. */
export type Addition = 'text' | 'second-text' | 'details' | 'nothing';

export function whatIsNew(kept: Paper, added: Paper): Addition {
	const { paper, offset } = mergePapers(kept, added);
	if (offset !== undefined) return kept.text === '' ? 'text' : 'second-text';
	const facts = ({ citation, arxiv = '', links }: Paper) => canonicalJson([citation, arxiv, links]);
	return facts(paper) === facts(kept) ? 'nothing' : 'details';
}

/** The same words, or a part of them, however they are wrapped. */
function holds(text: string, part: string): boolean {
	const folded = foldName(part);
	return folded !== '' && foldName(text).includes(folded);
}

function describedTogether(kept: Paper, added: Paper): Paper {
	const arxiv = kept.arxiv ?? added.arxiv;
	const dateText = kept.dateText ?? added.dateText;
	const links = new Set([...kept.links, ...added.links]);
	return {
		...kept,
		citation: mergeCitations(kept.citation, added.citation),
		...(arxiv !== undefined && { arxiv }),
		...(dateText !== undefined && { dateText }),
		links: [...links]
	};
}

/** What the reader has stays; what it lacks is filled in. A journal's date and name outrank a preprint's. */
export function mergeCitations(kept: CslItem, added: CslItem): CslItem {
	const known = Object.fromEntries(
		Object.entries(kept).filter(([, value]) => value !== undefined && value !== '')
	);
	const isPublished = kept.DOI === undefined && added.DOI !== undefined;
	const issued = isPublished ? (added.issued ?? kept.issued) : fuller(kept.issued, added.issued);
	const container = isPublished && added['container-title'];
	return {
		...added,
		...known,
		title: kept.title === '' ? added.title : kept.title,
		author: kept.author.length === 0 ? added.author : kept.author,
		...(issued && { issued }),
		...(container && { 'container-title': container })
	};
}

/** Of two dates of one year, the one with month and day. */
function fuller(kept: CslDate | undefined, added: CslDate | undefined): CslDate | undefined {
	const [ours = [], theirs = []] = [kept, added].map((date) => date?.['date-parts']?.[0]);
	if (ours.length === 0) return theirs.length > 0 ? added : (kept ?? added);
	return theirs.length > ours.length && theirs[0] === ours[0] ? added : kept;
}

function appended(kept: Paper, added: Paper): Merged {
	const label = `Another text: ${added.source.name}`;
	const before = `${kept.text}\n\n${label}\n\n`;
	const offset = before.length;
	const text = before + added.text;
	const heading: Section = {
		kind: 'other',
		title: label,
		level: 1,
		span: { start: offset, end: offset }
	};
	const sections = added.sections.map((section) => ({
		...section,
		span: shifted(section.span, offset)
	}));
	const first: readonly PaperPart[] = kept.parts ?? [
		{ source: kept.source, span: { start: 0, end: kept.text.length } }
	];
	const second = (
		added.parts ?? [{ source: added.source, span: { start: 0, end: added.text.length } }]
	).map((part) => ({ ...part, span: shifted(part.span, offset) }));
	// Page numbers of two files would be mixed up: those of the first that has pages are told.
	const pages =
		kept.pages ?? added.pages?.map((page) => ({ ...page, span: shifted(page.span, offset) }));
	const paper = {
		...kept,
		text,
		sections: [...kept.sections, heading, ...sections],
		parts: [...first, ...second],
		...(pages && { pages })
	};
	return { paper, offset };
}

export function shifted({ start, end }: Span, offset: number): Span {
	return { start: start + offset, end: end + offset };
}
