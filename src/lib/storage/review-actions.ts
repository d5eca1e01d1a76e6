import type { CardRecord } from '$lib/cards/card-record';
import type { BuryLog, FlagLog, FlagReason, LogEntry, SuspendLog } from '$lib/scheduling/log';
import { learningDay, type Moment } from '$lib/scheduling/moment';
import {
	applyEntry,
	lastUndoable,
	replay,
	standingEntries,
	type StandingEntry
} from '$lib/scheduling/replay';
import type { Schedule } from '$lib/scheduling/schedule';
import type { PaperdeckDatabase } from './database';
import { newId } from './identity';
import { presetOf } from './presets';
import { isPaperShown } from './queue-keys';
import { historyOf, inReviewTransaction, putHistory, storedCard } from './reviews';

/** Takes a card out of review until it is resumed. */
export function suspendCard(db: PaperdeckDatabase, cardId: string, now: Moment): Promise<void> {
	return recordEntry(db, cardId, (schedule) =>
		schedule.suspended ? null : { kind: 'suspend', moment: now }
	);
}

export function resumeCard(db: PaperdeckDatabase, cardId: string, now: Moment): Promise<void> {
	return recordEntry(db, cardId, (schedule) =>
		schedule.suspended ? { kind: 'resume', moment: now } : null
	);
}

/** Hides a card until the next learning day begins. */
export function buryCard(db: PaperdeckDatabase, cardId: string, now: Moment): Promise<void> {
	const untilDay = learningDay(now) + 1;
	return recordEntry(db, cardId, ({ buriedUntilDay }) =>
		buriedUntilDay === untilDay ? null : { kind: 'bury', moment: now, untilDay }
	);
}

/** Takes a card out of review as a bad one, and says why; its schedule stays for when it is better. */
export function flagCard(
	db: PaperdeckDatabase,
	cardId: string,
	{ reason, now }: { readonly reason: FlagReason; readonly now: Moment }
): Promise<void> {
	return recordEntry(db, cardId, ({ flagged }) =>
		flagged === reason ? null : { kind: 'flag', moment: now, reason }
	);
}

type EntryToRecord =
	| Omit<FlagLog, 'id' | 'cardId'>
	| Omit<SuspendLog, 'id' | 'cardId'>
	| Omit<BuryLog, 'id' | 'cardId'>;

/** Logs what `entryFor` makes of the stored schedule; `null` when it is so already. */
function recordEntry(
	db: PaperdeckDatabase,
	cardId: string,
	entryFor: (schedule: Schedule) => EntryToRecord | null
): Promise<void> {
	return inReviewTransaction(db, async () => {
		const card = await storedCard(db, cardId);
		const made = entryFor(card.schedule);
		if (!made) return;
		const entry: StandingEntry = { ...made, id: await newId(db), cardId };
		const schedule = applyEntry(card.schedule, entry, await presetOf(db));
		await putHistory(db, { ...card, schedule }, [...(await historyOf(db, cardId)), entry]);
	});
}

/** What an undo took back. */
export interface Undone {
	readonly cardId: string;
	readonly undone: LogEntry;
}

/**
 * Takes back the newest thing that was logged and still counts, of any card and any session; again
 * and again until nothing is left. The undo is an entry itself: nothing leaves the log. A caller who
 * may have to try again passes an id from `newId`, made beforehand: the same id is one undo.
 */
export function undoLastEntry(
	db: PaperdeckDatabase,
	now: Moment,
	undoId?: string
): Promise<Undone | null> {
	return inReviewTransaction(db, async () => {
		const repeated = undoId === undefined ? null : await undoneBy(db, undoId);
		if (repeated) return repeated;
		const card = await lastLoggedCard(db);
		if (!card) return null;
		const entries = await historyOf(db, card.id);
		const undone = lastUndoable(standingEntries(entries));
		if (!undone) throw new Error(`The log of card ${card.id} has nothing to undo`);
		// An undo must be newer than what it undoes: an id from before another tab's entry is too old.
		const isNewer = undoId !== undefined && entries.every(({ id }) => id < undoId);
		const id = isNewer ? undoId : await newId(db);
		const undo = { kind: 'undo', id, cardId: card.id, moment: now, undoes: undone.id } as const;
		const grown = [...entries, undo];
		const schedule = replay(grown, card, await presetOf(db));
		await putHistory(db, { ...card, schedule }, grown);
		return { cardId: card.id, undone };
	});
}

/** What the undo with this id took back, if it is the newest entry of a card. */
async function undoneBy(db: PaperdeckDatabase, undoId: string): Promise<Undone | null> {
	const [cardId] = await db.histories.where('newestId').equals(undoId).primaryKeys();
	if (cardId === undefined) return null;
	const entries = await historyOf(db, cardId);
	const undo = entries.at(-1);
	const undone = entries.find(({ id }) => undo?.kind === 'undo' && id === undo.undoes);
	return undone ? { cardId, undone } : null;
}

/** The card that was logged last; deleted ones are passed over, nobody would see the undo. */
async function lastLoggedCard(db: PaperdeckDatabase): Promise<CardRecord | undefined> {
	let found: CardRecord | undefined;
	const newestFirst = db.histories.orderBy('lastEntryId').reverse();
	for (let skipped = 0; !found; skipped++) {
		const [cardId] = await newestFirst.clone().offset(skipped).limit(1).primaryKeys();
		if (cardId === undefined) return undefined;
		const card = await db.cards.get(cardId);
		if (card?.deletedAt === null && (await isPaperShown(db, card.paperId))) found = card;
	}
	return found;
}
