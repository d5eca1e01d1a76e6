import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { learningDay } from '$lib/scheduling/moment';
import { allCards, editCard } from './cards';
import { dayLoads } from './day-load';
import { doneToday } from './done-today';
import { putLabel, takeLabel } from './labels';
import { DAY, freshDatabase, later, MINUTE, newPapers, NOON } from './library.fixture';
import { pickNewBy } from './new-order';
import { savePapers } from './papers';
import { currentPreset } from './presets';
import { countDue, nextCards } from './queue';
import { answer, replayed } from './review.fixture';
import { recordReview } from './reviews';
import { flagCard, resumeCard, undoLastEntry } from './review-actions';
import { changeSettings } from './settings';
import { siblingsLast } from './siblings';
import { getCard } from './stored-cards';

const TODAY = learningDay(NOON);

async function twoDays() {
	const db = freshDatabase();
	const [old] = await savePapers(db, newPapers({ Old: 3 }, later(-3 * DAY)));
	const [young] = await savePapers(db, newPapers({ Young: 3 }));
	if (!old || !young) throw new Error('Nothing was saved');
	return { db, old, young };
}

test('the desired retention of a paper comes before its labels’, and theirs before the general one', async () => {
	const { db, old, young } = await twoDays();
	const retention = async (paperId?: string) => (await currentPreset(db, paperId)).desiredRetention;
	const thesis = await putLabel(db, old, { kind: 'collection', name: 'Thesis' });
	const someday = await putLabel(db, old, { kind: 'tag', name: 'someday' });
	await changeSettings(db, { retentionOf: { [thesis]: 0.95, [someday]: 0.8 } });
	expect([await retention(old), await retention(young), await retention()]).toEqual([
		0.95, 0.9, 0.9
	]);
	await takeLabel(db, old, thesis);
	expect(await retention(old)).toBe(0.8);
	await changeSettings(db, { retentionOf: { [someday]: 0.8, [old]: 0.85 } });
	expect(await retention(old)).toBe(0.85);
});

test('steps, the longest interval and fitted parameters are those of the settings', async () => {
	const { db } = await twoDays();
	const { parameters } = await currentPreset(db);
	const fitted = parameters.map((weight) => weight * 1.01);
	const score = { logLoss: 0.3, rmseBins: 0.05, reviewCount: 500 };
	const fit = { parameters: fitted, fittedAt: 1, reviewCount: 900, previousParameters: null };
	await changeSettings(db, {
		learningSteps: [],
		relearningSteps: [5],
		maximumIntervalDays: 365,
		fit: { ...fit, before: score, after: score }
	});
	expect(await currentPreset(db)).toMatchObject({
		...{ learningSteps: [], relearningSteps: [5] },
		...{ maximumIntervalDays: 365, parameters: fitted }
	});
});

describe('new cards', () => {
	test.each([
		['oldest', ['Old', 'Old', 'Young']],
		['newest', ['Young', 'Young', 'Young']]
	] as const)('%s first', async (order, titles) => {
		const { db, young } = await twoDays();
		const queue = { newPerDay: 3, limit: 9, pickNew: pickNewBy(order) };
		const cards = await nextCards(db, NOON, queue);
		const title = ({ paperId }: { paperId: string }) => (paperId === young ? 'Young' : 'Old');
		if (order === 'newest') expect(cards.map(title)).toEqual(titles);
		else expect(cards.map(title)).toEqual(['Old', 'Old', 'Old']);
	});

	test('at random: the same all day, another order tomorrow', async () => {
		const { db } = await twoDays();
		const ids = async (now = NOON) => {
			const queue = { newPerDay: 6, limit: 6, pickNew: pickNewBy('random') };
			return (await nextCards(db, now, queue)).map(({ id }) => id);
		};
		const today = await ids();
		expect(today).toHaveLength(6);
		expect(await ids(later(MINUTE))).toEqual(today);
		expect(await ids(later(DAY))).not.toEqual(today);
	});
});

