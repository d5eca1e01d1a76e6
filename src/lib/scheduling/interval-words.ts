import { counted, say } from '$lib/language/say';
import type { Rating } from './log';
import type { Moment } from './moment';
import type { Schedule } from './schedule';

/** How long until a card comes back, as people say it. */
export interface Interval {
	readonly unit: 'minute' | 'hour' | 'day' | 'month' | 'year';
	/** Whole minutes and days; months, years and hours under ten to one decimal. */
	readonly count: number;
}

const MS_PER_MINUTE = 60_000;
const DAYS_PER_MONTH = 365.25 / 12;
const DAYS_PER_YEAR = 365.25;

/** From now until the card is due: a step by the clock, days as they were scheduled. */
export function intervalOf(schedule: Schedule, now: Moment): Interval {
	const { dueAt, intervalDays } = schedule;
	return dueAt === null ? ofDays(intervalDays) : ofMinutes((dueAt - now.at) / MS_PER_MINUTE);
}

/** Plain words for it: "10 min", "1 hour", "3 days", "2 months". */
export function intervalWords(schedule: Schedule, now: Moment): string {
	const { unit, count } = intervalOf(schedule, now);
	if (unit === 'minute') return count === 0 ? say('now') : say(`${count} min`);
	return inUnit(unit, count);
}

function inUnit(unit: Exclude<Interval['unit'], 'minute'>, count: number): string {
	if (unit === 'hour') return counted(count, ['# hour', '# hours']);
	if (unit === 'day') return counted(count, ['# day', '# days']);
	if (unit === 'month') return counted(count, ['# month', '# months']);
	return counted(count, ['# year', '# years']);
}

/** The words for each answer that may be given. */
export function wordsOfRatings({
	at,
	schedules
}: {
	readonly at: Moment;
	readonly schedules: Readonly<Record<Rating, Schedule>>;
}): Record<Rating, string> {
	const words = (rating: Rating) => intervalWords(schedules[rating], at);
	return { again: words('again'), hard: words('hard'), good: words('good'), easy: words('easy') };
}

function ofMinutes(minutes: number): Interval {
	// A step never rounds down to "now" while it still runs.
	const whole = Math.max(0, Math.ceil(minutes));
	return whole < 60 ? { unit: 'minute', count: whole } : { unit: 'hour', count: short(whole / 60) };
}

function ofDays(days: number): Interval {
	if (days <= 30) return { unit: 'day', count: days };
	const months = short(days / DAYS_PER_MONTH);
	return months < 12
		? { unit: 'month', count: months }
		: { unit: 'year', count: short(days / DAYS_PER_YEAR) };
}

function short(count: number): number {
	return count < 10 ? Math.round(count * 10) / 10 : Math.round(count);
}
