const MS_PER_DAY = 86_400_000;

const shortDay = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const longDay = new Intl.DateTimeFormat('en', {
	...({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const),
	timeZone: 'UTC'
});

/** "21 Nov": the date a learning day began on, wherever that was. */
export function dayWords(learningDay: number): string {
	return shortDay.format(learningDay * MS_PER_DAY);
}

/** "Saturday, 21 November 2026". */
export function fullDayWords(learningDay: number): string {
	return longDay.format(learningDay * MS_PER_DAY);
}
