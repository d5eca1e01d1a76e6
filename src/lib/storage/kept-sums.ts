import type { CardPlace } from '$lib/cards/card-groups';
import type { CardFields } from '$lib/cards/card-record';
import type { StudySums } from '$lib/scheduling/study-sums';
import type { PaperdeckDatabase } from './database';
import { cardsEditedSince, eachPortion, getCards } from './stored-cards';

/**
 * What statistics worked out last, and how far they had read: in the `device` table, never exported or
 * merged, and no loss when it is gone. What this device writes later has later ids and stamps, so that
 * the next visit finds it by its index; a merge, which brings older ones, throws it away.
 */
export interface KeptSums {
	readonly key: 'sums';
	/** One shelf a record of logs. */
	readonly sums: StudySums;
	readonly parameters: readonly number[];
	/** Ids of the papers that `groupOf` counts. */
	readonly paperIds: readonly string[];
	/** Of each card in the order of the sums: its paper and its type as one number. */
	readonly groupOf: Uint32Array;
	/** The newest entry that was read; empty for none. */
	readonly newestId: string;
	/** The newest stamp of an edited card that was read; empty for none. */
	readonly newestEdit: string;
}

/** How often sums were thrown away: those that were begun before are not kept after. */
export interface ForgottenRecord {
	readonly key: 'forgotten';
	readonly count: number;
}

export interface StoredSums {
	readonly kept: KeptSums | undefined;
	readonly forgottenCount: number;
}

export function readKeptSums(db: PaperdeckDatabase): Promise<StoredSums> {
	return db.transaction('r', db.device, async () => {
		const stored = await db.device.get('sums');
		const kept = stored?.key === 'sums' ? stored : undefined;
		return { kept, forgottenCount: await forgottenCount(db) };
	});
}

async function forgottenCount(db: PaperdeckDatabase): Promise<number> {
	const stored = await db.device.get('forgotten');
	return stored?.key === 'forgotten' ? stored.count : 0;
}

/** Keeps sums, unless a merge came while they were worked out. */
export function keepSums(
	db: PaperdeckDatabase,
	kept: KeptSums,
	{ forgottenCount: countBefore }: StoredSums
): Promise<void> {
	return db.transaction('rw', db.device, async () => {
		if ((await forgottenCount(db)) === countBefore) await db.device.put(kept);
	});
}

/** In the transaction at hand. */
export async function forgetSums(db: PaperdeckDatabase): Promise<void> {
	await db.device.delete('sums');
	await db.device.put({ key: 'forgotten', count: (await forgottenCount(db)) + 1 });
}

/** Records of logs with entries later than one, and the latest of all. */
export function bucketsSince(
	db: PaperdeckDatabase,
	newestId: string
): Promise<{ readonly buckets: readonly number[]; readonly newestId: string }> {
	return db.transaction('r', db.logs, async () => {
		const buckets = await db.logs.where('newestId').above(newestId).primaryKeys();
		const [newest = ''] = await db.logs.orderBy('newestId').reverse().limit(1).keys();
		return { buckets, newestId: String(newest) };
	});
}

/** Cards with a content later than a stamp, and the latest stamp of all. */
export function editsSince(
	db: PaperdeckDatabase,
	newestEdit: string
): Promise<{ readonly cardIds: readonly string[]; readonly newestEdit: string }> {
	return db.transaction('r', db.cardBuckets, async () => {
		const cards = await cardsEditedSince(db, newestEdit);
		const [newest = ''] = await db.cardBuckets.orderBy('newestEdit').reverse().limit(1).keys();
		return { cardIds: cards.map(({ id }) => id).sort(), newestEdit: String(newest) };
	});
}

/** From so many on, reading all cards in their order costs less than asking for each. */
const MANY = 10_000;

/** Paper and type of some cards, deleted ones included; of those that are not there, nothing. */
export async function placesOf(
	db: PaperdeckDatabase,
	cardIds: readonly string[]
): Promise<CardPlace[]> {
	if (cardIds.length < MANY) {
		const cards = await getCards(db, cardIds);
		return cards.flatMap((card) => (card ? [placeOf(card)] : []));
	}
	const wanted = new Set(cardIds);
	const places: CardPlace[] = [];
	await eachPortion(db, (cards) => {
		for (const card of cards) if (wanted.has(card.id)) places.push(placeOf(card));
	});
	return places;
}

export function placeOf({ id, paperId, content }: CardFields): CardPlace {
	return { id, paperId, type: content.type };
}

/** Titles of some papers, by id. */
export async function titlesOf(
	db: PaperdeckDatabase,
	paperIds: readonly string[]
): Promise<Map<string, string>> {
	const heads = await db.papers.bulkGet([...paperIds]);
	return new Map(heads.flatMap((head) => (head ? [[head.id, head.paper.citation.title]] : [])));
}
