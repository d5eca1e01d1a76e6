import type { Meeting, MeetingRecord } from './meeting';
import { instantOf, isTimeZone, readWallTime, wallTimeAt, writeWallTime } from './wall-time';

/** A meeting as the reader fills it in. */
export interface MeetingDraft {
	readonly name: string;
	/** `2026-06-18T14:00`, or empty. */
	readonly when: string;
	/** IANA name. */
	readonly timeZone: string;
	readonly paperIds: readonly string[];
	readonly minutesPerDay: number;
}

export type DraftFault = 'no-name' | 'no-time' | 'no-zone' | 'past' | 'too-far' | 'no-papers';

const LONGEST_NAME = 200;
const MS_PER_DAY = 86_400_000;
/** Whoever plans further ahead has mistyped the year. */
const FURTHEST_DAYS = 366;

/** The meeting that a draft says, or what is missing from it. */
export function readDraft(
	draft: MeetingDraft,
	now: number
): { readonly meeting: Meeting } | { readonly fault: DraftFault } {
	const name = draft.name.trim().replace(/\s+/g, ' ').slice(0, LONGEST_NAME);
	const { timeZone, paperIds, minutesPerDay } = draft;
	if (name === '') return { fault: 'no-name' };
	const wall = readWallTime(draft.when);
	if (!wall) return { fault: 'no-time' };
	if (!isTimeZone(timeZone)) return { fault: 'no-zone' };
	const at = instantOf(wall, timeZone);
	if (at <= now) return { fault: 'past' };
	if (at > now + FURTHEST_DAYS * MS_PER_DAY) return { fault: 'too-far' };
	if (paperIds.length === 0) return { fault: 'no-papers' };
	return { meeting: { name, at, timeZone, paperIds, minutesPerDay } };
}

export function draftOf(meeting: MeetingRecord): MeetingDraft {
	const { name, at, timeZone, paperIds, minutesPerDay } = meeting;
	const when = writeWallTime(wallTimeAt(at, timeZone));
	return { name, when, timeZone, paperIds, minutesPerDay };
}
