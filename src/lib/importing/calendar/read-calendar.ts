import ICAL from 'ical.js';
import { isTimeZone } from '$lib/meetings/wall-time';

/** When an event begins, as its calendar writes it. */
export interface CalendarStart {
	readonly year: number;
	/** 1–12. */
	readonly month: number;
	readonly day: number;
	readonly hour: number;
	readonly minute: number;
	/** IANA name, `UTC`, or `null`: by the clock of wherever it is read. */
	readonly timeZone: string | null;
	/** The event has a date alone. */
	readonly isWholeDay: boolean;
	/** The zone the calendar names, where this device does not know it. */
	readonly unknownZone?: string;
}

export interface CalendarEvent {
	readonly name: string;
	readonly start: CalendarStart;
}

export type ReadCalendar =
	| { readonly events: readonly CalendarEvent[] }
	| { readonly fault: 'no-calendar' | 'no-event' | 'too-large' };

/** A year of a busy person is smaller. */
const LARGEST_TEXT = 5_000_000;
const MOST_EVENTS = 5000;

/** Of all series together; whoever writes one a second wants to keep the device busy. */
const MOST_DATES = 10_000;

/**
 * Reads what a meeting needs of an iCalendar text (RFC 5545): names and beginnings of its events. Of a
 * series the first one after `now` (epoch ms) is read, or its last.
 */
export function readCalendar(text: string, now: number): ReadCalendar {
	if (text.length > LARGEST_TEXT) return { fault: 'too-large' };
	if (!/^\uFEFF?BEGIN:VCALENDAR\s*$/im.test(text)) return { fault: 'no-calendar' };
	const dates = { left: MOST_DATES };
	const events = calendarsIn(text)
		.flatMap((calendar) => calendar.getAllSubcomponents('vevent'))
		.slice(0, MOST_EVENTS)
		.flatMap((event) => eventOf(event, now, dates));
	return events.length === 0 ? { fault: 'no-event' } : { events };
}

function calendarsIn(text: string): ICAL.Component[] {
	// A stray line costs itself and not the file.
	const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
	const sound = lines.filter((line) => /^(?:[ \t]|[A-Za-z0-9-]+[:;])/.test(line)).map(withSeconds);
	try {
		const parsed: unknown = ICAL.parse(sound.join('\r\n'));
		if (!Array.isArray(parsed)) return [];
		const roots: unknown[] = typeof parsed[0] === 'string' ? [parsed] : parsed;
		return roots.map((root) => new ICAL.Component(root as unknown[]));
	} catch {
		// Cut off in the middle of an event.
		return [];
	}
}

/** `T1400`, as some write it. */
function withSeconds(line: string): string {
	return line.replace(
		/^(DTSTART.*:\d{8}T\d{4})(Z?)$/i,
		(_, time: string, zulu: string) => `${time}00${zulu}`
	);
}

function eventOf(component: ICAL.Component, now: number, dates: { left: number }): CalendarEvent[] {
	const property = component.getFirstProperty('dtstart');
	if (!property) return [];
	try {
		const first = property.getFirstValue() as unknown;
		if (!(first instanceof ICAL.Time) || !isReal(property)) return [];
		const start = component.hasProperty('rrule')
			? nextOf(new ICAL.Event(component), first, { now, dates })
			: first;
		const name = plainText(String(component.getFirstPropertyValue('summary') ?? ''));
		return [{ name, start: startOf(start, String(property.getParameter('tzid') ?? '')) }];
	} catch {
		// A date that is none.
		return [];
	}
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/;

/** 31 February, which a lenient reader makes a day of March. */
function isReal(property: ICAL.Property): boolean {
	const written = String((property.jCal as unknown[])[3] ?? '');
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = (DATE.exec(written) ?? [])
		.slice(1)
		.map((digits) => Number(digits ?? 0));
	const date = new Date(Date.UTC(year, month - 1, day));
	const isDay = date.getUTCDate() === day && date.getUTCMonth() === month - 1;
	return isDay && hour < 24 && minute < 60;
}

interface Search {
	readonly now: number;
	readonly dates: { left: number };
}

function nextOf(event: ICAL.Event, first: ICAL.Time, { now, dates }: Search): ICAL.Time {
	const series = event.iterator();
	let last = first;
	for (; dates.left > 0; dates.left--) {
		const next = series.next() as ICAL.Time | undefined;
		if (!next) break;
		last = next;
		if (next.toJSDate().getTime() > now) break;
	}
	return last;
}

function startOf(time: ICAL.Time, tzid: string): CalendarStart {
	const wall = wallOf(time);
	if (time.isDate) return { ...wall, timeZone: null, isWholeDay: true };
	const zone = time.zone === ICAL.Timezone.utcTimezone ? 'UTC' : zoneNamed(tzid);
	if (zone !== undefined) return { ...wall, timeZone: zone, isWholeDay: false };
	// A zone that only this file knows tells its own rules.
	if (time.zone !== ICAL.Timezone.localTimezone) {
		const told = wallOf(time.convertToZone(ICAL.Timezone.utcTimezone));
		return { ...told, timeZone: 'UTC', isWholeDay: false };
	}
	const unknown = tzid === '' ? {} : { unknownZone: tzid };
	return { ...wall, timeZone: null, ...unknown, isWholeDay: false };
}

const wallOf = ({ year, month, day, hour, minute }: ICAL.Time) => {
	return { year, month, day, hour, minute };
};

/** Some write the zone behind a path of their own: `/example.org/20240101/Europe/Berlin`. */
function zoneNamed(name: string): string | undefined {
	const parts = name.split('/').filter((part) => part !== '');
	return parts.map((_, index) => parts.slice(index).join('/')).find(isTimeZone);
}

/** As one line: a name has no more. */
function plainText(value: string): string {
	return value.replace(/\s+/g, ' ').trim().slice(0, 200);
}
