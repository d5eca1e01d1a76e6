import type { Block } from './blocks';
import type { Facts } from './facts';
import { AFFILIATION } from './lexicon/affiliation-words';
import { PAGE_CUES, RESEARCH_CUES } from './lexicon/page-words';
import { endsSentence, innerStops, wordCount } from './prose';

/** A title with its abstract, and the blocks around them. */
export interface Entry {
	readonly title: Block | undefined;
	/** Between title and abstract. */
	readonly between: readonly Block[];
	readonly prose: readonly Block[];
	/** Before the title; on some pages they speak of this entry, on others of the one above. */
	readonly before: readonly Block[];
	/** Behind the abstract, once it is known that they speak of it. */
	readonly after: readonly Block[];
}

/** A title with facts of its own and no abstract. */
export interface Bare {
	readonly title: Block;
}

/** What a page of abstracts holds. */
export interface Entries {
	readonly entries: readonly Entry[];
	readonly bare: readonly Bare[];
	/** What the page says of itself, under a title or not. */
	readonly pages: readonly Entry[];
}

interface Run {
	readonly gap: Block[];
	readonly prose: Block[];
}

const isRunning = (block: Block) => block.kind === 'prose';

/** A short sentence below "Abstract" or below its section's name is no title, but text. */
function withShortPassages(blocks: readonly Block[]): Block[] {
	return blocks.map((block, at) => {
		const isText = block.kind === 'text' && !block.isTitle && endsSentence(block.text);
		return isText && isName(blocks[at - 1]) ? { ...block, kind: 'prose' } : block;
	});
}

/** Blocks looked at for the abstract below a summary of one sentence. */
const ABSTRACT_NEAR = 6;

// A summary of one sentence stands in for an abstract, where there is none.
function withBriefs(blocks: readonly Block[]): Block[] {
	return blocks.map((block, at) => {
		if (block.kind !== 'brief') return block;
		const below = blocks.slice(at + 1, at + 1 + ABSTRACT_NEAR);
		const end = below.findIndex(({ kind, isTitle }) => kind === 'brief' || isTitle);
		const near = end < 0 ? below : below.slice(0, end);
		return { ...block, kind: near.some(isRunning) ? 'furniture' : 'prose' };
	});
}

/** Titles are at most this long, in words. */
const MAX_TITLE_WORDS = 44;

/** A line with "Abstract" or the name of a section, which no running text goes on with. */
const isName = (block: Block | undefined) => block?.kind === 'label' || block?.kind === 'heading';

// PubMed closes its titles with a stop; the authors below tell them from an abstract of one sentence.
function isClosedTitle(block: Block, next: Block | undefined): boolean {
	if (block.kind !== 'prose' || block.isAbstract || next?.facts.names === undefined) return false;
	return (
		next.kind === 'facts' &&
		wordCount(block.text) <= MAX_TITLE_WORDS &&
		innerStops(block.text) === 0
	);
}

/** Longer than this, in words, the block below a title is its abstract. */
const MIN_ABSTRACT_WORDS = 35;
/** A closed title without authors below it is at most this long, in words. */
const MAX_CLOSED_TITLE_WORDS = 28;
const TOLD = /^(?:we|here|in this|this|these|our|there|it|warning|note|although|while|when|if)\b/i;

// "Salt taste in miners: a cohort study." with nothing above it that could be the title.
function standsForTitle(block: Block, next: Block | undefined, gap: readonly Block[]): boolean {
	if (block.kind !== 'prose' || block.isAbstract || !next) return false;
	if (titleAt(gap) >= 0 || gap.some(isName)) return false;
	const isShort = wordCount(block.text) <= MAX_CLOSED_TITLE_WORDS && innerStops(block.text) === 0;
	const isAbove =
		isName(next) || (next.kind === 'prose' && wordCount(next.text) >= MIN_ABSTRACT_WORDS);
	return isShort && isAbove && !TOLD.test(block.text);
}

/** What sentences have and titles have not. */
const TELLING =
	/\b(?:is|are|was|were|been|has|have|had|can|could|may|might|will|does|did|we|they|it)\b/i;

/** "Salt taste in miners." behind an abstract and above the next: not one of its paragraphs. */
function standsBetween(block: Block, next: Block | undefined, above: Run | undefined): boolean {
	return (
		block.afterGap &&
		!isName(next) &&
		!TELLING.test(block.text) &&
		standsForTitle(block, next, []) &&
		holdsAbstract(above?.prose ?? [])
	);
}

