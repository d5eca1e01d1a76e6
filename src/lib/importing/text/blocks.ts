import { trailingDate } from '../dates';
import { namesIn, readNames } from '../names';
import { labelled, type Labelled } from './fields';
import { findFacts, joinFacts, lineFacts, type Facts } from './facts';
import { abstractHeading, opensWithHeading } from './headings';
import { NOTICE_WORDS, PAGE_LINES, PAGE_PATTERNS } from './lexicon/page-words';
import type { Line, Marker } from './lines';
import { linksIn, plainWords } from './markdown';
import { endsSentence, isProse } from './prose';
import { splitReference, type Reference } from './reference';
import { beginsSmall, breaksOff, continues, isOpen, joinLines, type Vocabulary } from './wrap';

/** What a line, or the lines of a paragraph, are to a reader of the page. */
export type BlockKind =
	/** Running text. */
	| 'prose'
	/** Words that could be a title. */
	| 'text'
	/** Authors, dates, identifiers, venues: facts around an abstract. */
	| 'facts'
	/** `Abstract` and its like, alone on a line. */
	| 'label'
	/** The known name of a section, alone on a line. */
	| 'heading'
	/** `TL;DR: …`: stands in where there is no abstract. */
	| 'brief'
	/** Keywords, comments, buttons, notices: of the page, of no use here. */
	| 'furniture'
	/** A line across the page. */
	| 'rule';

export interface Block {
	readonly kind: BlockKind;
	readonly text: string;
	readonly marker: Marker;
	readonly level: number;
	readonly indent: number;
	readonly afterGap: boolean;
	/** Set off as a title: `Title:`, bold, a heading, a link. */
	readonly isTitle: boolean;
	/** Announced as the abstract. */
	readonly isAbstract: boolean;
	/** Two or three words that could be an author alone on a line, or a short title. */
	readonly isLoneName: boolean;
	readonly facts: Facts;
}

/** What the whole text tells about each of its lines. */
export interface Setting {
	readonly width: number | undefined;
	readonly words: Vocabulary;
	readonly isMarkdown: boolean;
}

function isNotice(text: string): boolean {
	return text.length < 400 && NOTICE_WORDS.test(text) && text === text.toUpperCase();
}

/** Longer lines, in characters, are text; a run of signs in one would be read again from each. */
const LONGEST_FURNITURE = 600;

export function isFurniture(text: string): boolean {
	if (text.length >= LONGEST_FURNITURE) return false;
	const folded = text.toLowerCase().replace(/^[\s>→←↑«»[\]()]+|[\s!.:»→>[\]()]+$/g, '');
	if (PAGE_LINES.has(folded) || isNotice(text)) return true;
	return PAGE_PATTERNS.some((pattern) => pattern.test(text));
}

type Draft = Pick<Block, 'kind' | 'text'> & Partial<Block>;

const RULE = /^[^\p{L}\p{N}]+$/u;

function fieldDraft({ field, rest }: Labelled): Draft | undefined {
	if (rest === '') return { kind: field === 'abstract' ? 'label' : 'furniture', text: rest };
	switch (field) {
		case 'title':
			return { kind: 'text', text: rest, isTitle: true };
		case 'abstract':
			return { kind: 'text', text: rest, isAbstract: true };
		case 'authors':
			return { kind: 'facts', text: rest, facts: authorFacts(rest) };
		case 'brief':
			return { kind: 'brief', text: rest };
		case 'aside':
			return { kind: 'furniture', text: rest };
		case 'fact':
			return undefined;
	}
}

function authorFacts(text: string): Facts {
	return lineFacts(text) ?? { names: readNames(text) };
}

function factDraft(text: string): Draft | undefined {
	const facts = lineFacts(text) ?? findFacts(text);
	return facts && { kind: 'facts', text, facts };
}

