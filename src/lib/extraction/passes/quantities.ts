import { readNumbers, type NumberToken } from '$lib/text/numbers';
import { onceAText } from '$lib/text/once-a-text';
import type { Measurement, QuantityClass, SentenceRole } from '../finding';
import { classOfNumber } from '../models/quantities/number-class';
import { startsWithUnit, unitLength } from './unit-length';

/** "just over", but no end of "recover". */
const MODIFIER =
	/(?<!\p{L})(?:(?:more|less|fewer|greater|higher|lower) than|at least|at most|up to|close to|as (?:many|much) as|(?:just |slightly |well )?(?:over|under)|about|around|approximately|roughly|circa|ca\.|nearly|almost|only|just|an average of|a mean of|a median of|some|≥|≤|<|>|~|≈)\s?$/iu;
/** "one hundred seventy-eight" is read as two numbers; it is one quantity. */
const MORE_WORDS =
	/^(?:\s(?:and\s)?(?:hundred|thousand|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen))+(?![\p{L}-])/iu;
const BOUNDS = String.raw`[-−]?\d*\.?\d+\s?%?\s?(?:-|–|—|to|,|and)\s?[-−]?\d*\.?\d+\s?%?`;
const CONFIDENCE_INTERVAL = new RegExp(
	String.raw`\b\d\d(?:\.\d)?\s?%\s?(?:C\.\s?I\.?|CIs?|confidence intervals?)(?:\s?[([](?:\d\d\s?%\s)?CIs?[)\]])?\s?[:=,]?\s?(?:of\s|from\s)?(?:\[\s?${BOUNDS}\s?\]|\(\s?${BOUNDS}\s?\)|${BOUNDS})`,
	'giu'
);
/** What goes with a value but is none to learn: "p = 0.01", "SD 3.3", "α=0.6", "39/54". */
const BESIDE_VALUE =
	/(?:\((?:[<>≤≥]|[<>]\s?or\s?=)\s?|\b[tFzZ](?:[-\s]values?)?\s?(?:=|of|was)\s?|\b[pP](?:[-\s]?values?)?\s?(?:of\s)?[=<>≤≥]\s?(?:[<>=]?\s?0?\.\d+,?\s(?:and\s)?[<>=]?|0?\.\d+,[<>=]?)*|\b(?:SD|SE|SEM|IQR|df|seed|epsilon)\s?[=:]?\s?|±\s?|[\p{Script=Greek}]\s?=\s?|\b(?!(?:OR|RR|HR|AUC|ICC|BMI|ES)\b)\p{L}[\p{L}⁢]{2,}\s?=\s?|\d\/)$/u;

/** "F(2, 101) = 3.9", "χ²(2) = 0.5", "I² = 98": what a test came to, not what was found. */
const OF_A_TEST = /(?:[)\]²]|\bF|\bχ2)\s?=\s?$|(?:\b[FtzQHU]|χ²?|χ2)\s?\(\s?(?:\d[\d.]*,\s?)?$/u;
/** "N 75% and P 80%": doses that name a treatment. */
const OF_A_DOSE = /(?:^|[\s(])\p{Lu}{1,2}\s$/u;

/** "compound 10", "patients 3 and 7", "day 14": the number is a name. */
const NAMED_BY_NUMBER =
	/\b(?:pH|compounds?|derivatives?|analogs?|analogues?|patient|case|group|type|grade|stage|phase|class|chromosome|exon|codon|residue|serotype|genotype|level|layer|task|day|week|visit|trial|exp(?:eriment)?|session|block|item|question|sample|site|strain|isolate|subject|participant|player|agent|cluster|scenario|condition|factor|model|version|category|tier|rank|top)\s(?:\d+\p{Ll}?(?:,\s|\sand\s|\sor\s|[-–]))*$/iu;

/** What is never asked for, whatever kind of number it is. */
function unasked(text: string, token: NumberToken): QuantityClass | undefined {
	const before = text.slice(Math.max(0, token.span.start - 20), token.span.start);
	const after = text.slice(token.span.end, token.span.end + 50);
	// "2009/10", "1995-2000": one span of time.
	if (/(?:1[89]|20)\d\d\s?[/–-]\s?$/.test(before) && /^\d{2,4}$/.test(token.text)) return 'year';
	if (BESIDE_VALUE.test(before) || /^(?:\/\d|\s?[x×]\s?\d|\s?(?:st|nd|rd|th)\b)/.test(after))
		return 'label';
	if (OF_A_TEST.test(before)) return 'label';
	if (OF_A_DOSE.test(before) && /^\s?%/.test(after)) return 'name';
	// "sorted the case 20% faster": a share names nothing.
	const isNamed = NAMED_BY_NUMBER.test(before) && !/^\s?(?:%|times\b)/.test(after);
	if (isNamed || /^[abcefijD](?![\p{L}%])/u.test(after)) return 'label';
	if (/[\p{L}\p{N}][-–]$|\p{L}\p{N}*\+$/u.test(before) || /^[-–]\p{Lu}/u.test(after)) return 'name';
	// "25HC", "5FU": a substance, and no unit is spelled so.
	if (/^\p{Lu}{2,}/u.test(after) && !startsWithUnit(after)) return 'name';
	if (/^\s\p{L}+-(?:two|three|four|one|\d)/u.test(after)) return 'label';
	if (!token.spelled) return undefined;
	const isAsked = /^\s?(?:percent|hundred|of)/.test(after) && !/^\sof\b/.test(after);
	if (/^(?:one|zero|once)$/i.test(token.text) && !isAsked) return 'label';
	return /\b(?:the|these|those|its|their)\s$/i.test(before) ? 'label' : undefined;
}

const TIME_AFTER = /^[\s-](?:months?|weeks?|years?|days?|hours?|minutes?|min|h)\b/i;

function classOf(text: string, token: NumberToken, role: SentenceRole): QuantityClass {
	const known = unasked(text, token);
	if (known) return known;
	// How long something was done is how the study was set up.
	const before = text.slice(Math.max(0, token.span.start - 20), token.span.start);
	const isTime = TIME_AFTER.test(text.slice(token.span.end, token.span.end + 12));
	if (
		isTime &&
		/\b(?:after|during|every|first|last|at(?:\s\d+(?:,\s\d+)*,?\s(?:and|or))?)\s(?:about\s|the\s)?$/i.test(
			before
		)
	)
		return 'setup';
	const found = classOfNumber(text, token.span, { role });
	return found === 'url' ? 'label' : found;
}

/** "1.8, 95% CI 1.2-2.6": an estimate and its interval are learnt together. */
const INTERVAL_AFTER = new RegExp(
	String.raw`^(?:\s?[,;]\s|\s)(?:${CONFIDENCE_INTERVAL.source})|^\s?\(\s?(?:${CONFIDENCE_INTERVAL.source})\s?\)|^\s?\[\s?(?:${CONFIDENCE_INTERVAL.source})\s?\]`,
	'iu'
);

const INTERVALS_AFTER = new RegExp(INTERVAL_AFTER.source.replaceAll('^', ''), 'giu');

/** "was 1.8 (95% CI 1.2-2.6)" → "was 1.8": how sure it is clutters what is to be recalled. */
export function withoutIntervals(text: string): string {
	return text.replace(INTERVALS_AFTER, '');
}

const INTERVAL_OF = new RegExp(
	String.raw`^[^()\d;,]{0,30}[;,([]\s?(?<interval>${CONFIDENCE_INTERVAL.source})`,
	'iu'
);
const LEVEL_AND_BOUNDS = new RegExp(
	String.raw`^(?<level>[\d.]+)\s?%.*?(?<bounds>${BOUNDS})[\])\s]*$`,
	'u'
);

const SHORT_FORM = /\bC\.?\s?I/u;

/** "was 1.8 (95% CI: 1.2-2.6)", "1.8" → "95% CI 1.2-2.6": how sure the value is, in the paper's words, as it is learnt with it. */
export function intervalBehind(text: string, value: string): string | undefined {
	const at = text.indexOf(value);
	const behind = at < 0 ? '' : text.slice(at + value.length, at + value.length + 120);
	const interval = INTERVAL_OF.exec(behind)?.groups?.['interval'];
	const { level, bounds } = LEVEL_AND_BOUNDS.exec(interval ?? '')?.groups ?? {};
	if (interval === undefined || level === undefined || bounds === undefined) return undefined;
	const name = SHORT_FORM.test(interval) ? 'CI' : 'confidence interval';
	return `${level}% ${name} ${bounds.trim()}`;
}

/** "3.02 ± 1.04": a mean and its spread are one value. */
const SPREAD_AFTER = /^\s?%?\s?(?:±|\+\/-)\s?\d+(?:[.·]\d+)?(?:\s?%)?/u;

/** "2.2 [1.1-3.4]": an estimate with its bounds in square brackets. */
const BOUNDS_AFTER = new RegExp(String.raw`^\s?\[\s?${BOUNDS}\s?\]`, 'u');

/** "39 (53.4%)", "53% (39/73)": a count and its share are one answer. */
const SHARE_AFTER =
	/^\s?\((?:n\s?=\s?)?\d[\d,]*(?:[.·]\d+)?\s?(?:%|(?:\/|\sof\s|\sout of\s)\d[\d,]*)\)/u;

/** Of " ± 1.04 mm" behind a value, or behind the value's unit: "4.1° ± 3.2°". */
function spreadLength(after: string, unit: number): number {
	for (const from of [0, unit]) {
		const spread = SPREAD_AFTER.exec(after.slice(from))?.[0].length ?? 0;
		if (spread > 0) return from + spread + unitLength(after.slice(from + spread));
	}
	return 0;
}

/** Value with its modifiers and unit: "over 1,100", "56.3%", "15.2 million". */
function spanOf(text: string, token: NumberToken): { start: number; end: number } {
	const modifier = MODIFIER.exec(text.slice(0, token.span.start))?.[0] ?? '';
	const sign = /[-+−]$/.test(text.slice(0, token.span.start)) && token.sign !== '' ? 1 : 0;
	const plus = /^(?:\+|\\?%)/.exec(text.slice(token.span.end))?.[0].length ?? 0;
	const after = text.slice(token.span.end + plus, token.span.end + plus + 40);
	const unit = unitLength(after);
	const spelled = token.spelled ? text.slice(token.span.end, token.span.end + 60) : '';
	const more = MORE_WORDS.exec(spelled)?.[0].length ?? 0;
	const spread = spreadLength(text.slice(token.span.end), plus + unit);
	const value = token.span.end + Math.max(more, plus + unit, spread);
	const end = value + rangeAfter(text.slice(0, token.span.start), text.slice(value));
	const ratio =
		/^\s(?:of|out of)\s(?:the\s)?(?:\d+|(?:\p{L}+ty-)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty))(?=\s[\p{L}(])/u.exec(
			text.slice(end)
		)?.[0].length ?? 0;
	const rest = text.slice(end);
	const interval = (INTERVAL_AFTER.exec(rest) ?? BOUNDS_AFTER.exec(rest))?.[0].length ?? 0;
	const share = SHARE_AFTER.exec(text.slice(end + ratio))?.[0].length ?? 0;
	const currency = /[$€£]\s?$/.exec(text.slice(0, token.span.start))?.[0].length ?? 0;
	return {
		start: token.span.start - (modifier.length || currency) - sign,
		end: end + Math.max(ratio + share, interval)
	};
}

const BETWEEN_AND = /^\s?and\s?\d[\d.,]*(?<!\D)\s?/u;
const FROM_TO = /^\s?(?:-|–|to)\s?\d[\d.,]*(?<!\D)\s?/u;

/** "20 to 40%", "between 3 and 5": both ends are one value; "from A to B" is a change. */
function rangeAfter(before: string, after: string): number {
	if (/(?<!\brang(?:e|es|ed|ing)\s)\bfrom\s(?:\p{L}+\s)?$/u.test(before)) return 0;
	const range = (/\bbetween\s$/.test(before) ? BETWEEN_AND : FROM_TO).exec(after)?.[0];
	if (!range) return 0;
	const rest = after.slice(range.trimEnd().length);
	return range.trimEnd().length + unitLength(rest);
}

/** What came out costs so much; "at a price of $5" is where it was looked at. */
const COST_OF =
	/(?<!\b(?:price|threshold|limit|budget|fee|fine|grant|reward|willingness)s? )\b(?:of|was|were|by|saved|costs?)\s$/iu;

/** How many of all, with the share, is what came out; so is what it cost. */
function classOfWhole(
	text: string,
	known: QuantityClass,
	{ before, role }: { before: string; role: SentenceRole }
): QuantityClass {
	if (known !== 'setup') return known;
	const isOutcome = role === 'results' || role === 'conclusions';
	if (isOutcome && /^[$€£]/u.test(text) && COST_OF.test(before)) return 'result';
	return /\(.*%\)$/.test(text) ? 'result' : known;
}

/** The quantities of a statement, each with its class. */
export const measurementsIn = onceAText((text, role: SentenceRole): readonly Measurement[] => {
	const measurements: Measurement[] = [];
	const intervals = [...text.matchAll(CONFIDENCE_INTERVAL)].map(({ index, 0: match }) => ({
		start: index,
		end: index + match.length
	}));
	for (const token of readNumbers(text)) {
		if (intervals.some(({ start, end }) => token.span.start >= start && token.span.end <= end))
			continue;
		const span = spanOf(text, token);
		if ((measurements.at(-1)?.span.end ?? -1) > span.start) continue;
		measurements.push({
			text: text.slice(span.start, span.end),
			span,
			quantityClass: classOfWhole(text.slice(span.start, span.end), classOf(text, token, role), {
				before: text.slice(0, span.start),
				role
			})
		});
	}
	return measurements;
});
