import type { SectionKind } from '$lib/papers/paper';
import type { Flow } from '../markup/flow';
import type { CitedWorks } from './cited-works';
import type { Conditionals } from './conditionals';
import type { FrontMatter } from './front-matter';
import type { Labels } from './labels';
import type { Macros } from './macros';
import type { TokenReader } from './token-reader';
import type { Token } from './tokens';

/** What a walk is for. */
export interface WalkSetting {
	readonly flow?: Flow;
	readonly isSilent?: boolean;
	readonly isAuthors?: boolean;
	readonly depth?: number;
}

/** What all walks through one paper share. */
export interface Manuscript {
	readonly macros: Macros;
	readonly conditionals: Conditionals;
	readonly labels: Labels;
	readonly cited: CitedWorks;
	readonly front: FrontMatter;
	/** Reads tokens to their end and gives what they say. */
	readonly read: (tokens: readonly Token[], setting?: WalkSetting) => Flow;
	/** The tokens of a file that another one takes in. */
	readonly file: (name: string) => readonly Token[] | undefined;
}

export interface OpenEnvironment {
	readonly name: string;
	readonly isSilent: boolean;
}

/** One walk through tokens: where it stands and what it gathers. */
export interface Walk {
	readonly reader: TokenReader;
	readonly flow: Flow;
	readonly manuscript: Manuscript;
	readonly environments: OpenEnvironment[];
	/** Kinds of the sections that are open, by level. */
	readonly kinds: (SectionKind | undefined)[];
	/** Words go nowhere: before the document, in floats and in sections that are left out. */
	isSilent: boolean;
	/** The level of the section that is left out. */
	leftOutLevel: number | undefined;
	isOver: boolean;
	/** What the captions here belong to: `Figure`. */
	float: string | undefined;
	/** The last words said, to tell where a sentence begins. */
	tail: string;
	/** Names and affiliations are read: line ends count, formulas are marks. */
	readonly isAuthors: boolean;
	/** Walks within walks: a caption in a caption in a title. */
	readonly depth: number;
}

export const MAX_DEPTH = 12;

export function say(walk: Walk, words: string): void {
	if (walk.isSilent || words === '') return;
	walk.flow.add(words);
	walk.tail = words;
}

export function endParagraph(walk: Walk): void {
	if (walk.isSilent) return;
	walk.flow.endParagraph();
	walk.tail = '';
}
