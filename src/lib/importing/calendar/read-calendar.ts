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

interface Property {
	readonly name: string;
	readonly parameters: ReadonlyMap<string, string>;
	readonly value: string;
}

/** Reads what a meeting needs of an iCalendar text (RFC 5545): names and beginnings of its events. */
export function readCalendar(text: string): ReadCalendar {
	if (text.length > LARGEST_TEXT) return { fault: 'too-large' };
	// Section 3.1: a line that begins with a blank goes on the one before.
	const lines = text
		.replace(/^\uFEFF/, '')
		.replace(/\r?\n[ \t]/g, '')
		.split(/\r\n|\n|\r/);
	if (!lines.some((line) => /^BEGIN:VCALENDAR\s*$/i.test(line))) return { fault: 'no-calendar' };
	const events: CalendarEvent[] = [];
	const open: string[] = [];
	let properties: Property[] = [];
	for (const line of lines) {
		const property = propertyOf(line);
		if (!property || events.length === MOST_EVENTS) continue;
		const part = property.value.toUpperCase().trim();
		if (property.name === 'BEGIN') {
			open.push(part);
			if (part === 'VEVENT') properties = [];
		} else if (property.name === 'END') {
			if (open.at(-1) === part) open.pop();
			if (part === 'VEVENT') events.push(...eventOf(properties));
		} else if (open.at(-1) === 'VEVENT') {
			// An alarm within the event has a summary of its own.
			properties.push(property);
		}
	}
	return events.length === 0 ? { fault: 'no-event' } : { events };
}

/** `DTSTART;TZID="Europe/Berlin":20260618T140000`; a colon within quotes ends no name. */
const LINE =
	/^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^":;,]*)(?:,(?:"[^"]*"|[^":;,]*))*)*):(.*)$/;
const PARAMETER = /;([A-Za-z0-9-]+)=("[^"]*"|[^;]*)/g;

function propertyOf(line: string): Property | undefined {
	const [, name, parameters = '', value] = LINE.exec(line) ?? [];
	if (name === undefined || value === undefined) return undefined;
	const named = [...parameters.matchAll(PARAMETER)].map(
		([, key = '', content = '']) => [key.toUpperCase(), content.replace(/^"|"$/g, '')] as const
	);
	return { name: name.toUpperCase(), parameters: new Map(named), value };
}

function eventOf(properties: readonly Property[]): CalendarEvent[] {
	const find = (wanted: string) => properties.find(({ name }) => name === wanted);
	const start = find('DTSTART');
	const read = start && startOf(start);
	return read ? [{ name: plainText(find('SUMMARY')?.value ?? ''), start: read }] : [];
}

const DATE = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z?))?$/;

function startOf({ parameters, value }: Property): CalendarStart | undefined {
	const found = DATE.exec(value.trim());
	if (!found) return undefined;
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found
		.slice(1, 6)
		.map((digits) => Number(digits ?? 0));
	const date = new Date(Date.UTC(year, month - 1, day, hour, minute));
	const isReal = date.getUTCDate() === day && date.getUTCMonth() === month - 1 && hour < 24;
	if (!isReal || minute > 59) return undefined;
	const wall = { year, month, day, hour, minute };
	if (found[4] === undefined) return { ...wall, timeZone: null, isWholeDay: true };
	if (found[7] === 'Z') return { ...wall, timeZone: 'UTC', isWholeDay: false };
	return { ...wall, ...zoneOf(parameters.get('TZID')), isWholeDay: false };
}

function zoneOf(name: string | undefined): Pick<CalendarStart, 'timeZone' | 'unknownZone'> {
	if (name === undefined) return { timeZone: null };
	// Some write the zone behind a path of their own: `/example.org/20240101/Europe/Berlin`.
	const parts = name.split('/').filter((part) => part !== '');
	const known = parts.map((_, index) => parts.slice(index).join('/')).find(isTimeZone);
	return known === undefined ? { timeZone: null, unknownZone: name } : { timeZone: known };
}

/** Section 3.3.11: `\n`, `\,`, `\;` and `\\`; as one line, a name has no more. */
function plainText(value: string): string {
	return value
		.replace(/\\([nN,;\\])/g, (_, sign: string) => (/n/i.test(sign) ? ' ' : sign))
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, 200);
}
