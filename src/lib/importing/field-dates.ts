import type { CslDate } from '$lib/papers/paper';
import { findAnyDate } from './dates';

// "2024/05/03/", "2024///", "2024/05": year, month, day as RIS sets them; what follows is free text.
const SLASHED = /^\s*(\d{4})\/(\d{0,2})(?:\/(\d{0,2}))?(?:\/.*)?$/;
const ISO = /^\s*(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?:T[\d:.Z+-]*)?\s*$/;

function inRange(part: string | undefined, last: number): number | undefined {
	const value = Number(part);
	return part !== undefined && value >= 1 && value <= last ? value : undefined;
}

/** As precise as the numbers allow: a season (`21`) or a month 13 is none. */
export function dateOfParts(year: number, month?: string, day?: string): CslDate {
	const monthOfYear = inRange(month, 12);
	const dayOfMonth = monthOfYear === undefined ? undefined : inRange(day, 31);
	const parts = [year, monthOfYear, dayOfMonth].filter((part) => part !== undefined);
	return { 'date-parts': [parts] };
}

/** The date of a field that holds one. */
export function dateField(value: string | undefined): CslDate | undefined {
	const text = value?.trim() ?? '';
	if (text === '') return undefined;
	const numbers = SLASHED.exec(text) ?? ISO.exec(text);
	if (numbers) return dateOfParts(Number(numbers[1]), numbers[2], numbers[3]);
	return findAnyDate(text)?.issued ?? { literal: text };
}

const partsOf = (date: CslDate) => date['date-parts']?.[0] ?? [];

/** The most precise of several dates of one work, of the year that the first one states. */
export function bestDate(values: readonly (string | undefined)[]): CslDate | undefined {
	const dates = values.map(dateField).filter((date) => date !== undefined);
	const [stated] = dates.filter((date) => partsOf(date).length > 0);
	if (!stated) return dates[0];
	const year = partsOf(stated)[0];
	const sameYear = dates.filter((date) => partsOf(date)[0] === year);
	return sameYear.reduce((best, date) =>
		partsOf(date).length > partsOf(best).length ? date : best
	);
}
