import { textOfRange } from '$lib/extraction/clause';
import type { Question } from '../gapped';
import { DONE_SOMEHOW } from '../ways';
import type { Placed } from './placed';
import { isAmount, opensAct, question, tail, turn } from './sentence';

/** Words of an act that is told at one go. */
const LONGEST_ACT = 14;

/** "A keeps dry by [oiling B] in C", "A is measured by [its weight]" → "how does A keep dry?", "how is A measured?" */
export function askWayOf(gap: Placed): Question | undefined {
	const { clause, from, to, path, main, tree, hidden } = gap;
	const { words, rest } = clause;
	const lower = words[from - 1]?.lower ?? '';
	// "by using [B]", "by carefully using [B]"
	const by = words[from - 2]?.pos === 'ADV' ? from - 3 : from - 2;
	const isUse = lower === 'using' && words[by]?.lower === 'by';
	const at = isUse ? by : from - 1;
	if (at < rest.from || path[0] !== from - 1 || path[isUse ? 2 : 1] !== main) return undefined;
	const isAct = opensAct(words, from) && tree.tags[gap.top] === 'VBG';
	const isMeans =
		DONE_SOMEHOW.test(words[main]?.lemma ?? '') && /^(?:by|via|through|using)$/.test(lower);
	const isWay = isUse || isMeans || (isAct && lower === 'by');
	if (!isWay || isAmount(hidden)) return undefined;
	const said = textOfRange(clause, { from: rest.from, to: at });
	if (/[,;:]|\b(?:by|than|that|which)\b/u.test(said)) return undefined;
	const head = tree.heads[to] ?? -1;
	const isWide = isAct && to < rest.to && head >= from;
	const left = isWide ? '' : tail(gap);
	if (left === undefined || (isWide && rest.to - from > LONGEST_ACT)) return undefined;
	const answer = isWide ? textOfRange(clause, { from, to: rest.to }) : hidden;
	if (isWide && /[,;:]/u.test(answer)) return undefined;
	const opener = isUse
		? textOfRange(clause, { from: by, to: from })
		: lower === 'using'
			? 'by using'
			: lower;
	return question(turn(gap, { wh: 'how', kept: [said, left] }), {
		pattern: 'circumstance',
		answer: `${opener} ${answer}`
	});
}
