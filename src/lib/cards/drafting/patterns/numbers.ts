import type { Measurement } from '$lib/extraction/finding';
import { measurementsIn, withoutIntervals } from '$lib/extraction/passes/quantities';
import type { Candidate, Pattern, Source } from '../candidate';
import { tellsOfNamed } from '../named-subject';
import { phraseEnd } from '../phrases';
import { inverted, opening, subjectText } from '../questions';
import { shownHalf } from '../shown-half';
import { tellsOutcome } from '../outcome-figure';
import { ownOfRow } from '../rewording/own-of-row';
import { outOfRow } from '../rewording/rows';
import { sentenceFor } from '../sources';
import { asShare } from './share-of';

const LONGEST_SENTENCE = 45;
/** Words up to which the other half stays in sight, since it may be what the value is compared with. */
const LONG_COMPARISON = 28;
/** In the body of a full text, how things were set up is for those who repeat it. */
const LEAST_SETUP_CONFIDENCE = 0.35;
const SMALL_COUNT = /^(?:one|two|both)$/i;

function isWorthAsking({ quantityClass }: Measurement): boolean {
	return quantityClass === 'result' || quantityClass === 'setup';
}

/** "S covers 50 subtopics" → "how many subtopics does S cover?" */
export const askHowMany: Pattern = (source) => {
	const { clause, finding } = source;
	const verb = inverted(clause);
	const start = clause.words[clause.rest.from]?.span.start;
	const measurement = measurementsIn(clause.text, finding.role).find(
		({ span }) => span.start === start
	);
	if (
		!verb ||
		!measurement ||
		!isWorthAsking(measurement) ||
		/%|\.\d|[A-Za-z]$/.test(
			measurement.text
				.replace(/^(?:over|about|nearly|almost|more than|at least|approximately)\s/i, '')
				.replace(/^[a-z]+$/i, '')
		)
	)
		return [];
	const at = clause.words.findIndex((word) => word.span.start >= measurement.span.end);
	const main = clause.words[clause.verb.to - 1];
	if (at < 0 || main?.pos !== 'VERB' || main.form === 'participle') return [];
	const end = phraseEnd(clause.words, at, clause.rest.to);
	const counted = clause.text.slice(clause.words[at]?.span.start, clause.words[end - 1]?.span.end);
	const head = clause.words[end - 1];
	if (!head?.isPlural || /,|\s(?:and|or)\s/.test(counted)) return [];
	const body = `${opening(clause)}how many ${counted} ${verb.helper} ${subjectText(clause)} ${verb.rest}?`;
	return [
		{
			type: 'number',
			pattern: 'how-many',
			body,
			answer: withoutIntervals(measurement.text),
			finding,
			fit: SMALL_COUNT.test(measurement.text) ? 0.4 : 0.85
		}
	];
};

/** ", including A, B, and C, across [10] ports": examples between a thing and its figure. */
const EXAMPLES =
	/,\s(?:including|such as|namely)\s[^,;:()]{2,60}(?:,\s[^,;:()]{2,60}){2,},?\s(?:and|or)\s[^,;:()]{2,60},(?=\s(?:across|in|on|over|with|from|for)\s[^,;:]*$)/u;

function gapBody(source: Source, { start, end }: { start: number; end: number }): string {
	const { prefix, text } = sentenceFor(source);
	const share = asShare(text, { start, end });
	if (share) return `${prefix}${share.before}{{c1::${share.hidden}}}${share.after}.`;
	const shown = shownHalf(text, { start, end }, LONG_COMPARISON);
	// A doubt stands in front of both halves.
	const from = prefix === '' ? shown.start : 0;
	const before = text.slice(from, start).replace(EXAMPLES, '');
	return `${prefix}${before}{{c1::${text.slice(start, end)}}}${text.slice(end, shown.end)}.`;
}

/** "1,323 serum samples", "36 configurations": how much was studied; "6-mm", "20 mg", "8-week" are how. */
function isSampleSize({ clause: { text } }: Source, { span, text: value }: Measurement): boolean {
	if (
		!/^(?:over |about |nearly |almost |more than |at least |some |a total of )?(?:\d[\d,.]*[KMB]?\+?|\p{L}+(?:[\s-]\p{L}+)*)(?:\s(?:million|billion|thousand))?$/iu.test(
			value
		)
	)
		return false;
	return /^\s(?:[\p{L}-]+\s){0,3}?\p{L}{3,}s\b|^\s(?:\p{L}+\s)?(?:people|women|men|children)\b/iu.test(
		text.slice(span.end)
	);
}

