import { CAPTIONS_TITLE } from '$lib/papers/captions';
import type { Paper, PaperSource, Section } from '$lib/papers/paper';
import type { ImportResult } from '../import-result';
import { readNames } from '../names';
import { firstWords, importProblem } from '../problem';
import { blocksOf, isFurniture, type Block, type Setting } from './blocks';
import { describe } from './cite';
import { titleScore } from './entries';
import { labelled } from './fields';
import { knownHeading } from './headings';
import type { Line } from './lines';
import { paragraphsOf, type Paragraphs } from './paragraphs';
import { partsOf, type Part } from './parts';
import type { CslName } from '$lib/papers/paper';

interface Front {
	readonly title: string;
	readonly blocks: readonly Block[];
	readonly names: readonly CslName[];
	/** Running text below the title, where no label announces the abstract. */
	readonly prose: readonly Block[];
}

/** Of the first lines that may hold the title and what belongs to it. */
const MAX_FRONT_LINES = 150;

function frontEnd(lines: readonly Line[]): number {
	const end = lines.slice(0, MAX_FRONT_LINES).findIndex((line, at) => {
		if (at === 0) return false;
		const label = labelled(line.text);
		const heading = knownHeading(line.marker === 'heading' ? line.text : line.raw);
		return label?.field === 'abstract' || (heading !== undefined && heading.kind !== 'other');
	});
	return end < 0 ? Math.min(lines.length, 1) : end;
}

/** Good enough to be taken for the title. */
const GOOD_TITLE = 3;

function titleIndex(blocks: readonly Block[]): number {
	const marked = blocks.findIndex((block) => block.isTitle && titleScore(block) >= GOOD_TITLE);
	if (marked >= 0) return marked;
	const authors = blocks.findIndex((block) => block.facts.names !== undefined || block.isLoneName);
	const above = blocks.slice(0, Math.max(0, authors));
	const nearest = above.findLastIndex((block) => titleScore(block) >= GOOD_TITLE);
	if (nearest >= 0) return nearest;
	const good = blocks.findIndex((block) => titleScore(block) >= GOOD_TITLE);
	return good >= 0 ? good : blocks.findIndex((block) => titleScore(block) > 0);
}

function namesUnder(blocks: readonly Block[]): CslName[] {
	return blocks.flatMap((block) => {
		if (block.facts.names) return block.facts.names.names;
		return block.isLoneName ? readNames(block.text).names : [];
	});
}

function frontOf(lines: readonly Line[], setting: Setting): Front {
	const blocks = blocksOf(lines, setting);
	const at = titleIndex(blocks);
	const below = blocks.slice(at + 1);
	return {
		title: blocks[at]?.text ?? '',
		blocks,
		names: namesUnder(below),
		prose: below.filter(({ kind }) => kind === 'prose')
	};
}

/** Lays the sections one after the other and notes where each stands. */
function layOut(parts: readonly Part[], read: (part: Part) => Paragraphs) {
	const pieces: string[] = [];
	const sections: Section[] = [];
	const captions: string[] = [];
	let length = 0;
	const add = (piece: string) => {
		const start = length + (pieces.length > 0 ? 2 : 0);
		pieces.push(piece);
		length = start + piece.length;
		return { start, end: length };
	};
	for (const part of parts) {
		const { paragraphs, captions: found } = read(part);
		captions.push(...found);
		if (part.title !== '') add(part.title);
		const body = paragraphs.join('\n\n');
		const span = body === '' ? { start: length, end: length } : add(body);
		sections.push({ kind: part.kind, title: part.title, level: part.level, span });
	}
	if (captions.length > 0) {
		const span = add(captions.join('\n\n'));
		sections.push({ kind: 'other', title: CAPTIONS_TITLE, level: 1, span });
	}
	return { text: pieces.join('\n\n'), sections };
}

/** Lines that return on every page: heads and feet, whatever their page number. */
function runningHeads(lines: readonly Line[]): Set<string> {
	const counts = new Map<string, number>();
	for (const { raw } of lines) {
		if (raw.length > 90 || !/\p{L}{2,}.*\s.*\p{L}{2,}/u.test(raw)) continue;
		const key = raw.replace(/\d+/g, '#');
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return new Set([...counts].filter(([, count]) => count >= 3).map(([key]) => key));
}

const PAGE_NUMBER = /^(?:page\s+)?[–—-]?\s*\d{1,4}\s*[–—-]?$/i;

function withoutPageLines(lines: readonly Line[], { width }: Setting): Line[] {
	const heads = runningHeads(lines);
	const seen = new Set<string>();
	return lines.filter((line) => {
		if (width !== undefined && PAGE_NUMBER.test(line.raw)) return false;
		const key = line.raw.replace(/\d+/g, '#');
		// The first one may be the journal's name above the title.
		if (!seen.has(key)) return seen.add(key);
		return !heads.has(key) || knownHeading(line.raw) !== undefined;
	});
}

function abstractPart(front: Front): Part {
	const lines = front.prose.map(({ text }): Line => {
		return { text, raw: text, marker: 'none', level: 0, indent: 0, afterGap: true };
	});
	return { kind: 'abstract', title: '', level: 1, lines, isApart: false };
}

/** Reads one paper with its sections. */
export function readFullText(
	all: readonly Line[],
	setting: Setting,
	source: PaperSource
): ImportResult {
	const lines = withoutPageLines(all, setting);
	const end = frontEnd(lines);
	const front = frontOf(lines.slice(0, end), setting);
	const body = partsOf(lines.slice(end), setting);
	const hasAbstract = body.some(({ kind }) => kind === 'abstract');
	const parts = hasAbstract || front.prose.length === 0 ? body : [abstractPart(front), ...body];
	const read = ({ lines: own, isApart }: Part) =>
		paragraphsOf(own, { setting, isApart, isFurniture });
	const laid = layOut(parts, read);
	const facts = front.blocks.map((block) => block.facts);
	const reading = { title: front.title, facts, names: front.names, source };
	const paper: Paper = { ...describe(reading, laid.text), ...laid };
	const problems =
		front.title === '' ? [importProblem('missing-title', firstWords(laid.text))] : [];
	return { papers: [paper], problems };
}
