import type { BodyStyle } from './body-style';
import { firstOf, goesOn, lastOf, wordsOf, type Block } from './blocks';
import { closedUp, type FoundHeading } from './headings';
import type { Line } from './lines';
import { withoutMarks } from './marks';
import { AFFILIATION } from '../text/lexicon/affiliation-words';
import { COPYRIGHT, isProse } from './roles';

/** Where the abstract stands among the blocks. */
export interface FoundAbstract {
	/** As printed; empty where nothing is printed above it. */
	readonly heading: string;
	/** Everything that is the abstract's, heading and labels included. */
	readonly blocks: readonly Block[];
	readonly paragraphs: readonly Block[];
}

const NAME =
	/^(?:(?:structured |author |graphical )?abstract|summary|synopsis|zusammenfassung|r[ée]sum[ée]|resumen)\s*[.:—–-]*$/i;
const RUN_IN = /^(abstract|summary)\s*(?:[.:—–-]+\s*|\s(?=\p{Lu}))(?=\S)/iu;
const END =
	/^(?:\d\s*\.?\s*introduction|introduction$|key\s?-?words?|index terms|categories and subject|general terms|ccs concepts|acm reference|acm classification|author keywords|subject (?:areas|terms|headings)|jel |pacs|mathematics subject|citation:|abbreviations|received|correspondence|\*?\s?corresponding|doi:?\s|©|copyright|e-?mail|significance|highlights|accepted)/i;
/** Names of an abstract's parts, printed above them. */
const LABEL =
	/^(?:background(?: and .{3,20})?|introduction|objectives?|aims?|purpose|context|importance|rationale|motivation|design|setting|participants|patients|materials?(?: and methods?)?|methods?(?:\/design)?(?: and .{3,20})?|methodology.{0,25}|results?|(?:principal )?findings|main outcome measures?|measurements.{0,20}|interventions?|interpretation|discussion|limitations?|conclusions?(?:\/significance)?(?: and .{3,20})?|significance|trial registration|registration|funding|study design|data sources|availability.{0,40}|contact|supplementary information)\s*[.:]?$/i;

const SUMMARY = /^summary\b/i;

const MAX_WORDS = 700;

function words(block: Block): string {
	return closedUp(withoutMarks(wordsOf(block)));
}

function isSetAlike(one: Line, other: Line): boolean {
	return Math.abs(one.size - other.size) <= 0.06 * one.size;
}

interface Reach {
	readonly blocks: readonly Block[];
	readonly headings: ReadonlyMap<Block, FoundHeading>;
	/** Names of headings that stand more than once, small letters. */
	readonly later: ReadonlySet<string>;
	/** A paper that opens with its summary and has no introduction. */
	readonly isSummaryASection: boolean;
	/** The font of the paper's own text. */
	readonly bodyFont: string;
}

/** `Methods` in an abstract: the paper's own `Methods` follows, or heads something else there. */
function isOwnLabel(block: Block, { headings, blocks, later }: Reach): boolean {
	const name = folded(words(block));
	const heading = headings.get(block);
	if (!heading || heading.level > 1) return true;
	const rest = blocks.slice(blocks.indexOf(block) + 1);
	const isAgain = (other: Block) => headings.has(other) && folded(words(other)) === name;
	return rest.some(isAgain) || later.has(name);
}

export const folded = (text: string) =>
	text
		.toLowerCase()
		.replace(/^(?:\d+|[ivx]+)\.?\s+/, '')
		.replace(/[.:]+$/, '');

function isEnd(block: Block, reach: Reach, seen: ReadonlySet<string>): boolean {
	const text = words(block);
	if (LABEL.test(text) && !seen.has(folded(text)) && isOwnLabel(block, reach)) return false;
	return END.test(text) || reach.headings.has(block);
}

/** Small print in a narrow column of its own, beside where the abstract goes on. */
function isNoteBeside(block: Block, head: Block): boolean {
	const [note, own] = [firstOf(block), firstOf(head)];
	const isNarrow = note.right - note.left < 0.6 * (own.right - own.left);
	return isNarrow && note.column !== own.column && note.size < own.size;
}

/** The text begins, in its font, below an abstract that is set in another. */
function isTextAgain(head: Block, block: Block, { bodyFont }: Reach): boolean {
	return firstOf(head).font !== bodyFont && firstOf(block).font === bodyFont;
}

