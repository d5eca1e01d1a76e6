import type { Span } from '$lib/text/span';

/** A name as CSL-JSON writes it: `family` and `given`, or one `literal` (a group, a consortium). */
export interface CslName {
	readonly family?: string;
	readonly given?: string;
	readonly literal?: string;
}

/** CSL-JSON date: `[[year, month?, day?]]`, or the words of the source where no year is known. */
export interface CslDate {
	readonly 'date-parts'?: readonly (readonly number[])[];
	readonly literal?: string;
}

/** The bibliographic record in CSL-JSON (keys as the standard spells them). */
export interface CslItem {
	readonly title: string;
	readonly author: readonly CslName[];
	readonly issued?: CslDate;
	/** Lower case, without `https://doi.org/`. */
	readonly DOI?: string;
	readonly PMID?: string;
	readonly URL?: string;
	readonly 'container-title'?: string;
	/** BCP 47. */
	readonly language?: string;
	/** The name a bibliography gives the work, as `\cite` writes it. */
	readonly 'citation-key'?: string;
}

/** The kinds follow JATS `sec-type`, plus `abstract` and `other`. */
export type SectionKind =
	'abstract' | 'intro' | 'methods' | 'results' | 'discussion' | 'conclusions' | 'other';

export interface Section {
	readonly kind: SectionKind;
	/** The heading as printed; empty where the text has none. */
	readonly title: string;
	/** 1 for a top-level section. */
	readonly level: number;
	/** Of the section's own words in `Paper.text`, the heading left out. */
	readonly span: Span;
}

/** Where a paper came from. */
export interface PaperSource {
	/** File name, or `pasted text`. */
	readonly name: string;
	/** The listing page or document it was found in, in plain words; empty when it stood alone. */
	readonly listing: string;
}

/** One of several texts of a work: its preprint, its published version, its abstract alone. */
export interface PaperPart {
	readonly source: PaperSource;
	/** Of its words in `Paper.text`. */
	readonly span: Span;
}

/** A page of the source and the words of `Paper.text` that stand on it. */
export interface PageSpan {
	/** From 1, as the file counts its pages. */
	readonly page: number;
	readonly span: Span;
}

/** One work, as read from its source. Spans of sections and of evidence refer to `text`. */
export interface Paper {
	readonly citation: CslItem;
	/** arXiv id without version, e.g. `2406.10162`. */
	readonly arxiv?: string;
	/** The date as printed, e.g. `Apr 27`. */
	readonly dateText?: string;
	/** Where the source tells only how many authors there are. */
	readonly authorCount?: number;
	readonly links: readonly string[];
	/** The whole text, title left out. */
	readonly text: string;
	readonly sections: readonly Section[];
	readonly source: PaperSource;
	/** Where each page stands, in a paper read from pages; in the order of the text. */
	readonly pages?: readonly PageSpan[];
	/** Where each text stands, in a paper that was put together of more than one. */
	readonly parts?: readonly PaperPart[];
}
