import type { Paper, SectionKind } from '$lib/papers/paper';
import type { Span } from '$lib/text/span';
import type { ExtractionModels } from './models/extraction-models';
import type { Finding, NamedThing, SentenceRole } from './finding';

/** A short form and what it stands for (Schwartz and Hearst's terms). */
export interface Abbreviation {
	readonly shortForm: string;
	readonly longForm: string;
}

/** One clause of a sentence that can stand alone. */
export interface Statement {
	readonly text: string;
	readonly doubt?: string;
}

export interface AnnotatedSentence {
	/** In `Paper.text`. */
	readonly span: Span;
	/** White space and line breaks made one space. */
	readonly text: string;
	/** For an item of an enumeration: the words that introduce it. */
	readonly intro?: string;
	readonly section: SectionKind;
	/** Position in its section, 0–1. */
	readonly place: number;
	/** Roles that the printed label of its section leaves it: "RESULTS The ropes held." */
	readonly labelRoles?: readonly SentenceRole[];
	/** What the trained model takes it for; absent without one, and outside the abstract. */
	readonly predictedRole?: SentenceRole;
	/** The role that the model thinks likeliest, however unsure it is; absent as above. */
	readonly likeliestRole?: SentenceRole;
	/**
	 * How far above its abstract's other sentences the trained model ranks its worth, in
	 * standard deviations; absent without a model, and outside the abstract.
	 */
	readonly keyRank?: number;
	/** Log odds that readers want a card of it; absent as above. */
	readonly worth?: number;
	/** How much likelier the model takes it for a result than for background, −1 to 1; absent as above. */
	readonly resultRank?: number;
	role: SentenceRole;
	/** Stated as the paper's own, not as what others did. */
	isOwn: boolean;
	/** Listed in the introduction among what is new. */
	isContribution?: boolean;
	/** Empty conclusions, availability lines, warnings, questions. */
	isEmpty: boolean;
	statements: readonly Statement[];
}

/** A name of the paper's own and the sentence that gives it. */
export interface OwnName extends NamedThing {
	/** Index of the sentence; -1 where only the title gives it. */
	readonly sentence: number;
	/** What it is, where that is no method: "feature", "dataset"; "our method" is another thing. */
	readonly partKind?: string;
	/** The noun that brings it in: "model" of "a lamp model called MN". */
	readonly kind?: string;
	/** The text speaks of the thing without its name: the sentence is the one that brings it in. */
	readonly isInTitleOnly?: true;
}

export interface AnnotatedText {
	readonly paper: Paper;
	readonly models?: ExtractionModels;
	readonly sentences: readonly AnnotatedSentence[];
	readonly abbreviations: readonly Abbreviation[];
	/** The paper's main thing first. */
	readonly names: readonly OwnName[];
	readonly findings: readonly Finding[];
}

/** One step of extraction. */
export type Pass = (text: AnnotatedText) => AnnotatedText;
