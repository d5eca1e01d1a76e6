import type { PaperdeckDatabase } from './database';
import { bucketOf } from './log-bucket';

/** Id of the newest entry of a card's log; `undefined` while it is empty. */
export async function lastEntryIdOf(
	db: PaperdeckDatabase,
	cardId: string
): Promise<string | undefined> {
	const bucket = await db.logs.get(bucketOf(cardId));
	const newestId = bucket?.newestIds[bucket.cardIds.indexOf(cardId)];
	return newestId === '' ? undefined : newestId;
}
