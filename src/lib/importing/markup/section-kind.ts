import type { SectionKind } from '$lib/papers/paper';
import { knownHeading, numberedHeading } from '../text/headings';

/** JATS `sec-type`; the first row that matches decides. */
const TYPES: readonly (readonly [SectionKind, RegExp])[] = [
	['other', /supplement|availab|funding|additional|contribution|interest|ack/i],
	['intro', /^intro/i],
	['methods', /method|material|subjects|cases/i],
	['results', /^results?/i],
	['discussion', /^discussion/i],
	['conclusions', /^conclusion/i]
];

/** What a section says of its kind. */
export interface SectionName {
	readonly title: string;
	readonly type?: string | undefined;
	/** The kind of the section it stands in. */
	readonly parent?: SectionKind | undefined;
}

/** Names that stand for a whole section; `Participants` and its like are parts of one. */
const MAJOR =
	/^(?:[\dIVX.]+\s+)?(?:introduction|background|(?:materials? and )?methods?|methods? and materials?|methodology|(?:general )?discussion|(?:main )?(?:results?|findings)|(?:concluding|conclusions?))\b/i;
/** Chemists and others call their methods so. */
const EXPERIMENTAL =
	/^(?:[\dIVX.]+\s+)?(?:experimental(?: sections?| procedures?| part)?|(?:online|star★?) methods)$/i;

/** Journals type what comes before the methods as conclusions: "Discussion", "Results and discussion". */
const CONCLUDES = /\bconclu/i;

/** Left out: what the reader of a paper does not read. */
export function isLeftOut(title: string): boolean {
	const kind = knownHeading(title.charAt(0).toUpperCase() + title.slice(1))?.kind;
	return kind === 'references' || kind === 'acknowledgements';
}

const isDiscussed = (named: string | undefined) => named === 'discussion' || named === 'results';

/** The kind by type, by name, else by the section it belongs to. */
export function sectionKind({ title, type, parent }: SectionName): SectionKind {
	const typed =
		type === undefined ? undefined : TYPES.find(([, pattern]) => pattern.test(type))?.[0];
	const named = knownHeading(title)?.kind ?? numberedHeading(title)?.kind;
	if (typed === 'conclusions' && isDiscussed(named) && !CONCLUDES.test(title)) return named;
	if (typed) return typed;
	if (EXPERIMENTAL.test(title)) return 'methods';
	if (named === 'back' || named === 'references' || named === 'acknowledgements') return 'other';
	if (named === undefined || named === 'other') return parent ?? 'other';
	const isPart = parent !== undefined && parent !== 'other' && !MAJOR.test(title);
	return isPart ? parent : named;
}
