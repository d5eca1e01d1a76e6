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
import { historyOf } from './histories';
import { newId } from './identity';
import type { LogBucket } from './log-bucket';
import { presetOf } from './presets';
import { isPaperShown } from './queue-keys';
import { inReviewTransaction, putLogged, storedCard } from './reviews';
import { getCard } from './stored-cards';

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
		const before = await historyOf(db, cardId);
		await putLogged(db, { ...card, schedule }, { before, after: [...before, entry] });
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
		await putLogged(db, { ...card, schedule }, { before: entries, after: grown });
		return { cardId: card.id, undone };
	});
}

/** What the undo with this id took back, if it is the newest entry of a card. */
async function undoneBy(db: PaperdeckDatabase, undoId: string): Promise<Undone | null> {
	const buckets = await db.logs.where('newestId').aboveOrEqual(undoId).toArray();
	const cardId = buckets
		.map(({ cardIds, newestIds }) => cardIds[newestIds.indexOf(undoId)])
		.find((id) => id !== undefined);
	if (cardId === undefined) return null;
	const entries = await historyOf(db, cardId);
	const undo = entries.at(-1);
	const undone = entries.find(({ id }) => undo?.kind === 'undo' && id === undo.undoes);
	return undone ? { cardId, undone } : null;
}

/** The card that was logged last; deleted ones are passed over, nobody would see the undo. */
async function lastLoggedCard(db: PaperdeckDatabase): Promise<CardRecord | undefined> {
	let found: CardRecord | undefined;
	let foundId = '';
	const newestFirst = db.logs.where('lastEntryId').above('').reverse();
	for (let skipped = 0; ; skipped++) {
		const bucket = await newestFirst.clone().offset(skipped).first();
		// The newest of every bucket to come is older than what was found.
		if (!bucket || bucket.lastEntryId < foundId) return found;
		for (const { cardId, lastEntryId } of lastEntriesIn(bucket)) {
			if (lastEntryId <= foundId) break;
			const card = await getCard(db, cardId);
			if (card?.deletedAt !== null || !(await isPaperShown(db, card.paperId))) continue;
			[found, foundId] = [card, lastEntryId];
		}
	}
}

/** The newest entry of each card that could be taken back, newest first. */
function lastEntriesIn({ cardIds, lastEntryIds }: LogBucket) {
	return cardIds
		.map((cardId, index) => ({ cardId, lastEntryId: lastEntryIds[index] ?? '' }))
		.sort((a, b) => (a.lastEntryId > b.lastEntryId ? -1 : 1));
}
