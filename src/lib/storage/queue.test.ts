import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { promptOf } from '$lib/cards/card';
import type { CardRecord } from '$lib/cards/card-record';
import { learningDay, type Moment } from '$lib/scheduling/moment';
import { allCards } from './cards';
import type { PaperdeckDatabase } from './database';
import { DAY, freshDatabase, later, MINUTE, newPapers, NOON, type Shelf } from './library.fixture';
import { savePapers } from './papers';
import { dueOfPaper } from './due-of-paper';
import { countDue, nextCards, nextLearningAt } from './queue';
import { dueByPaper, nextDueDay } from './queue-outlook';
import { recordReview } from './reviews';
import { buryCard, suspendCard, undoLastEntry } from './review-actions';
import { answer } from './review.fixture';

async function withShelf(shelf: Shelf): Promise<PaperdeckDatabase> {
	const db = freshDatabase();
	await savePapers(db, newPapers(shelf));
	return db;
}

/** `Ping 0` for the first card of the paper Ping. */
function named(card: CardRecord): string {
	return promptOf(card.content).replace(': question', '').replace('?', '');
}

async function find(db: PaperdeckDatabase, name: string): Promise<CardRecord> {
	const found = (await allCards(db)).find((card) => named(card) === name);
	if (!found) throw new Error(`No card is called ${name}`);
	return found;
}

async function rate(
	db: PaperdeckDatabase,
	name: string,
	given: { rating?: 'again' | 'good' | 'easy'; now: Moment }
): Promise<void> {
	await recordReview(db, await answer(db, (await find(db, name)).id, given));
}

const ALL = { newPerDay: 20, limit: 100 };

async function queue(db: PaperdeckDatabase, now: Moment, options = {}): Promise<string[]> {
	return (await nextCards(db, now, { ...ALL, ...options })).map(named);
}

describe('the order', () => {
	test('new cards: the best of each paper before the second best of any', async () => {
		const db = await withShelf({ Ping: 2, Pong: 2 });
		const order = await queue(db, NOON);
		expect(order.slice(0, 2).sort()).toEqual(['Ping 0', 'Pong 0']);
		expect(order.slice(2).sort()).toEqual(['Ping 1', 'Pong 1']);
		expect(order[1]?.slice(0, 4)).not.toBe(order[2]?.slice(0, 4));
	});

	test('ended steps, then reviews, then new cards', async () => {
		const db = await withShelf({ A: 1, B: 1, C: 1, D: 1 });
		await rate(db, 'B 0', { rating: 'easy', now: later(-100 * DAY) });
		await rate(db, 'C 0', { rating: 'good', now: later(-30 * MINUTE) });
		await rate(db, 'D 0', { rating: 'again', now: later(-5 * MINUTE) });
		expect(await queue(db, NOON)).toEqual(['C 0', 'D 0', 'B 0', 'A 0']);
	});

	test('the paper on screen is not asked about again while another is due', async () => {
		const db = await withShelf({ Ping: 3, Pong: 1 });
		const ping = await find(db, 'Ping 0');
		expect(await queue(db, NOON, { limit: 1, afterPaperId: ping.paperId })).toEqual(['Pong 0']);
	});

	test('steps that end soon come last, and only when asked for', async () => {
		const db = await withShelf({ A: 1, B: 1 });
		await rate(db, 'A 0', { rating: 'good', now: NOON });
		expect(await queue(db, later(MINUTE))).toEqual(['B 0']);
		expect(await queue(db, later(MINUTE), { aheadMs: 20 * MINUTE })).toEqual(['B 0', 'A 0']);
		expect(await queue(db, later(MINUTE), { aheadMs: 5 * MINUTE })).toEqual(['B 0']);
	});

	test('a step that ends after the night is due before the day begins', async () => {
		const db = await withShelf({ A: 1 });
		const night = later(16 * 60 * MINUTE - 5 * MINUTE);
		await rate(db, 'A 0', { rating: 'good', now: night });
		expect((await find(db, 'A 0')).queueDay).toBe(learningDay(night) + 1);
		expect(await queue(db, night, { aheadMs: 20 * MINUTE })).toEqual(['A 0']);
		expect(await queue(db, later(10 * MINUTE, night))).toEqual(['A 0']);
	});

	test('steps that were left days ago come before those of today', async () => {
		const db = await withShelf({ A: 1, B: 1, C: 1 });
		await rate(db, 'B 0', { rating: 'again', now: later(-30 * DAY) });
		await rate(db, 'A 0', { rating: 'good', now: later(-30 * MINUTE) });
		expect(await queue(db, NOON)).toEqual(['B 0', 'A 0', 'C 0']);
		expect(await countDue(db, NOON, { newPerDay: 0 })).toMatchObject({ learning: 2 });
	});

	test('a step is found after a flight that set the learning day back', async () => {
		const db = await withShelf({ A: 1 });
		const kiritimati = { ...NOON, offsetMinutes: 840 };
		await rate(db, 'A 0', { rating: 'good', now: kiritimati });
		const hawaii = later(15 * MINUTE, { ...NOON, offsetMinutes: -600 });
		expect(learningDay(hawaii)).toBe(learningDay(kiritimati) - 1);
		expect(await queue(db, hawaii)).toEqual(['A 0']);
	});
});

