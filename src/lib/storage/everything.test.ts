import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { Everything } from '$lib/library/everything';
import { readStamp } from '$lib/papers/stamps';
import { allCards, addCard, cardsOfPaper, deleteCard, editCard, readCard } from './cards';
import type { PaperdeckDatabase } from './database';
import { acceptDraft, draftsOfPaper, reopenDraft, waitingDrafts } from './drafts';
import { mergeEverything, readEverything } from './everything';
import { timeOfId } from './id-times';
import { newId } from './identity';
import { keepFile } from './kept-files';
import { putLabel, takeLabel } from './labels';
import {
	contentOf,
	DAY,
	draftOf,
	freshDatabase,
	later,
	MINUTE,
	newPapers,
	NOON,
	paperOf
} from './library.fixture';
import { setReadingStatus } from './paper-head';
import {
	changeCitation,
	deletePaper,
	listPapers,
	readPaper,
	restorePaper,
	savePapers
} from './papers';
import { countDue } from './queue';
import { historyOf } from './histories';
import { recordReview } from './reviews';
import { suspendCard, undoLastEntry } from './review-actions';
import { answer, replayed, standing } from './review.fixture';
import { changeSettings, readSettings } from './settings';
import { addWaiting } from './waiting';
import { everyCard, getCard } from './stored-cards';

const NOTHING: Everything = {
	...{ papers: [], cards: [], drafts: [], log: [], presets: [], settings: [] },
	...{ labels: [], labelled: [], files: [], waiting: [], meetings: [], quizzes: [] }
};

/** Two devices that hold the same paper with two cards and a draft. */
async function twoDevices(clocks: [() => number, () => number] = [() => NOON.at, () => NOON.at]) {
	const [a, b] = [freshDatabase(clocks[0]), freshDatabase(clocks[1])];
	const papers = newPapers({ Ping: 2 }).map((paper) => ({ ...paper, drafts: [draftOf('New?')] }));
	const [paperId] = await savePapers(a, papers);
	await savePapers(b, papers);
	const cards = await cardsOfPaper(a, paperId!);
	const [draft] = await waitingDrafts(a);
	return { a, b, paperId: paperId!, first: cards[0]!.id, second: cards[1]!.id, draftId: draft!.id };
}

async function exchange(a: PaperdeckDatabase, b: PaperdeckDatabase): Promise<void> {
	const [ofA, ofB] = [await readEverything(a), await readEverything(b)];
	await mergeEverything(a, ofB);
	await mergeEverything(b, ofA);
	expect(await readEverything(a)).toEqual(await readEverything(b));
	expect(await everyCard(a)).toEqual(await everyCard(b));
	expect(await a.logs.toArray()).toEqual(await b.logs.toArray());
}

async function review(db: PaperdeckDatabase, id: string, now = later(MINUTE)): Promise<void> {
	expect(await recordReview(db, await answer(db, id, { now }))).toBe('recorded');
}

