import { type Cue, type CueIndex, findCues, headBefore, headsOf } from './cues';
import type { Reading } from './reading';
import { stemsOf, type Word } from './words';

/** A cue with the words it bears on. */
export interface PlacedCue extends Cue {
	readonly heads: readonly string[];
	readonly before: string | undefined;
	/** Its first head is a word of the other text. */
	readonly grounded: boolean;
	/** Share of what it bears on in its clause that the other text speaks of, 0–1. */
	readonly overlap: number;
	/** "without what": the other part of the card says what it bears on. */
	readonly isOpen: boolean;
	/** "What didn't rest change?": the subject stands between the negation and its verb. */
	readonly isInverted: boolean;
	/** Its first head also stands in another clause, where the cue does not reach it. */
	readonly isRepeated: boolean;
	/** Share of its whole clause that the other text speaks of, 0–1. */
	readonly clauseOverlap: number;
	/** Content stems it bears on in its clause. */
	readonly reach: number;
}

export interface CueRules {
	readonly index: CueIndex;
	/** Near-misses: "not only", "how often". */
	readonly excluded: (cue: Cue, words: readonly Word[]) => boolean;
}

const ASKED = /^(?:what|which|whom|who|how)$/;

function isTurnedAbout(cue: Cue, words: readonly Word[]): boolean {
	const aux = words[cue.from - 1]?.text ?? '';
	const asking = words.slice(Math.max(0, cue.from - 4), cue.from - 1);
	return (
		/^(?:do|does|did|is|are|was|were|has|have|had|ca|wo)$/.test(aux) &&
		asking.some((word) => /^(?:what|which|whom|why|how|where|when)$/.test(word.text))
	);
}

export function placeCues(reading: Reading, other: Reading, rules: CueRules): PlacedCue[] {
	const { words } = reading;
	return findCues(words, rules.index)
		.filter((cue) => !rules.excluded(cue, words))
		.map((cue) => {
			const isOpen = ASKED.test(words[cue.to]?.text ?? '');
			const isInverted = isTurnedAbout(cue, words);
			const heads = isOpen ? [] : headsOf(words, cue);
			const grounded = heads[0] !== undefined && other.stems.has(heads[0]);
			const before = headBefore(words, cue);
			const clause = words[cue.from]?.clause;
			const isRepeated = words.some((word) => word.stem === heads[0] && word.clause !== clause);
			const scope = scopeOf(cue, words);
			const whole = [...stemsOf(words.filter((word) => word.clause === clause))];
			return {
				...{ ...cue, heads, grounded, before, isOpen, isInverted, isRepeated },
				overlap: shareIn(scope, other),
				clauseOverlap: shareIn(whole, other),
				reach: scope.length
			};
		});
}

function shareIn(stems: readonly string[], other: Reading): number {
	const shared = stems.filter((stem) => other.stems.has(stem)).length;
	return stems.length === 0 ? 0 : shared / stems.length;
}

/** What follows the cue in its clause; where nothing does, what stands before it. */
function scopeOf(cue: Cue, words: readonly Word[]): string[] {
	const clause = words[cue.from]?.clause;
	const after = stemsOf(words.slice(cue.to).filter((word) => word.clause === clause));
	if (after.size > 0) return [...after];
	return [...stemsOf(words.slice(0, cue.from).filter((word) => word.clause === clause))];
}

/** These bear on a whole phrase, not on the word that happens to come first. */
export const PHRASAL =
	/^(?:rather than|instead|in place of|as opposed|except|exclud|apart from|other than|all but|with the)/;

/** From this share on, a card that words the cue's head anew still speaks of it. */
const USED = 0.6;

/** A head that is an everyday word ("no model had …") does not make the card speak of it. */
const SPOKEN_OF = 0.34;
const OF_NOUNS = /^(?:no|none|without|lack\w*|absence of|little|few)$/;

/** Whether the other text speaks of what the cue bears on. */
export function isUsed(cue: PlacedCue, other: Reading): boolean {
	const [head] = cue.heads;
	// "The treated showed gains whereas the others did not show any": the verb alone tells not which.
	if (cue.isRepeated) return cue.clauseOverlap >= USED;
	const isAlone = cue.reach <= 2 || cue.overlap >= SPOKEN_OF || !OF_NOUNS.test(cue.text);
	if (head !== undefined && other.stems.has(head) && isAlone) return true;
	return !PHRASAL.test(cue.text) && cue.reach >= 2 && cue.overlap >= USED;
}
