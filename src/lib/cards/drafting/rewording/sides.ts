import { DELETION } from '../../card';
import { parseClause, textOfRange, type Clause } from '$lib/extraction/clause';
import { inverted, opening, subjectText } from '../questions';
import { CHANGES, FIG, howMuch, isTime, whatValue } from './figure-words';
import type { Gapped, Question } from './gapped';
import { MEASURED, METRIC } from './measured';

const LEADING_FIGURE = new RegExp(
	`^(?:${FIG}|\\p{L}+ \\([\\d.]+\\s?%\\)|all|none|(?:only )?\\p{L}+(?:[ -]\\p{L}+)? per\\s?cent|\\p{L}+ of \\d+ \\([\\d.]+%\\))(?=\\s)`,
	'u'
);
const OUT_OF = /^(?<count>[\p{L}\d-]+) (?<of>of (?:the )?\d[\d,]*)(?<share> \([\d.]+\s?%\))?$/u;

/** "[two of 100 (2%)]", "[5%]" → "how many of 100", "what percentage", and the answer. */
function wordFor(hidden: string): { wh: string; answer: string } | undefined {
	const part = OUT_OF.exec(hidden)?.groups;
	if (part)
		return {
			wh: `how many ${part['of'] ?? ''}`,
			answer: `${part['count'] ?? ''}${part['share'] ?? ''}`
		};
	const much = howMuch(hidden.replace(/\s\([\d/ .%]+\)$/u, ''));
	return much === undefined ? undefined : { wh: much, answer: hidden };
}

/** "[5%] of A and 9% of B had C" → "what percentage of A had C, compared with 9% of B?" */
export function askSubjects(gap: Gapped): Question | undefined {
	const { clause, from, to, hidden } = gap;
	const { words, subject, verb, rest } = clause;
	const range = (start: number, end: number) => textOfRange(clause, { from: start, to: end });
	const joint = words.findIndex(
		({ lower, span }, at) =>
			at > subject.from &&
			at < subject.to &&
			/^(?:and|versus|vs)$/u.test(lower) &&
			(at === from - 1 || LEADING_FIGURE.test(clause.text.slice(span.end).trimStart()))
	);
	const asked = wordFor(hidden);
	// "548 lakes and [523] ponds were seen": how large it was.
	if (joint < 0 || !asked || (asked.wh === 'how many' && !hidden.includes('%'))) return undefined;
	const isFirst = from === subject.from && to <= joint;
	const isSecond = from === joint + 1;
	if (!isFirst && !isSecond) return undefined;
	const own = isFirst ? range(to, joint) : range(to, subject.to);
	const other = isFirst ? range(joint + 1, subject.to) : range(subject.from, joint);
	if (/^[^(]*\)|\([^)]*$/u.test(own) || /^[^(]*\)|\([^)]*$/u.test(other)) return undefined;
	if (own === '' || /\d[\d.,]*[^\d.,]+\d/u.test(own) || !LEADING_FIGURE.test(other))
		return undefined;
	const deed = range(verb.from, rest.to);
	// "two of 100 lakes in A and nine of [95] in B": lakes too.
	const things = /^\p{L}+ of \d+ (?:\([^()]*\) )?(?<things>\p{L}+)\s/u.exec(other)?.groups?.[
		'things'
	];
	const isOpen = / of \d/u.test(asked.wh) && /^(?:in|of|with|on|at)\s/u.test(own);
	const whole = isOpen && things !== undefined ? `${things} ` : '';
	const body = `${opening(clause)}${asked.wh} ${whole}${own.replace(/,$/u, '')} ${deed}, compared with ${other.replace(/,$/u, '')}?`;
	return { body, pattern: 'value', answer: asked.answer };
}

/** "ranged from A to B", "spanning from A to B": how wide it lies, and no change. */
const LIES =
	/\b(?:rang(?:e|ed|es|ing)|var(?:y|ied|ies|ying)|span(?:s|ned|ning)?|extend(?:s|ed|ing)?|lies?|lay|lying)\b/u;
/** Words between a verb and the value that its change began with. */
const MOST_BETWEEN = 9;

const isNoChange = ({ words, verb }: Clause, at: number): boolean =>
	at - verb.to > MOST_BETWEEN ||
	words
		.slice(verb.from, at)
		.some(({ lower, pos }) => (pos === 'VERB' || lower.endsWith('ing')) && LIES.test(lower));

/** "the splash increased to its height as the tide": a change before the one that was read. */
const MOVED_BEFORE = /\bas\s|\b\p{L}+(?:ed|rose|fell|grew|dropped) to\s/u;

/** "fell from 12% to [8%] in B" → "to what value did it fall from 12% in B?"; "to [19 minutes]" → "to how many minutes …?" */
export function askEnd(gap: Gapped): Question | undefined {
	const { clause, from, to } = gap;
	const { words, rest } = clause;
	const verb = inverted(clause);
	const before = words.slice(rest.from, from - 1);
	const isEnd =
		words[from - 1]?.lower === 'to' &&
		from - 1 >= rest.from &&
		words[from - 2]?.lower !== 'compared';
	const isFrom =
		before.some(({ lower }) => lower === 'from') ||
		CHANGES.test(words[clause.verb.to - 1]?.lemma ?? '');
	const next = words[to];
	if (!verb || !isEnd || !isFrom || (next && next.pos !== 'ADP')) return undefined;
	if (next?.lower === 'from' || isNoChange(clause, from)) return undefined;
	if (before.some(({ pos, lower }) => pos === 'CCONJ' || lower === 'to')) return undefined;
	const told = [
		textOfRange(clause, { from: rest.from, to: from - 1 }),
		words[to]?.lower === 'of' ? '' : textOfRange(clause, { from: to, to: rest.to })
	].join(' ');
	// "the splash increased to its height as the tide rose to [3 m]"
	if (/,|\sand\s/u.test(told) || MOVED_BEFORE.test(subjectText(clause))) return undefined;
	const isPart = words[to]?.lower === 'of';
	const plain = isTime(gap.hidden) ? whatValue(gap.hidden) : 'what value';
	const asked = isPart ? 'what percentage' : plain;
	const whole = isPart ? ` ${textOfRange(clause, { from: to, to: rest.to })}` : '';
	const body = `${opening(clause)}to ${asked}${whole} ${verb.helper} ${subjectText(clause)} ${verb.rest} ${told}?`;
	return { body, pattern: 'value' };
}

