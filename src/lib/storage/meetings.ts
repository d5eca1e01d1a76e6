import type { Meeting, MeetingRecord } from '$lib/meetings/meeting';
import type { PaperdeckDatabase } from './database';
import { nextStamp } from './hybrid-clock';
import { newId } from './identity';

/** Stores a meeting and answers its id; under a known id it changes that one. */
export function saveMeeting(
	db: PaperdeckDatabase,
	{ name, at, timeZone, paperIds, minutesPerDay }: Meeting,
	id?: string
): Promise<string> {
	const meeting = { name, at, timeZone, paperIds: [...paperIds], minutesPerDay };
	return db.transaction('rw', db.meetings, db.device, async () => {
		const stamp = await nextStamp(db);
		const stored = id === undefined ? undefined : await db.meetings.get(id);
		const kept = stored ?? { id: id ?? (await newId(db)), deletedAt: null, stamps: {} };
		await db.meetings.put({ ...kept, ...meeting, stamps: { ...kept.stamps, meeting: stamp } });
		return kept.id;
	});
}

export async function readMeeting(
	db: PaperdeckDatabase,
	id: string
): Promise<MeetingRecord | undefined> {
	const record = await db.meetings.get(id);
	return record?.deletedAt === null ? record : undefined;
}

/** In no order; a reader has few. */
export async function listMeetings(db: PaperdeckDatabase): Promise<MeetingRecord[]> {
	return (await db.meetings.toArray()).filter(({ deletedAt }) => deletedAt === null);
}

/** Calls a meeting off; its papers, cards and their logs stay. */
export function deleteMeeting(db: PaperdeckDatabase, id: string): Promise<void> {
	return setDeletedAt(db, id, db.clock());
}

export function restoreMeeting(db: PaperdeckDatabase, id: string): Promise<void> {
	return setDeletedAt(db, id, null);
}

function setDeletedAt(db: PaperdeckDatabase, id: string, deletedAt: number | null): Promise<void> {
	return db.transaction('rw', db.meetings, db.device, async () => {
		const record = await db.meetings.get(id);
		if (!record || (record.deletedAt === null) === (deletedAt === null)) return;
		const stamps = { ...record.stamps, deletedAt: await nextStamp(db) };
		await db.meetings.put({ ...record, deletedAt, stamps });
	});
}
