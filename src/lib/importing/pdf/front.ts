import type { CslName } from '$lib/papers/paper';
import { foldName } from '$lib/text/normalize';
import { findAbstract, folded, type FoundAbstract } from './abstract';
import { findAuthors, namedAuthors } from './authors';
import { firstOf, wordsOf, type Block } from './blocks';
import type { FoundHeading } from './headings';
import type { Layout } from './layout';
import { withoutMarks } from './marks';
import { isProse } from './roles';
import { findTitle, type FoundTitle } from './title';

/** What the file's own record says. */
export interface NamedFacts {
	readonly title: string;
	readonly author: string;
}

/** What stands before the text of a paper. */
export interface Front {
	readonly title: string;
	readonly authors: readonly CslName[];
	readonly abstract: FoundAbstract | undefined;
	/** What is said by now, or is no part of the text. */
	readonly consumed: ReadonlySet<Block>;
	/** The words of the pages up to the abstract, for dates and identifiers. */
	readonly words: string;
}

interface Sheet {
	readonly number: number;
	readonly blocks: readonly Block[];
	readonly height: number;
}

function sheetOf({ blocks }: Layout, number: number, height: number): Sheet {
	return { number, height, blocks: blocks.filter((block) => firstOf(block).page === number) };
}

const MIN_SHARED_LETTERS = 12;

/** A cover that a publisher or an archive put in front says the title that the next page says. */
function isCover(cover: Sheet, next: Sheet, found: FoundTitle): boolean {
	const title = foldName(found.title);
	if (title.length < MIN_SHARED_LETTERS) return false;
	const covered = foldName(cover.blocks.map((block) => withoutMarks(wordsOf(block))).join(' '));
	return covered.includes(title) && next.blocks.some((block) => isProse(wordsOf(block)));
}

function frontSheet(
	layout: Layout,
	heights: readonly number[],
	named: NamedFacts
): { sheet: Sheet; found: FoundTitle | undefined } {
	const numbers = [...new Set(layout.blocks.map((block) => firstOf(block).page))];
	const sheets = numbers
		.slice(0, 2)
		.map((number) => sheetOf(layout, number, heights[number - 1] ?? 792));
	const [first, second] = sheets;
	if (!first) throw new Error('A layout without a page');
	const found = findTitle(first, named.title, layout.body);
	const below = second && findTitle(second, named.title, layout.body);
	if (second && below && isCover(first, second, below) && isLarge(below, layout)) {
		return { sheet: second, found: below };
	}
	return { sheet: first, found };
}

function isLarge({ blocks }: FoundTitle, { body }: Layout): boolean {
	const [first] = blocks;
	return first !== undefined && firstOf(first).size >= 1.15 * body.size;
}

/** Blocks that may name authors, at most. */
const MAX_AUTHOR_BLOCKS = 40;

function authorBlocks(
	sheet: Sheet,
	found: FoundTitle,
	abstract: FoundAbstract | undefined
): Block[] {
	const last = found.blocks.at(-1);
	const start = last ? sheet.blocks.indexOf(last) + 1 : 0;
	const stop = abstract?.blocks[0] ? sheet.blocks.indexOf(abstract.blocks[0]) : -1;
	const between = sheet.blocks.slice(start, stop > start ? stop : undefined);
	const prose = between.findIndex((block) => block.lines.length > 6 && isProse(wordsOf(block)));
	return between.slice(0, prose < 0 ? MAX_AUTHOR_BLOCKS : Math.min(prose, MAX_AUTHOR_BLOCKS));
}

function namesAmong(headings: ReadonlyMap<Block, FoundHeading>) {
	const names = [...headings.values()].map(({ title }) => folded(title));
	const hasIntroduction = names.some((name) => /^(?:introduction|background)\b/.test(name));
	const main = [...headings.values()].find(({ title }) => /^summary$/i.test(folded(title)));
	return {
		later: new Set(names.filter((name, at) => names.indexOf(name) !== at)),
		isSummaryASection: main !== undefined && main.level === 1 && !hasIntroduction
	};
}

/** Pages of authors, statements and pictures that may stand before what is headed as the abstract. */
const MAX_BEFORE_ABSTRACT = 4;

/** Reads title, authors and abstract from the first pages. */
export function readFront(
	layout: Layout,
	headings: ReadonlyMap<Block, FoundHeading>,
	rest: { readonly heights: readonly number[]; readonly named: NamedFacts }
): Front {
	const { sheet, found } = frontSheet(layout, rest.heights, rest.named);
	const { blocks, body } = layout;
	const titleAt = found ? blocks.indexOf(found.blocks.at(-1) ?? blocks[0]!) : -1;
	const own = new Set(found?.blocks);
	const below = blocks.slice(titleAt + 1).filter((block) => firstOf(block).page >= sheet.number);
	const upTo = (count: number) =>
		below.filter((block) => firstOf(block).page <= sheet.number + count);
	const reach = {
		headings: new Map([...headings].filter(([block]) => !own.has(block))),
		blocks: upTo(2),
		...namesAmong(headings),
		bodyFont: body.font
	};
	const abstract = findAbstract(reach, upTo(MAX_BEFORE_ABSTRACT), body);
	const words = blocks
		.filter((block) => firstOf(block).page <= sheet.number)
		.map(wordsOf)
		.join('\n');
	const printed = found ? findAuthors(authorBlocks(sheet, found, abstract)) : [];
	const consumed = new Set<Block>([...(abstract?.blocks ?? []), ...own]);
	// All that stands before the abstract, or between title and text, is the front's.
	const firstOfText = blocks.findIndex(
		(block, at) =>
			at > titleAt && (abstract ? block === abstract.blocks[0] : isStart(block, headings))
	);
	for (const block of blocks.slice(0, Math.max(0, firstOfText))) consumed.add(block);
	return {
		title: found?.title ?? '',
		authors: printed.length > 0 ? printed : namedAuthors(rest.named.author),
		abstract,
		consumed,
		words
	};
}

function isStart(block: Block, headings: ReadonlyMap<Block, FoundHeading>): boolean {
	return headings.has(block) || (block.lines.length > 3 && isProse(wordsOf(block)));
}
