import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { CardRecord } from '$lib/cards/card-record';
import { newSchedule } from '$lib/scheduling/new-schedule';
import { cardBucketOf } from './card-bucket';
import type { PaperdeckDatabase } from './database';
import { freshDatabase, NOON } from './library.fixture';
import { cardTables, CardWriter, putCard, putCards } from './put-cards';
import { withQueueKeys } from './queue-keys';
import { countByDay, countQueued, queued } from './queue-days';
import {
	cardsEditedSince,
	cardsStoredOf,
	deletedCardIds,
	everyCard,
	getCard,
	getCards
} from './stored-cards';

function cardOf(id: string, changes: Partial<CardRecord> = {}): CardRecord {
	const content = { kind: 'basic', type: 'method', front: `${id}?`, back: '„so“\n\t' } as const;
	const card: CardRecord = {
		...{ id, paperId: 'a', content, origin: 'own', edited: false, position: 0 },
		...{ created: NOON, deletedAt: null, stamps: {}, schedule: newSchedule(NOON) },
		...changes
	};
	return withQueueKeys(card, true);
}

const onDay = (dueDay: number) =>
	({ ...newSchedule(NOON), state: 'review', dueDay }) as CardRecord['schedule'];

function idsFrom(entries: readonly { readonly id: string }[]): string[] {
	return entries.map(({ id }) => id);
}

function put(db: PaperdeckDatabase, cards: readonly CardRecord[]): Promise<void> {
	return db.transaction('rw', cardTables(db), () => putCards(db, cards));
}

test('cards come back as they were stored, and no others', async () => {
	const db = freshDatabase();
	const cards = Array.from({ length: 5000 }, (_, index) => cardOf(`card ${index}`));
	await put(db, cards);
	// More cards than records: some share one.
	expect(await db.cardBuckets.count()).toBeLessThan(4097);
	expect(await getCard(db, 'card 4321')).toEqual(cards[4321]);
	expect(await getCard(db, 'card 5000')).toBeUndefined();
	expect(await getCards(db, ['card 7', 'nobody', 'card 3'])).toEqual([
		cards[7],
		undefined,
		cards[3]
	]);
	const byId = (a: CardRecord, b: CardRecord) => (a.id < b.id ? -1 : 1);
	expect((await everyCard(db)).sort(byId)).toEqual([...cards].sort(byId));
});

test('a changed card leaves those that share its record alone', async () => {
	const db = freshDatabase();
	const first = cardOf('card 0');
	const beside = Array.from({ length: 20_000 }, (_, index) => `card ${index + 1}`).find(
		(id) => cardBucketOf(id) === cardBucketOf(first.id)
	)!;
	await put(db, [first, cardOf(beside)]);
	await put(db, [{ ...first, position: 5 }]);
	expect(await db.cardBuckets.count()).toBe(1);
	expect(await getCards(db, [first.id, beside])).toMatchObject([{ position: 5 }, { position: 0 }]);
});

test('the queue goes by day, then by place in the paper, then by paper', async () => {
	const db = freshDatabase();
	await put(db, [
		cardOf('late', { schedule: onDay(12) }),
		cardOf('tenth', { schedule: onDay(10), position: 10 }),
		cardOf('ninth', { schedule: onDay(10), position: 9 }),
		cardOf('of b', { schedule: onDay(10), position: 9, paperId: 'b' }),
		cardOf('early', { schedule: onDay(-3), position: 99 })
	]);
	const all = await queued(db, { state: 'review' });
	expect(idsFrom(all)).toEqual(['early', 'ninth', 'of b', 'tenth', 'late']);
	expect(idsFrom(await queued(db, { state: 'review', to: 11 }, 3))).toEqual([
		...['early', 'ninth', 'of b']
	]);
	expect(idsFrom(await queued(db, { state: 'review', from: 10, to: 10 }))).toHaveLength(3);
	expect(await queued(db, { state: 'new' })).toEqual([]);
	expect(await queued(db, { state: 'review' }, 0)).toEqual([]);
	expect([...(await countByDay(db, { state: 'review', from: 0 }))]).toEqual([
		[10, 3],
		[12, 1]
	]);
	expect(await countQueued(db, { state: 'review', to: 10 })).toBe(4);
});

