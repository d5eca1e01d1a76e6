import { dateWords } from '$lib/language/numbers';

const MS_PER_DAY = 86_400_000;

/** "21 Nov": the date a learning day began on, wherever that was. */
export function dayWords(learningDay: number): string {
	const options = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
	return dateWords(learningDay * MS_PER_DAY, options);
}

/** "Saturday, 21 November 2026". */
export function fullDayWords(learningDay: number): string {
	const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
	return dateWords(learningDay * MS_PER_DAY, { ...options, timeZone: 'UTC' });
}

/** Monday's learning day, long ago. */
const SOME_MONDAY = 4;

/** "Mon" to "Sun". */
export function weekdayWords(): string[] {
	return Array.from({ length: 7 }, (_, weekday) =>
		dateWords((SOME_MONDAY + weekday) * MS_PER_DAY, { weekday: 'short', timeZone: 'UTC' })
	);
}

/** "Nov" where a month begins with this day, else nothing. */
export function monthBegun(learningDay: number): string {
	const at = learningDay * MS_PER_DAY;
	if (new Date(at).getUTCDate() !== 1) return '';
	return dateWords(at, { month: 'short', timeZone: 'UTC' });
}