// Counts no further than it must: a run may hold every paragraph of a book.
function holdsAbstract(prose: readonly Block[]): boolean {
	let words = 0;
	return prose.some(({ text }) => (words += wordCount(text)) >= MIN_ABSTRACT_WORDS);
}

function runsOf(blocks: readonly Block[]): { runs: Run[]; tail: Block[] } {
	const runs: Run[] = [];
	let gap: Block[] = [];
	for (const [at, block] of blocks.entries()) {
		const current = runs.at(-1);
		const next = blocks[at + 1];
		const opensRun = current === undefined || gap.length > 0;
		const isTitle =
			isClosedTitle(block, next) ||
			(opensRun ? standsForTitle(block, next, gap) : standsBetween(block, next, current));
		if (isTitle) gap.push({ ...block, kind: 'text' });
		else if (!isRunning(block)) gap.push(block);
		else if (current && gap.length === 0 && !block.isAbstract) current.prose.push(block);
		else {
			runs.push({ gap, prose: [block] });
			gap = [];
		}
	}
	return { runs, tail: gap };
}

/** "14 °C 80 3.5 0.9": a line of a table. */
function isRowOfFigures(text: string): boolean {
	const figures = text.match(/(?<![^\s(])[-−+<>≤≥]?\d[\d.,%–-]*(?![^\s)])/gu)?.length ?? 0;
	return figures >= 3 && figures > (text.match(/\p{L}{3,}/gu)?.length ?? 0);
}

const CAPTION = /^(?:table|fig(?:ure|\.))\s?\d/i;

/** Without rows of a table that stand together, the line right above them that names its columns, and captions. */
function withoutTables(blocks: readonly Block[]): Block[] {
	const isRow = blocks.map(({ kind, text }) => kind === 'text' && isRowOfFigures(text));
	return blocks.filter(({ kind, text, isTitle }, at) => {
		if (kind === 'text' && !isTitle && CAPTION.test(text)) return false;
		if (isRow[at]) return !isRow[at - 1] && !isRow[at + 1];
		const isHead = kind === 'text' && !isTitle && blocks[at + 1]?.afterGap === false;
		return !(isHead && isRow[at + 1] && isRow[at + 2]);
	});
}

/** How much a block looks like a title; below zero it is none. */
export function titleScore(block: Block): number {
	if (block.kind !== 'text') return -1;
	const words = wordCount(block.text);
	if (words === 0 || words > MAX_TITLE_WORDS || /[:,;]$/.test(block.text)) return -1;
	if (isRowOfFigures(block.text)) return -1;
	const isSetOff = block.isTitle || block.marker === 'number';
	const isLong = words >= 4;
	const isLarge = /^[^\p{L}]*\p{Lu}|^[^\p{L}]*\p{Lo}|^\p{Ll}{1,3}\p{Lu}/u.test(block.text);
	// "School of Life Sciences, A Town, A Country" in a spelling that is no plain affiliation.
	const isPlace = AFFILIATION.test(block.text) && block.text.split(',').length > 2;
	const merits = (isSetOff ? 2 : 0) + (isLong ? 2 : 0) + (isLarge ? 1 : -1);
	return merits - (block.isLoneName ? 2 : 0) - (isPlace ? 2 : 0);
}

/** Good enough to be taken for the title, when it is the nearest. */
const GOOD_TITLE = 3;

function titleAt(gap: readonly Block[]): number {
	const scores = gap.map(titleScore);
	const nearest = scores.findLastIndex((score) => score >= GOOD_TITLE);
	const setOff = gap.findLastIndex((block) => block.isTitle && block.marker !== 'heading');
	if (setOff >= 0 && titleScore(gap[setOff] as Block) >= 1) return setOff;
	if (nearest >= 0) return earlierHalf(gap, nearest);
	const best = scores.reduce((most, score) => Math.max(most, score), 0);
	// Two large words may be a title, where nothing else is.
	return best > 0 ? scores.lastIndexOf(best) : gap.findIndex((block) => block.isLoneName);
}

