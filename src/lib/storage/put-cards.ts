import type { CardRecord } from '$lib/cards/card-record';
import { cardBucketOf, cardIn, groupBy, withCards } from './card-bucket';
import type { PaperdeckDatabase } from './database';
import { PaperCardChanges } from './paper-cards';
import { QueueChanges, type QueueDay } from './queue-day';

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
		const groups = [...groupBy(cards, ({ id }) => cardBucketOf(id))];
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
		await Promise.all([this.#written, this.#putQueue(), this.#putPaperCards()]);
	}

	async #putQueue(): Promise<void> {
		const { queue } = this.db;
		const days = await this.#queue.over((keys) => queue.bulkGet([...keys]));
		const [full, empty] = [days.filter(hasCards), days.filter((day) => !hasCards(day))];
		await Promise.all([
			full.length > 0 && queue.bulkPut(full),
			empty.length > 0 && queue.bulkDelete(empty.map(({ state, day, part }) => [state, day, part]))
		]);
	}

	async #putPaperCards(): Promise<void> {
		const { paperCards } = this.db;
		const lists = await this.#papers.over((buckets) => paperCards.bulkGet(buckets));
		if (lists.length > 0) await paperCards.bulkPut(lists);
	}
}

function hasCards({ count }: QueueDay): boolean {
	return count > 0;
}
