import type { PaperHeadRecord } from '$lib/papers/paper-record';
import type { PaperdeckDatabase } from './database';

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

/** What the papers hold; those that hold nothing are left out. Reads keys of indexes alone. */
export function holdingsByPaper(db: PaperdeckDatabase): Promise<Map<string, Holdings>> {
	return db.transaction('r', db.cards, db.drafts, async () => {
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
	for (const paperId of await db.cards.orderBy('paperId').keys()) add(String(paperId), 1);
	// The deleted ones are few, and are read.
	await db.cards
		.where('deletedAt')
		.aboveOrEqual(0)
		.each((card) => add(card.paperId, -1));
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
