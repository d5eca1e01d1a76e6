import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { ReviewLog } from '$lib/scheduling/log';
import { allCards, deleteCard } from './cards';
import { readDays } from './days';
import { historyRecord } from './history-record';
import { freshDatabase, later, MINUTE, newPapers, NOON } from './library.fixture';
import { BUCKET_COUNT, bucketOf, historiesIn, historyIn, toBucket } from './log-bucket';
import { savePapers } from './papers';
import { answer } from './review.fixture';
import { recordReview } from './reviews';
import { undoLastEntry } from './review-actions';

function reviewOf(cardId: string, digit: number, presetId = 'p'): ReviewLog {
	return {
		kind: 'review',
		id: `0197a000-0000-7000-8000-00000000000${digit}`,
		cardId,
		moment: NOON,
		rating: 'good',
		durationMs: 4200,
		presetId,
		algorithm: 'fsrs-6/ts-fsrs-5.4.2'
	};
}

test('logs come back from the record they share, whatever the order they came in', () => {
	const histories = [
		historyRecord('b', [reviewOf('b', 3), reviewOf('b', 5)]),
		historyRecord('a', [reviewOf('a', 4, 'another preset')]),
		historyRecord('c', [])
	];
	const bucket = toBucket(7, histories);
	expect(toBucket(7, [...histories].reverse())).toEqual(bucket);
	expect(historiesIn(bucket)).toEqual([histories[1], histories[0], histories[2]]);
	expect(historyIn(bucket, 'b')).toEqual(histories[0]);
	expect(historyIn(bucket, 'd')).toBeUndefined();
	expect(bucket.newestId).toBe(reviewOf('b', 5).id);
	expect(bucket.words).toHaveLength(3);
});

test('a card is always in the same bucket, and ids that follow one another spread', () => {
	// The form of the database: a card sought elsewhere would have no log.
	expect(bucketOf('0197a000-0000-5000-8000-000000000002')).toBe(1112);
	const ids = Array.from({ length: 20_000 }, (_, index) => `card ${index}`);
	const counts = new Uint32Array(BUCKET_COUNT);
	for (const id of ids) counts[bucketOf(id)]! += 1;
	expect(Math.max(...counts)).toBeLessThan(40);
});

test('undo goes back through cards of many records in the order of events', async () => {
	const db = freshDatabase();
	await savePapers(db, newPapers({ Ping: 40 }, later(-MINUTE)));
	const cards = await allCards(db);
	for (const [index, { id }] of cards.entries()) {
		await recordReview(db, await answer(db, id, { now: later(index * MINUTE) }));
	}
	expect(await db.logs.count()).toBeGreaterThan(30);
	await deleteCard(db, cards[38]!.id);
	const undone: (string | undefined)[] = [];
	for (let count = 0; count < 40; count++) {
		undone.push((await undoLastEntry(db, later(60 * MINUTE)))?.cardId);
	}
	const expected = cards.map(({ id }) => id).reverse();
	expect(undone).toEqual([...expected.filter((id) => id !== cards[38]!.id), undefined]);
	expect(await readDays(db)).toMatchObject([{ answers: 1, introduced: 1 }]);
});
