import { learningClock, learningDay, type Moment } from '$lib/scheduling/moment';

/** What must be known to remind while no page is open: worked out by the page, read by the service worker. */
export interface ReminderPlan {
	/** Minutes after local midnight, 0–1439; `null`: no reminder. */
	readonly reminderAt: number | null;
	/** The number on the app's icon is wanted. */
	readonly badge: boolean;
	readonly dayStartMinutes: number;
	/** Learning day the counts begin with. */
	readonly firstDay: number;
	/** Cards due on each day if none is answered before. */
	readonly dueByDay: readonly number[];
	/** Learning day of the last answer, or `null`. */
	readonly studiedDay: number | null;
	/** Learning day of the last reminder, or `null`. */
	readonly remindedDay: number | null;
	/** What the reminder says, in the reader's language. */
	readonly words: string;
}

/** Where the page leaves the plan for the service worker, in the caches of the site. */
export const REMINDER_CACHE = 'paperdeck-reminder';
export const REMINDER_URL = '/reminder-plan.json';
/** Held by whoever reads the plan and writes it: every tab, and the service worker. */
export const REMINDER_LOCK = 'paperdeck-reminder';
/** Name of the periodic sync, and of the one notification there ever is. */
export const REMINDER_TAG = 'daily-reminder';

const MINUTES_PER_DAY = 1440;
const MS_PER_MINUTE = 60_000;

const modulo = (value: number, by: number) => ((value % by) + by) % by;

/** Cards due on the day of a moment, as far as the plan reaches. */
export function dueOn(plan: ReminderPlan, now: Moment): number {
	const at = learningDay(now) - plan.firstDay;
	return plan.dueByDay[Math.min(Math.max(0, at), plan.dueByDay.length - 1)] ?? 0;
}

/** Minutes from the beginning of a learning day to its reminder. */
function reminderMinute({ reminderAt, dayStartMinutes }: ReminderPlan): number | null {
	return reminderAt === null ? null : modulo(reminderAt - dayStartMinutes, MINUTES_PER_DAY);
}

function minuteOfDay(now: Moment): number {
	return Math.floor(modulo(learningClock(now) / MS_PER_MINUTE, MINUTES_PER_DAY));
}

/** Whether to remind now: its time has come, cards are due, and nobody studied or was reminded today. */
export function isReminderDue(plan: ReminderPlan, now: Moment): boolean {
	const minute = reminderMinute(plan);
	const today = learningDay(now);
	if (minute === null || minuteOfDay(now) < minute) return false;
	return plan.studiedDay !== today && plan.remindedDay !== today && dueOn(plan, now) > 0;
}

/** When the next reminder's time comes, epoch ms; `null` where none is wanted. */
export function nextReminderAt(plan: ReminderPlan, now: Moment): number | null {
	const minute = reminderMinute(plan);
	if (minute === null) return null;
	const ahead = modulo(minute - minuteOfDay(now), MINUTES_PER_DAY) || MINUTES_PER_DAY;
	return Math.floor(now.at / MS_PER_MINUTE + ahead) * MS_PER_MINUTE;
}
