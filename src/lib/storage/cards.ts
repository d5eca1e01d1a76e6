import type { CardContent } from '$lib/cards/card';
import type { CardOrigin, CardRecord } from '$lib/cards/card-record';
import type { Moment } from '$lib/scheduling/moment';
import { newSchedule } from '$lib/scheduling/new-schedule';
import { canonicalJson } from '$lib/text/canonical-json';
import type { PaperdeckDatabase } from './database';
import { nextStamp } from './hybrid-clock';
import { newId } from './identity';
import { isPaperShown, shownPaperIds, withQueueKeys } from './queue-keys';
import { without } from './without';
import { cardTables, putCard } from './put-cards';
import { cardsStoredOf, everyCard, getCard } from './stored-cards';

export interface NewCard {
	readonly paperId: string;
	readonly content: CardContent;
	readonly origin: CardOrigin;
	readonly now: Moment;
	/** From `newId`, made beforehand by a caller who may have to try again: the same id is one card. */
	readonly id?: string;
}

/** Adds a card after the others of its paper and answers its id. */
export function addCard(db: PaperdeckDatabase, added: NewCard): Promise<string> {
	return db.transaction('rw', [db.papers, ...cardTables(db), db.device], async () => {
		const { paperId, content, origin, now } = added;
		const id = added.id ?? (await newId(db));
		if (await getCard(db, id)) return id;
		const position = await nextPosition(db, paperId);
		const schedule = newSchedule(now);
		const fields = { id, paperId, content, origin, position, schedule, created: now };
		const card = { ...fields, edited: false, deletedAt: null, stamps: {} };
		await putCard(db, withQueueKeys(card, await isPaperShown(db, paperId)));
		return id;
	});
}

async function nextPosition(db: PaperdeckDatabase, paperId: string): Promise<number> {
	const siblings = await cardsStoredOf(db, paperId);
	return siblings.reduce((next, { position }) => Math.max(next, position + 1), 0);
}

/** Stores new words for a card; its schedule stays. */
export function editCard(db: PaperdeckDatabase, id: string, content: CardContent): Promise<void> {
	return changeCard(db, id, (card) =>
		canonicalJson(card.content) === canonicalJson(content) ? null : { content, edited: true }
	);
}

/** Takes a card out of the deck. Its log is kept. */
export function deleteCard(db: PaperdeckDatabase, id: string): Promise<void> {
	return changeCard(db, id, (card) => (card.deletedAt === null ? { deletedAt: db.clock() } : null));
}

/** Takes a deletion back: the card comes with the schedule it had. */
export function restoreCard(db: PaperdeckDatabase, id: string): Promise<void> {
	return changeCard(db, id, (card) => (card.deletedAt === null ? null : { deletedAt: null }));
}

type CardChange = Partial<Pick<CardRecord, 'content' | 'edited' | 'position' | 'deletedAt'>>;

function changeCard(
	db: PaperdeckDatabase,
	id: string,
	change: (card: CardRecord) => CardChange | null
): Promise<void> {
	return db.transaction('rw', [db.papers, ...cardTables(db), db.device], async () => {
		const card = await getCard(db, id);
		if (!card) throw new Error(`No card ${id}`);
		const changes = change(card);
		if (changes) await putChangedCard(db, card, changes);
	});
}

/** Writes a card's changed fields with a new stamp each, in the transaction at hand. */
export async function putChangedCard(
	db: PaperdeckDatabase,
	card: CardRecord,
	changes: CardChange
): Promise<void> {
	const stamp = await nextStamp(db);
	const stamped = Object.keys(without(changes, ['edited']));
	const newStamps = Object.fromEntries(stamped.map((field) => [field, stamp]));
	const edits = changes.edited ? { edits: [...(card.edits ?? []), stamp] } : {};
	const changed = { ...card, ...changes, ...edits, stamps: { ...card.stamps, ...newStamps } };
	await putCard(db, withQueueKeys(changed, await isPaperShown(db, card.paperId)));
}

/** A card of the deck; `undefined` when it was never there, or it or its paper is deleted. */
export function readCard(db: PaperdeckDatabase, id: string): Promise<CardRecord | undefined> {
	return db.transaction('r', [db.papers, ...cardTables(db)], async () => {
		const card = await getCard(db, id);
		if (!card || card.deletedAt !== null) return undefined;
		return (await isPaperShown(db, card.paperId)) ? card : undefined;
	});
}

/** The cards of a paper in their order. */
export function cardsOfPaper(db: PaperdeckDatabase, paperId: string): Promise<CardRecord[]> {
	return db.transaction('r', [db.papers, ...cardTables(db)], async () => {
		if (!(await isPaperShown(db, paperId))) return [];
		const cards = await cardsStoredOf(db, paperId);
		return cards
			.filter(({ deletedAt }) => deletedAt === null)
			.sort((a, b) => a.position - b.position);
	});
}

/** Every card of the deck, paper by paper. */
export function allCards(db: PaperdeckDatabase): Promise<CardRecord[]> {
	return shownCards(db).then((cards) =>
		cards.sort((a, b) => compare(a.paperId, b.paperId) || a.position - b.position)
	);
}

/** The same in no order that says anything. */
export function shownCards(db: PaperdeckDatabase): Promise<CardRecord[]> {
	return db.transaction('r', [db.papers, ...cardTables(db)], async () => {
		const shown = await shownPaperIds(db);
		const cards = await everyCard(db);
		return cards.filter((card) => card.deletedAt === null && shown.has(card.paperId));
	});
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
