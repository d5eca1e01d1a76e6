import type { Ask } from '../ask';

/** "the barge, which is fed by [oil]", "ports where [ropes] are sold": told beside what the sentence is there to tell. */
const IN_RELATIVE = /\b(?:which|where|whose)\b/u;
/** "…, raising [the tide]", "good at keeping [nets] dry": what a second act is done to. */
const BEHIND_DOING =
	/\b(?!(?:using|during|following|concerning|regarding|according|spring|evening|morning|string)\b)\p{Ll}{2,}ing (?:(?!between\b)\p{L}+ )?$/u;
/** "drawn from [old logs]", "serves as [a lamp]", "deeper than [the lock]": one end of what is told, the other in sight. */
const OTHER_END = /\b(?:from|(?<!\bsuch )as|than) $/u;
/** "closed by tar and by [wax]", "ropes as well as [nets]": half of what is told. */
const SECOND_HALF = /\b(?:and|or|but) (?:to|by|in|for|with|on|at|under) $|\bas well as $/u;
/** "loads like [coal]": one of many; "such as" names the two or three that matter as often. */
const EXAMPLE = /\b(?:including|like) $/u;

const PLACES = [IN_RELATIVE, BEHIND_DOING, OTHER_END, SECOND_HALF, EXAMPLE];

/** What is hidden is no more than a part of the point, which stands in sight. */
export const isBesidePoint = ({ before }: Ask): boolean =>
	PLACES.some((place) => place.test(before));
