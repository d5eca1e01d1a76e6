import type { Schedule } from '$lib/scheduling/schedule';

/** Where a card stands, in plain words; `today` is a learning day. */
export function standingOf(schedule: Schedule, today: number): string {
	const { suspended, buriedUntilDay, state, dueDay } = schedule;
	if (suspended) return 'Suspended';
	if (buriedUntilDay !== null && buriedUntilDay > today) {
		return buriedUntilDay === today + 1
			? 'Hidden until tomorrow'
			: `Hidden for ${buriedUntilDay - today} days`;
	}
	if (state === 'new') return 'New';
	return dueWords(dueDay - today);
}

/** Days in a month and a year, as intervals are spoken of. */
const MONTH = 30;
const YEAR = 365;

function dueWords(days: number): string {
	if (days <= 0) return 'Due today';
	if (days === 1) return 'Due tomorrow';
	if (days < 2 * MONTH) return `In ${days} days`;
	if (days < 2 * YEAR) return `In ${Math.round(days / MONTH)} months`;
	return `In ${Math.round(days / YEAR)} years`;
}
