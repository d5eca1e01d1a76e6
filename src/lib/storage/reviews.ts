import type { CardRecord } from '$lib/cards/card-record';
import type { LogEntry, ReviewLog } from '$lib/scheduling/log';
import { applyEntry } from '$lib/scheduling/replay';
import type { Schedule } from '$lib/scheduling/schedule';
import { canonicalJson } from '$lib/text/canonical-json';
import type { PaperdeckDatabase } from './database';
import { historyRecord } from './history-record';
import { unpackHistory } from './packed-history';
import { readPreset } from './presets';
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

export function inReviewTransaction<T>(db: PaperdeckDatabase, work: () => Promise<T>): Promise<T> {
	const tables = [db.cards, db.histories, db.papers, db.presets, db.device];
	return db.transaction('rw', tables, work);
}

export async function storedCard(db: PaperdeckDatabase, id: string): Promise<CardRecord> {
	const card = await db.cards.get(id);
	if (!card) throw new Error(`No card ${id}`);
	return card;
}

export async function putHistory(
	db: PaperdeckDatabase,
	card: CardRecord,
	entries: readonly LogEntry[]
): Promise<void> {
	await db.histories.put(historyRecord(card.id, entries));
	await db.cards.put(withQueueKeys(card, await isPaperShown(db, card.paperId)));
}
