import { textOfRange, type Clause } from '$lib/extraction/clause';
import { isNominal } from '$lib/extraction/word';
import { phraseEnd } from '../phrases';
import { inverted, opening, subjectText } from '../questions';
import { after, type Gapped, type Question } from './gapped';
import { isActive, isBe } from './phrases';

export const FIGURE =
	/^(?:(?:only|about|around|approximately|nearly|almost|over|up to|at least|more than|less than)\s)?[~≈<>≤≥]?\s?[-−]?[$€£]?\d/u;
const SHARE = /^[^()]*%$/u;
/** Another figure that the question would leave beside its own. */
const SECOND_FIGURE = /\b(?:and|or)\s[^,]*\d|\brespectively\b|,\s[^,]*\d/u;

/** "[9%] in B and 4% in C", "[9%] in B compared with 4% in C": its own side, and the other's. */
const BESIDE =
	/^(?<own>[^,;:\d]+?),?\s(?<joint>and|versus|vs\.?|compared (?:with|to)|as opposed to)\s(?<other>[^,;:]*\d[^,;:]*)$/u;

/** "mean intake" → "the mean intake". */
function withArticle(clause: Clause): string {
	const first = clause.words[clause.subject.from];
	const isBare = !/^(?:DET|PRON|PROPN|NUM)$/.test(first?.pos ?? '') && first?.text === first?.lower;
	return `${isBare ? 'the ' : ''}${subjectText(clause)}`;
}

/** "the delay was [9 ms] in B" → "what was the delay in B?"; "was [9 kg] higher in B" → "how much higher was it in B?". */
function askMeasured(gap: Gapped): Question | undefined {
	const { clause, from, to } = gap;
	const { words, verb, rest, subject } = clause;
	const isCopula = verb.to - verb.from === 1 && isBe(words[verb.from]);
	if (!isCopula || from !== rest.from || words[subject.from]?.lower === 'there') return undefined;
	const is = words[verb.from]?.lower ?? '';
	const asked = withArticle(clause);
	const next = words[to];
	const isMore =
		/^(?:higher|lower|larger|smaller|greater|longer|shorter|faster|slower|older|younger|heavier)$/.test(
			next?.lower ?? ''
		);
	const said = textOfRange(clause, { from: isMore ? to + 1 : to, to: rest.to });
	const side = BESIDE.exec(said)?.groups;
	if (side && !isMore && words[to]?.pos === 'ADP') {
		const rival = side['joint'] === 'and' ? '' : `, ${side['joint'] ?? ''} ${side['other'] ?? ''}`;
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

/** "[40%] of the nests held B" → "what percentage of the nests held B?". */
function askShare(gap: Gapped): Question | undefined {
	const { clause, from, to, hidden } = gap;
	const { words, subject, verb, rest } = clause;
	if (!SHARE.test(hidden) || words[to]?.lower !== 'of') return undefined;
	const said = textOfRange(clause, rest);
	if (from === subject.from) {
		if (SECOND_FIGURE.test(said)) return undefined;
		const whole = textOfRange(clause, { from: to, to: subject.to });
		const does = textOfRange(clause, { from: verb.from, to: verb.to });
		return {
			body: `${opening(clause)}what percentage ${whole} ${does} ${said}?`,
			pattern: 'value'
		};
	}
	const asked = from === rest.from && isActive(clause) ? inverted(clause) : undefined;
	if (!asked || /,|\d/.test(textOfRange(clause, { from: to, to: rest.to }))) return undefined;
	const end = phraseEnd(words, to + 1, rest.to);
	const whole = textOfRange(clause, { from: to, to: end });
	const left = textOfRange(clause, { from: end, to: rest.to });
	const body = `${opening(clause)}what percentage ${whole} ${asked.helper} ${subjectText(clause)} ${asked.rest} ${left}?`;
	return { body, pattern: 'value' };
}

/** "A raises B by [9%] in C" → "by how much does A raise B in C?". */
function askAmount(gap: Gapped): Question | undefined {
	const { clause, from, to } = gap;
	const { words, rest, verb } = clause;
	const before = textOfRange(clause, { from: rest.from, to: from - 1 });
	const said = textOfRange(clause, { from: to, to: rest.to });
	if (words[from - 1]?.lower !== 'by' || from - 1 < rest.from) return undefined;
	if (/[,;:]|\d/.test(`${before} ${said}`) || words[verb.to - 1]?.pos !== 'VERB') return undefined;
	// "lowers B and raises C by 9%": by which of the two is not told by order.
	if (
		words
			.slice(rest.from, from)
			.some(({ pos }) => pos === 'CCONJ' || pos === 'SCONJ' || pos === 'VERB')
	)
		return undefined;
	const asked = inverted(clause);
	if (!asked) return undefined;
	const body = `${opening(clause)}by how much ${asked.helper} ${subjectText(clause)} ${asked.rest} ${before} ${said}?`;
	return { body, pattern: 'value' };
}

/** "A reaches an accuracy of [90%] on B" → "what accuracy does A reach on B?". */
function askReached(gap: Gapped): Question | undefined {
	const { clause, from } = gap;
	const { words, rest } = clause;
	const named = words.slice(rest.from, from - 1);
	if (
		words[from - 1]?.lower !== 'of' ||
		named.length === 0 ||
		named.length > 5 ||
		!isActive(clause)
	)
		return undefined;
	if (!isNominal(named.at(-1)) || named.some(({ pos }) => !/^(?:DET|ADJ|NOUN|PROPN)$/.test(pos)))
		return undefined;
	const asked = inverted(clause);
	const end = after(gap);
	if (!asked || end === undefined || SECOND_FIGURE.test(end)) return undefined;
	const what = textOfRange(clause, { from: rest.from, to: from - 1 }).replace(
		/^(?:an?|the)\s/iu,
		''
	);
	const body = `${opening(clause)}what ${what} ${asked.helper} ${subjectText(clause)} ${asked.rest}${end}?`;
	return { body, pattern: 'value' };
}

/** "B was seen in [9%] of nests" → "in what percentage of nests was B seen?". */
function askInShare(gap: Gapped): Question | undefined {
	const { clause, from, to, hidden } = gap;
	const { words, rest } = clause;
	const before = textOfRange(clause, { from: rest.from, to: from - 1 });
	const whole = textOfRange(clause, { from: to, to: rest.to });
	const isPart = SHARE.test(hidden) && words[to]?.lower === 'of';
	if (
		!isPart ||
		!/^(?:in|for|by|among)$/.test(words[from - 1]?.lower ?? '') ||
		from - 1 < rest.from
	)
		return undefined;
	if (/[,;:]|\d/.test(`${before} ${whole}`)) return undefined;
	const asked = inverted(clause);
	if (!asked || clause.lead.to > clause.lead.from) return undefined;
	const body = `${words[from - 1]?.lower ?? ''} what percentage ${whole} ${asked.helper} ${subjectText(clause)} ${asked.rest} ${before}?`;
	return { body, pattern: 'value' };
}

export const OF_VALUES = [askMeasured, askShare, askInShare, askAmount, askReached];
