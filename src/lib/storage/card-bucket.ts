import type { CardRecord } from '$lib/cards/card-record';
import { hashOf } from './log-bucket';

/** So many records hold all cards. The number is part of the database's form. */
export const CARD_BUCKET_COUNT = 4096;

/**
 * The cards that share a record. Each is text of its own: whoever wants one of them reads that one, and the
 * browser takes a text much faster than an object.
 */
export interface CardBucket {
	readonly bucket: number;
	/** In their order. */
	readonly ids: readonly string[];
	/** Of each card its record, as JSON. */
	readonly cards: readonly string[];
	/** Index: the newest stamp of words that were changed; empty where there is none. */
	readonly newestEdit: string;
	/** Index: those that are deleted. */
	readonly deletedIds: readonly string[];
}

export function cardBucketOf(cardId: string): number {
	return hashOf(cardId) % CARD_BUCKET_COUNT;
}

/** A bucket with some of its cards in their new form, and others that are new to it. */
export function withCards(
	stored: CardBucket | undefined,
	bucket: number,
	changed: readonly CardRecord[]
): CardBucket {
	const texts = new Map(stored?.ids.map((id, index) => [id, stored.cards[index] ?? '']));
	const deleted = new Set(stored?.deletedIds);
	let newestEdit = stored?.newestEdit ?? '';
	for (const card of changed) {
		const edit = card.stamps['content'] ?? '';
		if (edit > newestEdit) newestEdit = edit;
		if (card.deletedAt === null) deleted.delete(card.id);
		else deleted.add(card.id);
		texts.set(card.id, JSON.stringify(card));
	}
	const ids = [...texts.keys()].sort();
	const cards = ids.map((id) => texts.get(id) ?? '');
	return { bucket, ids, cards, newestEdit, deletedIds: [...deleted].sort() };
}

/** One card, if it is there. */
export function cardIn(bucket: CardBucket | undefined, id: string): CardRecord | undefined {
	const text = bucket?.cards[bucket.ids.indexOf(id)];
	return text === undefined ? undefined : readCardText(text);
}

export function cardsIn({ cards }: CardBucket): CardRecord[] {
	return cards.map(readCardText);
}

function readCardText(text: string): CardRecord {
	// Written by `withCards`, and by nobody else.
	return JSON.parse(text) as CardRecord;
}

export function groupBy<T>(some: Iterable<T>, bucketOf: (one: T) => number): Map<number, T[]> {
	const groups = new Map<number, T[]>();
	for (const one of some) {
		const bucket = bucketOf(one);
		const others = groups.get(bucket);
		if (others) others.push(one);
		else groups.set(bucket, [one]);
	}
	return groups;
}