const HOW_WELL =
	/^(?:(?:high|overall|mean|good) )?(?:accuracy|sensitivity|specificity|precision|recall|predictive value|(?:positive|negative) predictive value)$/iu;
/** "on CoNLL-2003": figures only within a name. */
const PLACE = String.raw`(?:in|for|on|at|among|compared with) (?:[^,;:{}\d]|(?<=[\p{L}-]\d*)\d)+?`;
const BEFORE_MEASURE = new RegExp(
	String.raw`^(?<said>[^{}]+?),? (?:and|with|at|achieving|reaching|obtaining|yielding|giving) (?:an? |the )?(?!(?:their|its|his|her)\s)(?<measure>(?:(?!\p{L}+ing an? )[\p{L}\d-]+ ){0,4}(?:[\p{L}\d]+(?: \([^()]*\))?)) (?:of|was) (?:only )?\{\{c1::(?:(?!\}\}).)*\}\}(?<tail>(?: ${PLACE})?(?:,? (?:compared (?:with|to)|versus|vs\.?) (?:an? (?:increase|decrease|decline|reduction|rise|fall|drop|gain|loss) of )?${FIG} ${PLACE})?)[.]?$`,
	'u'
);

const FIGURE_BEFORE_MEASURE = new RegExp(
	`^(?<said>[^{}]+?),? (?<joint>with|at|achieving|reaching|obtaining|yielding|giving) (?:an? |the )?(?:only )?\\{\\{c1::(?:(?!\\}\\}).)*\\}\\} (?<measure>(?:[\\p{L}-]+ ){0,3}?\\p{L}+?)(?<own>(?: (?:in|for|on|at) [^,;:{}\\d]+?)?)(?:(?:,? and|, compared with) (?<other>${FIG}) (?<place>(?:in|for|on|at) [^,;:{}\\d]+?))?[.]?$`,
	'u'
);

/** "it opens A with a [9%] rate in B and 7% in C" → "it opens A: what was the rate in B, compared with 7% in C?" */
export function askFigureOfMeasure(body: string): Question | undefined {
	const found = FIGURE_BEFORE_MEASURE.exec(body)?.groups ?? {};
	const { said = '', joint = '', measure = '', own = '', other, place = '' } = found;
	// "can be read with [9%] care": how well, which a gap says better.
	if (/^(?:with|at)$/u.test(joint) && own === '') return undefined;
	if (!MEASURED.test(measure) || !parseClause(said)) return undefined;
	const rival = other === undefined ? '' : `, compared with ${other} ${place}`;
	return { body: `${said}: what was the ${measure}${own}${rival}?`, pattern: 'value' };
}

/** "it told A with a rate of [9%]" → "with what rate did it tell A?"; "it ran at 50 MHz with a power need of [4 mW]" → "it ran at 50 MHz: what was the power need?" */
export function askMeasureOf(body: string): Question | undefined {
	const { said = '', measure = '', tail = '' } = BEFORE_MEASURE.exec(body)?.groups ?? {};
	const clause = said === '' || !MEASURED.test(measure) ? undefined : parseClause(said);
	if (!clause) return undefined;
	const verb = inverted(clause);
	const isWith = /^,? with /u.test(body.slice(said.length)) && HOW_WELL.test(measure);
	if (isWith && verb && tail === '' && !/[,:]/u.test(said))
		return {
			body: `${opening(clause)}with what ${measure} ${verb.helper} ${subjectText(clause)} ${verb.rest} ${textOfRange(clause, clause.rest)}?`,
			pattern: 'value'
		};
	return { body: `${said}: what was the ${measure}${tail}?`, pattern: 'value' };
}

const MOST_AT = new RegExp(
	String.raw`^(?<said>[^{}]+ the (?:highest|lowest|best|greatest|largest|smallest|shortest|longest|fastest) (?<measure>(?:[\p{L}\d-]+ ){0,3}[\p{L}\d-]+)) (?:at|of|with|,) (?:\{\{c1::(?:(?!\}\}).)*\}\})[.]?$`,
	'u'
);
const METRIC_LAST = new RegExp(String.raw`(?:^|\s)${METRIC}$`, 'u');

/** "the new bell reached the highest hearing score at [90%]" → "…: what was the hearing score?" */
export function askMostAt(body: string): Question | undefined {
	const { said = '', measure = '' } = MOST_AT.exec(body)?.groups ?? {};
	const isMeasure = MEASURED.test(measure) || METRIC_LAST.test(measure);
	if (!isMeasure || !DELETION.test(body) || !parseClause(said)) return undefined;
	return { body: `${said}: what was the ${measure}?`, pattern: 'value' };
}
