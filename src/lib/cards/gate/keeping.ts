import type { Cue } from './cues';
import { PHRASAL, type PlacedCue } from './placed-cues';

function shareClass(left: Cue, right: Cue): boolean {
	return left.classes.some((name) => right.classes.includes(name));
}

function bearsOnSame(left: PlacedCue, right: PlacedCue): boolean {
	if (left.isOpen || right.isOpen) return true;
	const [first] = left.heads;
	const [other] = right.heads;
	if (first !== undefined && first === other) return true;
	const isPhrasal = PHRASAL.test(left.text) || left.isInverted || right.isInverted;
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
