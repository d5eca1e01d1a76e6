import { CAPTIONS_TITLE } from '$lib/papers/captions';
import { findArxivId } from '$lib/papers/arxiv';
import { findDoi, isArxivDoi } from '$lib/papers/doi';
import type {
	CslItem,
	PageSpan,
	Paper,
	PaperSource,
	Section,
	SectionKind
} from '$lib/papers/paper';
import { languageOf } from '$lib/text/language';
import { findAnyDate, findDate, type FoundDate } from '../dates';
import { isAbstractLabel } from './abstract';
import { firstOf, wordsOf, type Block } from './blocks';
import { readFront, type Front, type NamedFacts } from './front';
import { headingsOf, type FoundHeading } from './headings';
import { layoutOf } from './layout';
import { LineWords } from './line-words';
import type { Face, Page } from './page';
import { withoutMarks } from './marks';
import { paragraphOf, runsOf, type Paragraph } from './paragraphs';
import { isProse, markCaptions, markRoles } from './roles';

interface Part {
	readonly kind: SectionKind;
	readonly title: string;
	readonly level: number;
	readonly blocks: Block[];
}

export interface ReadDocument {
	readonly pages: readonly Page[];
	readonly faces: ReadonlyMap<string, Face>;
	readonly named: NamedFacts;
	readonly source: PaperSource;
}

const APART = new Set<string>(['references', 'acknowledgements', 'back']);

function partFrom({ kind, title, level }: FoundHeading, parts: readonly Part[]): Part {
	const parent = parts.findLast((part) => part.level < level);
	// The abstract is read by now; a summary that is a section opens the paper.
	const isOpening = kind === 'abstract' && parts.length === 0;
	const own = APART.has(kind) || kind === 'abstract' ? 'other' : (kind as SectionKind);
	const inherits = parent !== undefined && level > 1 && own === 'other';
	return { kind: inherits ? parent.kind : isOpening ? 'intro' : own, title, level, blocks: [] };
}

function partsOf(
	blocks: readonly Block[],
	headings: ReadonlyMap<Block, FoundHeading>,
	front: Front
): Part[] {
	const parts: Part[] = [];
	for (const block of blocks) {
		if (front.consumed.has(block)) continue;
		const heading = headings.get(block);
		if (heading) {
			parts.push(partFrom(heading, parts));
			continue;
		}
		if (block.role !== 'text') continue;
		// What stands between the abstract and the first heading opens the paper.
		if (parts.length === 0) parts.push({ kind: 'intro', title: '', level: 1, blocks: [] });
		parts.at(-1)?.blocks.push(block);
	}
	return parts.filter(
		(part, at) => part.title !== '' || at > 0 || part.blocks.some((block) => isLong(block))
	);
}

const isLong = (block: Block) => block.lines.length > 2 && isProse(wordsOf(block));

interface Written {
	readonly kind: SectionKind;
	readonly title: string;
	readonly level: number;
	readonly paragraphs: readonly Paragraph[];
}

function isKept({ text }: Paragraph): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}

/** `Methods` above a paragraph of an abstract is its label. */
function abstractRuns(blocks: readonly Block[]): { label: string; run: Block[] }[] {
	const runs: { label: string; run: Block[] }[] = [];
	let label = '';
	for (const run of runsOf(blocks)) {
		const [first] = run;
		if (first && run.length === 1 && isAbstractLabel(first)) {
			label = withoutMarks(wordsOf(first)).replace(/[.:]+$/, '');
			continue;
		}
		runs.push({ label, run });
		label = '';
	}
	return runs;
}

function labelled({ label, paragraph }: { label: string; paragraph: Paragraph }): Paragraph {
	if (label === '') return paragraph;
	const prefix = `${label}: `;
	const pages = paragraph.pages.map(({ page, start }, at) => ({
		page,
		start: at === 0 ? 0 : start + prefix.length
	}));
	return { text: prefix + paragraph.text, pages };
}

/** The text of a paper, its sections, and the page of every word of it. */
interface LaidOut {
	readonly text: string;
	readonly sections: Section[];
	readonly pages: PageSpan[];
}

function layOut(written: readonly Written[]): LaidOut {
	const pieces: string[] = [];
	const starts: { page: number; start: number }[] = [];
	let length = 0;
	const add = (piece: string): number => {
		const start = length + (pieces.length > 0 ? 2 : 0);
		pieces.push(piece);
		length = start + piece.length;
		return start;
	};
	const sections = written.map(({ kind, title, level, paragraphs }): Section => {
		if (title !== '' && title !== CAPTIONS_TITLE) add(title);
		let first: number | undefined;
		for (const { text, pages } of paragraphs) {
			const start = add(text);
			first ??= start;
			for (const turn of pages) starts.push({ page: turn.page, start: start + turn.start });
		}
		return { kind, title, level, span: { start: first ?? length, end: length } };
	});
	return { text: pieces.join('\n\n'), sections, pages: pageSpans(starts, length) };
}

