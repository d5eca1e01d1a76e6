import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import {
	addCard,
	allCards,
	cardsOfPaper,
	deleteCard,
	editCard,
	readCard,
	restoreCard
} from './cards';
import { newId } from './identity';
import { contentOf, freshDatabase, later, MINUTE, newPapers, NOON } from './library.fixture';
import { savePapers } from './papers';
import { countDue } from './queue';
import { recordReview } from './reviews';
import { suspendCard } from './review-actions';
import { answer } from './review.fixture';

async function withCards() {
	const db = freshDatabase();
	const [paperId] = await savePapers(db, newPapers({ Ping: 2 }));
	const [card] = await cardsOfPaper(db, paperId!);
	return { db, paperId: paperId!, card: card! };
}

test('an edited card has the new words and the schedule it had', async () => {
	const { db, card } = await withCards();
	await recordReview(db, await answer(db, card.id, { now: later(MINUTE) }));
	const reviewed = await readCard(db, card.id);
	await editCard(db, card.id, contentOf('Better?'));
	expect(await readCard(db, card.id)).toEqual({
		...reviewed,
		content: contentOf('Better?'),
		edited: true,
		edits: [expect.any(String)],
		stamps: { content: expect.any(String) }
	});
});

test('saving the same words again is no edit', async () => {
	const { db, card } = await withCards();
	await editCard(db, card.id, { ...card.content });
	expect(await readCard(db, card.id)).toEqual(card);
});

test('an own card comes after the others of its paper', async () => {
	const { db, paperId } = await withCards();
	const content = contentOf('Mine?');
	const id = await addCard(db, { paperId, content, origin: 'own', now: NOON });
	expect((await cardsOfPaper(db, paperId)).at(-1)).toMatchObject({
		...{ id, content, origin: 'own', position: 2, queueState: 'new' }
	});
});

test('a card added twice with the same id is one card', async () => {
	const { db, paperId } = await withCards();
	const card = { id: await newId(db), paperId, content: contentOf('Mine?'), now: NOON };
	await addCard(db, { ...card, origin: 'own' });
	await addCard(db, { ...card, origin: 'own' });
	expect(await cardsOfPaper(db, paperId)).toHaveLength(3);
});

test('a deleted card is out of the deck and of the queue, and comes back as it was', async () => {
	const { db, card } = await withCards();
	await deleteCard(db, card.id);
	expect(await readCard(db, card.id)).toBeUndefined();
	expect(await allCards(db)).toHaveLength(1);
	expect(await countDue(db, NOON, { newPerDay: 20 })).toMatchObject({ new: 1 });
	await restoreCard(db, card.id);
	expect(await readCard(db, card.id)).toEqual({
		...card,
		stamps: { deletedAt: expect.any(String) }
	});
});

test('a suspended card that is deleted and restored is still suspended', async () => {
	const { db, card } = await withCards();
	await suspendCard(db, card.id, NOON);
	await deleteCard(db, card.id);
	await restoreCard(db, card.id);
	const restored = await readCard(db, card.id);
	expect(restored?.schedule.suspended).toBe(true);
	expect(restored).not.toHaveProperty('queueState');
});

test('cards of a paper come in their order', async () => {
	const { db, paperId } = await withCards();
	expect((await cardsOfPaper(db, paperId)).map(({ position }) => position)).toEqual([0, 1]);
});
