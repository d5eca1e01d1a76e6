import type { Stamps } from '$lib/papers/stamps';

/** People meet to discuss papers. */
export interface Meeting {
	readonly name: string;
	/** When it begins, epoch ms. */
	readonly at: number;
	/** IANA name of the zone it was set in, e.g. `Europe/Berlin`. */
	readonly timeZone: string;
	readonly paperIds: readonly string[];
	/** Minutes a day that its cards may take until then. */
	readonly minutesPerDay: number;
}

/** A meeting as it is stored. */
export interface MeetingRecord extends Meeting {
	readonly id: string;
	/** Epoch ms, or `null` while it exists. */
	readonly deletedAt: number | null;
	/** Of `meeting` (all of the above) and `deletedAt`. */
	readonly stamps: Stamps;
}

export const USUAL_MINUTES_PER_DAY = 10;

const MS_PER_HOUR = 3_600_000;
/** So long after it began a meeting is still shown as the next one. */
const LASTS_MS = MS_PER_HOUR;

/** The meetings to come and those that were, each from the one nearest to now. */
export function byTime<T extends Meeting>(
	meetings: readonly T[],
	now: number
): { readonly coming: T[]; readonly past: T[] } {
	const isComing = ({ at }: T) => at + LASTS_MS > now;
	return {
		coming: meetings.filter(isComing).sort((a, b) => a.at - b.at),
		past: meetings.filter((meeting) => !isComing(meeting)).sort((a, b) => b.at - a.at)
	};
}
