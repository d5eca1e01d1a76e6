import { headingNumber, knownHeading, numberedHeading, type Heading } from './headings';
import type { Line } from './lines';
import { wordCount } from './prose';

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function romanValue(numeral: string): number {
	const values = [...numeral.toUpperCase()].map((sign) => ROMAN[sign] ?? 0);
	return values.reduce(
		(sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
		0
	);
}

function partsOf(number: string): number[] {
	return number.split('.').map((part) => {
		if (/^\d+$/.test(part)) return Number(part);
		return /^[IVX]+$/i.test(part) ? romanValue(part) : part.toUpperCase().charCodeAt(0) - 64;
	});
}

/** A run-in heading: `3.1. Grain Yield. Grain yield was …`. */
const RUN_IN = /^(\d{1,2}(?:\.\d{1,2})+\.?\s+\p{Lu}[^.!?\n]{2,80})\.\s+(?=\p{Lu})/u;

/** A heading and the words of its line that are no heading. */
export interface FoundHeading {
	readonly heading: Heading;
	/** As printed, number and all. */
	readonly printed: string;
	readonly rest: string;
}

const BODY_PARTS = new Set<Heading['kind']>(['methods', 'results', 'discussion', 'other']);

/** Follows the numbers of a text's sections, so that a numbered list is not taken for them. */
export class Outline {
	#last: readonly number[] = [0];
	#areReferencesOver = false;
	/** Where sections have numbers, a word of a table is no section. */
	readonly isNumbered: boolean;

	constructor(lines: readonly Line[]) {
		this.isNumbered = lines.some(({ raw }) => /^(?:\d|[IVX]+)[.)]?\s+introduction$/i.test(raw));
	}

	/** Headings that stand alone on a line, or open one. */
	headingAt(line: Line, isFlowing: boolean): FoundHeading | undefined {
		if (line.marker === 'heading')
			return { heading: markdownHeading(line), printed: line.text, rest: '' };
		if (isFlowing) return undefined;
		const known = knownHeading(line.raw);
		if (known && this.#accepts(line.raw, known))
			return { heading: known, printed: line.raw, rest: '' };
		const runIn = this.#runIn(line.raw);
		if (runIn) return runIn;
		const numbered = numberedHeading(line.raw);
		if (numbered && this.#accepts(line.raw, numbered)) {
			return { heading: numbered, printed: line.raw, rest: '' };
		}
		return undefined;
	}

	#runIn(raw: string): FoundHeading | undefined {
		const start = RUN_IN.exec(raw);
		const printed = start?.[1] ?? '';
		const heading = numberedHeading(printed);
		if (!start || !heading || !this.#accepts(printed, heading)) return undefined;
		return { heading, printed, rest: raw.slice(start[0].length) };
	}

	#accepts(raw: string, heading: Heading): boolean {
		if (heading.kind === 'references') this.#areReferencesOver = true;
		const number = headingNumber(raw);
		if (!heading.isNumbered || number === undefined) {
			return !this.isNumbered || !BODY_PARTS.has(heading.kind);
		}
		const isLetter = /^[A-H]/.test(number) && !/^[IVX]+$/.test(number);
		if (isLetter && !this.#areReferencesOver && !heading.isKnown) return false;
		const parts = partsOf(number);
		if (!isLetter && !this.#isNext(parts) && !heading.isKnown) return false;
		if (!isLetter) this.#last = parts;
		return true;
	}

	#isNext(parts: readonly number[]): boolean {
		const shared = parts.slice(0, -1);
		const own = parts.at(-1) ?? 0;
		if (shared.some((part, at) => part !== this.#last[at])) return false;
		const before = this.#last[shared.length] ?? 0;
		// A heading may have been lost at a page's end.
		return own > before && own <= before + 2;
	}
}

function markdownHeading(line: Line): Heading {
	const named = knownHeading(line.text);
	const bare = numberedHeading(line.text);
	const kind = named?.kind ?? bare?.kind ?? 'other';
	return {
		title: line.text,
		level: line.level,
		kind,
		isNumbered: false,
		isKnown: named !== undefined
	};
}

const BODY_KINDS = ['intro', 'methods', 'results', 'discussion', 'conclusions', 'references'];
/** Shorter than this, in characters, known headings are those of a structured abstract. */
const MIN_FULL_TEXT = 4000;
/** The words below a full text's headings; entries of a list are this short. */
const MIN_BODY_WORDS = 400;

/** Below the name of a section in a full text there are so many words; in an abstract there are fewer. */
const MIN_SECTION_WORDS = 130;

/** Words below each known heading, up to the next. */
function wordsBelow(lines: readonly Line[], at: readonly number[]): number[] {
	return at.map((start, index) => {
		const below = lines.slice(start + 1, at[index + 1]);
		return wordCount(below.map(({ raw }) => raw.slice(0, 20_000)).join(' '));
	});
}

/** Is this one paper with its sections, and not a list of abstracts? */
export function isFullText(lines: readonly Line[]): boolean {
	const length = lines.reduce((sum, line) => sum + line.raw.length, 0);
	if (length < MIN_FULL_TEXT) return false;
	const counts = new Map<string, number>();
	let isIntroduced = false;
	const places: number[] = [];
	for (const [at, line] of lines.entries()) {
		const heading = knownHeading(line.marker === 'heading' ? line.text : line.raw);
		if (!heading) continue;
		counts.set(heading.kind, (counts.get(heading.kind) ?? 0) + 1);
		isIntroduced ||= /introduction/i.test(heading.title);
		if (heading.kind !== 'abstract') places.push(at);
	}
	const first = places[0];
	if ((counts.get('abstract') ?? 0) > 1 || first === undefined) return false;
	const kinds = BODY_KINDS.filter((kind) => counts.has(kind)).length;
	const isRepeated = BODY_KINDS.some((kind) => (counts.get(kind) ?? 0) > 2) && kinds < 4;
	if (isRepeated || !(isIntroduced || kinds >= 3)) return false;
	const words = wordsBelow(lines, places);
	const all = words.reduce((sum, count) => sum + count, 0);
	// Behind an abstract's last section the next abstract of a list may stand.
	const inner = words.length > 1 ? words.slice(0, -1) : words;
	const long = inner.filter((count) => count >= MIN_SECTION_WORDS).length;
	// An abstract and, below it, an introduction: a paper, however short its sections are.
	const isWhole = isIntroduced && counts.get('abstract') === 1;
	return all >= MIN_BODY_WORDS && (isWhole || long >= Math.min(2, inner.length));
}
