import { parseClause } from './clause';

/** ", and this was seen at sea", " and 20% of these sank", ", and these were mild": nothing in it says of what it tells. */
const POINTING_HALF =
	/,?\sand\s(?:(?:(?:all|most|many|some|half|each|both|\d[\d.]*\s?%?)\sof\s)?(?:these|this|those|them)|th(?:is|ese)\s(?:effects?|changes?|differences?|improvements?|reductions?|increases?|decreases?|gains?|losses|associations?|responses?))\s(?:\p{L}+ly\s)?(?:is|are|was|were|has|have|had|did|does|may|might|can|could|will|would|remained|persisted|lasted|occurred|resulted|led|suggests?|indicates?)\s[^;:]+$/iu;
/** "and this was not significant", "and these were the only ones": what holds the first half back. */
const HOLDS_BACK =
	/\b(?:not|no|none|nor|never|only|cannot|unless|(?:non-?|in)?significan(?:t|ce))\b/iu;
/** Words of a half that is worth standing alone. */
const LEAST_WORDS = 6;

/** "Tar held in 8% of the hulls, and this was seen at sea" → "Tar held in 8% of the hulls". */
export function withoutPointingHalf(text: string): string {
	const match = / and /u.test(text) ? POINTING_HALF.exec(text) : null;
	if (!match || HOLDS_BACK.test(match[0])) return text;
	const left = text.slice(0, match.index);
	return left.split(' ').length >= LEAST_WORDS && parseClause(left) ? left : text;
}
