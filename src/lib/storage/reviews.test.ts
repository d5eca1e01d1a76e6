import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { learningDay } from '$lib/scheduling/moment';
import { changeSettings } from './settings';
import { cardsOfPaper, deleteCard, readCard } from './cards';
import { DAY, freshDatabase, later, MINUTE, newPapers, NOON } from './library.fixture';
import { newId } from './identity';
import { deletePaper, savePapers } from './papers';
import { historyOf, packedHistoryOf } from './histories';
import { lastEntryIdOf } from './last-entry';
import { quizOf } from './quiz.fixture';
import { readQuiz, saveQuiz } from './quizzes';
import { recordQuizReview, recordReview } from './reviews';
import { buryCard, resumeCard, suspendCard, undoLastEntry } from './review-actions';
import { answer, replayed, standing } from './review.fixture';

async function withCards(count = 2) {
	const db = freshDatabase();
	const [paperId] = await savePapers(db, newPapers({ Ping: count }));
	const ids = (await cardsOfPaper(db, paperId!)).map(({ id }) => id);
	return { db, paperId: paperId!, ids, first: ids[0]!, second: ids[1]! };
}

describe('recording', () => {
	test('a review is stored with its log', async () => {
		const { db, first } = await withCards();
		const review = await answer(db, first, { rating: 'easy', now: later(MINUTE) });
		expect(await recordReview(db, review)).toBe('recorded');
		expect((await readCard(db, first))?.schedule).toEqual(review.schedule);
		expect(await historyOf(db, first)).toEqual([review.log]);
		expect(await lastEntryIdOf(db, first)).toBe(review.log.id);
	});

	test('the same review twice is one', async () => {
		const { db, first } = await withCards();
		const review = await answer(db, first, { now: later(MINUTE) });
		expect(await Promise.all([recordReview(db, review), recordReview(db, review)])).toEqual([
			'recorded',
			'already-recorded'
		]);
		expect(await historyOf(db, first)).toHaveLength(1);
	});

	test('a second answer to the same showing is none, in another tab or by a double tap', async () => {
		const { db, first } = await withCards();
		const one = await answer(db, first, { rating: 'good', now: later(MINUTE) });
		const two = await answer(db, first, { rating: 'again', now: later(MINUTE + 5) });
		expect(await recordReview(db, one)).toBe('recorded');
		const stored = await readCard(db, first);
		expect(await recordReview(db, two)).toBe('stale');
		expect(await readCard(db, first)).toEqual(stored);
		expect(await standing(db, first)).toEqual(['good']);
	});

	test('an answer computed from an older schedule is stale even with the newest id', async () => {
		const { db, first } = await withCards();
		const old = await answer(db, first, { now: later(2 * MINUTE) });
		await recordReview(db, await answer(db, first, { rating: 'again', now: later(MINUTE) }));
		const previousId = await lastEntryIdOf(db, first);
		expect(await recordReview(db, { ...old, previousId })).toBe('stale');
	});

	test('an answer to a card that was deleted meanwhile is stale', async () => {
		const { db, first } = await withCards();
		const review = await answer(db, first, { now: later(MINUTE) });
		await deleteCard(db, first);
		expect(await recordReview(db, review)).toBe('stale');
	});

	test('what a quiz’s answer counts as is stored with the quiz that counted it, both or neither', async () => {
		const { db, first, second } = await withCards();
		const quiz = quizOf([first, second]);
		await saveQuiz(db, quiz);
		const review = await answer(db, first, { now: later(MINUTE) });
		// What cannot be cloned stands for a quiz that the platform refuses.
		const refused = { ...quizOf(['', second]), notes: { 0: (() => '') as never } };
		await expect(recordQuizReview(db, review, refused)).rejects.toThrow();
		expect(await historyOf(db, first)).toEqual([]);

		expect(await recordQuizReview(db, review, quizOf(['', second]))).toBe('recorded');
		expect(await historyOf(db, first)).toEqual([review.log]);
		expect((await readQuiz(db, quiz.id))?.cardIds).toEqual(['', second]);

		const late = await answer(db, second, { now: later(MINUTE) });
		await deleteCard(db, second);
		expect(await recordQuizReview(db, late, quizOf(['', '']))).toBe('stale');
		expect((await readQuiz(db, quiz.id))?.cardIds).toEqual(['', second]);
	});

	test('a review with a preset nobody stored is a broken invariant, and nothing is written', async () => {
		const { db, first } = await withCards();
		const review = await answer(db, first, { now: later(MINUTE) });
		const log = { ...review.log, presetId: '0197a000-0000-5000-8000-000000000000' };
		await expect(recordReview(db, { ...review, log })).rejects.toThrow('unknown preset');
		expect(await historyOf(db, first)).toEqual([]);
	});

	test('reviews under several presets replay to what was stored', async () => {
		const { db, first } = await withCards();
		for (const [index, desiredRetention] of [0.9, 0.8, 0.95].entries()) {
			await changeSettings(db, { desiredRetention });
			await recordReview(db, await answer(db, first, { now: later(index * 10 * DAY) }));
		}
		const card = await readCard(db, first);
		expect(new Set((await packedHistoryOf(db, first))?.presetIds).size).toBe(3);
		expect(await replayed(db, card!)).toEqual(card!.schedule);
	});
});

