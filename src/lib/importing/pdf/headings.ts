import type { SectionKind } from '$lib/papers/paper';
import {
	headingNumber,
	knownHeading,
	numberedHeading,
	type Apart,
	type Heading
} from '../text/headings';
import type { BodyStyle } from './body-style';
import { firstOf, lastOf, wordsOf, type Block } from './blocks';
import { withoutMarks } from './marks';
import { isProse } from './roles';

export interface FoundHeading {
	readonly block: Block;
	/** As printed, number and all. */
	readonly title: string;
	/** 1 for a top-level section. */
	readonly level: number;
	readonly kind: SectionKind | Apart;
}

interface Candidate {
	readonly block: Block;
	readonly title: string;
	readonly known: Heading | undefined;
	readonly numbered: Heading | undefined;
	readonly number: string | undefined;
	/** How it is set; headings of one level are set alike. */
	readonly key: string;
}

const MAX_LENGTH = 140;
const MAX_WORDS = 18;
const MAX_LINES = 4;

/** `a b s t r a c t` → `abstract`. */
export function closedUp(text: string): string {
	return /^(?:\p{L} ){4,}\p{L}$/u.test(text) ? text.replaceAll(' ', '') : text;
}

const isCapitals = (text: string) => !/\p{Ll}{2}/u.test(text) && /\p{Lu}{3}/u.test(text);

function keyOf(block: Block): string {
	const { bold, italic, size, font } = firstOf(block);
	const face = bold >= 0.7 ? 'bold' : italic >= 0.7 ? 'slanted' : font;
	return `${face}${bold >= 0.7 && italic >= 0.7 ? ' slanted' : ''} ${Math.round(size * 2) / 2}${isCapitals(wordsOf(block)) ? ' capitals' : ''}`;
}

/** Headings of what stands behind a paper may be as small as its text. */
const SMALLEST = 0.76;

function isSetApart(block: Block, body: BodyStyle, isKnown: boolean): boolean {
	const { size, font, bold, italic } = firstOf(block);
	if (isKnown && bold >= 0.85 && size >= SMALLEST * body.size) return true;
	if (size < 0.85 * body.size) return false;
	if (size >= 1.06 * body.size || bold >= 0.85) return true;
	const isOther = italic >= 0.85 || font !== body.font || isCapitals(wordsOf(block));
	return isOther && size >= 0.93 * body.size;
}

