import type { DayTally } from './day-tally';
import { weekdayOf } from './weekday';

/** One learning day as charts show it. */
export interface DayRow {
	/** Learning day. */
	readonly day: number;
	readonly answers: number;
	readonly minutes: number;
	readonly introduced: number;
	/** Answers a day or more after the one before, and how many of them were recalled. */
	readonly asked: number;
	readonly recalled: number;
}

const MS_PER_MINUTE = 60_000;

/** The last days up to today, also those before the first review. */
export function lastDays(days: readonly DayTally[], today: number, count: number): DayRow[] {
	const byDay = new Map(days.map((tally) => [tally.day, tally]));
	return Array.from({ length: count }, (_, index) => {
		const day = today - count + 1 + index;
		const tally = byDay.get(day);
		return {
			day,
			answers: tally?.answers ?? 0,
			minutes: (tally?.durationMs ?? 0) / MS_PER_MINUTE,
			introduced: tally?.introduced ?? 0,
			asked: tally?.asked ?? 0,
			recalled: tally?.recalled ?? 0
		};
	});
}

/** True retention of a stretch of days. */
export interface RetentionRow {
	/** First learning day. */
	readonly day: number;
	readonly asked: number;
	/** 0–1; `null` where nothing was asked. */
	readonly retention: number | null;
}

/** True retention over stretches of so many days, the last one ending today. */
export function retentionRows(rows: readonly DayRow[], stretchDays: number): RetentionRow[] {
	const stretches: RetentionRow[] = [];
	for (let end = rows.length; end > 0; end -= stretchDays) {
		const stretch = rows.slice(Math.max(0, end - stretchDays), end);
		const asked = stretch.reduce((sum, row) => sum + row.asked, 0);
		const recalled = stretch.reduce((sum, row) => sum + row.recalled, 0);
		const day = stretch[0]?.day ?? 0;
		stretches.push({ day, asked, retention: asked === 0 ? null : recalled / asked });
	}
	return stretches.reverse();
}

/** Weeks from Monday to Sunday that hold the rows; days outside are `null`. */
export function calendarWeeks(rows: readonly DayRow[]): (DayRow | null)[][] {
	const weeks: (DayRow | null)[][] = [];
	for (const row of rows) {
		const weekday = weekdayOf(row.day);
		if (weekday === 0 || weeks.length === 0) weeks.push(Array<DayRow | null>(7).fill(null));
		const week = weeks.at(-1);
		if (week) week[weekday] = row;
	}
	return weeks;
}

/** How dark a day is drawn, 0 to 4, against the fullest of them. */
export function heatLevel(answers: number, most: number): number {
	if (answers === 0 || most === 0) return 0;
	return Math.min(4, 1 + Math.floor((4 * answers) / (most + 1)));
}

/** Days with answers among the last so many, today included. */
export function studiedDays(rows: readonly DayRow[]): number {
	return rows.filter(({ answers }) => answers > 0).length;
}
