/** Weekday of a learning day, Monday 0 to Sunday 6: day 0, 1970-01-01, was a Thursday. */
export function weekdayOf(day: number): number {
	return (((day + 3) % 7) + 7) % 7;
}
