/** A daily appointment, as the reader's calendar takes it. */
export interface CalendarReminder {
	/** Epoch ms on the local day before which it does not begin. */
	readonly from: number;
	/** Minutes after local midnight. */
	readonly at: number;
	/** Share of a usual day's reviews wanted on each weekday, Monday first, 0–1; on days of 0 it rests. */
	readonly easyDays: readonly number[];
	/** What the calendar shows. */
	readonly title: string;
	readonly description: string;
	/** The review page. */
	readonly url: string;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const LENGTH_MINUTES = 10;

/** "FREQ=DAILY", or the weekdays that are no days of rest. */
export function recurrenceOf(easyDays: readonly number[]): string {
	const days = WEEKDAYS.filter((_, at) => easyDays[at] !== 0);
	if (days.length === 0 || days.length === WEEKDAYS.length) return 'FREQ=DAILY';
	return `FREQ=WEEKLY;BYDAY=${days.join(',')}`;
}

/** The first local day from a time on that is no day of rest: year, month 1–12, day. */
export function firstDayOf(from: number, easyDays: readonly number[]): [number, number, number] {
	const date = new Date(from);
	for (let tried = 1; tried < WEEKDAYS.length; tried++) {
		// Sunday is 0 to the date, and the last here.
		if (easyDays[(date.getDay() + 6) % 7] !== 0) break;
		date.setDate(date.getDate() + 1);
	}
	return [date.getFullYear(), date.getMonth() + 1, date.getDate()];
}

/** An iCalendar file with an alarm. Its times are local ones, wherever the reader is. */
export async function writeCalendarReminder(reminder: CalendarReminder): Promise<string> {
	const { createEvent } = await import('ics');
	const { from, at, easyDays, title, description, url } = reminder;
	const { error, value } = createEvent({
		start: [...firstDayOf(from, easyDays), Math.floor(at / 60), at % 60],
		startInputType: 'local',
		startOutputType: 'local',
		duration: { minutes: LENGTH_MINUTES },
		title,
		description,
		url,
		// The same file taken in again changes the appointment instead of adding one.
		uid: 'daily-review@paperdeck',
		productId: 'paperdeck',
		busyStatus: 'FREE',
		recurrenceRule: recurrenceOf(easyDays),
		// Of no time before, the library writes a duration that calendars refuse.
		alarms: [{ action: 'display', description: title, trigger: { minutes: 1, before: true } }]
	});
	if (!value) throw new Error('The calendar file could not be written', { cause: error });
	return value;
}
