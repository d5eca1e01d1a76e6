import type { CardRecord } from '$lib/cards/card-record';
import type { LogEntry, RescheduleLog } from '$lib/scheduling/log';
import type { Moment } from '$lib/scheduling/moment';
import { applyEntry, replay, standingEntries } from '$lib/scheduling/replay';
import type { PaperdeckDatabase } from './database';
import { historiesOf, loggedCardIds, putHistories, type GrownLog } from './histories';
import { newIds } from './id-times';
import { unpackHistory } from './packed-history';
import { presetOf } from './presets';
import { shownPaperIds, withQueueKeys } from './queue-keys';
import { cardTables, putCards } from './put-cards';
import { getCards } from './stored-cards';

/** What other parameters make of a card's reviews. */
export interface NewMemory {
	readonly cardId: string;
	/** Days until retrievability falls to 90 %. */
	readonly stability: number;
	/** 1–10. */
	readonly difficulty: number;
	/** From the learning day of its last review. */
	readonly intervalDays: number;
}

/** Cards of one transaction: a closed tab leaves whole portions done, and none half. */
const PORTION = 500;

/** Sets memory and due day of cards anew, one entry a card. Answers how many were written. */
export async function rescheduleCards(
	db: PaperdeckDatabase,
	memories: readonly NewMemory[],
	now: Moment
): Promise<number> {
	let written = 0;
	for (let from = 0; from < memories.length; from += PORTION) {
		const portion = new Map(
			memories.slice(from, from + PORTION).map((memory) => [memory.cardId, memory])
		);
		written += await appendToEach(db, [...portion.keys()], (cardId, entries) => {
			const memory = portion.get(cardId);
			const last = standingEntries(entries).findLast(({ kind }) => kind === 'review');
			if (!memory || !last) return null;
			return { kind: 'reschedule', moment: now, after: last.id, ...memory };
		});
	}
	return written;
}

/** Takes back what was rescheduled since an instant (epoch ms); reviews made meanwhile stay. */
export async function takeBackReschedules(
	db: PaperdeckDatabase,
	now: Moment,
	since: number
): Promise<number> {
	const cardIds = await loggedCardIds(db);
	let written = 0;
	for (let from = 0; from < cardIds.length; from += PORTION) {
		written += await appendToEach(db, cardIds.slice(from, from + PORTION), (cardId, entries) => {
			const standing = standingEntries(entries).findLast(isReschedule);
			if (!standing || standing.moment.at < since) return null;
			return { kind: 'undo', cardId, moment: now, undoes: standing.id };
		});
	}
	return written;
}

function isReschedule(entry: LogEntry): entry is RescheduleLog {
	return entry.kind === 'reschedule';
}

type WithoutId<T> = T extends LogEntry ? Omit<T, 'id'> : never;
type EntryFor = (cardId: string, entries: readonly LogEntry[]) => WithoutId<LogEntry> | null;

/** Appends what `entryFor` says to the log of each card and replays it, all of them or none. */
function appendToEach(
	db: PaperdeckDatabase,
	cardIds: readonly string[],
	entryFor: EntryFor
): Promise<number> {
	const tables = [...cardTables(db), db.logs, db.days, db.papers, db.presets, db.device];
	return db.transaction('rw', tables, async () => {
		const histories = await historiesOf(db, cardIds);
		const grown = [...histories.values()].flatMap((history) => {
			const entries = unpackHistory(history.cardId, history);
			const entry = entryFor(history.cardId, entries);
			return entry ? [{ cardId: history.cardId, entries, entry }] : [];
		});
		const ids = await newIds(db, grown.length);
		const cards = await getCards(
			db,
			grown.map(({ cardId }) => cardId)
		);
		const [presets, shown] = [await presetOf(db), await shownPaperIds(db)];
		const logs: GrownLog[] = [];
		const replayed: CardRecord[] = [];
		for (const [index, { cardId, entries, entry }] of grown.entries()) {
			const [card, id] = [cards[index], ids[index]];
			if (!card || id === undefined) continue;
			const full = { ...entry, cardId, id } as LogEntry;
			const all = [...entries, full];
			const schedule =
				full.kind === 'undo'
					? replay(all, card, presets)
					: applyEntry(card.schedule, full, presets);
			logs.push({ cardId, before: entries, after: all });
			replayed.push(withQueueKeys({ ...card, schedule }, shown.has(card.paperId)));
		}
		await putHistories(db, logs);
		await putCards(db, replayed);
		return grown.length;
	});
}
