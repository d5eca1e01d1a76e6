import type { SectionKind } from '$lib/papers/paper';
import { isLeftOut, sectionKind } from '../markup/section-kind';
import { untokenise } from './tokens';
import { endParagraph, type Walk } from './walk';
import { wordsOf } from './words-of';

const LEVELS: Readonly<Record<string, number>> = {
	part: 1,
	chapter: 1,
	section: 1,
	Section: 1,
	subsection: 2,
	subsubsection: 3,
	paragraph: 4,
	subparagraph: 5
};

function kindAbove(walk: Walk, level: number): SectionKind | undefined {
	return walk.kinds.slice(0, level).findLast((kind) => kind !== undefined);
}

function readSection(walk: Walk, name: string): void {
	const { reader, manuscript, flow } = walk;
	const level = LEVELS[name] ?? 1;
	const isNumbered = !reader.takeStar();
	reader.option();
	const tokens = reader.argument();
	// Before the title is read: it may hold the section's label.
	if (isNumbered && level < 4) manuscript.labels.stepSection(level);
	const title = wordsOf(tokens, manuscript, walk.depth + 1).replace(/[.:]$/, '');
	if (walk.leftOutLevel !== undefined && level > walk.leftOutLevel) return;
	if (walk.leftOutLevel !== undefined) walk.isSilent = false;
	walk.leftOutLevel = undefined;
	endParagraph(walk);
	if (title === '') return;
	if (isLeftOut(title)) {
		walk.leftOutLevel = level;
		walk.isSilent = true;
		return;
	}
	const kind = sectionKind({ title, parent: kindAbove(walk, level) });
	walk.kinds.length = Math.min(walk.kinds.length, level);
	walk.kinds[level] = kind;
	if (!walk.isSilent) flow.open({ kind, title, level });
}

/** `\caption`: set apart, wherever it stands. */
function readCaption(walk: Walk, name: string): void {
	const { reader, manuscript, flow } = walk;
	const isOf = name === 'captionof';
	if (isOf)
		walk.float = untokenise(reader.argument())
			.trim()
			.replace(/^./, (first) => first.toUpperCase());
	const isNumbered = !reader.takeStar();
	reader.option();
	const tokens = reader.argument();
	const float = walk.float ?? 'Figure';
	const label = isNumbered ? `${float} ${manuscript.labels.step(float)}` : float;
	flow.addCaption(label, wordsOf(tokens, manuscript, walk.depth + 1));
}

function readFile(walk: Walk, names: readonly string[]): void {
	for (const name of names) {
		const tokens = walk.manuscript.file(name);
		if (!tokens) continue;
		walk.reader.putBack(tokens);
		return;
	}
}

/** `\input{name}`, and `\input name` as plain TeX has it. */
function readInput(walk: Walk): void {
	const { reader } = walk;
	const group = reader.group();
	if (group) return readFile(walk, [untokenise(group).trim()]);
	let name = '';
	for (
		let token = reader.peek();
		token !== undefined && /^[^\s\\{}]/.test(token);
		token = reader.peek()
	)
		name += reader.next() ?? '';
	readFile(walk, [name]);
}

function readImport(walk: Walk): void {
	walk.reader.takeStar();
	const folder = untokenise(walk.reader.argument()).trim();
	const name = untokenise(walk.reader.argument()).trim();
	readFile(walk, [`${folder.replace(/\/?$/, '/')}${name}`, name]);
}

function readItem(walk: Walk): void {
	endParagraph(walk);
	const label = walk.reader.option();
	if (!label) return;
	walk.reader.putBack([...label, ' ']);
}

const STRUCTURE: Readonly<Record<string, (walk: Walk, name: string) => void>> = {
	...Object.fromEntries(Object.keys(LEVELS).map((name) => [name, readSection])),
	caption: readCaption,
	captionof: readCaption,
	tabcaption: readCaption,
	figcaption: readCaption,
	'@float': (walk) => {
		walk.float = untokenise(walk.reader.argument());
	},
	label: (walk) => walk.manuscript.labels.mark(untokenise(walk.reader.argument())),
	appendix: (walk) => walk.manuscript.labels.startAppendix(),
	item: readItem,
	input: readInput,
	include: readInput,
	subfile: readInput,
	InputIfFileExists: readInput,
	import: readImport,
	subimport: readImport,
	inputfrom: readImport,
	maketitle: endParagraph,
	acknowledgments: leaveOut,
	acknowledgements: leaveOut,
	ack: leaveOut,
	acknowledgement: leaveOut,
	bibitem: leaveOut,
	endinput: () => {}
};

/** `\acknowledgments` without braces begins a section of that name; with braces it holds the thanks. */
function leaveOut(walk: Walk, name: string): void {
	endParagraph(walk);
	if (walk.reader.group() && name !== 'bibitem') return;
	walk.leftOutLevel = 1;
	walk.isSilent = true;
}

/** Sections, captions, files and items; false for what is none of them. */
export function readStructure(walk: Walk, name: string): boolean {
	if (!Object.hasOwn(STRUCTURE, name)) return false;
	STRUCTURE[name]?.(walk, name);
	return true;
}
