import { captionFrom } from '$lib/papers/captions';
import type { Setting } from './blocks';
import { knownHeading } from './headings';
import type { Line } from './lines';
import { plainWords } from './markdown';
import { endsSentence, wordCount } from './prose';
import { continues, joinLines } from './wrap';

/** The words of a section, its captions set apart. */
export interface Paragraphs {
	readonly paragraphs: readonly string[];
	readonly captions: readonly string[];
}

interface Reading {
	readonly setting: Setting;
	/** References are kept as they stand. */
	readonly isApart: boolean;
	readonly isFurniture: (text: string) => boolean;
}

type GroupKind = 'text' | 'caption' | 'furniture';

interface Group {
	readonly kind: GroupKind;
	readonly lines: string[];
	last: Line;
}

/** `Figure 2. State machine …`, but not `Figure 2 shows …` and not the end of a sentence. */
const CAPTION_MARK =
	/^\D{3,30}\d[\w.]*\s*[.:|–—]\s*(?:\S|$)|^(?:TABLE|FIGURE|Table|Figure|Fig\.)\s+(?:\d+|[IVX]+)$/;
/** A line this much shorter than the rest ends its paragraph. */
const FULL_SHARE = 0.66;

function isShort(line: Line, width: number | undefined): boolean {
	return width === undefined || line.raw.length < FULL_SHARE * width;
}

function kindOf(line: Line, open: Group | undefined, reading: Reading): GroupKind {
	const isFlowing =
		open?.kind === 'text' &&
		!line.afterGap &&
		!isShort(open.last, reading.setting.width) &&
		!endsSentence(open.last.raw);
	if (isFlowing) return 'text';
	const looksLikeCaption = CAPTION_MARK.test(line.raw) && captionFrom(`${line.raw} `) !== undefined;
	if (looksLikeCaption && !reading.isApart) return 'caption';
	// "Results" is a button of some pages and a label of an abstract.
	const isOfPage = reading.isFurniture(line.text) && knownHeading(line.text) === undefined;
	return isOfPage && !reading.isApart ? 'furniture' : 'text';
}

function goesOn(open: Group, line: Line, { setting }: Reading): boolean {
	const { last, kind } = open;
	if (line.afterGap || line.marker === 'bullet') return false;
	const isClosed = endsSentence(last.raw);
	if (kind === 'caption') {
		// "Table 1:" stands above its words.
		if (open.lines.length === 1 && captionFrom(`${last.raw} `)?.text.trim() === '') return true;
		const isOver = isClosed && (isShort(last, setting.width) || /^\p{Ll}/u.test(line.raw));
		return setting.width !== undefined && !isOver;
	}
	if (kind === 'furniture')
		return setting.width !== undefined && !isClosed && !isShort(last, setting.width);
	return continues(last, line, setting.width);
}

function groupsOf(lines: readonly Line[], reading: Reading): Group[] {
	const groups: Group[] = [];
	for (const line of lines) {
		const open = groups.at(-1);
		const kind = kindOf(line, open, reading);
		const text = line.marker === 'number' ? line.raw : line.text;
		const isNew = kind !== 'text' && kind !== open?.kind;
		if (open && !isNew && goesOn(open, line, reading)) {
			open.lines.push(text);
			open.last = line;
		} else groups.push({ kind, lines: [text], last: line });
	}
	return groups;
}

const OPEN_END =
	/\b(?:a|an|the|of|in|on|for|to|with|and|or|by|from|as|at|is|are|was|were|that|which|our|their)$|[,-]$/i;
/** Fragments of figures and tables are shorter, in words. */
const MIN_HALF = 5;

// A caption, a note or a page's end may have come between two halves of a sentence.
function isTorn(before: string, after: string): boolean {
	if (endsSentence(before.slice(-20)) || /:$/.test(before)) return false;
	const isOpen = /^\p{Ll}/u.test(after) || OPEN_END.test(before.slice(-20));
	return (
		isOpen &&
		wordCount(before.slice(-400)) >= MIN_HALF &&
		wordCount(after.slice(0, 400)) >= MIN_HALF
	);
}

function mended(paragraphs: readonly string[], setting: Setting): string[] {
	const whole: string[][] = [];
	for (const paragraph of paragraphs) {
		const before = whole.at(-1);
		const end = before?.at(-1);
		const isLabel = before?.length === 1 && /^[\p{Lu}][^.:]{2,60}:$/u.test(end ?? '');
		if (before && end !== undefined && (isLabel || isTorn(end, paragraph))) before.push(paragraph);
		else whole.push([paragraph]);
	}
	return whole.map((halves) => joinLines(halves, setting.words));
}

/** Joins the lines of a section to paragraphs; captions apart, the page's own lines left out. */
export function paragraphsOf(lines: readonly Line[], reading: Reading): Paragraphs {
	const { setting } = reading;
	const groups = groupsOf(lines, reading);
	const joined = (kind: GroupKind) =>
		groups
			.filter((group) => group.kind === kind)
			.map((group) => joinLines(group.lines, setting.words))
			.map((text) => (setting.isMarkdown ? plainWords(text).text : text));
	const paragraphs = joined('text').filter((text) => text !== '');
	return {
		paragraphs: reading.isApart ? paragraphs : mended(paragraphs, setting),
		captions: joined('caption')
	};
}
