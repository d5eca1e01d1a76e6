import type { SectionKind } from '$lib/papers/paper';
import { knownHeading, numberedHeading } from '../text/headings';

/** JATS `sec-type`; the first row that matches decides. */
const TYPES: readonly (readonly [SectionKind, RegExp])[] = [
	['intro', /^intro/i],
	['methods', /method|material|subjects|cases/i],
	['results', /^results?/i],
	['discussion', /^discussion/i],
	['conclusions', /^conclusion/i],
	['other', /supplement|availab|funding|additional|contribution|interest|ack/i]
];

/** What a section says of its kind. */
export interface SectionName {
	readonly title: string;
	readonly type?: string | undefined;
	/** The kind of the section it stands in. */
	readonly parent?: SectionKind | undefined;
}

/** Left out: what the reader of a paper does not read. */
export function isLeftOut(title: string): boolean {
	const kind = knownHeading(title)?.kind;
	return kind === 'references' || kind === 'acknowledgements';
}

/** The kind by type, by name, else by the section it belongs to. */
export function sectionKind({ title, type, parent }: SectionName): SectionKind {
	const typed = type === undefined ? undefined : TYPES.find(([, pattern]) => pattern.test(type));
	if (typed) return typed[0];
	const named = knownHeading(title)?.kind ?? numberedHeading(title)?.kind;
	if (named === 'back' || named === 'references' || named === 'acknowledgements') return 'other';
	return named === undefined || named === 'other' ? (parent ?? 'other') : named;
}
