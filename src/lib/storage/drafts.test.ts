import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { allCards, cardsOfPaper, editCard, readCard } from './cards';
import type { PaperdeckDatabase } from './database';
import {
	acceptDraft,
	acceptDrafts,
	draftsOfPaper,
	rejectDraft,
	reopenDraft,
	waitingDrafts
} from './drafts';
import { contentOf, draftOf, freshDatabase, later, MINUTE, NOON, paperOf } from './library.fixture';
import { savePaper } from './papers';
import { historyOf } from './histories';
import { recordReview } from './reviews';
import { answer } from './review.fixture';

async function withDrafts(count = 2): Promise<{ db: PaperdeckDatabase; ids: string[] }> {
	const db = freshDatabase();
	const drafts = Array.from({ length: count }, (_, index) => draftOf(`Question ${index}?`));
	await savePaper(db, { paper: paperOf('Ping'), origin: 'added', drafts, now: NOON });
	return { db, ids: (await waitingDrafts(db)).map(({ id }) => id) };
}

test('an accepted draft is a card that is new today', async () => {
	const { db, ids } = await withDrafts();
	const cardId = await acceptDraft(db, ids[1]!, { now: NOON });
	const card = await readCard(db, cardId);
	expect(card).toMatchObject({ content: contentOf('Question 1?'), edited: false, position: 1 });
	expect(card?.content).not.toHaveProperty('score');
	expect(card).toMatchObject({ created: NOON, queueState: 'new', origin: 'generated' });
	expect((await waitingDrafts(db)).map(({ id }) => id)).toEqual([ids[0]]);
});

test('a draft accepted in the reader’s own words is an edited card', async () => {
	const { db, ids } = await withDrafts();
	const content = contentOf('In my words?');
	await acceptDraft(db, ids[0]!, { content, now: NOON });
	expect(await readCard(db, ids[0]!)).toMatchObject({ content, edited: true });
});

test('a draft accepted in two tabs at once is one card, in the words that came first', async () => {
	const { db, ids } = await withDrafts();
	const accepted = await Promise.all([
		acceptDraft(db, ids[0]!, { now: NOON }),
		acceptDraft(db, ids[0]!, { now: later(MINUTE), content: contentOf('Late?') })
	]);
	expect(new Set(accepted).size).toBe(1);
	expect(await allCards(db)).toMatchObject([{ content: contentOf('Question 0?'), created: NOON }]);
});

test('many drafts are accepted together', async () => {
	const { db, ids } = await withDrafts(3);
	expect(await acceptDrafts(db, ids, NOON)).toHaveLength(3);
	expect(await allCards(db)).toHaveLength(3);
	expect(await waitingDrafts(db)).toEqual([]);
});

test('when one of many drafts cannot be accepted, none is', async () => {
	const { db, ids } = await withDrafts();
	await expect(acceptDrafts(db, [...ids, 'nowhere'], NOON)).rejects.toThrow('No draft nowhere');
	expect(await allCards(db)).toEqual([]);
});

test('a rejected draft can be reopened', async () => {
	const { db, ids } = await withDrafts(1);
	await rejectDraft(db, ids[0]!);
	expect(await waitingDrafts(db)).toEqual([]);
	await reopenDraft(db, ids[0]!);
	expect(await waitingDrafts(db)).toHaveLength(1);
});

test('an acceptance can be taken back, again and again', async () => {
	const { db, ids } = await withDrafts(1);
	const id = ids[0]!;
	for (const round of [0, 1, 2]) {
		await acceptDraft(db, id, { now: later(round * MINUTE) });
		expect(await allCards(db)).toHaveLength(1);
		await reopenDraft(db, id);
		expect(await allCards(db)).toEqual([]);
	}
	expect(await waitingDrafts(db)).toHaveLength(1);
});

test('a card whose acceptance is taken back keeps its log, and comes back with it', async () => {
	const { db, ids } = await withDrafts(1);
	const id = await acceptDraft(db, ids[0]!, { now: NOON });
	await recordReview(db, await answer(db, id, { rating: 'good', now: later(MINUTE) }));
	const reviewed = await readCard(db, id);
	await reopenDraft(db, id);
	expect(await historyOf(db, id)).toHaveLength(1);
	await acceptDraft(db, id, { now: later(2 * MINUTE) });
	expect((await readCard(db, id))?.schedule).toEqual(reviewed?.schedule);
});

test('a draft that is accepted again is taken in the words given then', async () => {
	const { db, ids } = await withDrafts(1);
	const id = await acceptDraft(db, ids[0]!, { now: NOON });
	await editCard(db, id, contentOf('Edited?'));
	await reopenDraft(db, id);
	await acceptDraft(db, id, { now: NOON });
	expect(await readCard(db, id)).toMatchObject({
		content: contentOf('Question 0?'),
		edited: false
	});
});

test('a card is not rejected by rejecting the draft it was made of', async () => {
	const { db, ids } = await withDrafts(1);
	await acceptDraft(db, ids[0]!, { now: NOON });
	await rejectDraft(db, ids[0]!);
	expect(await allCards(db)).toHaveLength(1);
});

test('drafts of a paper come best first, whatever became of them', async () => {
	const { db, ids } = await withDrafts(3);
	await acceptDraft(db, ids[2]!, { now: NOON });
	await rejectDraft(db, ids[0]!);
	const [first] = await waitingDrafts(db);
	expect((await draftsOfPaper(db, first!.paperId)).map(({ id }) => id)).toEqual(ids);
	expect(await cardsOfPaper(db, first!.paperId)).toHaveLength(1);
});
