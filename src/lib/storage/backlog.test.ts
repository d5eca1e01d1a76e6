import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { learningDay } from '$lib/scheduling/moment';
import { retrievability } from '$lib/scheduling/due';
import { readAbsence } from './backlog';
import { allCards } from './cards';
import { DAY, freshDatabase, later, MINUTE, newPapers, NOON } from './library.fixture';
import { savePapers } from './papers';
import { currentPreset } from './presets';
import { nextCards } from './queue';
import { answer } from './review.fixture';
import { recordReview } from './reviews';
import { reviewsByWorth } from './worth-order';

async function away() {
	const db = freshDatabase();
	await savePapers(db, newPapers({ Ping: 3, Pong: 3 }, later(-90 * DAY)));
	for (const [index, { id }] of (await allCards(db)).entries()) {
		const now = later(-(60 - index * 7) * DAY);
		await recordReview(db, await answer(db, id, { rating: index % 2 ? 'easy' : 'hard', now }));
		await recordReview(db, await answer(db, id, { rating: 'easy', now: later(MINUTE, now) }));
	}
	return db;
}

test('an absence is the days since the last answer, and what waited', async () => {
	const db = await away();
	expect(await readAbsence(db, NOON)).toEqual({ daysAway: 25, overdue: 6 });
	expect(await readAbsence(freshDatabase(), NOON)).toEqual({ daysAway: null, overdue: 0 });
});

test('on a way back what is remembered best comes first, and what was answered comes no more', async () => {
	const db = await away();
	const preset = await currentPreset(db);
	const recall = (id: string) =>
		allCards(db).then((cards) => {
			const card = cards.find((one) => one.id === id)!;
			return retrievability(card.schedule, NOON, preset)!;
		});
	const pick = await reviewsByWorth(db, NOON);
	const ids = (await pick(db, learningDay(NOON), 4)).map(({ id }) => id);
	expect(ids).toHaveLength(4);
	const recalls = await Promise.all(ids.map(recall));
	expect(recalls).toEqual([...recalls].sort((a, b) => b - a));
	await recordReview(db, await answer(db, ids[0]!, { rating: 'good', now: NOON }));
	const queue = { newPerDay: 0, limit: 9, pickReviews: await reviewsByWorth(db, NOON) };
	const left = await nextCards(db, later(MINUTE), queue);
	expect(left).toHaveLength(5);
	expect(left.map(({ id }) => id)).not.toContain(ids[0]);
});