describe('what is left out', () => {
	test('suspended cards, and buried ones until tomorrow', async () => {
		const db = await withShelf({ A: 1, B: 1, C: 1 });
		await suspendCard(db, (await find(db, 'A 0')).id, NOON);
		await buryCard(db, (await find(db, 'B 0')).id, NOON);
		expect(await queue(db, NOON)).toEqual(['C 0']);
		expect((await queue(db, later(DAY))).sort()).toEqual(['B 0', 'C 0']);
	});

	test('new cards beyond what the day may bring', async () => {
		const db = await withShelf({ A: 3, B: 3 });
		expect(await queue(db, NOON, { newPerDay: 2 })).toHaveLength(2);
		await rate(db, 'A 0', { rating: 'easy', now: NOON });
		expect(await queue(db, NOON, { newPerDay: 2 })).toHaveLength(1);
		await rate(db, 'B 0', { rating: 'easy', now: NOON });
		expect(await queue(db, NOON, { newPerDay: 2 })).toEqual([]);
		expect(await countDue(db, NOON, { newPerDay: 2 })).toMatchObject({ new: 0 });
		expect(await queue(db, later(DAY), { newPerDay: 2 })).toHaveLength(2);
	});

	test('an undone first review gives its place in the day back', async () => {
		const db = await withShelf({ A: 3 });
		await rate(db, 'A 0', { rating: 'easy', now: NOON });
		expect(await queue(db, NOON, { newPerDay: 1 })).toEqual([]);
		await undoLastEntry(db, NOON);
		expect(await queue(db, NOON, { newPerDay: 1 })).toEqual(['A 0']);
	});

	test('reviews whose day has not come', async () => {
		const db = await withShelf({ A: 1 });
		await rate(db, 'A 0', { rating: 'easy', now: NOON });
		const { dueDay } = (await find(db, 'A 0')).schedule;
		const days = dueDay - learningDay(NOON);
		expect(await queue(db, later((days - 1) * DAY))).toEqual([]);
		expect(await queue(db, later(days * DAY))).toEqual(['A 0']);
	});
});

test('what is due is counted as the queue has it', async () => {
	const db = await withShelf({ A: 2, B: 2, C: 1 });
	await rate(db, 'A 0', { rating: 'again', now: later(-10 * MINUTE) });
	await rate(db, 'A 1', { rating: 'good', now: later(-5 * MINUTE) });
	await rate(db, 'B 0', { rating: 'easy', now: later(-100 * DAY) });
	await rate(db, 'B 1', { rating: 'again', now: later(-100 * DAY) });
	expect(await countDue(db, NOON, { newPerDay: 20 })).toEqual({ learning: 2, review: 1, new: 1 });
	expect(await countDue(db, NOON, { newPerDay: 20, aheadMs: 10 * MINUTE })).toMatchObject({
		learning: 3
	});
	const [a, b] = [await find(db, 'A 0'), await find(db, 'B 0')];
	expect(await dueByPaper(db, NOON)).toEqual(
		new Map([
			[a.paperId, 1],
			[b.paperId, 2]
		])
	);
});

test('the next step to end is told while it has not', async () => {
	const db = await withShelf({ A: 2 });
	expect(await nextLearningAt(db, NOON)).toBeUndefined();
	await rate(db, 'A 0', { rating: 'good', now: NOON });
	await rate(db, 'A 1', { rating: 'again', now: NOON });
	expect(await nextLearningAt(db, NOON)).toBe(later(MINUTE).at);
	expect(await nextLearningAt(db, later(MINUTE))).toBe(later(10 * MINUTE).at);
});

describe('the next day with something due', () => {
	test('is that of the next review', async () => {
		const db = await withShelf({ A: 1 });
		await rate(db, 'A 0', { rating: 'easy', now: NOON });
		expect(await nextDueDay(db, NOON)).toBe((await find(db, 'A 0')).schedule.dueDay);
	});

	test('is tomorrow when only the limit holds new cards back', async () => {
		const db = await withShelf({ A: 2 });
		await rate(db, 'A 0', { rating: 'easy', now: NOON });
		expect(await nextDueDay(db, NOON, { newPerDay: 1 })).toBe(learningDay(NOON) + 1);
		expect(await nextDueDay(db, NOON, { newPerDay: 0 })).toBe(
			(await find(db, 'A 0')).schedule.dueDay
		);
	});

	test('is never when there is no card', async () => {
		expect(await nextDueDay(freshDatabase(), NOON)).toBeUndefined();
	});
});

describe('one paper that the reader asks for', () => {
	const ofA = async (db: PaperdeckDatabase, aheadMs = 0): Promise<string[]> => {
		const paperId = (await find(db, 'A 0')).paperId;
		return (await dueOfPaper(db, NOON, { paperId, aheadMs })).map(named);
	};

	test('its steps, its reviews, its new cards, and nothing of another paper', async () => {
		const db = await withShelf({ A: 4, B: 2 });
		await rate(db, 'A 1', { rating: 'easy', now: later(-100 * DAY) });
		await rate(db, 'A 3', { rating: 'again', now: later(-5 * MINUTE) });
		expect(await ofA(db)).toEqual(['A 3', 'A 1', 'A 0', 'A 2']);
	});

	test('a step that is under way comes last, and a suspended card not at all', async () => {
		const db = await withShelf({ A: 3 });
		await rate(db, 'A 0', { rating: 'again', now: NOON });
		await suspendCard(db, (await find(db, 'A 2')).id, NOON);
		expect(await ofA(db)).toEqual(['A 1']);
		expect(await ofA(db, 20 * MINUTE)).toEqual(['A 1', 'A 0']);
	});
});
