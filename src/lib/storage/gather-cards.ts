import type { Transaction } from 'dexie';
import type { CardRecord } from '$lib/cards/card-record';
import { cardBucketOf, groupBy, withCards } from './card-bucket';
import { PaperCardChanges } from './paper-cards';
import { QueueChanges } from './queue-day';

/** Records written at once. */
const PORTION = 256;

/** Puts many cards into one record, and makes the lists that take the place of indexes. */
export async function gatherCards(transaction: Transaction): Promise<void> {
	const cards = await transaction.table<CardRecord, string>('cards').toArray();
	const [queue, papers] = [new QueueChanges(), new PaperCardChanges()];
	for (const card of cards) {
		queue.note(undefined, card);
		papers.note(undefined, card);
	}
	const groups = [...groupBy(cards, ({ id }) => cardBucketOf(id))];
	for (let from = 0; from < groups.length; from += PORTION) {
		const portion = groups.slice(from, from + PORTION);
		const buckets = portion.map(([bucket, some]) => withCards(undefined, bucket, some));
		await transaction.table('cardBuckets').bulkPut(buckets);
	}
	const none = () => Promise.resolve([]);
	await transaction.table('queue').bulkPut(await queue.over(none));
	await transaction.table('paperCards').bulkPut(await papers.over(none));
}