describe('two devices', () => {
	test('that hold the same starter papers hold them once after a merge', async () => {
		const { a, b } = await twoDevices();
		await exchange(a, b);
		expect(await listPapers(a)).toMatchObject([{ cardCount: 2, waitingCount: 1 }]);
	});

	test('that reviewed one card both keep both reviews', async () => {
		const { a, b, first } = await twoDevices();
		await review(a, first, later(MINUTE));
		await review(b, first, later(DAY));
		await exchange(a, b);
		expect(await standing(a, first)).toEqual(['good', 'good']);
		const card = await readCard(a, first);
		expect(card?.schedule.reps).toBe(2);
		expect(card?.schedule).toEqual(await replayed(a, card!));
	});

	test('count the changes of words that each made to one card', async () => {
		const { a, b, first } = await twoDevices([() => later(DAY).at, () => later(2 * DAY).at]);
		await editCard(a, first, contentOf('Here?'));
		await editCard(b, first, contentOf('There?'));
		await exchange(a, b);
		expect((await readCard(a, first))?.edits).toHaveLength(2);
		await editCard(b, first, contentOf('There again?'));
		await exchange(a, b);
		await exchange(a, b);
		const { edits = [] } = (await readCard(a, first)) ?? {};
		expect(edits).toHaveLength(3);
		expect([...edits].sort()).toEqual(edits);
	});

	test('keep what each edited last, field by field', async () => {
		let clockOfA = 1000;
		const { a, b, paperId, first, second } = await twoDevices([() => clockOfA, () => 2000]);
		await editCard(a, first, contentOf('A first?'));
		await editCard(b, first, contentOf('B second?'));
		await changeCitation(b, paperId, { title: 'B', author: [] });
		await deleteCard(b, second);
		clockOfA = 3000;
		await editCard(a, second, contentOf('A third?'));
		await exchange(a, b);
		expect(await readCard(a, first)).toMatchObject({
			content: contentOf('B second?'),
			edited: true
		});
		expect((await readPaper(a, paperId))?.paper.citation.title).toBe('B');
		expect(await readCard(a, second)).toBeUndefined();
		expect(await getCard(a, second)).toMatchObject({ content: contentOf('A third?') });
	});

	test('that accepted the same draft have one card, as old as the first acceptance', async () => {
		const { a, b, draftId } = await twoDevices();
		await acceptDraft(a, draftId, { now: later(DAY) });
		await acceptDraft(b, draftId, { now: NOON });
		await exchange(a, b);
		expect(await readCard(a, draftId)).toMatchObject({ created: NOON });
		expect(await allCards(a)).toHaveLength(3);
	});

	test('agree on a draft that one accepted and the other reopened', async () => {
		let clockOfB = 1000;
		const { a, b, draftId, paperId } = await twoDevices([() => 2000, () => clockOfB]);
		await acceptDraft(a, draftId, { now: NOON });
		await exchange(a, b);
		clockOfB = 3000;
		await reopenDraft(b, draftId);
		await exchange(a, b);
		expect(await readCard(a, draftId)).toBeUndefined();
		expect(await draftsOfPaper(a, paperId)).toMatchObject([{ status: 'waiting' }]);
	});

	test('a card added to a paper that the other deleted is hidden, and comes back with it', async () => {
		const { a, b, paperId } = await twoDevices();
		const id = await addCard(a, { paperId, content: contentOf('Mine?'), origin: 'own', now: NOON });
		await deletePaper(b, paperId);
		await exchange(a, b);
		expect(await allCards(a)).toEqual([]);
		expect(await countDue(a, NOON, { newPerDay: 20 })).toMatchObject({ new: 0 });
		await restorePaper(a, paperId);
		expect(await readCard(a, id)).toMatchObject({ queueState: 'new' });
		await exchange(a, b);
	});

	test('an undo on one takes the review out on both', async () => {
		const { a, b, first } = await twoDevices();
		await review(a, first);
		await exchange(a, b);
		await undoLastEntry(b, later(DAY));
		await exchange(a, b);
		expect(await standing(a, first)).toEqual([]);
		expect(await historyOf(a, first)).toHaveLength(2);
	});

	test('settings are merged one by one', async () => {
		let clockOfA = 1000;
		const { a, b } = await twoDevices([() => clockOfA, () => 2000]);
		await changeSettings(a, { theme: 'dark', newPerDay: 3 });
		await changeSettings(b, { theme: 'light' });
		clockOfA = 3000;
		await changeSettings(a, { ratingButtons: 4 });
		await exchange(a, b);
		expect(await readSettings(b)).toMatchObject({ theme: 'light', newPerDay: 3, ratingButtons: 4 });
	});
});

