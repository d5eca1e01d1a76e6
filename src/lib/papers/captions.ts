import { textOf } from '$lib/text/span';
import type { Paper } from './paper';

/** Captions stand in a section of their own at the end of the text, so that they cut no sentence in two. */
export const CAPTIONS_TITLE = 'Figures and tables';

const LABEL =
	/^((?:supplementary |extended data )?(?:fig(?:ure)?s?|tables?|algorithm|listing|box|scheme)\.?\s*(?:\d+|[IVX]+|[A-Z]\d*)(?:\.\d+)*[a-z]?)\s*[.:|–—-]?\s+/i;

export interface Caption {
	/** As printed: `Figure 1`. */
	readonly label: string;
	readonly text: string;
}

export function captionFrom(line: string): Caption | undefined {
	const label = LABEL.exec(line);
	if (!label) return undefined;
	return { label: label[1] ?? '', text: line.slice(label[0].length) };
}

/** The captions of figures and tables, one a paragraph of their section. */
export function captionsOf(paper: Paper): Caption[] {
	const section = paper.sections.find(({ title }) => title === CAPTIONS_TITLE);
	if (!section) return [];
	const paragraphs = textOf(paper.text, section.span).split(/\n+/);
	return paragraphs.flatMap((paragraph) => captionFrom(paragraph) ?? []);
}
