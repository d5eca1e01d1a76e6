import type { PaperRecord } from '$lib/papers/paper-record';
import type { PaperdeckDatabase } from './database';
import { getPapers } from './paper-parts';

/** A paper of the library; `undefined` when it was never there or is deleted. */
export function readPaper(db: PaperdeckDatabase, id: string): Promise<PaperRecord | undefined> {
	return db.transaction('r', db.papers, db.texts, async () => {
		const [record] = await getPapers(db, [id]);
		return record?.deletedAt === null ? record : undefined;
	});
}