// "## A title" above "A subtitle of five words": the heading is the title.
function earlierHalf(gap: readonly Block[], nearest: number): number {
	const above = gap[nearest - 1];
	const below = gap[nearest];
	const isUnder = above?.marker === 'heading' && below?.marker === 'none' && !below.afterGap;
	return isUnder && titleScore(above) >= GOOD_TITLE ? nearest - 1 : nearest;
}

// `Methods` on a line of its own within a structured abstract.
function isWithinAbstract(gap: readonly Block[]): boolean {
	return gap.every((block) => block.kind === 'heading' || block.kind === 'furniture');
}

function labelledParagraph(gap: readonly Block[], prose: Block): Block {
	const heading = gap.findLast((block) => block.kind === 'heading');
	if (!heading) return prose;
	return { ...prose, text: `${heading.text.replace(/[:.]$/, '')}: ${prose.text}` };
}

function entryOf({ gap, prose }: Run): Entry {
	const at = titleAt(gap);
	const first = prose[0];
	const between = at < 0 ? gap : gap.slice(at + 1);
	const isAbstract = first?.isAbstract === true || between.at(-1)?.kind === 'label';
	const opening = first ? [{ ...labelledParagraph(between, first), isAbstract }] : [];
	return {
		title: at < 0 ? undefined : gap[at],
		before: at < 0 ? [] : gap.slice(0, at),
		between,
		prose: [...opening, ...prose.slice(1)],
		after: []
	};
}

function continuesAbove(entry: Entry, above: Entry | undefined, run: Run): boolean {
	if (!above || entry.title !== undefined || run.prose[0]?.isAbstract) return false;
	return isWithinAbstract(run.gap) && run.gap.some((block) => block.kind === 'heading');
}

function hasFacts({ facts }: Block): boolean {
	return Object.keys(facts).length > 0;
}

const FACT_KINDS = [
	'date',
	'names',
	'authorCount',
	'arxiv',
	'doi',
	'pmid',
	'venue',
	'links'
] as const;

type FactKind = (typeof FACT_KINDS)[number];

function kindsIn(blocks: readonly Block[]): Set<FactKind> {
	return new Set(
		FACT_KINDS.filter((kind) => blocks.some(({ facts }) => facts[kind] !== undefined))
	);
}

/** A number, a rule or a heading opens the next entry: what follows it speaks of that one. */
const opensEntry = (block: Block) =>
	block.marker === 'number' || (block.kind === 'rule' && block.text.length > 2);

/** Where the facts between two entries pass from the one above to the one below. */
function divide(blocks: readonly Block[], leading: ReadonlySet<FactKind>): number {
	const opening = blocks.findLastIndex(opensEntry);
	if (opening >= 0) return opening;
	const isLeading = (block: Block) => [...kindsIn([block])].some((kind) => leading.has(kind));
	const first = blocks.findIndex(isLeading);
	return first < 0 ? blocks.length : first;
}

/** Kinds of fact that stand above the first title and not behind the last abstract. */
function leadingKinds(entries: readonly Entry[], tail: readonly Block[]): Set<FactKind> {
	const head = entries[0]?.before.slice(-4) ?? [];
	const behind = kindsIn(tail.slice(0, 8));
	return new Set([...kindsIn(head)].filter((kind) => !behind.has(kind)));
}

/** Splits bare titles with facts of their own from what lies between two abstracts. */
function bareTitles(blocks: readonly Block[]): number[] {
	return blocks.flatMap((block, at) => {
		const next = blocks[at + 1];
		const isTitle = titleScore(block) >= GOOD_TITLE && !block.isLoneName;
		const isOfPaper =
			next?.kind === 'facts' && (next.facts.names ?? next.facts.authorCount) !== undefined;
		return isTitle && isOfPaper ? [at] : [];
	});
}

/** What a page prints above a title: a journal's line, a date, a button. */
const isAboveTitle = ({ kind, facts }: Block) =>
	kind === 'furniture' ||
	kind === 'rule' ||
	Object.entries(facts).some(([fact, said]) => fact !== 'names' && [said].flat().length > 0);

/** A place or two names, as "Games and Theory" might be; three names are authors. */
function mayBeTitle({ kind, text, facts }: Block): boolean {
	if (wordCount(text) > MAX_TITLE_WORDS) return false;
	if (kind === 'prose') return innerStops(text) <= 1 && !TOLD.test(text);
	return kind === 'text' || (kind === 'facts' && (facts.names?.names.length ?? 0) < 3);
}

