import type { CalendarEvent } from '$lib/importing/calendar/read-calendar';
import { say } from '$lib/language/say';
import { byTime, type MeetingRecord } from '$lib/meetings/meeting';
import { readDraft, type DraftFault, type MeetingDraft } from '$lib/meetings/meeting-draft';
import { instantOf, wallTimeAt, writeWallTime } from '$lib/meetings/wall-time';
import type { PaperSummary } from '$lib/papers/paper-record';
import { deleteMeeting, listMeetings, restoreMeeting, saveMeeting } from '$lib/storage/meetings';
import { listPapers } from '$lib/storage/papers';
import type { App } from './app.svelte';
import { LiveQuery } from './live-query.svelte';

interface Known {
	readonly meetings: readonly MeetingRecord[];
	readonly papers: readonly PaperSummary[];
}

const faults = (): Readonly<Record<DraftFault, string>> => ({
	'no-name': 'Give the meeting a name, so that you know it on the first page.',
	'no-time': 'Choose the date and the time of the meeting.',
	'no-zone': 'This device does not know that time zone. Choose another one of the list.',
	past: 'That time is over. Choose one that is still to come.',
	'too-far': 'That is more than a year from now. Check the year.',
	'no-papers': 'Choose at least one paper that you will discuss.'
});

const calendarFaults = () => ({
	'no-calendar': 'That file is no calendar (.ics). Nothing was changed. Choose another one.',
	'no-event': 'That calendar holds no event with a date. Nothing was changed.',
	'too-large': 'That calendar is too large. Export the one event, and open that.'
});

/** What a calendar file says of a meeting. */
export interface FromCalendar {
	readonly name: string;
	/** For the field of date and time. */
	readonly when: string;
	readonly timeZone: string;
	/** What the reader should check, in a sentence. */
	readonly note: string;
}

/** The zone this device is in. */
export function ownTimeZone(): string {
	return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The reader's meetings, and the papers that one can be about. */
export class Meetings {
	readonly #known: LiveQuery<Known>;
	/** Why a meeting was not stored, in a sentence. */
	fault = $state('');

	constructor(readonly app: App) {
		const { db } = app;
		this.#known = new LiveQuery<Known>(
			async () => ({ meetings: await listMeetings(db), papers: await listPapers(db) }),
			{ meetings: [], papers: [] }
		);
	}

	get loaded(): boolean {
		return this.#known.loaded;
	}

	get papers(): readonly PaperSummary[] {
		return this.#known.current.papers;
	}

	get coming(): readonly MeetingRecord[] {
		return byTime(this.#known.current.meetings, this.app.now().at).coming;
	}

	get past(): readonly MeetingRecord[] {
		return byTime(this.#known.current.meetings, this.app.now().at).past;
	}

	meeting(id: string): MeetingRecord | undefined {
		return this.#known.current.meetings.find((meeting) => meeting.id === id);
	}

	/** Stores what was filled in and answers its id; `undefined` where something is missing. */
	async save(draft: MeetingDraft, id?: string): Promise<string | undefined> {
		const read = readDraft(draft, this.app.now().at);
		if ('fault' in read) {
			this.fault = faults()[read.fault];
			return undefined;
		}
		this.fault = '';
		return this.app.write(() => saveMeeting(this.app.db, read.meeting, id));
	}

	async callOff({ id, name }: MeetingRecord): Promise<boolean> {
		const { app } = this;
		const isGone = await app.write(async () => {
			await deleteMeeting(app.db, id);
			return true;
		});
		if (!isGone) return false;
		app.notices.show(say(`“${name}” was taken off the list. Its papers and cards stay.`), {
			label: 'Undo',
			run: () => void app.write(() => restoreMeeting(app.db, id))
		});
		return true;
	}

	/** The next event of a calendar file, or its last one. */
	async readCalendar(file: File): Promise<FromCalendar | undefined> {
		const now = this.app.now().at;
		const { readCalendar } = await import('$lib/importing/calendar/read-calendar');
		const read = readCalendar(await file.text(), now);
		if ('fault' in read) {
			this.fault = calendarFaults()[read.fault];
			return undefined;
		}
		this.fault = '';
		const timed = read.events.map((event) => ({ event, at: instantOfEvent(event) }));
		timed.sort((a, b) => a.at - b.at);
		const next = timed.find(({ at }) => at > now) ?? timed.at(-1);
		return next && fromEvent(next.event, next.at, timed.length);
	}
}

function instantOfEvent({ start }: CalendarEvent): number {
	return instantOf(start, start.timeZone ?? ownTimeZone());
}

function fromEvent({ name, start }: CalendarEvent, at: number, count: number): FromCalendar {
	const isLocal = start.timeZone === null || start.timeZone === 'UTC';
	const timeZone = isLocal ? ownTimeZone() : (start.timeZone ?? ownTimeZone());
	const notes = [
		count > 1 ? `The file holds ${count} events; this is the next one.` : '',
		start.isWholeDay ? 'The calendar has no time for it: choose one.' : '',
		start.unknownZone === undefined
			? ''
			: `This device does not know the zone “${start.unknownZone}”: check the time.`
	];
	return {
		name,
		when: writeWallTime(wallTimeAt(at, timeZone)),
		timeZone,
		note: notes.filter((note) => note !== '').join(' ')
	};
}