test('reviews end at their limit and learning steps do not', async () => {
	const { db } = await twoDays();
	const [first, second, third] = await allCards(db);
	for (const card of [first, second]) {
		const given = { rating: 'easy' as const, now: later(-60 * DAY) };
		await recordReview(db, await answer(db, card!.id, given));
	}
	await recordReview(db, await answer(db, third!.id, { now: later(-30 * MINUTE) }));
	const limits = { newPerDay: 0, reviewLimit: 1 };
	expect(await countDue(db, NOON, limits)).toEqual({ learning: 1, review: 1, new: 0 });
	const states = (await nextCards(db, NOON, { ...limits, limit: 9 })).map(
		({ schedule }) => schedule.state
	);
	expect(states).toEqual(['learning', 'review']);
});

test('what was done today is counted once, without what was undone and what was yesterday', async () => {
	const { db } = await twoDays();
	const [first, second, third] = await allCards(db);
	const rate = async (id: string, now = NOON) =>
		recordReview(db, await answer(db, id, { rating: 'easy', now }));
	await rate(first!.id, later(-40 * DAY));
	await rate(first!.id, later(MINUTE));
	await rate(second!.id, later(2 * MINUTE));
	await rate(third!.id, later(-DAY));
	await rate(second!.id, later(3 * MINUTE));
	expect(await doneToday(db, NOON)).toEqual({ reviews: 1, introduced: 1, durationMs: 7500 });
	await undoLastEntry(db, later(4 * MINUTE));
	await undoLastEntry(db, later(4 * MINUTE));
	expect((await doneToday(db, NOON)).durationMs).toBeLessThan(7500);
	expect(await doneToday(db, later(5 * DAY))).toEqual({ reviews: 0, introduced: 0, durationMs: 0 });
});

test('the load of a day is counted by paper', async () => {
	const { db, old } = await twoDays();
	for (const { id } of (await allCards(db)).slice(0, 4)) {
		await recordReview(db, await answer(db, id, { rating: 'easy', now: NOON }));
	}
	const cards = await allCards(db);
	const due = cards.filter(({ schedule }) => schedule.state === 'review');
	const from = TODAY + 1;
	const loadOn = await dayLoads(
		db,
		[
			{ from, to: from + 5 },
			{ from: from + 3, to: from + 30 }
		],
		old
	);
	for (const day of Array.from({ length: 31 }, (_, index) => from + index)) {
		const ofDay = due.filter(({ schedule }) => schedule.dueDay === day);
		expect(loadOn(day)).toEqual({
			cards: ofDay.length,
			samePaper: ofDay.filter(({ paperId }) => paperId === old).length
		});
	}
	expect(loadOn(TODAY - 1).cards).toBe(0);
});

test('a card whose sibling was asked today comes last, and comes', async () => {
	const { db, old } = await twoDays();
	const cards = (await allCards(db)).filter(({ paperId }) => paperId === old);
	const quote = (start: number) => ({ quote: 'x', span: { start, end: start + 10 } });
	for (const [index, card] of cards.entries()) {
		const evidence = quote(index < 2 ? 0 : 40);
		await editCard(db, card.id, { ...card.content, evidence });
	}
	const [first, sibling, other] = await Promise.all(cards.map(({ id }) => getCard(db, id)));
	await recordReview(db, await answer(db, first!.id, { rating: 'easy', now: NOON }));
	const order = await siblingsLast(db, later(MINUTE), [sibling!, other!]);
	expect(order.map(({ id }) => id)).toEqual([other!.id, sibling!.id]);
	expect(await siblingsLast(db, later(MINUTE), [sibling!])).toHaveLength(1);
	const tomorrow = await siblingsLast(db, later(DAY), [sibling!, other!]);
	expect(tomorrow.map(({ id }) => id)).toEqual([sibling!.id, other!.id]);
});

test('a flagged card leaves the queue at once, keeps its schedule, and comes back with it', async () => {
	const { db } = await twoDays();
	const [card] = await nextCards(db, NOON, { newPerDay: 9, limit: 1 });
	const before = (await getCard(db, card!.id))!.schedule;
	await flagCard(db, card!.id, { reason: 'ambiguous', now: NOON });
	const flagged = (await getCard(db, card!.id))!;
	expect(flagged.schedule).toEqual({ ...before, suspended: true, flagged: 'ambiguous' });
	expect(await replayed(db, flagged)).toEqual(flagged.schedule);
	const ids = (await nextCards(db, NOON, { newPerDay: 9, limit: 9 })).map(({ id }) => id);
	expect(ids).not.toContain(card!.id);
	await resumeCard(db, card!.id, NOON);
	expect((await getCard(db, card!.id))!.schedule).toEqual(before);
});