/** Where nothing looked like a title: the first line above an abstract is one, whatever it looks like. */
export function withFirstAsTitle(blocks: readonly Block[]): Block[] | undefined {
	const at = blocks.findIndex((block) => !isAboveTitle(block));
	const first = blocks[at];
	if (!first || first.isTitle || !mayBeTitle(first)) return undefined;
	const below = blocks.slice(at + 1).filter(isRunning);
	const words = below.reduce((sum, { text }) => sum + wordCount(text), 0);
	if (words < MIN_ABSTRACT_WORDS) return undefined;
	return blocks.with(at, { ...first, kind: 'text', isTitle: true, facts: {} });
}

/** Every title with its abstract, and every title that has none. */
export function entriesOf(blocks: readonly Block[]): Entries {
	const { runs, tail } = runsOf(withBriefs(withShortPassages(withoutTables(blocks))));
	const entries: Entry[] = [];
	for (const run of runs) {
		const entry = entryOf(run);
		const above = entries.at(-1);
		if (above && continuesAbove(entry, above, run)) {
			entries[entries.length - 1] = { ...above, prose: [...above.prose, ...entry.prose] };
		} else entries.push(entry);
	}
	const { kept, pages, rest } = withoutPages(entries, tail);
	return { ...shareFacts(kept, rest), pages };
}

const OWN_FACTS = ['names', 'authorCount', 'arxiv', 'doi', 'pmid'] as const;

/** Words about the page itself: a greeting, a notice, the site's own story. */
export function isPagesOwn({ title, between, prose }: Entry): boolean {
	const own = [...(title ? [title] : []), ...between];
	const isVouchedFor = own.some(({ facts }) => OWN_FACTS.some((kind) => facts[kind] !== undefined));
	if (isVouchedFor || prose.some(({ isAbstract }) => isAbstract)) return false;
	const text = [title?.text ?? '', ...prose.map((block) => block.text)].join('\n').slice(0, 4000);
	const page = cueCount(text, PAGE_CUES);
	return page > 0 && page >= cueCount(text, RESEARCH_CUES);
}

export function cueCount(text: string, pattern: RegExp): number {
	return new Set(text.match(pattern)?.map((cue) => cue.toLowerCase())).size;
}

// What the page says of itself lies between entries like the lines of its menu.
function withoutPages(entries: readonly Entry[], tail: readonly Block[]) {
	const kept: Entry[] = [];
	const pages: Entry[] = [];
	let loose: readonly Block[] = [];
	for (const entry of entries) {
		const before = [...loose, ...entry.before];
		if (isPagesOwn(entry)) {
			pages.push(entry);
			loose = [...before, ...entry.between];
		} else {
			kept.push({ ...entry, before });
			loose = [];
		}
	}
	return { kept, pages, rest: [...loose, ...tail] };
}

function shareFacts(entries: readonly Entry[], tail: readonly Block[]): Omit<Entries, 'pages'> {
	const leading = leadingKinds(entries, tail);
	const bare: Bare[] = [];
	const shared = entries.map((entry) => ({ ...entry }));
	for (const [at, entry] of [...shared.entries(), [shared.length, undefined] as const]) {
		const gap = entry === undefined ? tail : entry.before;
		const lone = bareTitles(gap);
		bare.push(...lone.flatMap((place) => (gap[place] ? [{ title: gap[place] }] : [])));
		const free = lone[0] === undefined ? gap : gap.slice(0, lone[0]);
		const above = shared[at - 1];
		const cut = entry === undefined ? free.length : divide(free, leading);
		if (above) shared[at - 1] = { ...above, after: free.slice(0, cut).filter(hasFacts) };
		if (entry) shared[at] = { ...entry, before: lone.length > 0 ? [] : free.slice(cut) };
	}
	return { entries: shared, bare };
}

/** What the blocks around an abstract say of it; the nearer ones count first. */
export function factsAround(entry: Entry, isFirst: boolean): Facts[] {
	const own = [entry.title, ...entry.between].flatMap((block) => (block ? [block.facts] : []));
	const above = entry.before.map(({ facts }) => facts);
	const below = entry.after.map(({ facts }) => facts);
	const spoken = entry.prose.map(({ facts }) => facts);
	return isFirst
		? [...own, ...below, ...above, ...spoken]
		: [...own, ...above, ...below, ...spoken];
}
