import { dateWords } from '$lib/language/numbers';
import { say } from '$lib/language/say';
import { wallTimeAt } from './wall-time';

const MS_PER_DAY = 86_400_000;

/** Days on the calendar of a zone from one instant to another. */
export function daysUntil(at: number, now: number, timeZone: string): number {
	const dayOf = (instant: number) => {
		const { year, month, day } = wallTimeAt(instant, timeZone);
		return Date.UTC(year, month - 1, day) / MS_PER_DAY;
	};
	return dayOf(at) - dayOf(now);
}

/** "today", "tomorrow", "on Thursday", "on 12 March": when a meeting is, as the reader would say it. */
export function whenWords(
	{ at, timeZone }: { readonly at: number; readonly timeZone: string },
	now: number
): string {
	const days = daysUntil(at, now, timeZone);
	if (days === 0) return say('today');
	if (days === 1) return say('tomorrow');
	const isNear = days > 1 && days < 7;
	const format = isNear
		? ({ weekday: 'long' } as const)
		: ({ day: 'numeric', month: 'long' } as const);
	const day = dateWords(at, { ...format, timeZone });
	return say(`on ${day}`);
}

/** "Thursday, 18 June 2026 at 14:00", on the clock of the meeting's zone. */
export function fullWhenWords({
	at,
	timeZone
}: {
	readonly at: number;
	readonly timeZone: string;
}): string {
	return dateWords(at, { dateStyle: 'full', timeStyle: 'short', timeZone });
}
