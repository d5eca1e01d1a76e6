import type { PaperHeadRecord } from '$lib/papers/paper-record';
import type { PaperdeckDatabase } from './database';
import { cardTables } from './put-cards';
import { deletedCardIds } from './stored-cards';

/** What a paper of the library holds. */
export interface Holdings {
	readonly cardCount: number;
	/** Drafts that wait for the reader's word. */
	readonly waitingCount: number;
}

/** The papers of the library without their texts, newest first. */
export async function listHeads(db: PaperdeckDatabase): Promise<PaperHeadRecord[]> {
	const records = await db.papers.toArray();
	return records
		.filter(({ deletedAt }) => deletedAt === null)
		.sort((a, b) => b.addedAt - a.addedAt || (a.id < b.id ? -1 : 1));
}

/** What the papers hold; those that hold nothing are left out. Reads no cards. */
export function holdingsByPaper(db: PaperdeckDatabase): Promise<Map<string, Holdings>> {
	return db.transaction('r', [...cardTables(db), db.drafts], async () => {
		const [cards, waiting] = await Promise.all([countCards(db), countWaiting(db)]);
		const ids = new Set([...cards.keys(), ...waiting.keys()]);
		return new Map(
			[...ids].map((id) => [
				id,
				{ cardCount: cards.get(id) ?? 0, waitingCount: waiting.get(id) ?? 0 }
			])
		);
	});
}

async function countCards(db: PaperdeckDatabase): Promise<Map<string, number>> {
	const counts = new Map<string, number>();
	const add = (paperId: string, count: number) =>
		counts.set(paperId, (counts.get(paperId) ?? 0) + count);
	const deleted = await deletedCardIds(db);
	for (const { cardIds, paperIds } of await db.paperCards.toArray()) {
		for (const [index, id] of cardIds.entries()) {
			// A paper all of whose cards are deleted has a count, of none.
			add(paperIds[index] ?? '', deleted.has(id) ? 0 : 1);
		}
	}
	return counts;
}

async function countWaiting(db: PaperdeckDatabase): Promise<Map<string, number>> {
	const pairs = await db.drafts.orderBy('[paperId+status]').uniqueKeys();
	const paperIds = pairs.flatMap((pair) =>
		Array.isArray(pair) && String(pair[1]) === 'waiting' ? [String(pair[0])] : []
	);
	const counts = await Promise.all(
		paperIds.map(async (paperId): Promise<[string, number]> => {
			const waiting = db.drafts.where('[paperId+status]').equals([paperId, 'waiting']);
			return [paperId, await waiting.count()];
		})
	);
	return new Map(counts);
}
