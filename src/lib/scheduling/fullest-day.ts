/** The day to come on which most is due. */
export interface FullestDay {
	/** Learning day. */
	readonly day: number;
	readonly count: number;
}

/** Of days on which something is due, the fullest one after today; the earliest of several. */
export function fullestDayAfter(today: number, dueDays: Iterable<number>): FullestDay | null {
	const counts = new Map<number, number>();
	for (const day of dueDays) if (day > today) counts.set(day, (counts.get(day) ?? 0) + 1);
	const days = [...counts].map(([day, count]) => ({ day, count }));
	return days.sort((a, b) => b.count - a.count || a.day - b.day)[0] ?? null;
}
