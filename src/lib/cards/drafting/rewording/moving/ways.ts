import { textOfRange } from '$lib/extraction/clause';
import type { Question } from '../gapped';
import { DONE_SOMEHOW } from '../ways';
import type { Placed } from './placed';
import { before, isAmount, opensAct, question, tail, turn } from './sentence';

/** Words of an act that is told at one go. */
const LONGEST_ACT = 14;

/** "A keeps dry by [oiling B] in C", "A is measured by [its weight]" → "how does A keep dry?", "how is A measured?" */
export function askWayOf(gap: Placed): Question | undefined {
	const { clause, from, to, path, main, tree, hidden } = gap;
	const { words, rest } = clause;
	const lower = words[from - 1]?.lower ?? '';
	if (from - 1 < rest.from || path[0] !== from - 1 || path[1] !== main) return undefined;
	const isAct = opensAct(words, from) && tree.tags[gap.top] === 'VBG';
	const isMeans =
		DONE_SOMEHOW.test(words[main]?.lemma ?? '') && /^(?:by|via|through|using)$/.test(lower);
	if ((!(isAct && lower === 'by') && !isMeans) || isAmount(hidden)) return undefined;
	const said = before(gap);
	if (/[,;:]|\b(?:by|than|that|which)\b/u.test(said)) return undefined;
	const head = tree.heads[to] ?? -1;
	const isWide = isAct && to < rest.to && head >= from;
	const left = isWide ? '' : tail(gap);
	if (left === undefined || (isWide && rest.to - from > LONGEST_ACT)) return undefined;
	const answer = isWide ? textOfRange(clause, { from, to: rest.to }) : hidden;
	if (isWide && /[,;:]/u.test(answer)) return undefined;
	const opener = lower === 'using' ? 'by using' : lower;
	return question(turn(gap, { wh: 'how', kept: [said, left] }), {
		pattern: 'circumstance',
		answer: `${opener} ${answer}`
	});
}
