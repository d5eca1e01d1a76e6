import { recallAfter } from './fsrs';
import { elapsedDays, learningDay, type Moment } from './moment';
import type { Preset } from './preset';
import type { Schedule } from './schedule';

/** What of a schedule says when its card is asked. */
type Turn = Pick<Schedule, 'suspended' | 'buriedUntilDay' | 'dueAt' | 'dueDay'>;

/** Whether a card may be asked now; learning steps count as ended `aheadMs` early. */
export function isDue(schedule: Turn, now: Moment, aheadMs = 0): boolean {
	if (schedule.suspended || isBuried(schedule, now)) return false;
	if (schedule.dueAt !== null) return schedule.dueAt <= now.at + aheadMs;
	return schedule.dueDay <= learningDay(now);
}

/** Hidden until the learning day it was buried to begins. */
export function isBuried(schedule: Pick<Turn, 'buriedUntilDay'>, now: Moment): boolean {
	return schedule.buriedUntilDay !== null && learningDay(now) < schedule.buriedUntilDay;
}

/** Probability of recall now, 0–1, by FSRS-6's forgetting curve; `null` before the first review. */
export function retrievability(schedule: Schedule, now: Moment, preset: Preset): number | null {
	const { memory, lastReviewed } = schedule;
	if (!memory || !lastReviewed) return null;
	return recallAfter(memory, elapsedDays(lastReviewed, now), preset);
}
