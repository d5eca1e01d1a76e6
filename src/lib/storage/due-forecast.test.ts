import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { learningDay } from '$lib/scheduling/moment';
import { allCards } from './cards';
import { dueForecast } from './due-forecast';
import { DAY, freshDatabase, later, newPapers, NOON } from './library.fixture';
import { savePapers } from './papers';
import { answer } from './review.fixture';
import { recordReview } from './reviews';
import { suspendCard } from './review-actions';

test('what is due is counted by day, what is overdue by itself, new and suspended cards not', async () => {
	const db = freshDatabase();
	await savePapers(db, newPapers({ Ping: 6 }, later(-60 * DAY)));
	const ids = (await allCards(db)).map(({ id }) => id);
	for (const [index, ago] of [60, 50, 1, 1, 0].entries()) {
		const given = { rating: 'easy' as const, now: later(-ago * DAY) };
		await recordReview(db, await answer(db, ids[index]!, given));
	}
	await suspendCard(db, ids[3]!, NOON);
	const due = (await allCards(db)).filter(({ queueState }) => queueState === 'review');
	const { overdue, byDay } = await dueForecast(db, NOON, 40);
	expect(overdue).toBe(2);
	expect(byDay).toHaveLength(40);
	expect(byDay.reduce((sum, count) => sum + count, 0)).toBe(2);
	for (const { schedule } of due) {
		const ahead = schedule.dueDay - learningDay(NOON);
		if (ahead >= 0) expect(byDay[ahead]).toBeGreaterThan(0);
	}
});
