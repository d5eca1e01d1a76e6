/** What a label in front of a line announces. */
export type Field = 'title' | 'authors' | 'abstract' | 'fact' | 'brief' | 'aside';

const ROWS: readonly (readonly [Field, string])[] = [
	['title', 'title|paper title|article title|talk title|ti'],
	['authors', 'authors?|author list|authors?\\(s\\)|by|written by|presenters?|speakers?|au'],
	['abstract', 'abstract|summary|the paper|paper abstract|article abstract|description|ab'],
	[
		'fact',
		'date|published|publication date|published online|submitted|posted|released|updated|accepted|doi|arxiv|arxiv id|pmid|journal|journal ref|journal reference|venue|conference|published in|source|link|links|url|paper link|paper|pdf|code|project|project page|website|github|cite as|year'
	],
	['brief', 'tl;? ?dr|one[- ]sentence summary|in brief|takeaway|key takeaway|gist'],
	[
		'aside',
		'keywords?|key words|subjects?|comments?|categor(?:y|ies)|tags?|topics?|primary area|general terms|categories and subject descriptors|ccs concepts|index terms|mesh terms|acm classification|msc class|acm class|report number|affiliations?|author information|conflicts? of interest(?: statement)?|competing interests?|funding|supplementary material|license|track|session|room|time|status|bibtex|readers|pages|upvotes|language|issn|isbn|how to cite|citation|academic editor|editor|reviewers?'
	]
];

const FIELDS = ROWS.map(
	([field, labels]) => [field, new RegExp(`^(?:${labels})\\s*(?::|—|–)\\s*`, 'i')] as const
);
/** Alone on a line, the label speaks of the lines below it. */
const LABELS = ROWS.map(
	([field, labels]) => [field, new RegExp(`^\\[?(?:${labels})\\]?\\s*[:.]?$`, 'i')] as const
);
// "THE PAPER. In reinforcement learning …", "Abstract. We …", "AbstractWe …", "[Abstract] We …"
const ABSTRACT_START =
	/^(?:(?:THE |READ THE |FULL )?(?:PAPER|ARTICLE|PREPRINT|STUDY|REPORT|ABSTRACT|SUMMARY)\s*[.:—–-]+\s+|\[?abstract\]?\s*[.:—–-]+\s*|\[abstract\]\s*)(?=\S)/;
const ABSTRACT_START_SMALL =
	/^(?:\[?Abstract\]?\s*[.:—–-]+\s*|\[Abstract\]\s*|Abstract(?=\p{Lu}\p{Ll}*\s)|Abstract\s+(?=\p{Lu}\p{Ll}*\s\p{Ll}))(?=\S)/u;

/** A label and what follows it on the line; `rest` is empty where the label stands alone. */
export interface Labelled {
	readonly field: Field;
	readonly rest: string;
}

/** The label in front of a line, if it has one. */
export function labelled(text: string): Labelled | undefined {
	for (const [field, pattern] of LABELS) {
		if (pattern.test(text)) return { field, rest: '' };
	}
	const start = ABSTRACT_START.exec(text) ?? ABSTRACT_START_SMALL.exec(text);
	if (start) return { field: 'abstract', rest: text.slice(start[0].length) };
	for (const [field, pattern] of FIELDS) {
		const label = pattern.exec(text)?.[0];
		if (label !== undefined) return { field, rest: text.slice(label.length).trim() };
	}
	return undefined;
}
