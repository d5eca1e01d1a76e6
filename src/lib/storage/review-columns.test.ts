import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { reviewsOf, toColumns } from '$lib/scheduling/review-columns';
import { allCards } from './cards';
import { DAY, freshDatabase, later, newPapers, NOON } from './library.fixture';
import { savePapers } from './papers';
import { readColumnsOf, readReviewColumns } from './review-columns';
import { answer } from './review.fixture';
import { historyOf, loggedCardIds } from './histories';
import { recordReview } from './reviews';
import { flagCard, suspendCard, undoLastEntry } from './review-actions';

async function studied() {
	const db = freshDatabase();
	await savePapers(db, newPapers({ Ping: 4, Pong: 3 }, later(-90 * DAY)));
	const cards = await allCards(db);
	for (const [index, { id }] of cards.entries()) {
		for (let round = 0; round < index; round++) {
			const moment = later((round * 7 - 80) * DAY, { ...NOON, offsetMinutes: 60 * index - 300 });
			const rating = (['good', 'again', 'easy', 'hard'] as const)[round % 4]!;
			const review = await answer(db, id, { rating, now: moment });
			await recordReview(db, round % 2 === 0 ? review : { ...review, log: { ...review.log } });
		}
	}
	await flagCard(db, cards[1]!.id, { reason: 'trivial', now: NOON });
	await suspendCard(db, cards[3]!.id, NOON);
	return { db, cards };
}

test('columns read from bytes are the reviews of the log', async () => {
	const { db, cards } = await studied();
	const read = await readReviewColumns(db);
	const ids = read.cardIds;
	expect([...ids].sort()).toEqual((await loggedCardIds(db)).sort());
	const expected = toColumns(
		await Promise.all(ids.map(async (id) => ({ id, reviews: reviewsOf(await historyOf(db, id)) })))
	);
	expect(read).toEqual(expected);
	expect(expected.days.length).toBe(21);
	const two = [cards[5]!.id, cards[6]!.id];
	const some = await readColumnsOf(db, [...two, 'nobody']);
	expect([...some.cardIds].sort()).toEqual([...two].sort());
	expect(some.days.length).toBe(11);
});

test('what was undone is in no column', async () => {
	const { db } = await studied();
	const before = await readReviewColumns(db);
	// The suspension, the flag, and then an answer.
	for (let count = 0; count < 3; count++) await undoLastEntry(db, later(DAY));
	const after = await readReviewColumns(db);
	expect(after.days.length).toBe(before.days.length - 1);
	expect(after.cardIds).toEqual(before.cardIds);
});

test('an empty library has empty columns', async () => {
	const columns = await readReviewColumns(freshDatabase());
	expect(columns.cardIds).toEqual([]);
	expect([...columns.starts]).toEqual([0]);
});
