import type { CardRecord } from '$lib/cards/card-record';
import type {
	BuryLog,
	FlagLog,
	FlagReason,
	LogEntry,
	ReviewLog,
	SuspendLog
} from '$lib/scheduling/log';
import { learningDay, type Moment } from '$lib/scheduling/moment';
import {
	applyEntry,
	lastUndoable,
	replay,
	standingEntries,
	type StandingEntry
} from '$lib/scheduling/replay';
import type { Schedule } from '$lib/scheduling/schedule';
import { canonicalJson } from '$lib/text/canonical-json';
import type { PaperdeckDatabase } from './database';
import { historyRecord } from './history-record';
import { newId } from './identity';
import { unpackHistory } from './packed-history';
import { presetOf, readPreset } from './presets';
import { isPaperShown, withQueueKeys } from './queue-keys';

/** A review to store, as `reviewCard` made it. */
export interface ReviewToRecord {
	readonly schedule: Schedule;
	readonly log: ReviewLog;
	/** Newest entry of the card's log when the card came on screen, by `lastEntryIdOf`. */
	readonly previousId: string | null | undefined;
}

/** `stale`: the card changed since it came on screen, and nothing was written. */
export type RecordOutcome = 'recorded' | 'already-recorded' | 'stale';

/**
 * Stores a review: log and schedule together, or neither. The same review twice is one; a second
 * review of a card that was answered meanwhile, by a double tap or in another tab, is none.
 */
export function recordReview(
	db: PaperdeckDatabase,
	{ schedule, log, previousId }: ReviewToRecord
): Promise<RecordOutcome> {
	return inReviewTransaction(db, async (): Promise<RecordOutcome> => {
		const card = await storedCard(db, log.cardId);
		const entries = await historyOf(db, log.cardId);
		if (entries.some(({ id }) => id === log.id)) return 'already-recorded';
		const newestId = entries.at(-1)?.id;
		if (card.deletedAt !== null || newestId !== (previousId ?? undefined)) return 'stale';
		if (newestId !== undefined && newestId > log.id) return 'stale';
		if (!(await followsFrom(db, card.schedule, { schedule, log }))) return 'stale';
		await putHistory(db, { ...card, schedule }, [...entries, log]);
		return 'recorded';
	});
}

/**
 * Whether a schedule is the stored one with the review applied. It is compared with one step and not
 * with a replay: another engine may have computed the stored one, with another last digit.
 */
async function followsFrom(
	db: PaperdeckDatabase,
	stored: Schedule,
	{ schedule, log }: Pick<ReviewToRecord, 'schedule' | 'log'>
): Promise<boolean> {
	const preset = await readPreset(db, log.presetId);
	if (!preset) throw new Error(`Log entry ${log.id} has unknown preset ${log.presetId}`);
	const next = applyEntry(stored, log, () => preset);
	return canonicalJson(next) === canonicalJson(schedule);
}

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

/** The log of a card, oldest first; undone entries and their undos included. */
export async function historyOf(db: PaperdeckDatabase, cardId: string): Promise<LogEntry[]> {
	const history = await db.histories.get(cardId);
	return history ? unpackHistory(cardId, history) : [];
}

/** The log of all cards, card by card, oldest first within each. */
export async function wholeLog(db: PaperdeckDatabase): Promise<LogEntry[]> {
	const histories = await db.histories.toArray();
	return histories.flatMap((history) => unpackHistory(history.cardId, history));
}

/** Id of the newest entry of a card's log; `undefined` while it is empty. */
export async function lastEntryIdOf(
	db: PaperdeckDatabase,
	cardId: string
): Promise<string | undefined> {
	return (await db.histories.get(cardId))?.newestId;
}

function inReviewTransaction<T>(db: PaperdeckDatabase, work: () => Promise<T>): Promise<T> {
	const tables = [db.cards, db.histories, db.papers, db.presets, db.device];
	return db.transaction('rw', tables, work);
}

async function storedCard(db: PaperdeckDatabase, id: string): Promise<CardRecord> {
	const card = await db.cards.get(id);
	if (!card) throw new Error(`No card ${id}`);
	return card;
}

async function putHistory(
	db: PaperdeckDatabase,
	card: CardRecord,
	entries: readonly LogEntry[]
): Promise<void> {
	await db.histories.put(historyRecord(card.id, entries));
	await db.cards.put(withQueueKeys(card, await isPaperShown(db, card.paperId)));
}
