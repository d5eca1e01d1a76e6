import type { Moment } from '$lib/scheduling/moment';

/** The learner's clock, now, as the device tells it. */
export function readDeviceClock(dayStartMinutes: number): Moment {
	const now = new Date();
	return { at: now.getTime(), offsetMinutes: -now.getTimezoneOffset(), dayStartMinutes };
}
