import { createEvents, type EventAttributes } from 'ics';
import type { WallTime } from '$lib/meetings/wall-time';

/** A meeting and the days of study before it, as calendars show them. */
export interface CalendarToWrite {
	readonly id: string;
	readonly name: string;
	/** Epoch ms. */
	readonly at: number;
	/** One line each. */
	readonly paperTitles: readonly string[];
	readonly studyDays: readonly StudyDay[];
	/** When it was written, epoch ms. */
	readonly writtenAt: number;
}

export interface StudyDay extends Pick<WallTime, 'year' | 'month' | 'day'> {
	readonly minutes: number;
}

const PRODUCT = 'Paperdeck';
const MEETING_MINUTES = 60;
const MS_PER_DAY = 86_400_000;

/** An iCalendar text (RFC 5545): the meeting, an hour long, and a day's note for each day of study. */
export function writeCalendar(calendar: CalendarToWrite): string {
	const { id, name, at, paperTitles, studyDays, writtenAt } = calendar;
	const common = { productId: PRODUCT, calName: PRODUCT, timestamp: writtenAt };
	const meeting: EventAttributes = {
		...common,
		uid: `${id}@paperdeck`,
		title: name,
		start: at,
		duration: { minutes: MEETING_MINUTES },
		description: paperTitles.join('\n'),
		alarms: [{ action: 'display', description: name, trigger: { minutes: 10, before: true } }]
	};
	const days = studyDays.map(({ year, month, day, minutes }): EventAttributes => {
		const next = new Date(Date.UTC(year, month - 1, day) + MS_PER_DAY);
		return {
			...common,
			uid: `${id}-${year}-${month}-${day}@paperdeck`,
			title: `${name}: ${minutes} min of cards`,
			start: [year, month, day],
			end: [next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate()],
			busyStatus: 'FREE'
		};
	});
	const { error, value } = createEvents([meeting, ...days]);
	if (!value) throw new Error(`No calendar for ${id}`, { cause: error });
	return value;
}
