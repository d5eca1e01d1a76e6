import { captionsOf, CAPTIONS_TITLE } from '$lib/papers/captions';
import { isoDate } from '$lib/papers/citation';
import type { Paper, Section } from '$lib/papers/paper';
import { textOf } from '$lib/text/span';

function abstractOf({ text, sections }: Paper): string | null {
	const parts = sections.filter(({ kind }) => kind === 'abstract');
	return parts.length === 0 ? null : parts.map(({ span }) => textOf(text, span)).join('\n\n');
}

function sectionJson(paper: Paper, { kind, level, span, title }: Section) {
	return { heading: title, level, kind, text: textOf(paper.text, span) };
}

/** A paper in CSL-JSON's words, as the command line prints it; what the source does not give is null. */
export function paperJson(paper: Paper) {
	const { citation } = paper;
	const sections = paper.sections.filter(({ title }) => title !== CAPTIONS_TITLE);
	return {
		title: citation.title,
		authors: citation.author,
		abstract: abstractOf(paper),
		issued: isoDate(citation.issued) ?? null,
		dateText: paper.dateText ?? null,
		DOI: citation.DOI ?? null,
		arxiv: paper.arxiv ?? null,
		PMID: citation.PMID ?? null,
		URL: citation.URL ?? null,
		'container-title': citation['container-title'] ?? null,
		links: paper.links,
		authorCount: paper.authorCount ?? null,
		language: citation.language ?? null,
		sections: sections.map((section) => sectionJson(paper, section)),
		captions: captionsOf(paper),
		text: paper.text
	};
}
