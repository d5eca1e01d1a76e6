import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { learningDay } from '$lib/scheduling/moment';
import { allCards } from './cards';
import { DAY, freshDatabase, later, MINUTE, newPapers, NOON } from './library.fixture';
import { savePapers } from './papers';
import { rescheduleCards, takeBackReschedules } from './reschedule';
import { answer, replayed } from './review.fixture';
import { historyOf } from './histories';
import { recordReview } from './reviews';
import { undoLastEntry } from './review-actions';

async function reviewed() {
	const db = freshDatabase();
	await savePapers(db, newPapers({ Ping: 4 }, later(-30 * DAY)));
	const cards = await allCards(db);
	for (const { id } of cards.slice(0, 3)) {
		await recordReview(db, await answer(db, id, { rating: 'easy', now: later(-20 * DAY) }));
	}
	return { db, cards: await allCards(db) };
}

function memory(cardId: string, intervalDays: number) {
	return { cardId, stability: intervalDays, difficulty: 6, intervalDays };
}

test('cards get the memory and the day they are given, and replay agrees', async () => {
	const { db, cards } = await reviewed();
	const [first, second, third, fresh] = cards;
	const wanted = [memory(first!.id, 20), memory(second!.id, 90), memory(fresh!.id, 5)];
	expect(await rescheduleCards(db, wanted, NOON)).toBe(2);
	const after = await allCards(db);
	expect(after[0]!.schedule).toMatchObject({
		memory: { stability: 20, difficulty: 6 },
		dueDay: learningDay(NOON),
		intervalDays: 20
	});
	expect(after[0]!.queueDay).toBe(learningDay(NOON));
	expect(after[1]!.schedule.dueDay).toBe(learningDay(NOON) + 70);
	expect(after[2]).toEqual(third);
	expect(after[3]).toEqual(fresh);
	for (const card of after) expect(await replayed(db, card)).toStrictEqual(card.schedule);
	const ids = await Promise.all(cards.slice(0, 2).map(({ id }) => historyOf(db, id)));
	expect(new Set(ids.flat().map(({ id }) => id)).size).toBe(4);
});

test('the way back restores the days there were, and leaves reviews made since', async () => {
	const { db, cards } = await reviewed();
	const [first, second] = cards;
	await rescheduleCards(db, [memory(first!.id, 20), memory(second!.id, 90)], NOON);
	const review = await answer(db, first!.id, { rating: 'good', now: later(MINUTE) });
	await recordReview(db, review);
	expect(await takeBackReschedules(db, later(2 * MINUTE), NOON.at)).toBe(2);
	const after = await allCards(db);
	expect(after[1]!.schedule).toEqual(second!.schedule);
	expect(after[0]!.schedule.lastReviewed).toEqual(review.log.moment);
	for (const card of after) expect(await replayed(db, card)).toStrictEqual(card.schedule);
	expect(await takeBackReschedules(db, later(3 * MINUTE), NOON.at)).toBe(0);
});

test('an older reschedule stays when a later one is taken back', async () => {
	const { db, cards } = await reviewed();
	const [first] = cards;
	await rescheduleCards(db, [memory(first!.id, 33)], NOON);
	await rescheduleCards(db, [memory(first!.id, 44)], later(DAY));
	await takeBackReschedules(db, later(2 * DAY), later(DAY).at);
	expect((await allCards(db))[0]!.schedule.intervalDays).toBe(33);
});

test('undo in a session takes back the answer before a reschedule, not the reschedule', async () => {
	const { db, cards } = await reviewed();
	const last = cards[2]!;
	await rescheduleCards(db, [memory(last.id, 20)], NOON);
	const undone = await undoLastEntry(db, later(MINUTE));
	expect(undone).toMatchObject({ cardId: last.id, undone: { kind: 'review' } });
	const card = (await allCards(db))[2]!;
	expect(card.schedule.state).toBe('new');
	expect(await replayed(db, card)).toStrictEqual(card.schedule);
});
