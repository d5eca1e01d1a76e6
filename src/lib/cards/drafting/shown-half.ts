import { isBalanced } from '$lib/extraction/clause';
import { hasOwnSubject } from '$lib/extraction/cut-sentence';
import { readClause } from '$lib/extraction/read-clause';
import type { Span } from '$lib/text/span';

const JOINT = /,\s(?:but|and|while|whereas|whilst)\s/gu;
/** Words of a half that stands alone. */
const SHORTEST_HALF = 8;
/** A half that begins so needs the one before it. */
const LEANS_BACK =
	/^(?:it|they|this|these|those|that|both|neither|he|she|one|others?|such|its|their|the (?:latter|former|same|other|rest|remaining)|not|only)\b|\b(?:do(?:es)?|did|doing) so\b|\b(?:the same|likewise|instead|either)\b/iu;

const wordsIn = (text: string) => text.trim().split(/\s+/).length;

/** Of a sentence of more than so many words in two halves, the one that holds the gap. */
export function shownHalf(text: string, gap: Span, longest: number): Span {
	const whole = { start: 0, end: text.length };
	if (wordsIn(text) <= longest) return whole;
	for (const joint of text.matchAll(JOINT)) {
		const left = { start: 0, end: joint.index };
		const right = { start: joint.index + joint[0].length, end: text.length };
		const leftText = text.slice(0, left.end);
		const rightText = text.slice(right.start);
		if (!isBalanced(leftText) || !hasOwnSubject(rightText)) continue;
		// "the tower, the hut, and the pier were": a row, and no two halves.
		if (!readClause(leftText)) continue;
		if (gap.end <= left.end && wordsIn(leftText) > SHORTEST_HALF) return left;
		const stands = !LEANS_BACK.test(rightText) && wordsIn(rightText) > SHORTEST_HALF;
		if (gap.start >= right.start && stands) return right;
	}
	return whole;
}