/** Who or what was studied, as life sciences count it. */
const CASES =
	/^\s(?:\(\d[\d.]*%\)\s)?(?:[\p{L}-]+\s){0,4}?(?:patients|participants|subjects|people|women|men|children|adults|students|adolescents|individuals|infants|neonates|newborns|cases|controls|volunteers|respondents|residents|employees|mothers|pregnancies|trials|studies|articles|records|samples|specimens|sera|mice|rats|eyes|knees|hips|teeth|hospitals|schools|households|families|interviews|procedures|operations|nurses|physicians|workers|donors|survivors|singers|players|twins|pairs)\b/u;

function countsCases(source: Source, measurement: Measurement): boolean {
	return (
		isSampleSize(source, measurement) && CASES.test(source.clause.text.slice(measurement.span.end))
	);
}

/** Acts whose count of things tells how large the study was. */
const COUNTING_ACT =
	/\b(?:evaluat|compar|conduct|run|ran|test|recruit|enrol|includ|survey|interview|train|analy[sz]|examin|collect|cover|assess|stud|translat|annotat|encompass|span|review|generat|creat|releas|perform|delet|identif|cross)\p{L}*\b/iu;
const OWN_COUNT = /\b(?:covers?|encompass(?:es)?|comprises?|includes?|contains?|spans?)\b/iu;
const PLURAL_COUNT = /^(?:three|four|five|six|seven|eight|nine|ten|\d)$/iu;

/** "after 60 minutes", "mean age 10.4", "in the 16 patients": when it was looked at, and in whom. */
function tellsWhenOrWhom(
	{ clause: { text }, finding }: Source,
	{ span, text: value }: Measurement
) {
	const before = text.slice(0, span.start);
	const isTime =
		/\b(?:within|at|after|until|over|during|for|every|the first|the last|baseline to)\s$/iu.test(
			before
		) &&
		/^\d[\d.]*[\s-](?:seconds?|minutes?|mins?|hours?|h|days?|weeks?|months?|years?)$/iu.test(
			value
		) &&
		finding.role !== 'background' &&
		(/\b(?:was|were|had|did|\p{L}+ed)\b/u.test(text) || /\bat\s$/u.test(before));
	const isLater =
		/,\s$/.test(before) && /^\s(?:after|before|later|following)\b/.test(text.slice(span.end));
	const isAge =
		/\b(?:aged?|ages|follow-?up)(?:\s(?:of|was|for|time|period|range|:))*[\s:]*$/iu.test(before);
	const isKnown =
		/\b(?:the|these|all|those)\s$/iu.test(before) &&
		/^\d+$/.test(value) &&
		/^\s\p{L}/u.test(text.slice(span.end));
	// "24.5 kg/m(2)": the unit goes on.
	const isCut = /^\(\d\)/.test(text.slice(span.end));
	// "the 1-2 mm melanomas": which ones, and not how much.
	const isClass =
		/^[<>]?\d[\d.]*(?:\s?[-–]\s?\d[\d.]*)?\s?(?:mm|cm)$/u.test(value) &&
		/^\s\p{L}+s\b/u.test(text.slice(span.end));
	return isTime || isLater || isAge || isKnown || isCut || isClass;
}

/** "[24 degrees], 12 degrees, and 4": one of a row. */
const ROW_BEHIND =
	/^,\s\d[\d.,]*(?:,|\s(?:or|and)\s\d)|^,\s\d[\d.]*\s(?:degrees|hours|days|weeks|months|years|mg|mm|cm|h)(?:,|\s(?:or|and))\s(?:and\s|or\s)?-?\d/u;

/** "2, 3 and 4 m in A, B and C, respectively": told of one thing each. */
function isOwnOfRow(text: string, { start, end }: { start: number; end: number }): boolean {
	const body = `${text.slice(0, start)}{{c1::${text.slice(start, end)}}}${text.slice(end)}`;
	return ownOfRow(body) !== body;
}

