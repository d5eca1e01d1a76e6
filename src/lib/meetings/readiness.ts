import { retrievability } from '$lib/scheduling/due';
import type { Moment } from '$lib/scheduling/moment';
import type { Preset } from '$lib/scheduling/preset';
import type { Finding, Ramp } from './ramp';

/** How many of some findings would be recalled, as expected numbers. */
export interface Readiness {
	readonly findings: number;
	/** Today. */
	readonly today: number;
	/** At the meeting, if nothing is asked until then. */
	readonly untouched: number;
	/** At the meeting, after what is planned. */
	readonly prepared: number;
}

export function readinessOf(
	findings: readonly Finding[],
	{ untouched, prepared }: Ramp,
	{ now, preset }: { readonly now: Moment; readonly preset: Preset }
): Readiness {
	const sum = (chanceOf: (finding: Finding) => number) =>
		findings.reduce((total, finding) => total + chanceOf(finding), 0);
	return {
		findings: findings.length,
		today: sum(({ schedule }) => retrievability(schedule, now, preset) ?? 0),
		untouched: sum(({ id }) => untouched.get(id) ?? 0),
		prepared: sum(({ id }) => prepared.get(id) ?? 0)
	};
}

const MS_PER_MINUTE = 60_000;

/** Whole minutes a day until the meeting, over the days on which there is something to do; 0: nothing. */
export function minutesPerDayOf({ days }: Ramp): number {
	const busy = days.filter(({ ms }) => ms > 0);
	if (busy.length === 0) return 0;
	const ms = busy.reduce((total, day) => total + day.ms, 0);
	return Math.max(1, Math.round(ms / busy.length / MS_PER_MINUTE));
}
