import { textOfRange } from '$lib/extraction/clause';
import { phraseEnd } from '../phrases';
import { inverted, opening, subjectText, subjectWithArticle } from '../questions';
import { askFigure } from './figures';
import { askEnd, askLead, askStart, askSubjects } from './sides';
import { after, isActive, type Gapped, type Question } from './gapped';
import { isBe } from './phrases';

export const FIGURE =
	/^(?:(?:only|about|around|approximately|nearly|almost|over|up to|at least|more than|less than)\s)?(?:[~≈<>≤≥]?\s?[-−]?[$€£]?\.?\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|one[ -]third|one[ -]quarter|a third|a quarter)\b)/iu;
const SHARE = /^[^()]*%$/u;
/** Another figure that the question would leave beside its own. */
const SECOND_FIGURE = /\b(?:and|or)\s[^,]*\d|\brespectively\b|,\s[^,]*\d/u;

/** "to freeze and 45% more likely to melt" */
const AND_ANOTHER = /,?\sand\s\d.*$/u;

/** "[9%] in B and 4% in C", "[9%] in B compared with 4% in C": its own side, and the other's. */
const BESIDE =
	/^(?<own>(?:(?:at|after|by|within|for|in) \d+(?:\.\d+)? \p{L}+|[^,;:\d]+?|[^,;:]+?\d+ (?:years?|months?|days?|weeks?)[^,;:\d]*?)),?\s(?<joint>and|versus|vs\.?|compared (?:with|to)|as opposed to)\s(?<other>[^,;:]*\d[^,;:]*)$/u;

/** "their mean age": whose? */
const OF_ANOTHER = /^(?:the )?(?:their|its|his|her)\s/iu;
/** "the rate in group A was 9% and [8%] for B": of a side already. */
const SIDED =
	/\b(?:in|for|among) [^,]*\b(?:groups?|cohorts?|arms?|patients|children|women|men|adults|participants)$/u;

/** "the delay was [9 ms] in B" → "what was the delay in B?"; "was [9 kg] higher in B" → "how much higher was it in B?". */
function askMeasured(gap: Gapped): Question | undefined {
	const { clause, from, to } = gap;
	const { words, verb, rest, subject } = clause;
	const isCopula = verb.to - verb.from === 1 && isBe(words[verb.from]);
	if (!isCopula || from !== rest.from || words[subject.from]?.lower === 'there') return undefined;
	const is = words[verb.from]?.lower ?? '';
	const asked = subjectWithArticle(clause);
	const next = words[to];
	const isMore =
		/^(?:higher|lower|larger|smaller|greater|longer|shorter|faster|slower|older|younger|heavier)$/.test(
			next?.lower ?? ''
		);
	const isLong = /^(?:more|less)$/.test(next?.lower ?? '') && words[to + 1]?.pos === 'ADJ';
	if (isLong) {
		const grade = textOfRange(clause, { from: to, to: to + 2 });
		const tail = textOfRange(clause, { from: to + 2, to: rest.to }).replace(AND_ANOTHER, '');
		if (/[,;:\d]/.test(tail)) return undefined;
		return {
			body: `${opening(clause)}how much ${grade} ${is} ${asked} ${tail}?`,
			pattern: 'value'
		};
	}
	const said = textOfRange(clause, { from: isMore ? to + 1 : to, to: rest.to });
	if (OF_ANOTHER.test(asked) || (SIDED.test(asked) && /^(?:for|in|among) \D*$/u.test(said)))
		return undefined;
	const side = BESIDE.exec(said)?.groups;
	if (side && !isMore && words[to]?.pos === 'ADP') {
		const joint = side['joint'] === 'and' ? 'compared with' : (side['joint'] ?? '');
		const rival = `, ${joint} ${side['other'] ?? ''}`;
		return {
			body: `${opening(clause)}what ${is} ${asked} ${side['own'] ?? ''}${rival}?`,
			pattern: 'value'
		};
	}
	if (SECOND_FIGURE.test(said)) return undefined;
	if (isMore && next)
		return {
			body: `${opening(clause)}how much ${next.text} ${is} ${asked} ${said}?`,
			pattern: 'value'
		};
	const end = after(gap);
	const isRate =
		/%$/.test(gap.hidden) &&
		/^(?:patients|subjects|participants|children)$/i.test(words[subject.to - 1]?.lower ?? '');
	if (end === undefined || isRate) return undefined;
	return { body: `${opening(clause)}what ${is} ${asked}${end}?`, pattern: 'value' };
}

/** "B covers [40%] of the nests" → "what percentage of the nests does B cover?". */
function askShare(gap: Gapped): Question | undefined {
	const { clause, from, to, hidden } = gap;
	const { words, rest } = clause;
	if (!SHARE.test(hidden) || words[to]?.lower !== 'of') return undefined;
	const asked = from === rest.from && isActive(clause) ? inverted(clause) : undefined;
	const behind = textOfRange(clause, { from: to, to: rest.to });
	if (!asked || /,|\d[\d.]*\s?%|\sand\s[^,]*\s\d/u.test(behind)) return undefined;
	const end = phraseEnd(words, to + 1, rest.to);
	const whole = textOfRange(clause, { from: to, to: end });
	const left = textOfRange(clause, { from: end, to: rest.to });
	const body = `${opening(clause)}what percentage ${whole} ${asked.helper} ${subjectText(clause)} ${asked.rest.replace(/^(?:only|just) /u, '')} ${left}?`;
	const only = /^only /u.exec(asked.rest)?.[0] ?? '';
	return { body, pattern: 'value', answer: `${only}${hidden}` };
}

const BOUND = /^(?:below|above|under|over)$/u;

/** "the power was below [80%]" → "below what value was the power?" */
function askBound({ clause, from, to }: Gapped): Question | undefined {
	const { words, verb, rest } = clause;
	const bound = words[rest.from]?.lower ?? '';
	const isCopula = verb.to - verb.from === 1 && isBe(words[verb.from]);
	if (!isCopula || from !== rest.from + 1 || to < rest.to || !BOUND.test(bound)) return undefined;
	const body = `${opening(clause)}${bound} what value ${words[verb.from]?.lower ?? ''} ${subjectWithArticle(clause)}?`;
	return { body, pattern: 'value' };
}

export const OF_VALUES = [
	askSubjects,
	askLead,
	askMeasured,
	askBound,
	askShare,
	askEnd,
	askStart,
	askFigure
];
