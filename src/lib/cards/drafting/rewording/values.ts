import { textOfRange } from '$lib/extraction/clause';
import { phraseEnd } from '../phrases';
import { inverted, opening, subjectText, subjectWithArticle } from '../questions';
import { askFigure } from './figures';
import { askEnd, askSubjects } from './sides';
import { after, isActive, type Gapped, type Question } from './gapped';
import { CUTS } from './measures';
import { isBe } from './phrases';

export const FIGURE =
	/^(?:(?:only|just|some|about|around|approximately|nearly|almost|over|up to|close to|at least|at most|(?:more|less|greater|higher|lower|fewer) than)\s)?(?:[~≈<>≤≥]?\s?[-−+]?[$€£]?\.?\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twice|thrice|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|one[ -]third|one[ -]quarter|a third|a quarter)\b)/iu;
const SHARE = /^[^()]*%$/u;
/** Another figure that the question would leave beside its own. */
const SECOND_FIGURE = /\b(?:and|or)\s[^,]*\d|\brespectively\b|,\s[^,]*\d/u;

/** "to freeze and 45% more likely to melt" */
const AND_ANOTHER = /,?\sand\s\d.*$/u;

/** "[9%] in B and 4% in C", "[9%] in B compared with 4% in C": its own side, and the other's. */
const BESIDE =
	/^(?<own>(?:(?:at|after|by|within|for|in) \d+(?:\.\d+)? \p{L}+|[^,;:\d]+?|[^,;:]+?\d+ (?:years?|months?|days?|weeks?)[^,;:\d]*?)),?\s(?<joint>and|versus|vs\.?|compared (?:with|to)|as opposed to)\s(?<other>[^,;:]*(?:\d|\b(?:zero|none)\b)[^,;:]*)$/u;

/** "[9%], compared with 4% in B": what it is held against. */
const HELD_AGAINST = /^,\s(?:compared with|versus|vs\.?|against)\s[^,;:]*\d[^,;:]*$/u;
/** "the rate in A was [9%] versus 4% in B": each side is told. */
const HELD_SIDE = /^(?:compared (?:with|to)|versus|vs\.?)\s[^,;:]*\d[^,;:]*$/u;
const OF_A_SIDE = /\s(?:in|for|among|with|without|after|under|at)\s/u;
/** "[9%] which is higher than the 4% of B" */
const WHICH_IS_MORE =
	/^,?\s?(?:which|and) (?<is>is|was) (?<more>(?:\p{L}+ly )?(?:higher|lower|greater|larger|smaller|longer|shorter|more|less|better|worse) [^,;:]+)$/u;

/** ", with deviations below 8% in B": another figure. */
const WITH_ANOTHER = /,\swith\s[^;]*\d[^;]*$/u;
/** "their mean age": whose? */
const OF_ANOTHER = /^(?:the )?(?:their|its|his|her)\s/iu;
/** "the rate in group A was 9% and [8%] for B": of a side already. */
const SIDED =
	/\b(?:in|for|among) [^,]*\b(?:groups?|cohorts?|arms?|patients|children|women|men|adults|participants)$/u;

function whichIsMore(said: string): string | undefined {
	const { is = '', more } = WHICH_IS_MORE.exec(said)?.groups ?? {};
	return more === undefined || !/\bthan\b/u.test(more) ? undefined : `, which ${is} ${more}`;
}

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
	const said = textOfRange(clause, { from: isMore ? to + 1 : to, to: rest.to }).replace(
		WITH_ANOTHER,
		''
	);
	if (OF_ANOTHER.test(asked) || (SIDED.test(asked) && /^(?:for|in|among) \D*$/u.test(said)))
		return undefined;
	const side = BESIDE.exec(said)?.groups;
	if (side && side['own'] !== 'as' && !isMore && words[to]?.pos === 'ADP') {
		const joint = side['joint'] === 'and' ? 'compared with' : (side['joint'] ?? '');
		const rival = `, ${joint} ${side['other'] ?? ''}`;
		return {
			body: `${opening(clause)}what ${is} ${asked} ${side['own'] ?? ''}${rival}?`,
			pattern: 'value'
		};
	}
	const isHeld = HELD_AGAINST.test(said) || (HELD_SIDE.test(said) && OF_A_SIDE.test(asked));
	const rival = isHeld && !isMore ? `, ${said.replace(/^,\s/u, '')}` : whichIsMore(said);
	if (rival !== undefined)
		return { body: `${opening(clause)}what ${is} ${asked}${rival}?`, pattern: 'value' };
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

/** ", but none of them sank" */
const CONCEDED = /^,? but [^\d]*$|, (?:but|although|though) [^\d]*$/u;
const HOLDS_MORE = /,|\d[\d.]*\s?%|\sand\s[^,]*\s\d/u;
/** "finds [95%] of the leaks with an error rate of 2%": what it costs stays in sight. */
const AT_WHAT_RATE = /\s(?:with|at) an? [^,;\d]{3,40} of (?:only |less than )?\d[\d.]*\s?%$/u;

