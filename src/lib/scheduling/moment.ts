/** A reading of the learner's clock. Stored whole with every log entry, so that days stay where they were. */
export interface Moment {
	/** Epoch milliseconds. */
	readonly at: number;
	/** Local time minus UTC on the device at that instant, minutes (Berlin in winter: 60). */
	readonly offsetMinutes: number;
	/** Minutes after local midnight at which the learning day begins (default 240, 4 a.m.). */
	readonly dayStartMinutes: number;
}

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/** The learning-day clock: local wall time minus the day start, written as if it were UTC epoch ms. */
export function learningClock(moment: Moment): number {
	return moment.at + (moment.offsetMinutes - moment.dayStartMinutes) * MS_PER_MINUTE;
}

/** The learning day a moment belongs to, counted from 1970-01-01. */
export function learningDay(moment: Moment): number {
	return Math.floor(learningClock(moment) / MS_PER_DAY);
}

/** Learning days from one moment to another; 0 when the clock went back or the reader flew west. */
export function elapsedDays(from: Moment, to: Moment): number {
	return Math.max(0, learningDay(to) - learningDay(from));
}
