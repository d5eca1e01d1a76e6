const MS_PER_MINUTE = 60_000;

/** A date and a time as a clock on the wall shows them. */
export interface WallTime {
	readonly year: number;
	/** 1–12. */
	readonly month: number;
	readonly day: number;
	readonly hour: number;
	readonly minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
	const known = formats.get(timeZone);
	if (known) return known;
	const format = new Intl.DateTimeFormat('en-US', {
		timeZone,
		hourCycle: 'h23',
		...({ year: 'numeric', month: 'numeric', day: 'numeric' } as const),
		...({ hour: 'numeric', minute: 'numeric' } as const)
	});
	formats.set(timeZone, format);
	return format;
}

/** Whether the zone is one this device knows. */
export function isTimeZone(timeZone: string): boolean {
	try {
		formatOf(timeZone);
		return true;
	} catch {
		// An unknown zone throws; that is the answer.
		return false;
	}
}

/** What clocks of a zone show at an instant (epoch ms). */
export function wallTimeAt(at: number, timeZone: string): WallTime {
	const parts = formatOf(timeZone).formatToParts(at);
	const part = (type: Intl.DateTimeFormatPartTypes) =>
		Number(parts.find((one) => one.type === type)?.value ?? 0);
	const [year, month, day] = [part('year'), part('month'), part('day')];
	return { year, month, day, hour: part('hour'), minute: part('minute') };
}

function asUtc({ year, month, day, hour, minute }: WallTime): number {
	return Date.UTC(year, month - 1, day, hour, minute);
}

/** Local time minus UTC in a zone at an instant, minutes. */
export function offsetMinutesAt(at: number, timeZone: string): number {
	const whole = Math.floor(at / MS_PER_MINUTE) * MS_PER_MINUTE;
	return (asUtc(wallTimeAt(at, timeZone)) - whole) / MS_PER_MINUTE;
}

/**
 * The instant at which clocks of a zone show a time, epoch ms. Of a time that comes twice the first;
 * one that is skipped in spring is taken an hour later, as calendars do.
 */
export function instantOf(wall: WallTime, timeZone: string): number {
	const utc = asUtc(wall);
	const offsets = [utc - 86_400_000, utc + 86_400_000].map((at) => offsetMinutesAt(at, timeZone));
	const instants = offsets.map((minutes) => utc - minutes * MS_PER_MINUTE);
	const exact = instants.filter((at) => asUtc(wallTimeAt(at, timeZone)) === utc);
	return exact.length > 0 ? Math.min(...exact) : Math.max(...instants);
}

const DATE_AND_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/;

/** Reads `2026-06-18T14:00`, the value of a date-and-time field; `null` for anything else. */
export function readWallTime(text: string): WallTime | null {
	const [, ...parts] = DATE_AND_TIME.exec(text) ?? [];
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.map(Number);
	const wall = { year, month, day, hour, minute };
	const isReal =
		parts.length > 0 && writeWallTime(wallTimeAt(asUtc(wall), 'UTC')) === writeWallTime(wall);
	return isReal ? wall : null;
}

export function writeWallTime({ year, month, day, hour, minute }: WallTime): string {
	const two = (number: number) => String(number).padStart(2, '0');
	return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}