test('a card that moves, changes papers, or leaves is found where it is and nowhere else', async () => {
	const db = freshDatabase();
	const card = cardOf('moved', { schedule: onDay(10) });
	await put(db, [card, cardOf('still', { schedule: onDay(10) })]);
	await put(db, [withQueueKeys({ ...card, paperId: 'b', schedule: onDay(11) }, true)]);
	expect(idsFrom(await queued(db, { state: 'review', to: 10 }))).toEqual(['still']);
	expect(await queued(db, { state: 'review', from: 11 })).toMatchObject([{ paperId: 'b' }]);
	expect(idsFrom(await cardsStoredOf(db, 'a'))).toEqual(['still']);
	expect(idsFrom(await cardsStoredOf(db, 'b'))).toEqual(['moved']);
	await put(db, [withQueueKeys({ ...card, paperId: 'b', deletedAt: 4 }, true)]);
	expect(await countByDay(db, { state: 'review' })).toEqual(new Map([[10, 1]]));
	expect(await deletedCardIds(db)).toEqual(new Set(['moved']));
	await put(db, [card]);
	expect(await deletedCardIds(db)).toEqual(new Set());
	expect(idsFrom(await queued(db, { state: 'review' }))).toEqual(['moved', 'still']);
});

test('a learning step tells when it ends, and to which day it is hidden', async () => {
	const db = freshDatabase();
	const step = { ...newSchedule(NOON), state: 'learning', dueAt: 1234, dueDay: 9 } as const;
	await put(db, [
		cardOf('step', { schedule: step }),
		cardOf('hidden', { schedule: { ...step, buriedUntilDay: 10 } })
	]);
	expect(await queued(db, { state: 'learning' })).toEqual([
		{ id: 'step', paperId: 'a', day: 9, dueAt: 1234, buriedUntilDay: null },
		{ id: 'hidden', paperId: 'a', day: 10, dueAt: 1234, buriedUntilDay: 10 }
	]);
});

test('cards with words changed since a stamp are found, and others beside them are not', async () => {
	const db = freshDatabase();
	const edited = (id: string, content: string) => cardOf(id, { stamps: { content } });
	await put(db, [edited('x', 's1'), edited('y', 's3'), cardOf('z')]);
	expect(idsFrom(await cardsEditedSince(db, '')).sort()).toEqual(['x', 'y']);
	expect(idsFrom(await cardsEditedSince(db, 's1'))).toEqual(['y']);
	expect(await cardsEditedSince(db, 's3')).toEqual([]);
});

test('what is stored portion by portion is what is stored at once', async () => {
	const [one, other] = [freshDatabase(), freshDatabase()];
	const cards = Array.from({ length: 60 }, (_, index) =>
		cardOf(`card ${index}`, { schedule: onDay(index % 7), paperId: `p${index % 5}` })
	);
	await put(one, cards);
	await other.transaction('rw', cardTables(other), async () => {
		const writer = new CardWriter(other);
		for (let from = 0; from < 60; from += 9) await writer.add(cards.slice(from, from + 9));
		await writer.finish();
	});
	for (const table of ['cardBuckets', 'queue', 'paperCards'] as const) {
		expect(await other[table].toArray()).toEqual(await one[table].toArray());
	}
});

test('a card is stored with its lists or not at all', async () => {
	const db = freshDatabase();
	const torn = db.transaction('rw', cardTables(db), async () => {
		await putCard(db, cardOf('torn', { schedule: onDay(3) }));
		throw new Error('torn');
	});
	await expect(torn).rejects.toThrow('torn');
	expect([await everyCard(db), await queued(db, { state: 'review' })]).toEqual([[], []]);
	expect(await cardsStoredOf(db, 'a')).toEqual([]);
});
