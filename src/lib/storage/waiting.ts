import type { WaitingRecord } from '$lib/papers/waiting';
import type { PaperdeckDatabase } from './database';
import { nextStamp } from './hybrid-clock';
import { idOfWaiting } from './content-ids';

export type NewWaiting = Pick<WaitingRecord, 'kind' | 'value'>;

/** Notes works to be fetched later and answers their ids; asked for again, they wait once. */
export function addWaiting(db: PaperdeckDatabase, works: readonly NewWaiting[]): Promise<string[]> {
	return db.transaction('rw', db.waiting, db.device, async () => {
		const ids: string[] = [];
		for (const { kind, value } of works) {
			const id = idOfWaiting(kind, value);
			const stored = await db.waiting.get(id);
			if (!stored) {
				const times = { addedAt: db.clock(), deletedAt: null };
				await putStamped(db, { id, kind, value, ...times, stamps: {} }, 'deletedAt');
			} else if (stored.deletedAt !== null) {
				await putStamped(db, { ...stored, deletedAt: null }, 'deletedAt');
			}
			ids.push(id);
		}
		return ids;
	});
}

/** What waits, oldest first. */
export async function listWaiting(db: PaperdeckDatabase): Promise<WaitingRecord[]> {
	const all = await db.waiting.toArray();
	return all
		.filter(({ deletedAt }) => deletedAt === null)
		.sort((a, b) => a.addedAt - b.addedAt || (a.id < b.id ? -1 : 1));
}

/** Notes an attempt that brought nothing, and why. */
export function noteAttempt(db: PaperdeckDatabase, id: string, problem: string): Promise<void> {
	return db.transaction('rw', db.waiting, db.device, async () => {
		const record = await storedWaiting(db, id);
		await putStamped(db, { ...record, lastTriedAt: db.clock(), problem }, 'tried');
	});
}

/** Takes a work off the list: it was fetched, or the reader gave it up. */
export function removeWaiting(db: PaperdeckDatabase, id: string): Promise<void> {
	return db.transaction('rw', db.waiting, db.device, async () => {
		const record = await storedWaiting(db, id);
		if (record.deletedAt !== null) return;
		await putStamped(db, { ...record, deletedAt: db.clock() }, 'deletedAt');
	});
}

async function storedWaiting(db: PaperdeckDatabase, id: string): Promise<WaitingRecord> {
	const record = await db.waiting.get(id);
	if (!record) throw new Error(`Nothing waits as ${id}`);
	return record;
}

async function putStamped(
	db: PaperdeckDatabase,
	record: WaitingRecord,
	field: 'tried' | 'deletedAt'
): Promise<void> {
	const stamps = { ...record.stamps, [field]: await nextStamp(db) };
	await db.waiting.put({ ...record, stamps });
}
