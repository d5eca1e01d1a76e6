import { type Cue, type CueIndex, findCues, headBefore, headsOf } from './cues';
import type { Reading } from './reading';
import { stemsOf, type Word } from './words';

/** A cue with the words it bears on. */
export interface PlacedCue extends Cue {
	readonly heads: readonly string[];
	readonly before: string | undefined;
	/** Its first head is a word of the other text. */
	readonly grounded: boolean;
	/** An adverb may follow its verb: "causes it often". */
	readonly mayFollow: boolean;
	/** Share of its clause's content stems that the other text has too, 0–1. */
	readonly overlap: number;
	/** Content stems of its clause. */
	readonly clauseSize: number;
}

export type Excluded = (cue: Cue, words: readonly Word[]) => boolean;

interface CueRules {
	readonly index: CueIndex;
	/** Near-misses: "not only", "how often". */
	readonly excluded: Excluded;
	readonly mayFollow: boolean;
}

export function placeCues(reading: Reading, other: Reading, rules: CueRules): PlacedCue[] {
	const { words } = reading;
	return findCues(words, rules.index)
		.filter((cue) => !rules.excluded(cue, words))
		.map((cue) => ({
			...placeOf(cue, reading, other),
			...clauseOverlap(words, cue, other),
			mayFollow: rules.mayFollow
		}));
}

function placeOf(cue: Cue, { words }: Reading, other: Reading) {
	const heads = headsOf(words, cue);
	const grounded = heads[0] !== undefined && other.stems.has(heads[0]);
	return { ...cue, heads, grounded, before: headBefore(words, cue) };
}

function clauseOverlap(words: readonly Word[], cue: Cue, other: Reading) {
	const clause = words[cue.from]?.clause;
	const own = words.filter((word, at) => word.clause === clause && (at < cue.from || at >= cue.to));
	const stems = [...stemsOf(own)];
	const shared = stems.filter((stem) => other.stems.has(stem)).length;
	return { overlap: stems.length === 0 ? 0 : shared / stems.length, clauseSize: stems.length };
}

/** From this share on, a card that says nothing of the cue's head still uses its clause. */
const USED = 0.6;

/** Whether the other text speaks of what the cue bears on. */
export function isUsed(cue: PlacedCue, other: Reading): boolean {
	const [head, next] = cue.heads;
	if (head !== undefined && other.stems.has(head)) return true;
	if (next !== undefined && other.stems.has(next) && cue.overlap >= 0.5) return true;
	return cue.clauseSize >= 2 && cue.overlap >= USED;
}

function shareClass(left: Cue, right: Cue): boolean {
	return left.classes.some((name) => right.classes.includes(name));
}

function bearsOnSame(left: PlacedCue, right: PlacedCue): boolean {
	const [first] = left.heads;
	const [other] = right.heads;
	if (first !== undefined && first === other) return true;
	// "no comparable increase" is kept by "no increase".
	if (first !== undefined && right.heads.includes(first) && !right.grounded) return true;
	if (other !== undefined && left.heads.includes(other) && !left.grounded) return true;
	if (left.mayFollow && first !== undefined && first === right.before) return true;
	if (left.mayFollow && other !== undefined && other === left.before) return true;
	return (first === undefined || other === undefined) && standsBeside(left, right);
}

/** "B fails to do so": with nothing after it, a cue bears on what stands before. */
function standsBeside(left: PlacedCue, right: PlacedCue): boolean {
	const near = [left.before, ...left.heads].filter((stem) => stem !== undefined);
	return near.some((stem) => stem === right.before || right.heads.includes(stem));
}

/**
 * The first cue of `cues` without a partner: a cue of its class that bears on the same word, or,
 * where one of the two is worded anew, any of its class still free.
 */
export function findUnmatched(
	cues: readonly PlacedCue[],
	partners: readonly PlacedCue[]
): PlacedCue | undefined {
	const free = new Set(partners);
	const open: PlacedCue[] = [];
	for (const cue of cues) {
		const partner = [...free].find((other) => shareClass(cue, other) && bearsOnSame(cue, other));
		if (partner) free.delete(partner);
		else open.push(cue);
	}
	return open.find((cue) => {
		const partner = [...free].find(
			(other) => shareClass(cue, other) && !(cue.grounded && other.grounded)
		);
		if (partner) free.delete(partner);
		return partner === undefined;
	});
}
