import type { CslDate } from '$lib/papers/paper';

const MONTH_NAMES = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const M = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;
const Y = String.raw`(?<year>(?:1[6-9]|20)\d{2})(?!\d)`;
const D = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th)?(?!\d)`;

/** As precise as they come; the first row that matches decides. */
const FULL_DATES = [
	String.raw`${Y}[-/.](?<month>[01]?\d)[-/.]${D}`,
	String.raw`${D}(?:\s+of)?[\s.-]+${M},?[\s-]+${Y}`,
	String.raw`${M}\s+${D}(?:,\s*|\s+)${Y}`,
	String.raw`${Y}\s+${M}\s+${D}`,
	String.raw`${D}\.(?<month>[01]?\d)\.${Y}`
];
const MONTHS_AND_YEARS = [
	String.raw`${M},?\s+${Y}`,
	String.raw`${Y}[\s,]+${M}`,
	String.raw`${Y}-(?<month>[01]\d)(?!\d)`
];
// "3/4/2024" is a day in March or in April; only its year is known.
const YEAR_ALONE = [String.raw`\d{1,2}/\d{1,2}/${Y}`, Y];
const NO_YEAR = [String.raw`${M}\s+${D}`, String.raw`${D}\s+${M}`];

const anywhere = (sources: readonly string[]) =>
	sources.map((source) => new RegExp(String.raw`(?<![\d\p{L}])(?:${source})`, 'iu'));

const FULL = anywhere(FULL_DATES);
const PARTIAL = anywhere(MONTHS_AND_YEARS);
const YEAR = anywhere(YEAR_ALONE);
const YEARLESS = anywhere(NO_YEAR);

/** A date in a text, and where it stands. */
export interface FoundDate {
	readonly issued: CslDate;
	/** As printed. */
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

function monthNumber(month: string): number {
	if (/^\d/.test(month)) return Number(month);
	return MONTH_NAMES.indexOf(month.slice(0, 3).toLowerCase()) + 1;
}

function isoParts({ year, month, day }: Record<string, string | undefined>): number[] | undefined {
	if (year === undefined) return undefined;
	const parts = [Number(year)];
	if (month === undefined) return parts;
	const monthOfYear = monthNumber(month);
	if (monthOfYear < 1 || monthOfYear > 12) return undefined;
	parts.push(monthOfYear);
	if (day === undefined) return parts;
	const dayOfMonth = Number(day);
	return dayOfMonth < 1 || dayOfMonth > 31 ? undefined : [...parts, dayOfMonth];
}

function match(text: string, pattern: RegExp): FoundDate | undefined {
	const found = pattern.exec(text);
	if (!found?.groups) return undefined;
	const words = found[0];
	const place = { text: words, start: found.index, end: found.index + words.length };
	if (found.groups['year'] === undefined) return { issued: { literal: words }, ...place };
	const parts = isoParts(found.groups);
	return parts && { issued: { 'date-parts': [parts] }, ...place };
}

function first(text: string, patterns: readonly RegExp[]): FoundDate | undefined {
	for (const pattern of patterns) {
		const found = match(text, pattern);
		if (found) return found;
	}
	return undefined;
}

/** The first date with day, month and year; else with month and year. */
export function findDate(text: string): FoundDate | undefined {
	return first(text, FULL) ?? first(text, PARTIAL);
}

/** The most precise date of a text that is known to be one, down to a year, or a day without one. */
export function findAnyDate(text: string): FoundDate | undefined {
	return findDate(text) ?? first(text, YEARLESS) ?? first(text, YEAR);
}

const WEEKDAY =
	/^(?:on\s+)?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;
// "Apr 5, 2025 2": a counter of the page stands behind the date. A clock time may, too.
const AFTER_DATE =
	/^(?:\s+\d{1,4}|,?\s+(?:at\s+)?\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?(?:\s+[A-Z]{2,4})?)?[\s.,;)\]]*$/i;

/** The date of a text that is a date and nothing else. */
export function readDate(text: string): FoundDate | undefined {
	const opening = /^[\s([]*/.exec(text)?.[0].length ?? 0;
	const weekday = WEEKDAY.exec(text.slice(opening))?.[0].length ?? 0;
	const found = findAnyDate(text.slice(opening + weekday));
	if (!found || found.start !== 0) return undefined;
	if (!AFTER_DATE.test(text.slice(opening + weekday + found.end))) return undefined;
	const start = opening + weekday;
	return { ...found, start, end: start + found.end };
}

// "language models 17 Jun 2024", "… (March 2024)": set off from the words before it.
const SET_OFF = /(?:\s[–—|·-]|[(,|·])\s*$/;

/** A date at the end of a line that says something else before it. */
export function trailingDate(text: string): FoundDate | undefined {
	const tail = text.slice(-40);
	const offset = text.length - tail.length;
	for (const pattern of [...FULL, ...PARTIAL, ...YEAR]) {
		const found = match(tail, pattern);
		if (!found || !/^[\s)\].]*$/.test(tail.slice(found.end))) continue;
		const start = offset + found.start;
		if (!FULL.includes(pattern) && !SET_OFF.test(text.slice(0, start))) continue;
		return { ...found, start, end: offset + found.end };
	}
	return undefined;
}
