import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { readDeck } from '$lib/exporting/deck/read-deck';
import { writeDeck } from '$lib/exporting/deck/write-deck';
import type { Deck } from '$lib/library/deck';
import { cardsOfPaper, deleteCard, editCard, readCard } from '$lib/storage/cards';
import type { PaperdeckDatabase } from '$lib/storage/database';
import { compareDeck, deckOf, takeDeck } from '$lib/storage/decks';
import {
	contentOf,
	DAY,
	freshDatabase,
	later,
	newPapers,
	NOON,
	paperOf
} from '$lib/storage/library.fixture';
import { listPapers, readPaper, savePapers } from '$lib/storage/papers';
import { historyOf } from '$lib/storage/histories';
import { answer } from '$lib/storage/review.fixture';
import { recordReview } from '$lib/storage/reviews';

const PLAIN = { name: 'Group', withHistory: false };

const quoted = (front: string, quote: string) => ({
	...contentOf(front),
	evidence: { quote, span: { start: 0, end: quote.length } }
});

/** Someone with a paper and three cards, one of them with its sentence. */
async function sender() {
	const db = freshDatabase();
	const [paperId] = await savePapers(db, newPapers({ Ping: 2 }));
	const { text } = paperOf('Ping');
	const quote = text.slice(0, text.indexOf('.') + 1);
	const [first] = await cardsOfPaper(db, paperId!);
	await editCard(db, first!.id, quoted('Ping: question 0?', quote));
	return { db, paperId: paperId!, quote, first: first!.id };
}

async function sent(db: PaperdeckDatabase, paperId: string, options = PLAIN): Promise<Deck> {
	const read = readDeck(writeDeck(await deckOf(db, [paperId], options)));
	if (!('deck' in read)) throw new Error(read.fault);
	expect(read.leftOutCount).toBe(0);
	return read.deck;
}

const take = (db: PaperdeckDatabase, deck: Deck, withHistory = false) =>
	takeDeck(db, { deck, withHistory, now: NOON });

test('a deck comes with its quotes, as new cards with a schedule of their own', async () => {
	const { db, paperId, quote, first } = await sender();
	await recordReview(db, await answer(db, first, { now: NOON }));
	const deck = await sent(db, paperId);
	expect(deck.log).toEqual([]);
	const mine = freshDatabase();
	expect((await compareDeck(mine, deck)).added).toHaveLength(2);
	expect(await listPapers(mine)).toEqual([]);
	await take(mine, deck);
	const [paper] = await listPapers(mine);
	expect(paper).toMatchObject({ cardCount: 2, paper: { citation: { title: 'Ping' } } });
	const card = await readCard(mine, first);
	expect(card?.schedule.state).toBe('new');
	const text = (await readPaper(mine, paper!.id))!.paper.text;
	const { span } = card!.content.evidence!;
	expect(text.slice(span.start, span.end)).toBe(quote);
});

test('a newer deck changes the words, keeps the schedule and says what changed', async () => {
	const { db, paperId, first } = await sender();
	const mine = freshDatabase();
	await take(mine, await sent(db, paperId));
	await recordReview(mine, await answer(mine, first, { now: NOON }));
	const before = await readCard(mine, first);
	await editCard(db, first, quoted('Which prefix?', 'It raises refusals to 96.3%.'));
	const newer = await sent(db, paperId);
	expect(await compareDeck(mine, newer)).toMatchObject({
		added: [],
		changed: [
			{ mine: { front: 'Ping: question 0?' }, card: { content: { front: 'Which prefix?' } } }
		],
		kept: [],
		sameCount: 1
	});
	await take(mine, newer);
	const after = await readCard(mine, first);
	expect(after?.content).toMatchObject({ front: 'Which prefix?' });
	expect(after?.schedule).toEqual(before?.schedule);
	const text = (await readPaper(mine, after!.paperId))!.paper.text;
	const { span, quote } = after!.content.evidence!;
	expect(text.slice(span.start, span.end)).toBe(quote);
	expect(await compareDeck(mine, newer)).toMatchObject({ changed: [], sameCount: 2 });
});

