import { foldName } from '$lib/text/normalize';
import { namesIn } from '../names';
import type { BodyStyle } from './body-style';
import { firstOf, lastOf, wordsOf, type Block } from './blocks';
import { withoutMarks } from './marks';

/** The title as printed, and the blocks that print it. */
export interface FoundTitle {
	readonly title: string;
	readonly blocks: readonly Block[];
}

/** Words above a title that may be set as large: names of journals, kinds of articles. */
const LABELS =
	/^(?:(?:original |research |review |short |full |regular |brief |case |technical |data |invited |mini |systematic |feature )*(?:research|article|articles|paper|report|reports|review|reviews|communication|letter|note|commentary|perspective|editorial|protocol|survey|methodology)(?: article| paper)?|open access|open|preprint|provisional pdf|hhs public access|author manuscript|accepted manuscript|science direct|sciencedirect|doi.*|https?:.*|www\..*|vol(?:ume)?\.? .*|journal of .*|proceedings of .*|study protocol|technical advance|(?:research )?open access|(?:research|review|original)article(?:openaccess)?|studyprotocol(?:openaccess)?|openaccess)$/i;

const MAX_TITLE_LETTERS = 350;
const SHOWN_SHARE = 0.72;

/** "Abstract", "Keywords: tides, kelp": what stands below a title and is none. */
const PART_NAME =
	/^(?:(?:(?:\d|I)\.?\s+)?(?:abstract|summary|introduction|(?:table of )?contents|references)$|(?:abstract|key ?words)\b\s*(?:$|[:.—–-]))/i;

function isTitleLike(block: Block): boolean {
	const words = withoutMarks(wordsOf(block));
	if (PART_NAME.test(words)) return false;
	if (words.length > MAX_TITLE_LETTERS || (words.match(/\p{L}/gu)?.length ?? 0) < 6) return false;
	return (
		!LABELS.test(closedUp(words)) &&
		!/\S@\S+\.\w|https?:|^\d+\s*[–-]\s*\d+$|\b(?:issn|isbn)\b/i.test(words)
	);
}

/** `R E S E A R C H A R T I C L E` is one label, however it is spaced. */
function closedUp(words: string): string {
	const letters = words.split(' ').filter((word) => word.length === 1).length;
	return letters > 0.6 * words.split(' ').length ? words.replaceAll(' ', '') : words;
}

const wordCount = (block: Block) => withoutMarks(wordsOf(block)).split(/\s+/).length;
const sizeOf = (block: Block) => firstOf(block).size;

const isBold = (block: Block) => firstOf(block).bold >= 0.7;

/** As large as the title, and lighter: more of the title, unless it names the authors. */
function isSubtitle(block: Block, gap: number): boolean {
	const words = withoutMarks(wordsOf(block));
	return gap > 0 && gap < 1.6 * sizeOf(block) && wordCount(block) > 3 && namesIn(words) === 'none';
}

/** Dates or labels in a narrow column may stand beside a title. */
const MAX_BESIDE = 5;

function isBeside(block: Block, title: Block): boolean {
	const { x1, size } = firstOf(block);
	return x1 < firstOf(title).x1 && size < 0.7 * sizeOf(title) && block.lines.length < 6;
}

/** Blocks set as large as this one and standing next to it: a title on several lines. */
function together(blocks: readonly Block[], at: number): Block[] {
	const chosen = blocks[at];
	if (!chosen) return [];
	const isPart = (one: Block, near: Block) => {
		const gap = Math.abs(firstOf(one).y - lastOf(near).y);
		return (
			Math.abs(sizeOf(one) - sizeOf(chosen)) <= 0.06 * sizeOf(chosen) &&
			(isBold(one) === isBold(chosen) || isSubtitle(one, gap)) &&
			gap < 2.4 * sizeOf(chosen) &&
			isTitleLike(one)
		);
	};
	const group = [chosen];
	for (let next = at + 1, skipped = 0; next < blocks.length; next += 1) {
		const block = blocks[next];
		const last = group.at(-1);
		if (!block || !last) break;
		if (isPart(block, last)) group.push(block);
		else if (isBeside(block, chosen) && skipped < MAX_BESIDE) skipped += 1;
		else break;
	}
	for (let above = at - 1; above >= 0; above -= 1) {
		const block = blocks[above];
		const [first] = group;
		if (!block || !first) break;
		const isNear = firstOf(first).y - lastOf(block).y < 2.4 * sizeOf(chosen);
		if (!isNear || !isPart(block, block)) break;
		group.unshift(block);
	}
	return group;
}

/** "Title: How Gulls Learn": manuscripts say what is what. */
const LABELLED = /^(?:(?:article|full|manuscript|paper) )?title\s*:\s*(?=\S)/i;
/** A title breaks off before its last line: "Gulls and Nets:", "A Study of". */
const UNFINISHED = /(?:[:–—]|\b(?:a|an|and|by|for|from|in|of|on|or|the|to|with))$/i;