/** In "from A to B" the second is what came out. */
function fitOf(source: Source, measurement: Measurement): number {
	const {
		clause: { text },
		finding
	} = source;
	const { quantityClass, span, text: value } = measurement;
	if (
		/\b(?:groups?|class|level|type|stage|phase|grade|subgroup|version|model|day|week|layer|step|arm|experiment|question|task|case)\s$/iu.test(
			text.slice(0, span.start)
		) &&
		!/(?:%|times)$/.test(value)
	)
		return 0;
	// "Of the 73 kitchens, 39 had a stove": what the figure that counts is a part of.
	if (
		/^(?:(?:out )?of|among|in) (?:the |all |these )?$/iu.test(text.slice(0, span.start)) &&
		/^[^,]*,\s(?:only\s)?\d/u.test(text.slice(span.end))
	)
		return 0;
	if (tellsWhenOrWhom(source, measurement)) return 0;
	// "Row Twice, a plan for crews": part of a name.
	if (span.start > 0 && /^\p{Lu}\p{Ll}+$/u.test(value)) return 0;
	// "0.5, 2, 4, and 6 h": one of a row, unless what each is of is told.
	const isRow =
		ROW_BEHIND.test(text.slice(span.end)) ||
		/\d,\s\d[\d.]*\s(?:or|and)\s$/u.test(text.slice(0, span.start)) ||
		/\d,\s(?:and\s)?$/u.test(text.slice(0, span.start));
	if (isRow && !isOwnOfRow(text, span)) return 0;
	// "degrees.s (-1)" is a unit's power.
	if (/^[-−]\d$/u.test(value) && /[\p{L}]\s?\($/u.test(text.slice(0, span.start))) return 0;
	// "worse over 6 months": how long it was watched.
	if (/^(?:over|within|during)\s\d+\s(?:day|week|month|year|hour|minute)s?$/iu.test(value))
		return 0;
	// "30-day mortality" is what was measured.
	if (/^\d+-(?:day|week|month|year|hour|minute|min|fold)$/iu.test(value)) return 0;
	// "a 10% gel", "3.86% glucose": how it was done, not what came out.
	const isPast = /\b(?:was|were|had|received|underwent)\b/.test(text);
	const counts = isPast ? countsCases : isSampleSize;
	const isOutcome = tellsOutcome(text.slice(0, span.start), text.slice(span.end));
	const tellsHow =
		finding.role === 'methods' && !finding.isOwnAct && !tellsOfNamed(finding) && !isOutcome;
	if (tellsHow && !counts(source, measurement)) return 0;
	const isSetup = quantityClass !== 'result' && !isOutcome;
	// "in two stages": a small count is guessed.
	if (isSetup && finding.confidence < LEAST_SETUP_CONFIDENCE) return 0;
	// "LLMs can accept 1 Euro to wait 10 hours": in what was found, an amount is part of the finding.
	const isPart = finding.kind === 'conclusion' && /\d.*\p{L}/u.test(value);
	if (isSetup && isPart) return 0.6;
	if (isSetup && (SMALL_COUNT.test(value) || !isSampleSize(source, measurement))) return 0;
	// "zoledronic acid (4 mg)": the dose stands where the substance is named.
	if (
		/\($/.test(text.slice(0, span.start)) &&
		/^\d[\d.,]*\s?(?:mg|g|kg|ml|mL|µg|μg|IU|mM|nM|µM|cm|mm)\b/u.test(value) &&
		/^\)/.test(text.slice(span.end))
	)
		return 0;
	// "3 vs 5 days": one side of what is compared.
	const isSide = /^\s(?:vs\.?|versus)\s\d/u.test(text.slice(span.end));
	const isFew = PLURAL_COUNT.test(value) && !isSide;
	if (isFew && !(finding.isOwnAct || OWN_COUNT.test(text))) return 0;
	if (isFew && !COUNTING_ACT.test(text.slice(0, span.start))) return 0;
	if (isSetup || isFew) return 0.6;
	return /\bfrom\s\S+\s(?:\S+\s)?to\s$/.test(text.slice(0, span.start)) ? 0.95 : 0.9;
}

/** "rose from [2 m] in spring to 5 m": what it came to is asked for, and tells what it came from. */
function isStartOf(text: string, one: Measurement, others: readonly Measurement[]): boolean {
	if (!/\bfrom\s$/u.test(text.slice(0, one.span.start))) return false;
	return others.some(
		({ span }) =>
			span.start > one.span.end &&
			/^\s(?:(?:in|at|on|before|during) [^,;]{1,40}\s)?to\s$/u.test(
				text.slice(one.span.end, span.start)
			)
	);
}

/** A sentence with one of its values hidden; the others, and what they are compared with, stay. */
export const hideValue: Pattern = (source) => {
	const { clause, finding } = source;
	// Intervals are left out of what is read.
	const read = withoutIntervals(clause.text).length / clause.text.length;
	const isShort = clause.words.length * read <= LONGEST_SENTENCE;
	return measurementsIn(clause.text, finding.role)
		.filter(isWorthAsking)
		.map((measurement) => ({ ...measurement, fit: fitOf(source, measurement) }))
		.filter(({ fit }) => fit > 0)
		.filter((measurement, _at, all) => !isStartOf(clause.text, measurement, all))
		.flatMap(({ span, fit }): Candidate[] => {
			const said = withoutIntervals(gapBody(source, span));
			const body = outOfRow(said);
			// Out of its row, a figure may stand in a short sentence.
			const isRead = isShort || (body !== said && body.split(' ').length <= LONGEST_SENTENCE);
			return isRead ? [{ type: 'number', pattern: 'value', body, answer: '', finding, fit }] : [];
		});
};
