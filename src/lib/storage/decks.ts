import type { CardContent } from '$lib/cards/card';
import type { CardRecord } from '$lib/cards/card-record';
import type { CardDifference, Deck, DeckCard, DeckChanges, DeckPaper } from '$lib/library/deck';
import { placedIn, withQuotes, wordsOf } from '$lib/library/deck-words';
import type { PaperRecord } from '$lib/papers/paper-record';
import { samePaper } from '$lib/papers/same-paper';
import type { Moment } from '$lib/scheduling/moment';
import { newSchedule } from '$lib/scheduling/new-schedule';
import { cardsOfPaper, putChangedCard } from './cards';
import { idOfSharedPaper } from './content-ids';
import type { PaperdeckDatabase } from './database';
import { mergeEverything } from './everything';
import { historiesOf } from './histories';
import { nextStamp } from './hybrid-clock';
import { listHeads } from './library-list';
import { unpackHistory } from './packed-history';
import { getPapers, putPapers } from './paper-parts';
import { isPaperShown, refreshQueueKeys, withQueueKeys } from './queue-keys';
import { putCards } from './put-cards';
import { cardsStoredOf, getCard, getCards } from './stored-cards';

/** The cards of some papers as a deck; with the reader's history where they want it. */
export async function deckOf(
	db: PaperdeckDatabase,
	paperIds: readonly string[],
	{ name, withHistory }: { readonly name: string; readonly withHistory: boolean }
): Promise<Deck> {
	const records = await getPapers(db, paperIds);
	const papers: DeckPaper[] = [];
	for (const record of records) {
		if (!record) continue;
		const cards = await cardsOfPaper(db, record.id);
		const { citation } = record.paper;
		papers.push({
			id: record.id,
			citation,
			cards: cards.map(({ id, content }) => ({ id, content }))
		});
	}
	const filled = papers.filter(({ cards }) => cards.length > 0);
	const deck = { name, writtenAt: db.clock(), papers: filled };
	if (!withHistory) return { ...deck, log: [], presets: [] };
	const cardIds = filled.flatMap(({ cards }) => cards.map(({ id }) => id));
	const histories = await historiesOf(db, cardIds);
	const log = [...histories.values()].flatMap((one) => unpackHistory(one.cardId, one));
	return { ...deck, log, presets: await db.presets.toArray() };
}

/** What a deck would change, nothing of it written. */
export function compareDeck(db: PaperdeckDatabase, deck: Deck): Promise<DeckChanges> {
	return db.transaction('r', db.cardBuckets, async () => {
		const pairs = deck.papers.flatMap(({ citation, cards }) =>
			cards.map((card) => ({ card, paperTitle: citation.title }))
		);
		const stored = await getCards(
			db,
			pairs.map(({ card }) => card.id)
		);
		return sorted(pairs.map((pair, index) => ({ ...pair, stored: stored[index] })));
	});
}

interface Pair {
	readonly card: DeckCard;
	readonly paperTitle: string;
	readonly stored: CardRecord | undefined;
}

function sorted(pairs: readonly Pair[]): DeckChanges {
	const changes = {
		added: [] as CardDifference[],
		changed: [] as CardDifference[],
		kept: [] as CardDifference[],
		deletedCount: 0,
		sameCount: 0
	};
	for (const { card, paperTitle, stored } of pairs) {
		if (!stored) changes.added.push({ card, paperTitle });
		else if (stored.deletedAt !== null) changes.deletedCount += 1;
		else if (wordsOf(stored.content) === wordsOf(card.content)) changes.sameCount += 1;
		else {
			const difference = { card, paperTitle, mine: stored.content };
			(stored.edited ? changes.kept : changes.changed).push(difference);
		}
	}
	return changes;
}

export interface DeckToTake {
	readonly deck: Deck;
	readonly withHistory: boolean;
	readonly now: Moment;
}

/**
 * Takes a deck into the library: papers that are here get its cards, others come with the quotes alone.
 * Words change where the reader has not changed them; no schedule does, unless the history is wanted.
 */
export function takeDeck(
	db: PaperdeckDatabase,
	{ deck, withHistory, now }: DeckToTake
): Promise<DeckChanges> {
	// Every table: a history is merged within.
	return db.transaction('rw', db.tables, async () => {
		const changes = await compareDeck(db, deck);
		const added = new Set(changes.added.map(({ card }) => card.id));
		const changed = new Set(changes.changed.map(({ card }) => card.id));
		for (const shared of deck.papers) {
			const fresh = shared.cards.filter(({ id }) => added.has(id));
			if (fresh.length > 0) await addCards(db, fresh, { shared, now });
			const others = shared.cards.filter(({ id }) => changed.has(id));
			for (const card of others) await changeWords(db, card);
		}
		if (withHistory) await mergeHistory(db, deck);
		return changes;
	});
}