function pageSpans(starts: readonly { page: number; start: number }[], end: number): PageSpan[] {
	const turns = starts.filter(({ page }, at) => page !== starts[at - 1]?.page);
	return turns.map(({ page, start }, at) => {
		return { page, span: { start: at === 0 ? 0 : start, end: turns[at + 1]?.start ?? end } };
	});
}

/** The first of these that a page dates says when the paper came out. */
const DATED = [
	/(?:published(?: online)?|publication date|available online|posted)\b.{0,30}/gi,
	/(?:accepted|\bdated?)\b.{0,30}/gi
];

/** When the paper came out, as far as its first page says so. */
function dateIn({ words }: Front, stamp: string): FoundDate | undefined {
	if (/arxiv/i.test(stamp)) {
		const stamped = findDate(stamp);
		if (stamped) return stamped;
	}
	for (const phrase of DATED.flatMap((phrases) => words.match(phrases) ?? [])) {
		const date = findDate(phrase);
		if (date) return date;
	}
	const copyright = /(?:©|\(c\)|copyright)\s*(?:the authors?\W*)?((?:19|20)\d\d)/i.exec(words);
	return copyright?.[1] === undefined ? undefined : findAnyDate(copyright[1]);
}

function citationOf(front: Front, text: string, stamp: string): CslItem {
	const doi = findDoi(front.words.replace(/[⁽⁾]/g, ' '));
	const date = dateIn(front, stamp);
	const language = languageOf(text);
	return {
		title: front.title,
		author: front.authors,
		...(date && { issued: date.issued }),
		...(doi !== undefined && !isArxivDoi(doi) && { DOI: doi }),
		...(language !== undefined && { language })
	};
}

/** A page's narrow column of small print beside the text: editors, dates, addresses. */
function markAsides(
	blocks: readonly Block[],
	page: { number: number; width: number; size: number }
) {
	for (const block of blocks) {
		const { page: number, left, right, size } = firstOf(block);
		const isNarrow = right - left < 0.3 * page.width && size < 0.96 * page.size;
		if (number <= page.number && isNarrow && block.role === 'text') block.role = 'drawing';
	}
}

/** Reads the one paper that a document holds. */
export function paperFrom({ pages, faces, named, source }: ReadDocument): Paper {
	const { blocks, body, lines } = layoutOf(pages, faces);
	const layout = { blocks, body, lines };
	if (blocks.length === 0) throw new Error('A document without words has no paper');
	markCaptions(blocks, body);
	const found = headingsOf(blocks, body);
	const all = new Map(found.map((heading) => [heading.block, heading]));
	for (const { block } of found) block.role = 'heading';
	markRoles(blocks, body);
	const heights = pages.map(({ height }) => height);
	const front = readFront(layout, all, { heights, named });
	markAsides(
		blocks.filter((block) => !front.consumed.has(block)),
		{ number: firstOf(blocks[0] as Block).page, width: pages[0]?.width ?? 612, size: body.size }
	);
	const words = new LineWords(lines);
	const write = (of: readonly Block[]) => paragraphOf(of, words);
	const abstract = abstractRuns(front.abstract?.paragraphs ?? []).map(({ label, run }) =>
		labelled({ label, paragraph: write(run) })
	);
	const written: Written[] = partsOf(blocks, all, front).map((part) => ({
		...part,
		paragraphs: runsOf(part.blocks).map(write).filter(isKept)
	}));
	const captions = blocks
		.filter(({ role }) => role === 'caption')
		.map((block) => write([block]))
		.filter(isKept);
	if (abstract.length > 0) {
		const title = front.abstract?.heading ?? '';
		written.unshift({ kind: 'abstract', title, level: 1, paragraphs: abstract });
	}
	if (captions.length > 0) {
		written.push({ kind: 'other', title: CAPTIONS_TITLE, level: 1, paragraphs: captions });
	}
	const laid = layOut(written);
	const stamp = pages[0]?.turned ?? '';
	const arxiv = findArxivId(stamp) ?? findArxivId(front.words);
	const date = dateIn(front, stamp);
	return {
		citation: citationOf(front, laid.text, stamp),
		...(arxiv !== undefined && { arxiv }),
		...(date && { dateText: date.text }),
		links: [],
		...laid,
		source
	};
}
