import { onceAPaper } from '$lib/papers/once-a-paper';
import type { Paper, Section } from '$lib/papers/paper';
import { contentStems } from '$lib/text/stems';

/** Code units of a text without an abstract that open it. */
const OPENING = 2500;
/** Code units of conclusions that are read; more is a discussion. */
const CLOSING = 4000;

/** What a paper says it is about: title, abstract or opening, and conclusions. */
function summaryOf({ citation, text, sections }: Paper): string {
	const abstract = sections.find(({ kind }) => kind === 'abstract');
	const conclusions = sections.filter(({ kind }) => kind === 'conclusions');
	const shown = ({ span }: Section) =>
		text.slice(span.start, Math.min(span.end, span.start + CLOSING));
	const opening = abstract ? shown(abstract) : text.slice(0, OPENING);
	return [citation.title, opening, ...conclusions.map(shown)].join('\n');
}

/** Share of a statement's words that the paper's own summary holds, 0–1: side remarks hold few. */
export const centralityIn = onceAPaper((paper) => {
	const known = new Set(contentStems(summaryOf(paper)));
	return (statement: string): number => {
		const stems = [...new Set(contentStems(statement))].filter((stem) => !/^\d/.test(stem));
		if (stems.length === 0) return 0;
		return stems.filter((stem) => known.has(stem)).length / stems.length;
	};
});
