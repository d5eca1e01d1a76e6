import type { CardRecord } from '$lib/cards/card-record';
import type { PaperdeckDatabase } from './database';
import { without } from './without';
import { putCards } from './put-cards';
import { cardsStoredOf } from './stored-cards';

/** Ids of papers that are in the library: there, and not deleted. Reads keys alone, no texts. */
export async function shownPaperIds(db: PaperdeckDatabase): Promise<Set<string>> {
	const [all, deleted] = await Promise.all([
		db.papers.toCollection().primaryKeys(),
		db.papers.where('deletedAt').aboveOrEqual(0).primaryKeys()
	]);
	const shown = new Set(all);
	for (const id of deleted) shown.delete(id);
	return shown;
}

export async function isPaperShown(db: PaperdeckDatabase, paperId: string): Promise<boolean> {
	const paper = await db.papers.get(paperId);
	return paper?.deletedAt === null;
}

/** The card with the keys its schedule gives it in the review queue, or with none. */
export function withQueueKeys(card: CardRecord, paperShown: boolean): CardRecord {
	const rest: CardRecord = without(card, ['queueState', 'queueDay']);
	const { state, suspended, dueDay, buriedUntilDay } = card.schedule;
	if (!paperShown || card.deletedAt !== null || suspended) return rest;
	return { ...rest, queueState: state, queueDay: Math.max(dueDay, buriedUntilDay ?? -Infinity) };
}

/** Brings the queue keys of a paper's cards in line with whether the paper is shown. */
export async function refreshQueueKeys(
	db: PaperdeckDatabase,
	paperId: string,
	paperShown: boolean
): Promise<void> {
	const cards = await cardsStoredOf(db, paperId);
	await putCards(
		db,
		cards.map((card) => withQueueKeys(card, paperShown))
	);
}