/** The next line of a title that breaks off, though it is set smaller; names are none. */
function withRest(group: readonly Block[], blocks: readonly Block[]): readonly Block[] {
	const last = group.at(-1);
	const next = last && blocks[blocks.indexOf(last) + 1];
	if (!next || !UNFINISHED.test(withoutMarks(wordsOf(last)))) return group;
	const isNear = firstOf(next).y - lastOf(last).y < 2.4 * sizeOf(last);
	const names = namesIn(withoutMarks(wordsOf(next)));
	const isNamed = names === 'many' || (names === 'few' && wordCount(next) < 4);
	return isNear && !isNamed && isTitleLike(next) && next.lines.length <= 3
		? [...group, next]
		: group;
}

/** Small words stay small in a title, so that a large article opens its second part. */
const SMALL_WORD = /\b(?:and|at|for|in|of|on|or|the|to|with)\b/;

/** "Gulls and Nets" + "A Study of Shores" → "Gulls and Nets: A Study of Shores". */
function linesOfTitle(block: Block): string {
	const whole = withoutMarks(wordsOf(block));
	return block.lines.reduce((text, line) => {
		const next = withoutMarks(line.text);
		const isSubtitle =
			/^An? \p{L}/u.test(next) &&
			/[\p{L}\d)]$/u.test(text) &&
			SMALL_WORD.test(whole) &&
			!UNFINISHED.test(text);
		return isSubtitle ? `${text}${text.includes(': ') ? ' –' : ':'} ${next}` : `${text} ${next}`;
	}, '');
}

function titleOf(blocks: readonly Block[]): FoundTitle {
	const words = blocks.reduce((text, block, at) => {
		const above = blocks[at - 1];
		const isBelow = above && isBold(above) !== isBold(block) && !/\p{P}$/u.test(text);
		return `${text}${above ? (isBelow ? ': ' : ' ') : ''}${linesOfTitle(block).trim()}`;
	}, '');
	const title = words
		.replace(LABELLED, '')
		.replace(/(?<=\p{Ll})- (?=\p{Ll})/gu, '')
		.replace(/^(?:OPEN|Open Access)\s+(?=\p{Lu})/u, '')
		.trim();
	return { title, blocks };
}

/** What stands in the file's own record as its title is often the name of a draft. */
function namedTitle(named: string): string | undefined {
	const title = named.replace(/\s+/g, ' ').trim();
	const isFile =
		/\.(?:docx?|tex|dvi|pdf|indd|qxd|ps|rtf|fm)\b|^(?:microsoft word|untitled|title|doi:|pii:)|^\S+$/i;
	return isFile.test(title) || title.split(' ').length < 2 ? undefined : title;
}

/** How much a block looks like a title: its size, and that it is more than a journal's name. */
function scoreOf(block: Block, body: BodyStyle): number {
	const { size, bold, y } = firstOf(block);
	const words = wordCount(block);
	const isName = words <= 2 ? -0.45 : words === 3 ? -0.15 : 0;
	const isLow = y > 420 ? -0.3 : 0;
	return size / body.size + (bold >= 0.7 ? 0.12 : 0) + isName + isLow;
}

function isOpening(block: Block, blocks: readonly Block[], { font }: BodyStyle): boolean {
	return firstOf(block).font !== font && blocks.indexOf(block) < 2 && wordCount(block) > 3;
}

/** Finds the title on a page: what the file names so, else what is set largest. */
export function findTitle(
	page: { readonly blocks: readonly Block[]; readonly height: number },
	named: string,
	body: BodyStyle
): FoundTitle | undefined {
	const blocks = page.blocks.filter((block) => firstOf(block).y < SHOWN_SHARE * page.height);
	const wanted = namedTitle(named);
	const foldedWanted = wanted === undefined ? '' : foldName(wanted);
	const groups = blocks.flatMap((block, at) =>
		isTitleLike(block) ? [{ block, found: together(blocks, at) }] : []
	);
	if (wanted !== undefined && foldedWanted.length > 8) {
		const same = groups.find(({ found }) => foldName(titleOf(found).title) === foldedWanted);
		if (same) return titleOf(same.found);
	}
	const labelled = groups.find(({ block }) => LABELLED.test(withoutMarks(wordsOf(block))));
	if (labelled) return titleOf([labelled.block]);
	const shown = groups.filter(
		({ block }) => sizeOf(block) >= 1.05 * body.size || firstOf(block).bold >= 0.7
	);
	// A manuscript may set all in one size: its title is what opens it in a font of its own.
	const opening = groups.filter(({ block }) => isOpening(block, page.blocks, body)).slice(0, 1);
	const best = (shown.length > 0 ? shown : opening)
		.map(({ block, found }) => ({
			found,
			score: scoreOf(block, body) + 0.02 * Math.min(6, found.length)
		}))
		.reduce<{ found: Block[]; score: number } | undefined>(
			(most, next) => (!most || next.score > most.score ? next : most),
			undefined
		);
	return best ? titleOf(withRest(best.found, blocks)) : undefined;
}
