import type { Moment } from './moment';

/** Day start of a learner who never changed it. */
export const FOUR_AM = 240;

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clock of a device in `zone` reads at an instant. */
export function momentAt(at: number, zone: string, dayStartMinutes = FOUR_AM): Moment {
	return { at, offsetMinutes: offsetMinutes(at, zone), dayStartMinutes };
}

/** The moment a wall clock in `zone` first shows a local time, "2026-03-29T04:00". */
export function momentLocal(local: string, zone: string, dayStartMinutes = FOUR_AM): Moment {
	const asUtc = Date.parse(`${local}Z`);
	const before = asUtc - offsetMinutes(asUtc - MS_PER_DAY, zone) * MS_PER_MINUTE;
	const after = asUtc - offsetMinutes(asUtc + MS_PER_DAY, zone) * MS_PER_MINUTE;
	const at = [before, after]
		.sort((a, b) => a - b)
		.find((instant) => instant + offsetMinutes(instant, zone) * MS_PER_MINUTE === asUtc);
	if (at === undefined) throw new Error(`${zone} has no ${local}`);
	return momentAt(at, zone, dayStartMinutes);
}

/** Local time minus UTC, minutes. */
export function offsetMinutes(at: number, zone: string): number {
	const wall = wallClock(at, zone);
	return Math.round((wall - at) / MS_PER_MINUTE);
}

/** The instants within a year at which `zone` changes its offset, to the minute. */
export function offsetChanges(zone: string, year: number): number[] {
	const changes: number[] = [];
	const end = Date.UTC(year + 1, 0);
	const stride = 20 * MS_PER_DAY;
	for (let at = Date.UTC(year, 0); at < end; at += stride) {
		if (offsetMinutes(at, zone) !== offsetMinutes(at + stride, zone)) {
			changes.push(firstWithOffsetOf(at + stride, at, zone));
		}
	}
	return changes;
}

function firstWithOffsetOf(after: number, before: number, zone: string): number {
	let [low, high] = [before, after];
	while (high - low > MS_PER_MINUTE) {
		const middle = Math.floor((low + high) / 2 / MS_PER_MINUTE) * MS_PER_MINUTE;
		if (offsetMinutes(middle, zone) === offsetMinutes(after, zone)) high = middle;
		else low = middle;
	}
	return high;
}

/**
 * The date a calendar on the wall shows, counted from 1970-01-01, yesterday's before the day start:
 * read from the zone's own calendar, not computed from an offset.
 */
export function calendarDay(at: number, zone: string, dayStartMinutes: number): number {
	const wall = new Date(wallClock(at, zone));
	const date = Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate()) / MS_PER_DAY;
	return wall.getUTCHours() * 60 + wall.getUTCMinutes() < dayStartMinutes ? date - 1 : date;
}

/** The wall clock of `zone`, written as if it were UTC epoch ms. */
function wallClock(at: number, zone: string): number {
	let format = formats.get(zone);
	if (!format) {
		format = new Intl.DateTimeFormat('en-US', {
			timeZone: zone,
			hourCycle: 'h23',
			year: 'numeric',
			month: '2-digit',
			day: '2-digit',
			hour: '2-digit',
			minute: '2-digit',
			second: '2-digit'
		});
		formats.set(zone, format);
	}
	const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] =
		format.format(at).match(/\d+/g)?.map(Number) ?? [];
	return Date.UTC(year, month - 1, day, hour, minute, second) + (at % 1000);
}