/** From the abstract's first block to the first that is not its own. */
function extent(start: number, reach: Reach, first: Block | undefined): FoundAbstract {
	const own: Block[] = [];
	const paragraphs: Block[] = first ? [first] : [];
	const seen = new Set<string>(['']);
	let count = first ? words(first).split(' ').length : 0;
	for (const block of reach.blocks.slice(start)) {
		const text = words(block);
		// "received etomidate" goes on from the page before and is no date.
		const above = paragraphs.at(-1);
		const isTorn = above !== undefined && /^\p{Ll}/u.test(text) && goesOn(above, block);
		if (!isTorn && isEnd(block, reach, seen)) break;
		if (block.role === 'caption' || block.role === 'table') break;
		const head = paragraphs.find((one) => !LABEL.test(words(one)));
		if (LABEL.test(text)) {
			seen.add(folded(text));
			own.push(block);
			paragraphs.push(block);
			continue;
		}
		if (head && !isSetAlike(firstOf(head), firstOf(block))) {
			if (block.role === 'footnote' || block.role === 'drawing') continue;
			if (isNoteBeside(block, head)) continue;
			break;
		}
		const last = paragraphs.at(-1);
		const isNewColumn = last && lastOf(last).column !== firstOf(block).column;
		const isOwn =
			head && firstOf(head).font === firstOf(block).font && reach.bodyFont !== firstOf(block).font;
		if (last && isNewColumn && !isOwn && !goesOn(last, block) && count > 60) break;
		if (head && count > 60 && isTextAgain(head, block, reach)) break;
		if (!isProse(text) && !(last && goesOn(last, block))) {
			if (paragraphs.length > 0 && count > 60) break;
			continue;
		}
		count += text.split(' ').length;
		if (count > MAX_WORDS) break;
		own.push(block);
		paragraphs.push(block);
	}
	return { heading: '', blocks: own, paragraphs };
}

/** The same block without the word that announces it. */
function withoutLabel(block: Block, label: string): Block {
	const [first, ...rest] = block.lines;
	if (!first) return block;
	const text = first.text.slice(label.length);
	return { ...block, lines: text === '' ? rest : [{ ...first, text }, ...rest] };
}

function announced(reach: Reach): FoundAbstract | undefined {
	for (const [at, block] of reach.blocks.entries()) {
		const text = words(block);
		if (NAME.test(text) && !(SUMMARY.test(text) && reach.isSummaryASection)) {
			const found = extent(at + 1, reach, undefined);
			if (found.paragraphs.length === 0) continue;
			return {
				...found,
				heading: text.replace(/[.:—–-]+$/, '').trim(),
				blocks: [block, ...found.blocks]
			};
		}
		const label = RUN_IN.exec(firstOf(block).text);
		if (label && isProse(text)) {
			const rest = withoutLabel(block, label[0]);
			const found = extent(at + 1, reach, rest);
			return { ...found, heading: label[1] ?? '', blocks: [block, ...found.blocks] };
		}
	}
	return undefined;
}

/** An abstract that nothing announces has so many words. */
const MIN_WORDS = 50;
const MAX_UNANNOUNCED = 420;

function unannounced(reach: Reach, body: BodyStyle): FoundAbstract | undefined {
	const isCandidate = (block: Block) =>
		(block.role === 'text' || block.role === 'footnote') &&
		isProse(words(block)) &&
		words(block).split(' ').length >= MIN_WORDS &&
		!COPYRIGHT.test(words(block).slice(0, 240)) &&
		!AFFILIATION.test(words(block).slice(0, 120));
	const at = reach.blocks.findIndex(isCandidate);
	const first = reach.blocks[at];
	const isBelowIntro = reach.blocks
		.slice(0, Math.max(0, at))
		.some((block) => reach.headings.get(block)?.kind === 'intro');
	if (!first || isBelowIntro) return undefined;
	const below = reach.blocks.slice(at);
	const stop = below.findIndex((block) => reach.headings.has(block) || END.test(words(block)));
	const end = stop < 0 ? undefined : stop;
	const prose = below
		.slice(0, end)
		.filter((block) => (block === first || block.role === 'text') && isProse(words(block)));
	const isOwnStyle = (block: Block) => {
		const [a, b] = [firstOf(first), firstOf(block)];
		// Left and right pages may have other margins.
		const isInPlace = a.page !== b.page || Math.abs(a.left - b.left) < 12;
		return isSetAlike(a, b) && a.font === b.font && isInPlace;
	};
	const alike = prose.filter(isOwnStyle);
	const count = alike.reduce((sum, block) => sum + words(block).split(' ').length, 0);
	if (count <= MAX_UNANNOUNCED && end !== undefined)
		return { heading: '', blocks: alike, paragraphs: alike };
	const { font, size } = firstOf(first);
	const isBody = font === body.font && Math.abs(size - body.size) < 0.3;
	return isBody && count > MAX_UNANNOUNCED && prose.length > 6
		? undefined
		: { heading: '', blocks: [first], paragraphs: [first] };
}

/** The abstract among the blocks below the title; one that is announced may stand further below. */
export function findAbstract(
	reach: Reach,
	further: readonly Block[],
	body: BodyStyle
): FoundAbstract | undefined {
	const found = announced(reach) ?? announced({ ...reach, blocks: further });
	return found ?? (reach.isSummaryASection ? undefined : unannounced(reach, body));
}

export const isAbstractLabel = (block: Block) => LABEL.test(words(block));
