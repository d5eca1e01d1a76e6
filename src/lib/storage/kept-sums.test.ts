import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { sumReviews } from '$lib/scheduling/study-sums';
import { allCards } from './cards';
import { mergeEverything, readEverything } from './everything';
import { keepSums, placesOf, readKeptSums } from './kept-sums';
import { DAY, freshDatabase, later, newPapers } from './library.fixture';
import { savePapers } from './papers';
import { recordReview } from './reviews';
import { answer } from './review.fixture';
import { changeSettings } from './settings';
import { freshSums } from './study-sums';

async function studied() {
	const db = freshDatabase();
	await savePapers(db, newPapers({ Ping: 3, Pong: 2 }, later(-30 * DAY)));
	const cards = await allCards(db);
	for (const { id } of cards)
		await recordReview(db, await answer(db, id, { now: later(-9 * DAY) }));
	return { db, cards };
}

const SCORE = { logLoss: 0.3, rmseBins: 0.05, reviewCount: 1 };
const FIT = { fittedAt: 0, reviewCount: 1, before: SCORE, after: SCORE, previousParameters: null };

/** Counts the cards whose reviews are gone through. */
function countingSums() {
	const seen = { cards: 0 };
	const sumUp = (request: Parameters<typeof sumReviews>[0]) => {
		seen.cards += request.columns.cardIds.length;
		return sumReviews(request);
	};
	return { seen, sumUp };
}

test('what was gone through is not gone through again, and what changed is, alone', async () => {
	const { db, cards } = await studied();
	const { seen, sumUp } = countingSums();
	await freshSums(db, sumUp);
	expect(seen.cards).toBe(5);
	await freshSums(db, sumUp);
	expect(seen.cards).toBe(5);
	await recordReview(db, await answer(db, cards[0]!.id, { now: later(DAY) }));
	const { sums } = await freshSums(db, sumUp);
	expect(seen.cards).toBe(6);
	expect(sums.answers[sums.cardIds.indexOf(cards[0]!.id)]).toBe(2);
});

test('other parameters of memory go through all', async () => {
	const { db } = await studied();
	const { seen, sumUp } = countingSums();
	const { parameters } = await freshSums(db, sumUp);
	const fitted = parameters.map((value, index) => (index === 0 ? value / 2 : value));
	await changeSettings(db, { fit: { parameters: fitted, ...FIT } });
	await freshSums(db, sumUp);
	expect(seen.cards).toBe(10);
});

test('a library that arrives as a whole has its sums with it', async () => {
	const { db } = await studied();
	const other = freshDatabase();
	await mergeEverything(other, await readEverything(db));
	const { seen, sumUp } = countingSums();
	const arrived = await freshSums(other, sumUp);
	expect(seen.cards).toBe(0);
	expect(arrived.sums).toEqual((await freshSums(db, sumReviews)).sums);
	expect(arrived).toEqual((await readKeptSums(other)).kept);
	await mergeEverything(other, await readEverything(db));
	expect((await freshSums(other, sumUp)).sums).toEqual(arrived.sums);
	expect(seen.cards).toBe(5);
});

test('sums that were begun before a merge are not kept after it', async () => {
	const [{ db }, other] = [await studied(), await studied()];
	const before = await readKeptSums(db);
	const sums = await freshSums(db, sumReviews);
	await mergeEverything(db, await readEverything(other.db));
	await keepSums(db, sums, before);
	expect((await readKeptSums(db)).kept).toBeUndefined();
	await keepSums(db, sums, await readKeptSums(db));
	expect((await readKeptSums(db)).kept).toEqual(sums);
});

test('cards by the thousand are placed as a few are', async () => {
	const { db, cards } = await studied();
	const ids = cards.map(({ id }) => id).sort();
	const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
	const few = (await placesOf(db, ids)).sort(byId);
	const nobody = Array.from({ length: 10_000 }, (_, index) => `nobody ${index}`);
	expect((await placesOf(db, [...ids, ...nobody])).sort(byId)).toEqual(few);
	expect(few).toHaveLength(5);
});
