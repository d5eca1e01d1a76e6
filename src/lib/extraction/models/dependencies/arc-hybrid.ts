/**
 * The arc-hybrid system (Kuhlmann, Gómez-Rodríguez & Satta 2011) with its dynamic oracle (Goldberg &
 * Nivre 2013, §4.2). The root stands behind the last word.
 */
export interface Configuration {
	readonly length: number;
	/** Words whose head is still open, the top last. */
	readonly stack: number[];
	/** First word of the buffer; `length` is the root. */
	next: number;
	/** Head by word; -1 until known, `length` for the root. */
	readonly heads: Int32Array;
	/** Outermost and next dependents so far, -1 for none; of the root as well. */
	readonly left: Int32Array;
	readonly right: Int32Array;
	readonly leftCount: Int32Array;
	readonly rightCount: Int32Array;
}

export const SHIFT = 0;
/** The top of the stack depends on the first word of the buffer. */
export const LEFT = 1;
/** The top of the stack depends on the one below it. */
export const RIGHT = 2;

export function initial(length: number): Configuration {
	const filled = () => new Int32Array(length + 1).fill(-1);
	return {
		length,
		stack: [],
		next: 0,
		heads: filled(),
		left: filled(),
		right: filled(),
		leftCount: new Int32Array(length + 1),
		rightCount: new Int32Array(length + 1)
	};
}

export const isDone = ({ stack, next, length }: Configuration) =>
	next === length && stack.length === 0;

export function isAllowed({ stack, next, length }: Configuration, move: number): boolean {
	if (move === SHIFT) return next < length;
	return move === LEFT ? stack.length > 0 : stack.length > 1;
}

export function advance(at: Configuration, move: number): void {
	if (move === SHIFT) {
		at.stack.push(at.next++);
		return;
	}
	const dependent = at.stack.pop() as number;
	const head = move === LEFT ? at.next : (at.stack.at(-1) as number);
	at.heads[dependent] = head;
	if (move === LEFT) {
		at.left[head] = dependent;
		at.leftCount[head] = (at.leftCount[head] as number) + 1;
	} else {
		at.right[head] = dependent;
		at.rightCount[head] = (at.rightCount[head] as number) + 1;
	}
}
