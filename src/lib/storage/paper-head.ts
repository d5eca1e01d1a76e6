import type { PaperHeadRecord, ReadingStatus } from '$lib/papers/paper-record';
import type { PaperdeckDatabase } from './database';
import { nextStamp } from './hybrid-clock';
import { without } from './without';

/** Stores how far the reader is with a paper; `undefined` takes their word back. */
export function setReadingStatus(
	db: PaperdeckDatabase,
	paperId: string,
	readingStatus: ReadingStatus | undefined
): Promise<void> {
	return changeHead(db, { paperId, field: 'readingStatus' }, (record) => ({
		...without(record, ['readingStatus']),
		...(readingStatus && { readingStatus })
	}));
}

/** Stores the reader's own words about a paper. */
export function setNote(db: PaperdeckDatabase, paperId: string, note: string): Promise<void> {
	return changeHead(db, { paperId, field: 'note' }, (record) => ({
		...without(record, ['note']),
		...(note.trim() !== '' && { note })
	}));
}

interface FieldOfPaper {
	readonly paperId: string;
	/** The one of `stamps` that says when. */
	readonly field: 'citation' | 'readingStatus' | 'note';
}

/** Changes one field of a paper and stamps it. */
export function changeHead(
	db: PaperdeckDatabase,
	{ paperId, field }: FieldOfPaper,
	change: (record: PaperHeadRecord) => PaperHeadRecord
): Promise<void> {
	return db.transaction('rw', db.papers, db.device, async () => {
		const record = await storedHead(db, paperId);
		const stamps = { ...record.stamps, [field]: await nextStamp(db) };
		await db.papers.put({ ...change(record), stamps });
	});
}

/** @throws Error where no such paper was ever stored. */
export async function storedHead(db: PaperdeckDatabase, id: string): Promise<PaperHeadRecord> {
	const record = await db.papers.get(id);
	if (!record) throw new Error(`No paper ${id}`);
	return record;
}