function isName(title: string): boolean {
	if (title.length > MAX_LENGTH || !/\p{L}{2}/u.test(title)) return false;
	if (title.split(/\s+/).length > MAX_WORDS || /[,;]$|[=<>±@]|\p{Ll}\.$/u.test(title)) return false;
	return /^["“'‘]?(?:\p{Lu}|\d|\p{Lo}|[ivx]+\.)/u.test(title);
}

function candidateFrom(
	block: Block,
	next: Block | undefined,
	body: BodyStyle
): Candidate | undefined {
	if (block.lines.length > MAX_LINES || firstOf(block).cellCount > 2) return undefined;
	const title = closedUp(withoutMarks(wordsOf(block)));
	const known = nameOf(title);
	if (!isName(title) && !known) return undefined;
	const isOtherThanNext = known !== undefined && next !== undefined && isOtherFont(block, next);
	if (!isOtherThanNext && !isSetApart(block, body, known !== undefined)) return undefined;
	const numbered = numberedHeading(title) ?? appendixHeading(title);
	// Wide gaps are a table's, unless they stand behind a number.
	if (firstOf(block).cellCount > 1 && !known && !numbered) return undefined;
	return { block, title, known, numbered, number: headingNumber(title), key: keyOf(block) };
}

function isOtherFont(block: Block, next: Block): boolean {
	const [own, below] = [firstOf(block), firstOf(next)];
	return own.font !== below.font && own.size >= 0.97 * below.size;
}

function capitalised(title: string): string {
	return title.charAt(0).toUpperCase() + title.slice(1);
}

const BEHIND =
	/^(?:author details|authors?['’]? (?:information|roles)|trial status|endnotes|additional files?|consent(?: for publication)?|disclaimer|disclosure statement|grant (?:support|information)|pre-publication history|key messages|list of abbreviations|ethics approval.{0,40}|availability of .{0,40}|data (?:access|sharing).{0,30}|declarations?|acknowledge?ment|literature cited|nomenclature)$/i;

function behindHeading(title: string): Heading | undefined {
	if (!BEHIND.test(title)) return undefined;
	return { title, level: 1, kind: 'back', isNumbered: false, isKnown: true };
}

/** A heading by its name, whatever it looks like. */
export function nameOf(title: string): Heading | undefined {
	if (title.length > MAX_LENGTH) return undefined;
	return knownHeading(title) ?? knownHeading(capitalised(title)) ?? behindHeading(title);
}

const APPENDIX = /^appendix(?:\s+[A-Z\d]{1,2})?\b[.:]?/i;

function appendixHeading(title: string): Heading | undefined {
	if (!APPENDIX.test(title)) return undefined;
	return { title, level: 1, kind: 'back', isNumbered: true, isKnown: true };
}

function mostCommon(keys: readonly string[]): string | undefined {
	const counts = new Map<string, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const ROMAN = /^[IVX]+$/;
const isTop = ({ number }: Candidate) =>
	number !== undefined && (/^\d{1,2}$/.test(number) || ROMAN.test(number));

const MAIN = new Set<string>([
	'intro',
	'methods',
	'results',
	'discussion',
	'conclusions',
	'references'
]);

/** How the headings of a document are set and numbered. */
interface Custom {
	readonly isNumbered: boolean;
	readonly isRoman: boolean;
	/** Of the top-level headings. */
	readonly top: ReadonlySet<string>;
}

const NUMBERED_ENOUGH = 3;

function customOf(candidates: readonly Candidate[]): Custom {
	const tops = candidates.filter((one) => isTop(one) && (one.numbered ?? one.known));
	const numberedKey = mostCommon(tops.map(({ key }) => key));
	const ofKey = tops.filter(({ key }) => key === numberedKey);
	const isNumbered = new Set(ofKey.map(({ number }) => number)).size >= NUMBERED_ENOUGH;
	if (isNumbered && numberedKey !== undefined) {
		const isRoman =
			ofKey.filter(({ number }) => ROMAN.test(number ?? '')).length > ofKey.length / 2;
		return { isNumbered, isRoman, top: new Set([numberedKey]) };
	}
	const mains = candidates.filter(({ known }) => known && MAIN.has(known.kind));
	const top = mainStyle(mains);
	return { isNumbered: false, isRoman: false, top: new Set(top === undefined ? [] : [top]) };
}

/** The most prominent style that heads more than one of a paper's main sections. */
function mainStyle(mains: readonly Candidate[]): string | undefined {
	const names = new Map<string, Set<string>>();
	for (const { key, known } of mains) {
		names.set(key, (names.get(key) ?? new Set()).add(known?.kind ?? ''));
	}
	const often = [...names].filter(([, kinds]) => kinds.size >= 2).map(([key]) => key);
	if (often.length === 0) return mostCommon(mains.map(({ key }) => key));
	return often.reduce((best, key) => (rank(key) > rank(best) ? key : best));
}

function numberedLevel({ number, numbered, known }: Candidate, { isRoman }: Custom): number {
	if (number === undefined) return 1;
	if (isRoman) {
		if (ROMAN.test(number) && number.length > 0) return 1;
		return /^[A-Z]$/.test(number) ? 2 : 3;
	}
	return (numbered ?? known)?.level ?? 1;
}

const sizeOf = (key: string) => Number(/[\d.]+(?=$| capitals$)/.exec(key)?.[0] ?? 0);

/** Styles that head parts of sections, the more prominent first. */
function lowerStyles(candidates: readonly Candidate[], { top }: Custom): string[] {
	const counts = new Map<string, number>();
	for (const { key } of candidates) {
		if (!top.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const [topKey = ''] = top;
	return [...counts]
		.filter(([key, count]) => count >= 2 && sizeOf(key) <= sizeOf(topKey) + 0.5)
		.map(([key]) => key)
		.sort((a, b) => rank(b) - rank(a));
}

function rank(key: string): number {
	return sizeOf(key) + (key.includes('capitals') ? 0.6 : 0) + (key.startsWith('bold') ? 0.5 : 0);
}

function levelIn(
	candidate: Candidate,
	custom: Custom,
	lower: readonly string[]
): number | undefined {
	const { known, numbered, key, title } = candidate;
	const isBack =
		known !== undefined && ['references', 'acknowledgements', 'back'].includes(known.kind);
	if (custom.isNumbered) {
		if (numbered && APPENDIX.test(title)) return 1;
		if (candidate.number !== undefined && (numbered ?? known)) {
			const level = numberedLevel(candidate, custom);
			return level > 1 || custom.top.has(key) || known ? level : undefined;
		}
		return custom.top.has(key) || isBack || known?.kind === 'abstract' ? 1 : undefined;
	}
	if (custom.top.has(key)) return 1;
	if (isBack || known?.kind === 'abstract') return 1;
	const at = lower.indexOf(key);
	if (at >= 0) return Math.min(at, 1) + 2;
	return known && known.kind !== 'other' ? 2 : undefined;
}

/** Does text, or a heading below it, follow? */
function isFollowed(block: Block, next: Block | undefined): boolean {
	if (!next) return false;
	const [line, below] = [lastOf(block), firstOf(next)];
	return line.column !== below.column || below.y - line.y < 6 * line.size;
}

/** Behind the list of references stand appendices, and titles in the list that look like headings. */
function isAmongReferences({ known, title, number }: Candidate): boolean {
	return !known && !APPENDIX.test(title) && !/^[A-Z]$|^[A-Z]\.\d/.test(number ?? '');
}

/** Pages on which a paper may tell how to cite it. */
const MAX_FRONT = 3;
/** Of a paper's blocks stand before its references, unless it has hundreds. */
const MIN_BEFORE_REFERENCES = 0.3;

function candidatesOf(blocks: readonly Block[], body: BodyStyle): Candidate[] {
	const candidates: Candidate[] = [];
	let isBehind = false;
	for (const [at, block] of blocks.entries()) {
		if (block.role !== 'text') continue;
		const candidate = candidateFrom(block, blocks[at + 1], body);
		if (!candidate) continue;
		const { known } = candidate;
		const isLoose = !isFollowed(block, blocks[at + 1]) || isPartOfSentence(block, blocks[at - 1]);
		if (!known && (isLoose || (isBehind && isAmongReferences(candidate)))) continue;
		candidates.push(candidate);
		// "Citation:" on the first page says how to cite the paper.
		const isLate = at > MIN_BEFORE_REFERENCES * blocks.length || firstOf(block).page > MAX_FRONT;
		isBehind ||= known?.kind === 'references' && isLate;
	}
	return candidates;
}

/** The headings among the blocks of a document, with their levels. */
export function headingsOf(blocks: readonly Block[], body: BodyStyle): FoundHeading[] {
	const candidates = candidatesOf(blocks, body);
	const custom = customOf(candidates);
	const lower = lowerStyles(candidates, custom);
	const chosen = candidates.flatMap((candidate) => {
		const level = levelIn(candidate, custom, lower);
		return level === undefined ? [] : [{ candidate, level }];
	});
	const heads = new Set(chosen.map(({ candidate }) => candidate.block));
	return chosen
		.filter(({ candidate, level }) => {
			if (level === 1 || candidate.known || candidate.number !== undefined) return true;
			const next = blocks[blocks.indexOf(candidate.block) + 1];
			return next !== undefined && (heads.has(next) || isProse(wordsOf(next)));
		})
		.map(({ candidate, level }): FoundHeading => {
			const kind = candidate.known?.kind ?? candidate.numbered?.kind ?? 'other';
			return { block: candidate.block, title: candidate.title, level, kind };
		});
}

// A slanted or bold line in the middle of a paragraph is emphasis.
function isPartOfSentence(block: Block, above: Block | undefined): boolean {
	if (!above || above.role !== 'text') return false;
	const [last, first] = [lastOf(above), firstOf(block)];
	if (last.column !== first.column || last.size !== first.size) return false;
	return (
		isProse(wordsOf(above)) && /[\p{Ll},]$/u.test(last.text) && first.y - last.y < 1.6 * first.size
	);
}
