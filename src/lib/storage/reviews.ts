import type { CardRecord } from '$lib/cards/card-record';
import type { QuizRecord } from '$lib/quizzes/quiz-record';
import type { ReviewLog } from '$lib/scheduling/log';
import { applyEntry } from '$lib/scheduling/replay';
import type { Preset } from '$lib/scheduling/preset';
import type { Schedule } from '$lib/scheduling/schedule';
import { canonicalJson } from '$lib/text/canonical-json';
import type { PaperdeckDatabase } from './database';
import { historyOf, putHistories, type GrownLog } from './histories';
import { readPreset } from './presets';
import { saveQuiz } from './quizzes';
import { isPaperShown, withQueueKeys } from './queue-keys';
import { cardTables, putCard } from './put-cards';
import { getCard } from './stored-cards';

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
		// Asked at once: the next card waits for it.
		const [card, entries, preset] = await Promise.all([
			storedCard(db, log.cardId),
			historyOf(db, log.cardId),
			readPreset(db, log.presetId)
		]);
		if (!preset) throw new Error(`Log entry ${log.id} has unknown preset ${log.presetId}`);
		if (entries.some(({ id }) => id === log.id)) return 'already-recorded';
		const newestId = entries.at(-1)?.id;
		if (card.deletedAt !== null || newestId !== (previousId ?? undefined)) return 'stale';
		if (newestId !== undefined && newestId > log.id) return 'stale';
		if (!followsFrom(card.schedule, { schedule, log }, preset)) return 'stale';
		await putLogged(db, { ...card, schedule }, { before: entries, after: [...entries, log] });
		return 'recorded';
	});
}

/**
 * Whether a schedule is the stored one with the review applied. It is compared with one step and not
 * with a replay: another engine may have computed the stored one, with another last digit.
 */
function followsFrom(
	stored: Schedule,
	{ schedule, log }: Pick<ReviewToRecord, 'schedule' | 'log'>,
	preset: Preset
): boolean {
	const next = applyEntry(stored, log, () => preset);
	return canonicalJson(next) === canonicalJson(schedule);
}

function reviewTables(db: PaperdeckDatabase) {
	return [...cardTables(db), db.logs, db.days, db.papers, db.presets, db.device];
}

export function inReviewTransaction<T>(db: PaperdeckDatabase, work: () => Promise<T>): Promise<T> {
	return db.transaction('rw', reviewTables(db), work);
}

/**
 * Stores the review that a quiz's answer counts as, and the quiz in which it is counted: both, or
 * neither where the review is stale or the platform refuses.
 */
export function recordQuizReview(
	db: PaperdeckDatabase,
	review: ReviewToRecord,
	counted: QuizRecord
): Promise<RecordOutcome> {
	return db.transaction('rw', [...reviewTables(db), db.quizzes], async () => {
		const outcome = await recordReview(db, review);
		if (outcome !== 'stale') await saveQuiz(db, counted);
		return outcome;
	});
}

export async function storedCard(db: PaperdeckDatabase, id: string): Promise<CardRecord> {
	const card = await getCard(db, id);
	if (!card) throw new Error(`No card ${id}`);
	return card;
}

/** Stores a card with its log as it was and as it is now. */
export async function putLogged(
	db: PaperdeckDatabase,
	card: CardRecord,
	log: Omit<GrownLog, 'cardId'>
): Promise<void> {
	await Promise.all([
		putHistories(db, [{ ...log, cardId: card.id }]),
		isPaperShown(db, card.paperId).then((shown) => putCard(db, withQueueKeys(card, shown)))
	]);
}