async function mergeHistory(db: PaperdeckDatabase, { log, presets }: Deck): Promise<void> {
	const nothing = { papers: [], cards: [], drafts: [], settings: [], labels: [], labelled: [] };
	const rest = { files: [], waiting: [], meetings: [], quizzes: [] };
	await mergeEverything(db, { ...nothing, ...rest, log, presets });
}

/** Its schedule stays, and so does the paper it is of. */
async function changeWords(db: PaperdeckDatabase, { id, content }: DeckCard): Promise<void> {
	const card = await getCard(db, id);
	if (!card) throw new Error(`No card ${id}`);
	const [record] = await getPapers(db, [card.paperId]);
	const paper = record && (await withItsQuotes(db, record, [content]));
	const placed = placedIn(paper?.paper.text ?? '', content);
	await putChangedCard(db, card, { content: placed, edited: false });
}

interface Adding {
	readonly shared: DeckPaper;
	readonly now: Moment;
}

async function addCards(
	db: PaperdeckDatabase,
	cards: readonly DeckCard[],
	{ shared, now }: Adding
): Promise<void> {
	const contents = cards.map(({ content }) => content);
	const { id: paperId, paper } = await paperFor(db, shared, { now, contents });
	const siblings = await cardsStoredOf(db, paperId);
	const next = siblings.reduce((most, { position }) => Math.max(most, position + 1), 0);
	const records = cards.map(({ id, content }, index): CardRecord => {
		const card: CardRecord = {
			...{ id, paperId, content: placedIn(paper.text, content), origin: 'generated' },
			...{ position: next + index, created: now, schedule: newSchedule(now) },
			...{ edited: false, deletedAt: null, stamps: {} }
		};
		return withQueueKeys(card, true);
	});
	await putCards(db, records);
	await acceptTwins(db, records);
}

/** A draft of the same words has become a card by another way. */
async function acceptTwins(db: PaperdeckDatabase, cards: readonly CardRecord[]): Promise<void> {
	const drafts = await db.drafts.bulkGet(cards.map(({ id }) => id));
	const waiting = drafts.flatMap((draft) => (draft?.status === 'waiting' ? [draft] : []));
	if (waiting.length === 0) return;
	const stamp = await nextStamp(db);
	await db.drafts.bulkPut(
		waiting.map((draft) => ({
			...draft,
			status: 'accepted' as const,
			stamps: { ...draft.stamps, status: stamp }
		}))
	);
}

/** What a paper says of itself that is made of the quotes of a deck. */
const SHARED_SOURCE = 'shared deck';

interface Wanting {
	readonly now: Moment;
	readonly contents: readonly CardContent[];
}

/** The reader's own paper where it holds every quote, else one made of the quotes. */
async function paperFor(
	db: PaperdeckDatabase,
	shared: DeckPaper,
	{ now, contents }: Wanting
): Promise<PaperRecord> {
	const sharedId = idOfSharedPaper(shared.id);
	const ownId = (await isPaperShown(db, shared.id)) ? shared.id : await alikeId(db, shared);
	const [own, made] = await getPapers(db, [ownId ?? sharedId, sharedId]);
	if (own && own.id !== sharedId) {
		const grown = await withItsQuotes(db, own, contents);
		if (withQuotes(grown.paper.text, contents) === grown.paper.text) return grown;
	}
	const empty: PaperRecord = {
		...{ id: sharedId, origin: 'added', addedAt: now.at, deletedAt: null, stamps: {} },
		paper: {
			...{ citation: shared.citation, links: [], text: '', sections: [] },
			source: { name: SHARED_SOURCE, listing: '' }
		}
	};
	if (!made) await putPapers(db, [empty]);
	else if (made.deletedAt !== null) {
		const stamps = { ...made.stamps, deletedAt: await nextStamp(db) };
		await putPapers(db, [{ ...made, deletedAt: null, stamps }]);
		await refreshQueueKeys(db, sharedId, true);
	}
	return withItsQuotes(db, { ...(made ?? empty), deletedAt: null }, contents);
}

/** A paper made of quotes grows by those it lacks; one that was read stays as it was read. */
async function withItsQuotes(
	db: PaperdeckDatabase,
	record: PaperRecord,
	contents: readonly CardContent[]
): Promise<PaperRecord> {
	const { paper } = record;
	const text = withQuotes(paper.text, contents);
	if (paper.source.name !== SHARED_SOURCE || text === paper.text) return record;
	const section = { kind: 'other' as const, title: '', level: 1 };
	const sections = [{ ...section, span: { start: 0, end: text.length } }];
	const stamps = { ...record.stamps, paper: await nextStamp(db) };
	const grown = { ...record, paper: { ...paper, text, sections }, stamps };
	await putPapers(db, [grown]);
	return grown;
}

async function alikeId(
	db: PaperdeckDatabase,
	{ citation }: DeckPaper
): Promise<string | undefined> {
	const heads = await listHeads(db);
	return heads.find(({ paper }) => samePaper(paper, { citation }))?.id;
}
