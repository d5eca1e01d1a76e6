import type { CardRecord } from '$lib/cards/card-record';
import { cardIn, groupByBucketOf, withCards } from './card-bucket';
import type { PaperdeckDatabase } from './database';
import { PaperCardChanges } from './paper-cards';
import { QueueChanges } from './queue-day';

/** Where cards are stored: each time with the lists that are made from them, or not at all. */
export function cardTables(db: PaperdeckDatabase) {
	return [db.cardBuckets, db.paperCards, db.queue] as const;
}

/** Stores cards, new ones and changed ones, in the transaction at hand. */
export async function putCards(db: PaperdeckDatabase, cards: readonly CardRecord[]): Promise<void> {
	const writer = new CardWriter(db);
	await writer.add(cards);
	await writer.finish();
}

export function putCard(db: PaperdeckDatabase, card: CardRecord): Promise<void> {
	return putCards(db, [card]);
}

/** Stores very many cards portion by portion, each card once; `finish` writes the lists made from them. */
export class CardWriter {
	readonly #queue = new QueueChanges();
	readonly #papers = new PaperCardChanges();
	#written: PromiseLike<unknown> = Promise.resolve();

	constructor(readonly db: PaperdeckDatabase) {}

	/** The next portion may be worked out while the browser stores this one. */
	async add(cards: readonly CardRecord[]): Promise<void> {
		const groups = [...groupByBucketOf(cards, ({ id }) => id)];
		const stored = await this.db.cardBuckets.bulkGet(groups.map(([bucket]) => bucket));
		const changed = groups.map(([bucket, some], index) => {
			const known = stored[index];
			for (const card of some) {
				const before = cardIn(known, card.id);
				this.#queue.note(before, card);
				this.#papers.note(before, card);
			}
			return withCards(known, bucket, some);
		});
		await this.#written;
		this.#written = this.db.cardBuckets.bulkPut(changed);
	}

	async finish(): Promise<void> {
		const { queue, paperCards } = this.db;
		await this.#written;
		const days = await this.#queue.over((keys) => queue.bulkGet([...keys]));
		await queue.bulkPut(days.filter(({ count }) => count > 0));
		const empty = days.filter(({ count }) => count === 0);
		if (empty.length > 0) await queue.bulkDelete(empty.map(({ state, day }) => [state, day]));
		await paperCards.bulkPut(await this.#papers.over((buckets) => paperCards.bulkGet(buckets)));
	}
}
