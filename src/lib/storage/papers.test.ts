import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { allCards, cardsOfPaper, readCard } from './cards';
import { acceptDraft, draftsOfPaper, rejectDraft, waitingDrafts } from './drafts';
import {
	contentOf,
	draftOf,
	freshDatabase,
	later,
	MINUTE,
	newPapers,
	NOON,
	paperOf
} from './library.fixture';
import {
	changeCitation,
	countPapers,
	deletePaper,
	listPapers,
	readPaper,
	restorePaper,
	savePaper,
	savePapers
} from './papers';
import { countDue } from './queue';

const PING = {
	paper: paperOf('Ping'),
	origin: 'added',
	drafts: [draftOf('What?'), draftOf('How?')],
	cards: [contentOf('Which?')],
	now: NOON
} as const;

describe('saving', () => {
	test('a paper is stored with its drafts and cards', async () => {
		const db = freshDatabase();
		const id = await savePaper(db, PING);
		expect((await readPaper(db, id))?.paper).toEqual(PING.paper);
		expect((await waitingDrafts(db, id)).map(({ draft }) => draft)).toEqual(PING.drafts);
		expect(await cardsOfPaper(db, id)).toMatchObject([
			{ content: PING.cards[0], origin: 'generated', position: 0, queueState: 'new' }
		]);
	});

	test('the same paper saved again is one paper', async () => {
		const db = freshDatabase();
		const first = await savePaper(db, PING);
		const again = await savePaper(db, { ...PING, now: later(MINUTE) });
		expect(again).toBe(first);
		expect(await listPapers(db)).toHaveLength(1);
		expect(await allCards(db)).toHaveLength(1);
		expect(await waitingDrafts(db)).toHaveLength(2);
	});

	test('saving again keeps the word the reader gave on each draft, and adds new ones', async () => {
		const db = freshDatabase();
		const id = await savePaper(db, PING);
		const [what, how] = await draftsOfPaper(db, id);
		await rejectDraft(db, what!.id);
		await acceptDraft(db, how!.id, { now: NOON });
		await savePaper(db, { ...PING, drafts: [...PING.drafts, draftOf('Why?')] });
		expect((await draftsOfPaper(db, id)).map(({ status }) => status)).toEqual([
			'rejected',
			'accepted',
			'waiting'
		]);
	});

	test('sections read better replace the old ones, a corrected citation stays', async () => {
		const db = freshDatabase();
		const id = await savePaper(db, PING);
		const citation = { title: 'Ping, corrected', author: [] };
		await changeCitation(db, id, citation);
		const sections = [
			{ kind: 'results', title: 'Results', level: 1, span: { start: 0, end: 4 } }
		] as const;
		await savePaper(db, { ...PING, paper: { ...PING.paper, sections } });
		expect((await readPaper(db, id))?.paper).toEqual({ ...PING.paper, citation, sections });
	});

	test('two drafts with the same words are one', async () => {
		const db = freshDatabase();
		await savePaper(db, { ...PING, drafts: [draftOf('What?'), draftOf('What?')] });
		expect(await waitingDrafts(db)).toHaveLength(1);
	});

	test('many papers are saved together or not at all', async () => {
		const db = freshDatabase();
		const broken = { ...PING, paper: { ...paperOf('Pong'), text: (() => '') as never } };
		await expect(savePapers(db, [PING, broken])).rejects.toThrow();
		expect(await listPapers(db)).toEqual([]);
		expect(await savePapers(db, newPapers({ Ping: 1, Pong: 2 }))).toHaveLength(2);
		expect(await allCards(db)).toHaveLength(3);
	});

	test('cards of the starter library say so', async () => {
		const db = freshDatabase();
		const id = await savePaper(db, { ...PING, origin: 'starter' });
		expect(await cardsOfPaper(db, id)).toMatchObject([{ origin: 'starter' }]);
	});
});

describe('deleting', () => {
	test('a deleted paper hides its cards and drafts, and comes back with them', async () => {
		const db = freshDatabase();
		const id = await savePaper(db, PING);
		const [card] = await cardsOfPaper(db, id);
		await deletePaper(db, id);
		expect(await readPaper(db, id)).toBeUndefined();
		expect(await listPapers(db)).toEqual([]);
		expect(await countPapers(db)).toBe(0);
		expect(await cardsOfPaper(db, id)).toEqual([]);
		expect(await allCards(db)).toEqual([]);
		expect(await readCard(db, card!.id)).toBeUndefined();
		expect(await waitingDrafts(db)).toEqual([]);
		expect(await countDue(db, NOON, { newPerDay: 20 })).toMatchObject({ new: 0 });
		await restorePaper(db, id);
		expect(await countPapers(db)).toBe(1);
		expect(await cardsOfPaper(db, id)).toEqual([card]);
		expect(await waitingDrafts(db, id)).toHaveLength(2);
		expect(await countDue(db, NOON, { newPerDay: 20 })).toMatchObject({ new: 1 });
	});

	test('a deleted paper that is saved again comes back with its cards', async () => {
		const db = freshDatabase();
		const id = await savePaper(db, PING);
		await deletePaper(db, id);
		await savePaper(db, PING);
		expect(await listPapers(db)).toMatchObject([{ id, deletedAt: null, cardCount: 1 }]);
		expect(await countDue(db, NOON, { newPerDay: 20 })).toMatchObject({ new: 1 });
	});

	test('deleting twice is deleting once', async () => {
		let now = 1000;
		const db = freshDatabase(() => now);
		const id = await savePaper(db, PING);
		await deletePaper(db, id);
		const deleted = await db.papers.get(id);
		now = 2000;
		await deletePaper(db, id);
		expect(await db.papers.get(id)).toEqual(deleted);
		expect(deleted?.deletedAt).toBe(1000);
	});

	test('a paper that is not there is a broken invariant', async () => {
		await expect(deletePaper(freshDatabase(), 'nowhere')).rejects.toThrow('No paper nowhere');
	});
});

test('the list has the newest paper first, and counts what each holds', async () => {
	const db = freshDatabase();
	const old = await savePaper(db, PING);
	const young = await savePaper(db, {
		...PING,
		paper: paperOf('Pong'),
		cards: [],
		now: later(MINUTE)
	});
	const [draft] = await waitingDrafts(db, old);
	await acceptDraft(db, draft!.id, { now: NOON });
	expect(await listPapers(db)).toMatchObject([
		{ id: young, cardCount: 0, waitingCount: 2 },
		{ id: old, cardCount: 2, waitingCount: 1 }
	]);
});