/** What one line is by itself. `text` where it may be a title or belong to running text. */
function draftOf(line: Line, setting: Setting): Draft {
	const { text, links } = setting.isMarkdown
		? plainWords(line.text)
		: { text: line.text, links: [] };
	if (RULE.test(text)) return { kind: 'rule', text };
	const heading = abstractHeading(line.raw) ?? abstractHeading(text);
	if (heading) return { kind: heading.kind === 'abstract' ? 'label' : 'heading', text };
	if (isFurniture(text)) return { kind: 'furniture', text };
	const label = labelled(text);
	const field = label && fieldDraft(label);
	if (field) return field;
	const facts = text.length <= 700 || namesIn(text) === 'many' ? lineFacts(text) : undefined;
	if (facts) return { kind: 'facts', text, facts: joinFacts([facts, { links }]) };
	const spoken = label?.field === 'fact' ? factDraft(label.rest) : undefined;
	if (spoken) return spoken;
	const linked = links.length > 0 ? { facts: { links } } : {};
	return { kind: 'text', text, isTitle: isSetOff(line, setting), ...linked };
}

const BOLD_OR_LINK = /^(?:\*\*|__|\[)[^*_\]]{8,}(?:\*\*|__|\]\([^)\s]+\))[.,:]?$/;

function isSetOff(line: Line, setting: Setting): boolean {
	return line.marker === 'heading' || (setting.isMarkdown && BOLD_OR_LINK.test(line.text));
}

// "**[A title](https://…)** — what it says": title and rest share a line.
const SET_OFF_START =
	/^((?:\*\*|__)[^*_\n]{8,400}(?:\*\*|__)|\[[^\]\n]{8,400}\]\([^()\s]{1,600}\))\s*(?:[.,:]|[–—-](?=\s))?\s+(?=\S)/;

function splitSetOff(line: Line): Line[] {
	const start = SET_OFF_START.exec(line.text);
	if (!start) return [line];
	const rest = line.text.slice(start[0].length);
	return [
		{ ...line, text: start[1] ?? '' },
		{ ...line, text: rest, raw: rest, marker: 'none', level: 0, afterGap: false }
	];
}

function blockOf(draft: Draft, line: Line): Block {
	const { marker, level, indent, afterGap } = line;
	return {
		kind: draft.kind,
		text: draft.text,
		isTitle: draft.isTitle ?? false,
		isAbstract: draft.isAbstract ?? false,
		isLoneName: false,
		facts: draft.facts ?? {},
		marker,
		level,
		indent,
		afterGap
	};
}

/** Facts that a wrapped line breaks off in: `Ada Smith, Bo Lee,`. */
const BROKEN_OFF = /(?:[,;&]|\band)$/;

function goesOn({ block, last: line }: OpenBlock, next: Line, setting: Setting): boolean {
	if (block.kind === 'text' || block.kind === 'brief') return continues(line, next, setting.width);
	if (next.afterGap || next.marker !== 'none') return false;
	if (block.kind === 'facts') return BROKEN_OFF.test(line.raw);
	const isNoticeOpen = !/[.!?]$/.test(line.raw) && line.raw.length >= 0.6 * (setting.width ?? 0);
	return block.kind === 'furniture' && setting.width !== undefined && isNoticeOpen;
}

function referenceBlocks(block: Block, { title, facts, rest }: Reference): Block[] {
	const named: Block = {
		...block,
		text: title,
		isTitle: true,
		facts: joinFacts([facts, block.facts])
	};
	if (rest === '') return [named];
	return [named, ...settled({ ...block, text: rest, marker: 'none', facts: {} }, true)];
}

/** Running text, or a short sentence with its section's name in front: "Aim: To weigh salt." */
function isPassage(text: string): boolean {
	return isProse(text) || (endsSentence(text) && opensWithHeading(text));
}

/** Running text, a title, or a single name, now that its lines are joined. */
function settled(block: Block, isJoined: boolean): Block[] {
	if (block.kind !== 'text') return [block];
	const mayBeFacts = isJoined && !block.isTitle && !block.isAbstract;
	const facts = mayBeFacts ? lineFacts(block.text) : undefined;
	if (facts) return [{ ...block, kind: 'facts', facts: joinFacts([facts, block.facts]) }];
	const isRunning = block.isAbstract || (!block.isTitle && isPassage(block.text));
	const reference = isRunning && !block.isAbstract ? splitReference(block.text) : undefined;
	if (reference) return [...referenceBlocks(block, reference)];
	if (isRunning) {
		const links = [...(block.facts.links ?? []), ...linksIn(block.text)];
		return [{ ...block, kind: 'prose', facts: links.length > 0 ? { links } : {} }];
	}
	const bare = withoutId(block);
	const isLoneName = !bare.isTitle && namesIn(bare.text) === 'few';
	return [isLoneName ? { ...bare, isLoneName } : withDate(bare)];
}

