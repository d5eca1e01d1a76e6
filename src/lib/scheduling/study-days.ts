import { weekdayOf } from './weekday';

/** On which of the last days there were reviews, told in what was done. */
export interface StudyDays {
	/** Days with reviews up to today, or up to yesterday while today has none yet; chosen days of rest do not end it. */
	readonly runDays: number;
	/** Of the last seven days, today among them, those with reviews. */
	readonly recentDays: number;
}

const RECENT_DAYS = 7;

/** `days` are learning days with answers, `easyDays` the shares wanted on each weekday, Monday first. */
export function studyDaysOf(
	days: readonly number[],
	today: number,
	easyDays: readonly number[]
): StudyDays {
	const studied = new Set(days);
	const isRest = (day: number) => easyDays[weekdayOf(day)] === 0;
	const first = Math.min(today, ...days);
	let runDays = 0;
	for (let day = today; day >= first; day--) {
		if (studied.has(day)) runDays += 1;
		else if (day !== today && !isRest(day)) break;
	}
	const recent = Array.from({ length: RECENT_DAYS }, (_, ago) => today - ago);
	return { runDays, recentDays: recent.filter((day) => studied.has(day)).length };
}