test('words that the reader changed stay, and what they deleted stays away', async () => {
	const { db, paperId, first } = await sender();
	const mine = freshDatabase();
	const deck = await sent(db, paperId);
	await take(mine, deck);
	await editCard(mine, first, contentOf('My own words?'));
	const [, second] = await cardsOfPaper(db, paperId);
	await deleteCard(mine, second!.id);
	const changes = await take(mine, deck);
	expect(changes).toMatchObject({ added: [], changed: [], deletedCount: 1 });
	expect(changes.kept).toMatchObject([{ mine: { front: 'My own words?' } }]);
	expect(await readCard(mine, first)).toMatchObject({ content: contentOf('My own words?') });
	expect(await readCard(mine, second!.id)).toBeUndefined();
});

test('a paper that is here already gets the cards, with their places in its text', async () => {
	const { db, paperId, first, quote } = await sender();
	const mine = freshDatabase();
	const here = { ...paperOf('Ping'), text: `Another reading. ${paperOf('Ping').text}` };
	const [ownId] = await savePapers(mine, [{ paper: here, origin: 'added', now: NOON }]);
	await take(mine, await sent(db, paperId));
	expect(await listPapers(mine)).toMatchObject([{ id: ownId, cardCount: 2 }]);
	const card = await readCard(mine, first);
	expect(card?.content.evidence?.span.start).toBe(here.text.indexOf(quote));
});

test('a paper of the reader that lacks a quote is left as it was read', async () => {
	const { db, paperId } = await sender();
	const mine = freshDatabase();
	const here = { ...paperOf('Ping'), text: 'Another abstract.', sections: [] };
	const [ownId] = await savePapers(mine, [{ paper: here, origin: 'added', now: NOON }]);
	await take(mine, await sent(db, paperId));
	expect((await readPaper(mine, ownId!))?.paper.text).toBe('Another abstract.');
	expect((await listPapers(mine)).map(({ cardCount }) => cardCount).sort()).toEqual([0, 2]);
});

test('a history travels only where both sides want it', async () => {
	const { db, paperId, first } = await sender();
	await recordReview(db, await answer(db, first, { now: NOON }));
	const deck = await sent(db, paperId, { name: 'Mine', withHistory: true });
	expect(deck.log).toHaveLength(1);
	const [without, withIt] = [freshDatabase(), freshDatabase()];
	await take(without, deck);
	expect(await historyOf(without, first)).toEqual([]);
	await takeDeck(withIt, { deck, withHistory: true, now: later(DAY) });
	expect((await readCard(withIt, first))?.schedule.reps).toBe(1);
});

describe('a file that is no deck is refused as a whole', () => {
	const deck = (changes: object) =>
		JSON.stringify({
			format: 'paperdeck-deck',
			version: 1,
			name: '',
			writtenAt: 1,
			papers: [],
			...changes
		});
	test.each([
		['not-a-deck', ''],
		['not-a-deck', 'Dear reader'],
		['not-a-deck', '{"format":"paperdeck-archive","version":1}'],
		['not-a-deck', deck({ writtenAt: 'today' })],
		['newer', deck({ version: 2 })],
		['empty', deck({})],
		['empty', deck({ papers: [{ id: 'x' }, null] })]
	])('%s of row %#', (fault, text) => expect(readDeck(text)).toEqual({ fault }));
});

test('a damaged card is left out and counted, a hostile one is text', async () => {
	const { db, paperId } = await sender();
	const file = JSON.parse(writeDeck(await deckOf(db, [paperId], PLAIN)));
	file.papers[0].cards[0].content.front = '<img src=x onerror=alert(1)>';
	file.papers[0].cards.push(
		{ id: 'x' },
		{ ...file.papers[0].cards[1], content: { kind: 'cloze', type: 'method', clozeText: 'no gap' } }
	);
	const read = readDeck(JSON.stringify(file));
	expect(read).toMatchObject({ leftOutCount: 2 });
	if ('deck' in read) expect(read.deck.papers[0]?.cards).toHaveLength(2);
});