// "[2401.01234] A title", as a browser names its tab; "A title (arXiv:2401.01234)".
const ID_BESIDE =
	/^\[(\d{4}\.\d{4,5})(?:v\d+)?\]\s+|\s+[([](?:arXiv:\s?)?(\d{4}\.\d{4,5})(?:v\d+)?[)\]]$/i;

/** Longer, in characters, is no title that an identifier or a date stands beside. */
const LONGEST_TITLE = 1000;

function withoutId(block: Block): Block {
	if (block.text.length > LONGEST_TITLE) return block;
	const beside = ID_BESIDE.exec(block.text);
	const arxiv = beside?.[1] ?? beside?.[2];
	if (arxiv === undefined) return block;
	return {
		...block,
		text: block.text.replace(ID_BESIDE, ''),
		facts: joinFacts([block.facts, { arxiv }])
	};
}

function withDate(block: Block): Block {
	if (block.text.length > LONGEST_TITLE) return block;
	const date = trailingDate(block.text);
	if (!date || date.start < 8) return block;
	const text = block.text.slice(0, date.start).replace(/[\s([,|·–—-]+$/, '');
	const printed = { date: { issued: date.issued, text: date.text } };
	// "Ada Smith, 2012" may be a title or an author.
	const isLoneName = !block.isTitle && namesIn(text) === 'few';
	return { ...block, text, isLoneName, facts: joinFacts([block.facts, printed]) };
}

/** A block whose lines are still being gathered. */
interface OpenBlock {
	readonly block: Block;
	readonly lines: string[];
	last: Line;
}

function closed({ block, lines }: OpenBlock, { words }: Setting): Block[] {
	if (lines.length > 1 && block.kind === 'facts') return [regathered(block, lines)];
	return settled({ ...block, text: joinLines(lines, words) }, lines.length > 1);
}

function regathered(block: Block, lines: readonly string[]): Block {
	const text = lines.join(' ');
	const facts = lineFacts(text) ?? (block.facts.names ? { names: readNames(text) } : {});
	return { ...block, text, facts: joinFacts([facts, block.facts]) };
}

function joins(open: OpenBlock, draft: Draft): boolean {
	const isPlain = draft.kind === 'text' && draft.isTitle !== true && draft.isAbstract !== true;
	return isPlain || (open.block.kind === 'facts' && draft.kind === 'facts');
}

/** Lines of a passage that is too long for a title. */
const LINES_OF_TEXT = 5;

/** "… and were held by the / Research Council": a line of a wrapped passage, whatever its words look like. */
function isWithin({ block, lines, last }: OpenBlock, next: Line, { facts }: Draft): boolean {
	if (block.kind !== 'text' || labelled(next.text)) return false;
	if (lines.length >= LINES_OF_TEXT && isOpen(last)) return true;
	return facts?.names === undefined && (breaksOff(last) || beginsSmall(next));
}

/** The lines of a text as blocks, wrapped lines joined. */
export function blocksOf(lines: readonly Line[], setting: Setting): Block[] {
	const blocks: Block[] = [];
	let open: OpenBlock | undefined;
	for (const line of setting.isMarkdown ? lines.flatMap(splitSetOff) : lines) {
		const draft = draftOf(line, setting);
		if (
			open &&
			goesOn(open, line, setting) &&
			(joins(open, draft) || isWithin(open, line, draft))
		) {
			open.lines.push(joins(open, draft) ? draft.text : line.text);
			open.last = line;
			continue;
		}
		if (open) blocks.push(...closed(open, setting));
		open = { block: blockOf(draft, line), lines: [draft.text], last: line };
	}
	if (open) blocks.push(...closed(open, setting));
	return blocks;
}
