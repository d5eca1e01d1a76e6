import type { CardRecord } from '$lib/cards/card-record';
import { CARD_BUCKET_COUNT, cardBucketOf, cardIn, cardsIn } from './card-bucket';
import type { PaperdeckDatabase } from './database';
import { bucketOf } from './log-bucket';
import { cardIdsIn } from './paper-cards';

/** A card as it is stored, deleted or not. */
export async function getCard(db: PaperdeckDatabase, id: string): Promise<CardRecord | undefined> {
	return cardIn(await db.cardBuckets.get(cardBucketOf(id)), id);
}

/** Cards as they are stored, in the order of the ids; `undefined` for each that is not there. */
export async function getCards(
	db: PaperdeckDatabase,
	ids: readonly string[]
): Promise<(CardRecord | undefined)[]> {
	const numbers = [...new Set(ids.map(cardBucketOf))];
	const buckets = await db.cardBuckets.bulkGet(numbers);
	const byNumber = new Map(numbers.map((number, index) => [number, buckets[index]]));
	return ids.map((id) => cardIn(byNumber.get(cardBucketOf(id)), id));
}

/** All cards of a paper, deleted ones included. */
export async function cardsStoredOf(db: PaperdeckDatabase, paperId: string): Promise<CardRecord[]> {
	const ids = cardIdsIn(await db.paperCards.get(bucketOf(paperId)), paperId);
	return (await getCards(db, ids)).filter((card) => card !== undefined);
}

/** Records read at once: the page draws between two portions. */
const PORTION = 512;

/** Goes through all cards there are, deleted ones included, some at a time. */
export async function eachPortion(
	db: PaperdeckDatabase,
	look: (cards: CardRecord[]) => void
): Promise<void> {
	for (let from = 0; from < CARD_BUCKET_COUNT; from += PORTION) {
		const range = db.cardBuckets.where(':id').between(from, from + PORTION);
		for (const bucket of await range.toArray()) look(cardsIn(bucket));
	}
}

/** All cards there are, deleted ones included. */
export async function everyCard(db: PaperdeckDatabase): Promise<CardRecord[]> {
	const all: CardRecord[] = [];
	await eachPortion(db, (cards) => void all.push(...cards));
	return all;
}

/** Ids of deleted cards; the cards of deleted papers are not among them. */
export async function deletedCardIds(db: PaperdeckDatabase): Promise<Set<string>> {
	const ids = await db.cardBuckets.orderBy('deletedIds').keys();
	return new Set(ids.map(String));
}

/** Cards whose words were changed later than a stamp; of all that were, with an empty one. */
export async function cardsEditedSince(
	db: PaperdeckDatabase,
	stamp: string
): Promise<CardRecord[]> {
	const buckets = await db.cardBuckets.where('newestEdit').above(stamp).toArray();
	return buckets.flatMap(cardsIn).filter(({ stamps }) => (stamps['content'] ?? '') > stamp);
}
