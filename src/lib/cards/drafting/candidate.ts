import type { Clause } from '$lib/extraction/clause';
import type { Finding } from '$lib/extraction/finding';
import type { CardType } from '../card';

/** How a candidate asks; each has a worth of its own in the ranking. */
export type PatternName =
	| 'what-is-name'
	| 'which-name'
	| 'made-thing'
	| 'how-many'
	| 'value'
	| 'object'
	| 'subject'
	| 'effect'
	| 'outcome'
	| 'means'
	| 'circumstance'
	| 'doing'
	| 'found-thing'
	| 'kind'
	| 'besides'
	| 'counted'
	| 'gap'
	| 'phrase';

/** A question, or a sentence with one gap, still without its handle. */
export interface Candidate {
	readonly type: CardType;
	readonly pattern: PatternName;
	/** A question's words, or the sentence with `{{c1::…}}`; small first letter unless a name. */
	readonly body: string;
	/** The answer of a question; empty for a cloze. */
	readonly answer: string;
	readonly finding: Finding;
	/** How well this pattern fits here, 0–1. */
	readonly fit: number;
	/** A gap turned by its tree alone, which chooses no card before another. */
	readonly isMoved?: true;
}

/** A finding ready for asking: its clause cut, "we" made "the study". */
export interface Source {
	readonly finding: Finding;
	readonly clause: Clause;
}

/** A pattern looks at one source and proposes what it can. */
export type Pattern = (source: Source) => Candidate[];
