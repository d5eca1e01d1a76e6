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
	/** Content stems it bears on in its clause. */
	readonly reach: number;
}

export interface CueRules {
	readonly index: CueIndex;
	/** Near-misses: "not only", "how often". */
	readonly excluded: (cue: Cue, words: readonly Word[]) => boolean;
}

const ASKED = /^(?:what|which|whom|who|how)$/;

export function placeCues(reading: Reading, other: Reading, rules: CueRules): PlacedCue[] {
	const { words } = reading;
	return findCues(words, rules.index)
		.filter((cue) => !rules.excluded(cue, words))
		.map((cue) => {
			const isOpen = ASKED.test(words[cue.to]?.text ?? '');
			const heads = isOpen ? [] : headsOf(words, cue);
			const grounded = heads[0] !== undefined && other.stems.has(heads[0]);
			const scope = scopeOf(cue, words);
			const shared = scope.filter((stem) => other.stems.has(stem)).length;
			const overlap = scope.length === 0 ? 0 : shared / scope.length;
			const before = headBefore(words, cue);
			return { ...cue, heads, grounded, before, isOpen, overlap, reach: scope.length };
		});
}

/** What follows the cue in its clause; where nothing does, what stands before it. */
function scopeOf(cue: Cue, words: readonly Word[]): string[] {
	const clause = words[cue.from]?.clause;
	const after = stemsOf(words.slice(cue.to).filter((word) => word.clause === clause));
	if (after.size > 0) return [...after];
	return [...stemsOf(words.slice(0, cue.from).filter((word) => word.clause === clause))];
}

/** These bear on a whole phrase, not on the word that happens to come first. */
const PHRASAL =
	/^(?:rather than|instead|in place of|as opposed|except|exclud|apart from|other than|all but|with the)/;

/** From this share on, a card that words the cue's head anew still speaks of it. */
const USED = 0.6;

/** Whether the other text speaks of what the cue bears on. */
export function isUsed(cue: PlacedCue, other: Reading): boolean {
	const [head] = cue.heads;
	if (head !== undefined && other.stems.has(head)) return true;
	return !PHRASAL.test(cue.text) && cue.reach >= 2 && cue.overlap >= USED;
}

function shareClass(left: Cue, right: Cue): boolean {
	return left.classes.some((name) => right.classes.includes(name));
}

function bearsOnSame(left: PlacedCue, right: PlacedCue): boolean {
	if (left.isOpen || right.isOpen) return true;
	const [first] = left.heads;
	const [other] = right.heads;
	if (first !== undefined && first === other) return true;
	const isPhrasal = PHRASAL.test(left.text);
	// "no comparable increase" is kept by "no increase".
	if (first !== undefined && right.heads.includes(first)) return isPhrasal || !right.grounded;
	if (other !== undefined && left.heads.includes(other)) return isPhrasal || !left.grounded;
	return (first === undefined || other === undefined) && standsBeside(left, right);
}

/** "B fails to do so": with nothing after it, a cue bears on what stands before. */
function standsBeside(left: PlacedCue, right: PlacedCue): boolean {
	const near = [left.before, ...left.heads].filter((stem) => stem !== undefined);
	return near.some((stem) => stem === right.before || right.heads.includes(stem));
}

function findOpen(
	cues: readonly PlacedCue[],
	free: Set<PlacedCue>,
	isPartner: (cue: PlacedCue, other: PlacedCue) => boolean
): PlacedCue[] {
	return cues.filter((cue) => {
		const partner = [...free].find((other) => shareClass(cue, other) && isPartner(cue, other));
		if (partner) free.delete(partner);
		return partner === undefined;
	});
}

/**
 * The first cue without a partner: a cue of its class that bears on the same word, or, where one
 * of the two is worded anew, any of its class still free.
 */
export function findUnmatched(
	cues: readonly PlacedCue[],
	partners: readonly PlacedCue[]
): PlacedCue | undefined {
	const free = new Set(partners);
	const open = findOpen(cues, free, bearsOnSame);
	return findOpen(open, free, (cue, other) => !(cue.grounded && other.grounded))[0];
}

/** The same, but a cue whose head is in the other text has to find its partner there. */
export function findUngrounded(
	cues: readonly PlacedCue[],
	partners: readonly PlacedCue[],
	isSame = bearsOnSame
): PlacedCue | undefined {
	const free = new Set(partners);
	const open = findOpen(cues, free, isSame);
	return findOpen(open, free, (cue, other) => !cue.grounded || other.heads.length === 0)[0];
}

/** The cues without a partner of their class, whatever that bears on: "what may X do?" */
export function findOpenClass(
	cues: readonly PlacedCue[],
	partners: readonly PlacedCue[]
): PlacedCue[] {
	return findOpen(cues, new Set(partners), () => true);
}
