import type { SectionKind } from '$lib/papers/paper';
import type { Setting } from './blocks';
import { labelled } from './fields';
import type { Heading } from './headings';
import type { Line } from './lines';
import { Outline, type FoundHeading } from './outline';
import { isProse, wordCount } from './prose';

/** The lines of a section, before they have a place in the text. */
export interface Part {
	readonly kind: SectionKind;
	readonly title: string;
	readonly level: number;
	readonly lines: Line[];
	/** References and the like: words to keep, with nothing to read in them. */
	readonly isApart: boolean;
}

const APART = new Set<Heading['kind']>(['references', 'acknowledgements', 'back']);

function sectionKind(kind: Heading['kind']): SectionKind {
	return kind === 'references' || kind === 'acknowledgements' || kind === 'back' ? 'other' : kind;
}

/** Names that stand for a whole section; `Participants` and its like are parts of one. */
const MAJOR =
	/^(?:abstract|summary|introduction|background|(?:materials? and )?methods?|methods? and materials?|methodology|(?:general )?discussion|results?|findings|conclusions?|references|bibliography|acknowledge?ments?|funding|related work|(?:experiment|study) \d\w?)\b/i;

function isMinor({ heading }: FoundHeading, open: Part | undefined): boolean {
	if (heading.isNumbered || APART.has(heading.kind) || MAJOR.test(heading.title)) return false;
	return open !== undefined && ['methods', 'results', 'discussion'].includes(open.kind);
}

function partFrom(found: FoundHeading, parts: readonly Part[]): Part {
	const { heading, printed } = found;
	const isUnder = heading.level === 1 && isMinor(found, parts.at(-1));
	const level = isUnder ? 2 : heading.level;
	const parent = parts.findLast((part) => part.level < level);
	const own = sectionKind(heading.kind);
	const isInherited = parent !== undefined && (isUnder || (own === 'other' && !heading.isKnown));
	return {
		kind: isInherited ? parent.kind : own,
		title: printed.replace(/[:.]$/, ''),
		level,
		lines: [],
		isApart: APART.has(heading.kind) || (isInherited && parent.isApart)
	};
}

/** An abstract is at most this long, in lines. */
const MAX_ABSTRACT_LINES = 40;

/** Within the abstract, `Methods` alone on a line is a label of its parts. */
function isPartOfAbstract(found: FoundHeading, part: Part): boolean {
	const isOpen = part.kind === 'abstract' && part.level === 1;
	return isOpen && !found.heading.isNumbered && !/introduction|references/i.test(found.printed);
}

// A line that the line above runs into is no heading, though it may look like one.
function isMidSentence(above: Line | undefined, line: Line, { width }: Setting): boolean {
	if (!above || line.afterGap || width === undefined) return false;
	return above.raw.length >= 0.8 * width && !/[.!?:]["')\]]?$/.test(above.raw);
}

const MAX_NAME_WORDS = 14;

// A name alone between two gaps, above running text: a heading that the text does not number.
function plainHeading(
	line: Line,
	next: Line | undefined,
	open: Part | undefined
): FoundHeading | undefined {
	if (!open || open.isApart || open.kind === 'abstract' || line.marker !== 'none') return undefined;
	if (!line.afterGap || !next?.afterGap || line.raw.length > 110) return undefined;
	const words = wordCount(line.raw);
	const isName = /^\p{Lu}/u.test(line.raw) && !/[.!:;,=]$|[=<>|]|\.\s/.test(line.raw);
	if (!isName || words < 2 || words > MAX_NAME_WORDS || !isProse(next.raw)) return undefined;
	const heading: Heading = {
		title: line.raw,
		level: 2,
		kind: 'other',
		isNumbered: false,
		isKnown: false
	};
	return { heading, printed: line.raw, rest: '' };
}

const withText = (line: Line, text: string): Line => ({ ...line, text, marker: 'none' });

function abstractFrom(line: Line, rest: string): Part {
	const lines = rest === '' ? [] : [withText(line, rest)];
	return { kind: 'abstract', title: 'Abstract', level: 1, lines, isApart: false };
}

/** Cuts the lines below a paper's title into its sections. */
export function partsOf(lines: readonly Line[], setting: Setting): Part[] {
	const outline = new Outline(lines);
	const introAt = lines.findIndex(({ text }) =>
		/^(?:\S{1,4}\s+)?introduction\b.{0,40}$/i.test(text)
	);
	const parts: Part[] = [];
	for (const [at, line] of lines.entries()) {
		const open = parts.at(-1);
		const label = open === undefined ? labelled(line.text) : undefined;
		if (label?.field === 'abstract') {
			parts.push(abstractFrom(line, label.rest));
			continue;
		}
		const isUnnumbered = !outline.isNumbered && setting.width === undefined;
		const found =
			outline.headingAt(line, isMidSentence(lines[at - 1], line, setting)) ??
			(isUnnumbered ? plainHeading(line, lines[at + 1], open) : undefined);
		const isInList = open?.isApart === true && !found?.heading.isKnown && line.marker !== 'heading';
		const isLabel =
			introAt > at && at < MAX_ABSTRACT_LINES && open && found && isPartOfAbstract(found, open);
		if (!found || isInList) open?.lines.push(line);
		else if (isLabel) {
			open.lines.push(
				withText({ ...line, afterGap: true }, `${found.printed.replace(/[:.]$/, '')}:`)
			);
		} else {
			const part = partFrom(found, parts);
			parts.push(part);
			if (found.rest !== '') part.lines.push(withText(line, found.rest));
		}
	}
	return parts;
}