describe('an adversary', () => {
	/** A device with all kinds of things, and what it held halfway. */
	async function grown(): Promise<{ half: Everything; whole: Everything }> {
		const { a, b, paperId, first, second, draftId } = await twoDevices();
		await review(a, first);
		const half = await readEverything(a);
		await changeSettings(a, { desiredRetention: 0.8, theme: 'dark' });
		await review(a, first, later(DAY));
		await suspendCard(a, second, later(DAY));
		await acceptDraft(a, draftId, { now: NOON });
		await editCard(a, draftId, contentOf('Edited?'));
		await changeCitation(a, paperId, { title: 'Corrected', author: [] });
		await review(b, second, later(2 * DAY));
		await mergeEverything(a, await readEverything(b));
		await undoLastEntry(a, later(3 * DAY));
		await savePapers(a, newPapers({ Gone: 1 }));
		const [gone] = (await listPapers(a)).filter(({ paper }) => paper.citation.title === 'Gone');
		await deletePaper(a, gone!.id);
		const tagId = await putLabel(a, paperId, { kind: 'tag', name: 'cited' });
		await putLabel(a, gone!.id, { kind: 'tag', name: 'cited' });
		await takeLabel(a, gone!.id, tagId);
		await setReadingStatus(a, paperId, 'read');
		await addWaiting(a, [{ kind: 'doi', value: '10.1000/2' }]);
		const bytes = new TextEncoder().encode('%PDF');
		await keepFile(a, { paperId, name: 'a.pdf', mediaType: 'application/pdf', bytes });
		return { half, whole: await readEverything(a) };
	}

	test('who merges twice merges once', async () => {
		const { whole } = await grown();
		const db = freshDatabase();
		const counts = await mergeEverything(db, whole);
		expect(counts).toEqual({ papers: 2, cards: 4, drafts: 1, logEntries: 5, settings: 2 });
		const once = [await readEverything(db), await everyCard(db)];
		const none = { papers: 0, cards: 0, drafts: 0, logEntries: 0, settings: 0 };
		expect(await mergeEverything(db, whole)).toEqual(none);
		expect([await readEverything(db), await everyCard(db)]).toEqual(once);
	});

	test('who merges an older state after a newer one changes nothing', async () => {
		const { half, whole } = await grown();
		const db = freshDatabase();
		await mergeEverything(db, whole);
		await mergeEverything(db, half);
		expect(await readEverything(db)).toEqual(whole);
	});

	test('who merges one record at a time, in any order, arrives at the same', async () => {
		const { whole } = await grown();
		const expected = freshDatabase();
		await mergeEverything(expected, whole);
		const batches = Object.entries(whole).flatMap(([name, records]) =>
			(records as readonly object[]).map((record) => ({ ...NOTHING, [name]: [record] }))
		);
		for (const order of [batches, [...batches].reverse(), shuffled(batches)]) {
			const db = freshDatabase();
			for (const batch of order) await mergeEverything(db, batch);
			expect(await readEverything(db)).toEqual(whole);
			expect(await everyCard(db)).toEqual(await everyCard(expected));
			expect(await db.logs.toArray()).toEqual(await expected.logs.toArray());
		}
	});

	test('who comes from the future does not keep this device from having the last word', async () => {
		const { a, b, first } = await twoDevices([() => NOON.at, () => NOON.at + 1000 * DAY]);
		await editCard(b, first, contentOf('From the future?'));
		await review(b, first, later(1000 * DAY));
		await exchange(a, b);
		await editCard(a, first, contentOf('Here and now?'));
		await undoLastEntry(a, NOON);
		await exchange(a, b);
		expect(await readCard(b, first)).toMatchObject({ content: contentOf('Here and now?') });
		expect(await standing(b, first)).toEqual([]);
		const { time } = timeOfId(await newId(a));
		expect(time).toBeGreaterThanOrEqual(NOON.at + 1000 * DAY);
		expect(readStamp((await getCard(a, first))!.stamps['content']!)?.time).toBe(
			NOON.at + 1000 * DAY
		);
	});

	test('who sends half a batch and fails leaves nothing', async () => {
		const { whole } = await grown();
		const db = freshDatabase();
		const broken = { ...whole, log: [{ ...whole.log[0]!, id: 'no id' }] };
		await expect(mergeEverything(db, broken)).rejects.toThrow();
		expect(await readEverything(db)).toEqual(NOTHING);
	});

	test('who gives a preset the name of another does not get it in', async () => {
		const { whole } = await grown();
		const db = freshDatabase();
		const forged = whole.presets.map((preset) => ({ ...preset, maximumIntervalDays: 1 }));
		await mergeEverything(db, { ...whole, presets: forged });
		expect(await db.presets.count()).toBe(0);
	});

	test('who sends the same id with other words gets the same answer everywhere', async () => {
		const { whole } = await grown();
		const other: Everything = {
			...whole,
			log: whole.log.map((entry) => ({ ...entry, moment: { ...entry.moment, offsetMinutes: 60 } })),
			papers: whole.papers.map((record) => ({ ...record, origin: 'sample' })),
			cards: whole.cards.map((card) => ({ ...card, origin: 'own' }))
		};
		const [a, b] = [freshDatabase(), freshDatabase()];
		await mergeEverything(a, whole);
		await mergeEverything(a, other);
		await mergeEverything(b, other);
		await mergeEverything(b, whole);
		expect(await readEverything(a)).toEqual(await readEverything(b));
		expect(await everyCard(a)).toEqual(await everyCard(b));
	});
});

test('a log that arrives before its card counts when the card arrives', async () => {
	const { a, first } = await twoDevices();
	await review(a, first);
	const whole = await readEverything(a);
	const db = freshDatabase();
	await mergeEverything(db, { ...NOTHING, log: whole.log });
	expect(await allCards(db)).toEqual([]);
	expect(await undoLastEntry(db, NOON)).toBeNull();
	await mergeEverything(db, { ...whole, log: [] });
	expect(await readCard(db, first)).toEqual(await readCard(a, first));
});

test('a paper saved on one device before the other’s deletion arrives is deleted there', async () => {
	const { a, b, paperId } = await twoDevices();
	await deletePaper(a, paperId);
	await exchange(a, b);
	expect(await readPaper(b, paperId)).toBeUndefined();
	await savePapers(b, [{ paper: paperOf('Ping'), origin: 'added', now: NOON }]);
	await exchange(a, b);
	expect(await readPaper(a, paperId)).toBeDefined();
});

/** The same disorder every time. */
function shuffled<T>(items: readonly T[]): T[] {
	return items
		.map((item, index) => ({ item, key: ((index * 7919) % 104_729) % 31 }))
		.sort((x, y) => x.key - y.key)
		.map(({ item }) => item);
}