/** "lost [9%] of their tar in fog, compared with 4% in rain": what it is held against stays behind. */
const HELD_SHARE =
	/, compared (?:with|to) (?:only |about )?\d[\d.]*\s?% (?:in|for|of|on|at|with|under|among) [^,;:\d]+$/u;

/** "B covers [40%] of the nests" → "what percentage of the nests does B cover?". */
function askShare(gap: Gapped): Question | undefined {
	const { clause, from, to, hidden } = gap;
	const { words, rest } = clause;
	if (!SHARE.test(hidden) || words[to]?.lower !== 'of') return undefined;
	const asked = from === rest.from && isActive(clause) ? inverted(clause) : undefined;
	const behind = textOfRange(clause, { from: to, to: rest.to }).replace(CONCEDED, '');
	// "reduces [9%] of the cost": by how much is the question.
	const isCut = CUTS.test(words[clause.verb.to - 1]?.lemma ?? '');
	if (!asked || isCut || HOLDS_MORE.test(behind.replace(AT_WHAT_RATE, '').replace(HELD_SHARE, '')))
		return undefined;
	const end = phraseEnd(words, to + 1, rest.to);
	const whole = textOfRange(clause, { from: to, to: end });
	const left = textOfRange(clause, { from: end, to: rest.to }).replace(CONCEDED, '');
	const body = `${opening(clause)}what percentage ${whole} ${asked.helper} ${subjectText(clause)} ${asked.rest.replace(/^(?:only|just) /u, '')} ${left}?`;
	const only = /^only /u.exec(asked.rest)?.[0] ?? '';
	return { body, pattern: 'value', answer: `${only}${hidden}` };
}

/** "sleep [9%] of the time in fog" → "what percentage of the time do they sleep in fog?" */
function askShareOfTime({ clause, from, to, hidden }: Gapped): Question | undefined {
	const { words, rest } = clause;
	const isTime = /^of the time\b/u.test(textOfRange(clause, { from: to, to: rest.to }));
	const asked = isActive(clause) ? inverted(clause) : undefined;
	if (!isTime || !asked || !SHARE.test(hidden)) return undefined;
	const before = textOfRange(clause, { from: rest.from, to: from });
	const behind = textOfRange(clause, { from: to + 3, to: rest.to });
	const rival = /^,?\s?(?:compared (?:with|to)|versus|vs\.?)\s(?<other>[^,;:]*\d[^,;:]*)$/u.exec(
		behind
	);
	if (words.slice(rest.from, from).some(({ pos }) => pos === 'NUM')) return undefined;
	if (!rival && /[,;:\d]/u.test(behind)) return undefined;
	const held = rival ? `, compared with ${rival.groups?.['other'] ?? ''}` : ` ${behind}`;
	return {
		body: `${opening(clause)}what percentage of the time ${asked.helper} ${subjectText(clause)} ${asked.rest} ${before}${held}?`,
		pattern: 'value'
	};
}

/** "the pull ranged from [2 to 9 N] in B" → "between which values did the pull range in B?" */
function askRange({ clause, from, to }: Gapped): Question | undefined {
	const { words, verb, rest } = clause;
	const asked = inverted(clause);
	const opener = words[from - 1]?.lower ?? '';
	const isRange = /^(?:range|vary)$/u.test(words[verb.to - 1]?.lemma ?? '');
	if (!asked || !isRange || from - 1 !== rest.from || !/^(?:from|between)$/u.test(opener))
		return undefined;
	if (!TWO_ENDS.test(textOfRange(clause, { from, to }))) return undefined;
	const behind = textOfRange(clause, { from: to, to: rest.to });
	const { own, other } = OTHER_RANGE.exec(behind)?.groups ?? {};
	const told = own ?? behind.replace(/,\s(?:which|and|with)\s.*$/u, '');
	if (/[;:\d]|^,/u.test(told)) return undefined;
	const held = other === undefined ? '' : `, compared with ${other}`;
	return {
		body: `${opening(clause)}between which values ${asked.helper} ${subjectText(clause)} ${asked.rest} ${told}${held}?`,
		pattern: 'value'
	};
}

/** "in B and from 3 to 4 N in C" */
const OTHER_RANGE =
	/^(?<own>(?:in|for|on|at|with|after) [^,;:\d]+?),? (?:and|compared with|versus) (?:from |between )?(?<other>[\d.,]+ ?\S{0,3} (?:to|and) [\d.,]+ ?\S{0,3} (?:in|for|on|at|with|after) [^,;:\d]+)$/u;
const TWO_ENDS = /\d\D*(?:\sto\s|\sand\s|[-–])\D*\d/u;

export const OF_VALUES = [
	askRange,
	askSubjects,
	askMeasured,
	askShare,
	askShareOfTime,
	askEnd,
	askFigure
];
