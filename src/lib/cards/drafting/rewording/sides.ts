import { DELETION } from '../../card';
import { parseClause, textOfRange, type Clause } from '$lib/extraction/clause';
import { tagWords } from '$lib/extraction/parts-of-speech';
import { pastTense, verbForm } from '$lib/extraction/verb-forms';
import { inverted, opening, subjectText } from '../questions';
import { CHANGES, FIG, howMuch } from './figure-words';
import type { Gapped, Question } from './gapped';
import { MEASURED } from './measured';

const LEADING_FIGURE = new RegExp(
	`^(?:${FIG}|all|none|(?:only )?\\p{L}+(?:[ -]\\p{L}+)? per\\s?cent|\\p{L}+ of \\d+ \\([\\d.]+%\\))(?=\\s)`,
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

/** "in [19%] of cases, the pump was replaced" → "in what percentage of cases was the pump replaced?" */
export function askLead(gap: Gapped): Question | undefined {
	const { clause, from, to, hidden } = gap;
	const { words, lead, rest } = clause;
	const opener = words[lead.from];
	if (from !== lead.from + 1 || to >= lead.to || !/^(?:in|for|at|on)$/u.test(opener?.lower ?? ''))
		return undefined;
	const asked = wordFor(hidden);
	const verb = inverted(clause);
	const whole = textOfRange(clause, { from: to, to: lead.to }).replace(/,$/u, '');
	const isPlain =
		/^of\s[^,\d]+(?:, but (?:in|for|of|on|at) (?:none|no|not)\s[^,\d]+)?$/u.test(whole) ||
		(asked?.wh.startsWith('how many') && /^\p{L}[^,\d]+$/u.test(whole));
	if (!asked || !verb || !isPlain) return undefined;
	const told = textOfRange(clause, rest);
	const stop = whole.includes(',') ? ',' : '';
	const body = `${opener?.lower ?? ''} ${asked.wh} ${whole}${stop} ${verb.helper} ${subjectText(clause)} ${verb.rest} ${told}?`;
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

/** "fell from 12% to [8%] in B" → "to what value did it fall from 12% in B?" */
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
	const value = words[to]?.lower === 'of' ? 'percentage' : 'value';
	const whole = value === 'percentage' ? ` ${textOfRange(clause, { from: to, to: rest.to })}` : '';
	const body = `${opening(clause)}to what ${value}${whole} ${verb.helper} ${subjectText(clause)} ${verb.rest} ${told}?`;
	return { body, pattern: 'value' };
}

const TAIL =
	/^(?<said>.+?)(?:,\s(?:with|including)|\swith(?=\s\{\{[^{}]*\}\} of [^,]*ing\b))\s(?:only\s)?(?=\{\{)/u;
const HELD_BESIDE = /,\s(?:while|whereas|whilst)\s[^\d]*$/u;
const OWN_SIZE = /\b(?:experience|years|male|female|men|women|aged|work(?:ing|ed))\b/u;

const REMAINDER = /,? and the (?:remainder|rest|others?)\b.*$/u;
/** "in A and 18% in B" */
const PLACED_TAIL = new RegExp(
	`^ (?<own>(?:in|for|among|of) [^,;{}\\d]+?)(?:,? (?:and|versus|vs\\.?|compared (?:with|to)) (?<other>${FIG} (?:in|for|among|of) [^,;{}\\d]+))?$`,
	'u'
);

/** "B was seen more often, with [11%] of C needing D" → "B was seen more often: what percentage of C needed D?" */
function askTail(body: string): Question | undefined {
	const tail = TAIL.exec(body);
	const gap = DELETION.exec(body);
	const said = tail?.groups?.['said'] ?? '';
	const hidden = gap?.[1] ?? '';
	const asked = wordFor(hidden);
	if (!tail || !gap || !asked || !parseClause(said)) return undefined;
	const told = body
		.slice(gap.index + gap[0].length)
		.replace(HELD_BESIDE, '')
		.replace(REMAINDER, '')
		.replace(/[.\s]+$/u, '');
	const placed = PLACED_TAIL.exec(told)?.groups;
	const isPart = tail[0].endsWith('including ') || !/^of/u.test(placed?.['own'] ?? '');
	if (placed && isPart && asked.wh === 'what percentage') {
		const rival = placed['other'] === undefined ? '' : `, compared with ${placed['other']}`;
		return { body: `${said}: ${asked.wh} ${placed['own'] ?? ''}${rival}?`, pattern: 'value' };
	}
	if (/[;{]|,\s(?:and|while|which)|\d[\d.]*\s?%/u.test(told) || OWN_SIZE.test(told))
		return undefined;
	const words = tagWords(told.trim());
	if (/ed$/u.test(words[0]?.lower ?? ''))
		return { body: `${said}: ${asked.wh} were${told}?`, pattern: 'value', answer: asked.answer };
	const at = words.findIndex(({ lower }) => verbForm(lower)?.form === 'ing');
	const act = verbForm(words[at]?.lower ?? '');
	const span = words[at]?.span;
	const bearer = span && told.trim().slice(0, span.start).trim();
	if (!act || !span || bearer === undefined || act.lemma === 'be') return undefined;
	const deed = act.lemma === 'have' ? 'had' : pastTense(act.lemma);
	const end = told.trim().slice(span.end);
	return {
		body: `${said}: ${asked.wh} ${bearer} ${deed}${end}?`,
		pattern: 'value',
		answer: asked.answer
	};
}

const LEAD =
	/^(?<lead>(?:in|of|among|at|after|on|with|by|using|according to) [^,{}]*, )(?=(?:only |just )?\{\{)/iu;

/** "in a sample of 90 ferries, [28%] lost their gravel" → "…, what percentage lost their gravel?" */
function askBare(body: string): Question | undefined {
	const lead = LEAD.exec(body)?.groups?.['lead'];
	const rest = lead === undefined ? '' : body.slice(lead.length).replace(/[.\s]+$/u, '');
	const { told = '' } = BARE_DEED.exec(rest)?.groups ?? {};
	const hidden = DELETION.exec(body)?.[1] ?? '';
	const asked = wordFor(hidden);
	if (lead === undefined || !asked || !opensWithVerb(told)) return undefined;
	const isPart = asked.wh === 'what percentage' || /^(?:of|among|in)\s/iu.test(lead);
	if (!isPart || /[;]|,\s(?:and|while|which)|\sand\s[^,]*\d/u.test(told)) return undefined;
	return { body: `${lead}${asked.wh}${told}?`, pattern: 'value', answer: asked.answer };
}

const OF_WHOM =
	/^(?<said>[^{}]+?),? of (?:whom|which) (?:only |just )?\{\{c1::(?:(?!\}\}).)*\}\}(?<told> [^{}]*)$/u;

/** "saw 29 lakes, of which [half] froze" → "saw 29 lakes: what proportion of them froze?" */
function askOfWhom(body: string): Question | undefined {
	const { said = '', told = '' } = OF_WHOM.exec(body.replace(/[.\s]+$/u, ''))?.groups ?? {};
	const asked = wordFor(DELETION.exec(body)?.[1] ?? '');
	if (said === '' || !asked || !opensWithVerb(told) || !parseClause(said)) return undefined;
	if (/[;]|,\s(?:and|while|which)|\sand\s[^,]*\d/u.test(told)) return undefined;
	return { body: `${said}: ${asked.wh} of them${told}?`, pattern: 'value', answer: asked.answer };
}

const AGAINST = new RegExp(
	`^(?<measure>[^,;:\\d{}]{3,60}?) (?<side>(?:among|in|for|with|of) [^,;:{}]{2,60}?) (?<be>was|were|is|are) (?<one>${FIG}(?:(?! (?:in|for|with|of) )[^,;:{}]){0,12}?),? (?:and|as opposed to|versus|vs\\.?|compared (?:with|to)) (?:only )?\\{\\{c1::(?:(?!\\}\\}).)*\\}\\} (?<own>(?:among|in|for|with|of) [^,;:{}]+?)[.]?$`,
	'u'
);

/** "loss in A was 36%, as opposed to [25%] in B" → "what was loss in B, compared with 36% in A?" */
function askOtherSide(body: string): Question | undefined {
	const found = AGAINST.exec(body)?.groups;
	if (!found) return undefined;
	const { measure = '', side = '', be = '', one = '', own = '' } = found;
	if (!parseClause(`${measure} ${side} ${be} high`)) return undefined;
	const named = /^(?:the|an?)\s/iu.test(measure) ? measure : `the ${measure}`;
	return { body: `what ${be} ${named} ${own}, compared with ${one} ${side}?`, pattern: 'value' };
}

const HAD_MORE = new RegExp(
	`^(?<other>[^,;:{}]*?\\d[^,;:{}]+?),? (?:versus|vs\\.?|(?:as )?compared (?:with|to)|as opposed to) (?:only )?\\{\\{c1::(?:(?!\\}\\}).)*\\}\\} (?<own>of [^,;:{}]+?)[.]?$`,
	'u'
);

/** "68% of A lost gravel versus [38%] of B" → "what percentage of B lost gravel, compared with 68% of A?" */
function askOtherSubject(body: string): Question | undefined {
	const { other = '', own = '' } = HAD_MORE.exec(body)?.groups ?? {};
	const clause = other === '' ? undefined : parseClause(other);
	const asked = wordFor(DELETION.exec(body)?.[1] ?? '');
	if (!clause || asked?.wh !== 'what percentage') return undefined;
	const deed = textOfRange(clause, { from: clause.verb.from, to: clause.rest.to });
	const rival = subjectText(clause);
	if (!/\d\s?%/u.test(rival) || !/^[^()]*(?:\([^()]*\)[^()]*)*$/u.test(rival)) return undefined;
	return { body: `${asked.wh} ${own} ${deed}, compared with ${rival}?`, pattern: 'value' };
}

const OF_SAME = new RegExp(
	`^(?<said>[^{}]*?),? (?:versus|vs\\.?|(?:as )?compared (?:with|to)|as opposed to|against) (?:only )?\\{\\{c1::(?:(?!\\}\\}).)*\\}\\} (?:in|for|among|by) (?<own>[^,;:{}]+?)[.]?$`,
	'u'
);
const PART_OF = new RegExp(`^(?<one>${FIG}) of (?<whole>[^,;:{}\\d]+)$`, 'u');
const lastWord = (text: string) => text.split(' ').at(-1)?.replace(/s$/u, '');

/** "the old fleet lost 71% of its rope, compared with [48%] in the new fleet" → "what percentage of its rope did the new fleet lose, compared with 71% for the old fleet?" */
function askOtherGroup(body: string): Question | undefined {
	const { said = '', own = '' } = OF_SAME.exec(body)?.groups ?? {};
	const clause = said === '' ? undefined : parseClause(said);
	const verb = clause && inverted(clause);
	const part = clause && PART_OF.exec(textOfRange(clause, clause.rest))?.groups;
	const asked = wordFor(DELETION.exec(body)?.[1] ?? '');
	if (!verb || !part || asked?.wh !== 'what percentage') return undefined;
	const rival = subjectText(clause);
	if (lastWord(rival) !== lastWord(own)) return undefined;
	return {
		body: `${opening(clause)}${asked.wh} of ${part['whole'] ?? ''} ${verb.helper} ${own} ${verb.rest}, compared with ${part['one'] ?? ''} for ${rival}?`,
		pattern: 'value'
	};
}

/** "cuts the error from [7%] to 2% in B" → "from what value does it cut the error to 2% in B?" */
export function askStart(gap: Gapped): Question | undefined {
	const { clause, from, to } = gap;
	const { words, rest } = clause;
	const verb = inverted(clause);
	const isStart = words[from - 1]?.lower === 'from' && from - 1 >= rest.from;
	if (
		!verb ||
		!isStart ||
		isNoChange(clause, from) ||
		words[to]?.lower !== 'to' ||
		words[to + 1]?.pos !== 'NUM'
	)
		return undefined;
	const told = [
		textOfRange(clause, { from: rest.from, to: from - 1 }),
		textOfRange(clause, { from: to, to: rest.to })
	].join(' ');
	if (/,|\sand\s/u.test(told)) return undefined;
	const body = `${opening(clause)}from what value ${verb.helper} ${subjectText(clause)} ${verb.rest} ${told}?`;
	return { body, pattern: 'value' };
}

const HOW_WELL =
	/^(?:(?:high|overall|mean|good) )?(?:accuracy|sensitivity|specificity|precision|recall|predictive value|(?:positive|negative) predictive value)$/iu;
/** "on CoNLL-2003": figures only within a name. */
const PLACE = String.raw`(?:in|for|on|at|compared with) (?:[^,;:{}\d]|(?<=[\p{L}-]\d*)\d)+?`;
const BEFORE_MEASURE = new RegExp(
	String.raw`^(?<said>[^{}]+?),? (?:and|with|at|achieving|reaching|obtaining|yielding|giving) (?:an? |the )?(?<measure>(?:(?!\p{L}+ing an? )[\p{L}\d-]+ ){0,4}(?:[\p{L}\d]+(?: \([^()]*\))?)) (?:of|was) (?:only )?\{\{c1::(?:(?!\}\}).)*\}\}(?<tail>(?: ${PLACE})?(?:, compared with ${FIG} ${PLACE})?)[.]?$`,
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

const CONTRAST = /(?:,? (?:while|whereas|whilst)|,? but|,? and) /gu;
/** "[31%] had C", "only [3%] did not": the verb stands at once behind the figure. */
const BARE_DEED = /^(?:only |just )?\{\{c1::((?:(?!\}\}).)*)\}\}(?<told> .*)$/u;
const WHOLE_FIRST = /^(?<lead>(?:of|among) [^,]*, )?(?<said>.*)$/u;

function opensWithVerb(text: string): boolean {
	const [first] = tagWords(text.trim());
	return (
		first?.pos === 'AUX' ||
		/^(?:past|ed)$/u.test(first?.form ?? '') ||
		/^\p{L}{3,}ed$/u.test(first?.lower ?? '')
	);
}

/** "40% of A did B and [43%] did C" → "while 40% of A did B, what percentage did C?" */
function askContrasted(body: string): Question | undefined {
	for (const joint of body.matchAll(CONTRAST)) {
		const first = body.slice(0, joint.index);
		const second = body.slice(joint.index + joint[0].length).replace(/[.\s]+$/u, '');
		const { told = '' } = BARE_DEED.exec(second)?.groups ?? {};
		const asked = wordFor(DELETION.exec(second)?.[1] ?? '');
		if (told === '' || !asked || !opensWithVerb(told) || /[;]|,\s(?:and|while|which)/u.test(told))
			continue;
		const { lead = '', said = '' } = WHOLE_FIRST.exec(first)?.groups ?? {};
		if (!LEADING_FIGURE.test(said) || !parseClause(said) || /[;:]/u.test(first)) continue;
		return {
			body: `${lead}while ${said}, ${asked.wh}${told}?`,
			pattern: 'value',
			answer: asked.answer
		};
	}
	return undefined;
}

/** In this order; each asks for one side of what the sentence tells of two. */
export const OF_SIDES = [
	askFigureOfMeasure,
	askContrasted,
	askBare,
	askOtherSide,
	askOtherSubject,
	askOtherGroup,
	askTail,
	askOfWhom
];
