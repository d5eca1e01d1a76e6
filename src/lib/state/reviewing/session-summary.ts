import { learningDay } from '$lib/scheduling/moment';
import { studyDaysOf, type StudyDays } from '$lib/scheduling/study-days';
import type { DayTally } from '$lib/scheduling/day-tally';
import { readDays } from '$lib/storage/days';
import { dueForecast } from '$lib/storage/due-forecast';
import type { App } from '../app.svelte';

/** What a learning day came to, told when nothing is left of it. */
export interface SessionSummary {
	readonly today: DayTally;
	/** Reviews that come back on the next learning day. */
	readonly tomorrowCount: number;
	/** `null` where the reader does not want to be told. */
	readonly studyDays: StudyDays | null;
}

/** Sums up the day so far; nothing on a day without answers. */
export async function summariseSession(app: App): Promise<SessionSummary | null> {
	const { db, settings } = app;
	const now = app.now();
	const day = learningDay(now);
	const days = await readDays(db);
	const today = days.find((tally) => tally.day === day);
	if (!today) return null;
	const { byDay } = await dueForecast(db, now, 2);
	const dayNumbers = days.map((tally) => tally.day);
	return {
		today,
		tomorrowCount: byDay[1] ?? 0,
		studyDays: settings.showStudyDays ? studyDaysOf(dayNumbers, day, settings.easyDays) : null
	};
}