describe('leaving and coming back', () => {
	test('a suspended card is out of the queue until it is resumed', async () => {
		const { db, first } = await withCards();
		await suspendCard(db, first, NOON);
		expect(await readCard(db, first)).not.toHaveProperty('queueState');
		await resumeCard(db, first, later(MINUTE));
		expect(await readCard(db, first)).toMatchObject({ queueState: 'new' });
		expect(await standing(db, first)).toEqual(['suspend', 'resume']);
	});

	test('suspending twice is logged once', async () => {
		const { db, first } = await withCards();
		await Promise.all([suspendCard(db, first, NOON), suspendCard(db, first, NOON)]);
		await buryCard(db, first, NOON);
		await buryCard(db, first, NOON);
		expect(await standing(db, first)).toEqual(['suspend', 'bury']);
	});

	test('a buried card is hidden until the next learning day', async () => {
		const { db, first } = await withCards();
		await buryCard(db, first, NOON);
		expect(await readCard(db, first)).toMatchObject({ queueDay: learningDay(NOON) + 1 });
	});
});

describe('undoing', () => {
	test('takes back one thing after another, of all cards, newest first, until nothing is left', async () => {
		const { db, first, second } = await withCards();
		await recordReview(db, await answer(db, first, { now: later(MINUTE) }));
		await recordReview(db, await answer(db, second, { now: later(2 * MINUTE) }));
		await suspendCard(db, first, later(3 * MINUTE));
		await buryCard(db, second, later(4 * MINUTE));
		const undone: string[] = [];
		for (;;) {
			const result = await undoLastEntry(db, later(10 * MINUTE));
			if (!result) break;
			undone.push(`${result.undone.kind} ${result.cardId === first ? 'first' : 'second'}`);
		}
		expect(undone).toEqual(['bury second', 'suspend first', 'review second', 'review first']);
	});

	test('leaves a card as it was before, and the log longer', async () => {
		const { db, first } = await withCards();
		await recordReview(db, await answer(db, first, { now: later(MINUTE) }));
		const before = await readCard(db, first);
		await recordReview(db, await answer(db, first, { rating: 'again', now: later(DAY) }));
		await undoLastEntry(db, later(DAY + MINUTE));
		expect(await readCard(db, first)).toEqual(before);
		expect(await historyOf(db, first)).toHaveLength(3);
	});

	test('goes on where it was when the database was closed in between', async () => {
		const { db, first } = await withCards();
		await recordReview(db, await answer(db, first, { now: later(MINUTE) }));
		db.close({ disableAutoOpen: false });
		expect(await undoLastEntry(db, later(DAY))).toMatchObject({ cardId: first });
		expect(await undoLastEntry(db, later(DAY))).toBeNull();
	});

	test('a review after an undo can be undone, and then the one before', async () => {
		const { db, first } = await withCards();
		await recordReview(db, await answer(db, first, { rating: 'good', now: later(MINUTE) }));
		await recordReview(db, await answer(db, first, { rating: 'again', now: later(DAY) }));
		await undoLastEntry(db, later(DAY));
		await recordReview(db, await answer(db, first, { rating: 'hard', now: later(DAY) }));
		expect(await standing(db, first)).toEqual(['good', 'hard']);
		await undoLastEntry(db, later(DAY));
		expect(await standing(db, first)).toEqual(['good']);
		await undoLastEntry(db, later(DAY));
		expect(await standing(db, first)).toEqual([]);
	});

	test('asked twice with one id takes one thing back', async () => {
		const { db, first } = await withCards();
		await recordReview(db, await answer(db, first, { rating: 'good', now: later(MINUTE) }));
		await recordReview(db, await answer(db, first, { rating: 'hard', now: later(DAY) }));
		const id = await newId(db);
		const once = await undoLastEntry(db, later(DAY), id);
		expect(await undoLastEntry(db, later(DAY), id)).toEqual(once);
		expect(await standing(db, first)).toEqual(['good']);
	});

	test('counts even with an id that was made before what it takes back', async () => {
		const { db, first } = await withCards();
		const id = await newId(db);
		await recordReview(db, await answer(db, first, { now: later(MINUTE) }));
		await undoLastEntry(db, later(DAY), id);
		expect(await standing(db, first)).toEqual([]);
	});

	test('passes over cards that are deleted, or whose paper is', async () => {
		const { db, first, second, paperId } = await withCards();
		await recordReview(db, await answer(db, first, { now: later(MINUTE) }));
		await recordReview(db, await answer(db, second, { now: later(2 * MINUTE) }));
		await deleteCard(db, second);
		expect(await undoLastEntry(db, later(DAY))).toMatchObject({ cardId: first });
		await deletePaper(db, paperId);
		expect(await undoLastEntry(db, later(DAY))).toBeNull();
	});

	test('an answer to a card that was shown before the undo is stale', async () => {
		const { db, first } = await withCards();
		await recordReview(db, await answer(db, first, { now: later(MINUTE) }));
		const shownBefore = await answer(db, first, { now: later(DAY) });
		await undoLastEntry(db, later(DAY));
		expect(await recordReview(db, shownBefore)).toBe('stale');
	});
});
