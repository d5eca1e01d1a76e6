/** Stands before a figure and says how sure it is, or which way it is bound. */
const ABOUT =
	'(?:only|just|some|about|around|roughly|over|up to|close to|nearly|almost|approximately|at least|at most|(?:more|less|greater|higher|lower|fewer) than)';
/** A figure with its unit or share: "12%", "12 (30%)", "6.05", "two of the 17 (12%)". */
export const FIG = String.raw`(?:${ABOUT} )*(?:[-−<>~]?\.?\d[\d.,·]*\d|\.?\d)(?:(?:\s?(?:±|\+\/-)\s?|(?<=\d)[-–])\d[\d.]*(?<!\.))?(?:\s?(?:%|per\s?cent))?(?: \(\d[\d.·]*\s?%\))?`;

const FRACTION =
	/^(?:(?:about|around|approximately|nearly|almost|over|only|more than|less than) )*(?:(?:a|one|two|three)[ -](?:half|halves|thirds?|quarters?|fifths?)|half)$/u;
const COUNT = new RegExp(
	String.raw`^(?:${ABOUT} )*(?:\d[\d,]*|\p{L}+(?:[\s-]\p{L}+){0,4})(?:\s?\(\d[\d.·]*\s?%\))?$`,
	'u'
);
const isCount = (value: string) => COUNT.test(value);

const SHARE = new RegExp(
	String.raw`^(?:${ABOUT} )*[~≈<>≥≤]?\s?(?:\d[\d.,·]*(?:\s?(?:[-–±]|\+\/-)\s?\d[\d.,·]*)?|\p{L}+(?:-\p{L}+)?)\s?(?:%|per\s?cent)`,
	'u'
);
export const isShare = (value: string): boolean => SHARE.test(value);

/** What a figure is asked for by: a share, or a count of things. */
export function howMuch(value: string): string | undefined {
	if (FRACTION.test(value)) return 'what proportion';
	if (isShare(value)) return 'what percentage';
	// "ten times", "four-week": of how large or how long, and no count of things.
	if (/times$|-(?:second|minute|hour|day|week|month|year)$/u.test(value)) return undefined;
	return isCount(value) ? 'how many' : undefined;
}

const WITH_UNIT =
	/\d\s?([mnµμ]s|(?:micro|milli|nano)seconds?|days?|weeks?|months?|years?|hours?|minutes?|seconds?|points?|patients|episodes|times|secs?|s|mins?|hrs?|h|d|yrs?|wks?)(?:\/(\p{L}+))?$/u;
/** Short for a time. */
const SPELLED: Readonly<Record<string, string>> = {
	m: 'milliseconds',
	n: 'nanoseconds',
	µ: 'microseconds',
	μ: 'microseconds',
	s: 'seconds',
	sec: 'seconds',
	min: 'minutes',
	h: 'hours',
	hr: 'hours',
	d: 'days',
	wk: 'weeks',
	yr: 'years'
};

/** What any figure is asked for by: "what percentage", "how many days", "what value". */
export function whatValue(value: string): string {
	const [, unit, per] = WITH_UNIT.exec(value) ?? [];
	if (unit === undefined) return isShare(value) ? 'what percentage' : 'what value';
	const one = unit.length > 1 ? unit.replace(/s$/u, '') : unit;
	return `how many ${SPELLED[one] ?? `${one}s`}${per === undefined ? '' : ` per ${per}`}`;
}

/** "19 minutes", "1.8 s", "45–60 ms": how long. */
const TIME =
	/\d\s?(?:[mnµμ]s|(?:micro|milli|nano)seconds?|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?|wks?|months?|years?|yrs?)$/u;
export const isTime = (value: string): boolean => TIME.test(value);

/** Verbs that tell which way a figure went. */
export const CHANGES =
	/^(?:increase|decrease|raise|lower|reduce|improve|cut|boost|drop|fall|rise|grow|decline|shorten|bring|prolong|lengthen|widen|narrow|slow|diminish|extend|enhance|accelerate|shrink|exceed|outperform|underestimate|overestimate|change|delay|surpass|beat)$/u;
