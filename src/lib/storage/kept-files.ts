import type { KeptFileRecord } from '$lib/papers/kept-file';
import type { PaperdeckDatabase } from './database';
import { nextStamp } from './hybrid-clock';
import { idOfFile } from './content-ids';

/** The bytes of a kept file, apart from its record so that lists need not read them. */
export interface FileBytesRecord {
	readonly id: string;
	readonly blob: Blob;
}

export interface NewFile {
	readonly paperId: string;
	readonly name: string;
	readonly mediaType: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Keeps a file beside a paper and answers its id; kept twice, it is one file. */
export async function keepFile(db: PaperdeckDatabase, file: NewFile): Promise<string> {
	const { paperId, name, mediaType, bytes } = file;
	const id = await idOfFile(paperId, bytes);
	const blob = new Blob([bytes], { type: mediaType });
	return db.transaction('rw', db.files, db.fileBytes, db.device, async () => {
		const stored = await db.files.get(id);
		await db.fileBytes.put({ id, blob });
		if (!stored) {
			const facts = { id, paperId, name, mediaType, byteCount: bytes.length };
			const record = { ...facts, addedAt: db.clock(), deletedAt: null, stamps: {} };
			await putDeletedAt(db, record, null);
		} else if (stored.deletedAt !== null) {
			await putDeletedAt(db, stored, null);
		}
		return id;
	});
}

async function putDeletedAt(
	db: PaperdeckDatabase,
	record: KeptFileRecord,
	deletedAt: number | null
): Promise<void> {
	const stamps = { ...record.stamps, deletedAt: await nextStamp(db) };
	await db.files.put({ ...record, deletedAt, stamps });
}

/** Frees the room of a kept file at once; the paper's text and cards stay. */
export function removeFile(db: PaperdeckDatabase, id: string): Promise<void> {
	return db.transaction('rw', db.files, db.fileBytes, db.device, async () => {
		const record = await db.files.get(id);
		if (record?.deletedAt === null) await putDeletedAt(db, record, db.clock());
		await db.fileBytes.delete(id);
	});
}

/** The files kept of a paper, oldest first, and which of them are on this device. */
export function filesOfPaper(
	db: PaperdeckDatabase,
	paperId: string
): Promise<(KeptFileRecord & { readonly isHere: boolean })[]> {
	return db.transaction('r', db.files, db.fileBytes, async () => {
		const records = await db.files.where('paperId').equals(paperId).sortBy('addedAt');
		const kept = records.filter(({ deletedAt }) => deletedAt === null);
		const here = new Set(
			await db.fileBytes
				.where('id')
				.anyOf(kept.map(({ id }) => id))
				.primaryKeys()
		);
		return kept.map((record) => ({ ...record, isHere: here.has(record.id) }));
	});
}

/** The bytes of a kept file; `undefined` where only its record arrived on this device. */
export async function readFileBytes(db: PaperdeckDatabase, id: string): Promise<Blob | undefined> {
	return (await db.fileBytes.get(id))?.blob;
}

/** Kept files whose bytes are on this device. */
export function filesHere(db: PaperdeckDatabase): Promise<KeptFileRecord[]> {
	return db.transaction('r', db.files, db.fileBytes, async () => {
		const ids = await db.fileBytes.toCollection().primaryKeys();
		const records = await db.files.bulkGet(ids);
		return records.filter((record) => record?.deletedAt === null) as KeptFileRecord[];
	});
}

/** Stores the bytes of a file whose record is here; others are dropped. Answers whether it was stored. */
export async function putFileBytes(
	db: PaperdeckDatabase,
	id: string,
	bytes: Uint8Array<ArrayBuffer>
): Promise<boolean> {
	const record = await db.files.get(id);
	if (record?.deletedAt !== null || (await idOfFile(record.paperId, bytes)) !== id) return false;
	await db.fileBytes.put({ id, blob: new Blob([bytes], { type: record.mediaType }) });
	return true;
}
