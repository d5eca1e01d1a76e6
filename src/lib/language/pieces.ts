import { messageOf } from './translate';

/**
 * A message taken apart: words, the number of a value, or the number of an element and what it
 * holds. This is the shape that the runtime component of @wuchale/svelte draws.
 */
export type Piece = string | number | readonly [number, ...Piece[]];

const MARK = /(\{\d+\}|<\/?\d+\/?>)/;
const known = new Map<string, readonly Piece[]>();

/** What the build puts where a message holds elements: "Read <0>here</0>, {0}." as its pieces. */
export function piecesOf(key: string): readonly Piece[] {
	const message = messageOf(key);
	const pieces = known.get(message) ?? takeApart(message);
	known.set(message, pieces);
	return pieces;
}

/** The words within one element of it. */
export function wordsWithin([, ...pieces]: readonly Piece[], values: readonly unknown[] = []) {
	return pieces.map((piece) => (typeof piece === 'number' ? values[piece] : piece)).join('');
}

function takeApart(message: string): readonly Piece[] {
	const whole: Piece[] = [];
	const open = [whole];
	for (const part of message.split(MARK)) {
		const within = open.at(-1) ?? whole;
		if (!MARK.test(part)) {
			if (part) within.push(part);
			continue;
		}
		const number = Number(/\d+/.exec(part)?.[0]);
		if (part.startsWith('{')) within.push(number);
		else if (part.startsWith('</')) open.pop();
		else {
			const element: [number, ...Piece[]] = [number];
			within.push(element);
			if (!part.endsWith('/>')) open.push(element);
		}
	}
	return whole;
}
